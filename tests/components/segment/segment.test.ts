import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/components/segment/index.js';
import { flaws, outline, prose } from './pages.js';

const A = prose(3);
const B = prose(2, 'A second crossing, further south,');
const [a, b] = [`paragraph ${A.slice(0, 60)}…`, `paragraph ${B.slice(0, 60)}…`];

describe('segment: the top of a page', () => {
  const HEAD = 'Harbour towns agree on a ferry';
  const pages: [name: string, text: string, outline: string[]][] = [
    ['headline and blank line', `${HEAD}\n\n${A}\n\n${B}`, [`headline ${HEAD}`, a, b]],
    ['headline and one newline', `${HEAD}\n${A}\n${B}`, [`headline ${HEAD}`, a, b]],
    ['Windows line ends', `${HEAD}\r\n\r\n${A}\r\n${B}`, [`headline ${HEAD}`, a, b]],
    ['no headline', `${A}\n\n${B}`, [a, b]],
    ['one line', 'The ferry sank.', ['paragraph The ferry sank.']],
    ['a question as headline', `Will the ferry ever sail?\n${A}`, ['headline Will the ferry ever sail?', a]],
    ['an abbreviation at the end', `Ferry welcomed in the U.S.\n\n${A}`, ['headline Ferry welcomed in the U.S.', a]],
    ['a short first sentence is no headline', `The ferry sails.\n\n${A}`, ['paragraph The ferry sails.', a]],
    [
      'standfirst',
      `${HEAD}\n\nAfter six years of quarrels the mayors met in person\n\n${A}\n${B}`,
      [`headline ${HEAD}`, 'standfirst After six years of quarrels the mayors met in person', a, b],
    ],
    [
      'standfirst above the byline',
      `${HEAD}\n\nThe mayors met in person. It took them six years.\n\nBy Ann Lorrimer in Norvale\n\n${A}`,
      [
        `headline ${HEAD}`,
        'standfirst The mayors met in person. It took them six years.',
        'byline- By Ann Lorrimer in Norvale',
        a,
      ],
    ],
    [
      'section, headline, name, date, standfirst',
      `WORLD\n${HEAD}\nAnn Lorrimer\nUpdated 3 May 2021, 09:15 GMT\n\nThe mayors met in person.\n\n${A}`,
      [
        'boilerplate- WORLD',
        `headline ${HEAD}`,
        'byline- Ann Lorrimer',
        'dateline- Updated 3 May 2021, 09:15 GMT',
        'standfirst The mayors met in person.',
        a,
      ],
    ],
    [
      'languages, one a line',
      `English\nРусский\nTürkçe\n\n${HEAD}\n\n${A}`,
      ['language-switcher- English', 'language-switcher- Русский', 'language-switcher- Türkçe', `headline ${HEAD}`, a],
    ],
    [
      'languages in a row',
      `EN | RU | TR\n\n${HEAD}\n\n${A}`,
      ['language-switcher- EN | RU | TR', `headline ${HEAD}`, a],
    ],
    [
      'dateline',
      `${HEAD}\n\nPORT ANSEL, May 3 (Norpress) - ${A}`,
      [`headline ${HEAD}`, 'dateline- PORT ANSEL, May 3 (Norpress) -', a],
    ],
    ['dateline with a long dash', `${HEAD}\n\nNORVALE — ${A}`, [`headline ${HEAD}`, 'dateline- NORVALE —', a]],
    ['a bloc and a dash are no dateline', `NATO – ${A}`, [`paragraph NATO – ${A.slice(0, 53)}…`]],
    [
      'buttons',
      `Skip to content\nMenu\n${HEAD}\n5 min read\nShare this article\n${A}`,
      [
        'boilerplate- Skip to content',
        'boilerplate- Menu',
        `headline ${HEAD}`,
        'boilerplate- 5 min read',
        'boilerplate- Share this article',
        a,
      ],
    ],
  ];
  it.each(pages)('%s', (_, text, expected) => expect(outline(text)).toEqual(expected));
});

describe('segment: a title that is known', () => {
  it('is the first segment of a text that begins with it', () => {
    const text = `Ferry agreed at last.\n\n${A}`;
    expect(outline(text, { title: 'Ferry agreed at last.' })).toEqual(['headline Ferry agreed at last.', a]);
    expect(outline(text)[0]).toBe('paragraph Ferry agreed at last.');
  });
  it('may end in a full stop, run over two lines and have white space around it', () => {
    const title = 'Ferry agreed\nat last.';
    expect(outline(`\n ${title}\n${A}`, { title: ` ${title} ` })).toEqual([`headline ${title}`, a]);
  });
  it('does not cut a paragraph that happens to begin with the same words', () => {
    expect(outline(A, { title: 'The ferry line' })).toEqual([a]);
  });
  it('is scored once when the page repeats it', () => {
    const text = `Ferry agreed at last\n\nEN RU\n\nFERRY AGREED AT LAST\n\n${A}`;
    expect(outline(text, { title: 'Ferry agreed at last' })).toEqual([
      'headline Ferry agreed at last',
      'language-switcher- EN RU',
      'headline- FERRY AGREED AT LAST',
      a,
    ]);
  });
});

describe('segment: inside an article', () => {
  const rows: [name: string, middle: string, found: string[]][] = [
    ['subheading', 'What the fishermen want', ['subheading What the fishermen want']],
    ['Markdown subheading', '## What they want', ['subheading ## What they want']],
    ['section name as subheading', 'Economy', ['subheading Economy']],
    ['list', '- one boat\n- two boats', ['list - one boat', 'list - two boats']],
    [
      'numbered list',
      '1. One boat is enough.\n2. Two are better.',
      ['list 1. One boat is enough.', 'list 2. Two are better.'],
    ],
    [
      'caption, repeated with its credit',
      'The mayors on the pier at Norvale\nThe mayors on the pier at NorvaleCREDIT: Bo Hale/Norpress',
      [
        'caption- The mayors on the pier at Norvale',
        'caption- The mayors on the pier at Norvale',
        'credit- CREDIT: Bo Hale/Norpress',
      ],
    ],
    [
      'caption with agency',
      'The pier at dawn. (AP Photo/Bo Hale)',
      ['caption- The pier at dawn.', 'credit- (AP Photo/Bo Hale)'],
    ],
    [
      'caption with a photographer',
      'The pier at dawn. Photo: Bo Hale',
      ['caption- The pier at dawn.', 'credit- Photo: Bo Hale'],
    ],
    [
      'caption and a credit of its own',
      'The pier at dawn\nBo Hale/Getty Images',
      ['caption- The pier at dawn', 'credit- Bo Hale/Getty Images'],
    ],
    ['file photo', 'FILE PHOTO: The pier in winter.', ['caption- FILE PHOTO: The pier in winter.']],
    ['Markdown caption', '*The pier at dawn*', ['caption- *The pier at dawn*']],
    ['Markdown picture', '![the pier](pier.jpg)', ['caption- ![the pier](pier.jpg)']],
    [
      'link to another story',
      'Read more: The boats that never sailed',
      ['related- Read more: The boats that never sailed'],
    ],
    [
      'link with "Read more" at its end',
      'The boats that never sailed Read more',
      ['related- The boats that never sailed Read more'],
    ],
    ['More, with a colon', 'More: The boats that never sailed', ['related- More: The boats that never sailed']],
    [
      'box of related stories',
      'Related articles\nThe boats that never sailed\nWho owns the pier?',
      ['related- Related articles', 'related- The boats that never sailed', 'related- Who owns the pier?'],
    ],
    ['newsletter', 'Sign up to our harbour newsletter', ['boilerplate- Sign up to our harbour newsletter']],
    ['advertisement', 'ADVERTISEMENT', ['boilerplate- ADVERTISEMENT']],
    ['rule', '* * *', ['boilerplate- * * *']],
  ];
  it.each(rows)('%s', (_, middle, found) => {
    const text = `Harbour towns agree on a ferry\n\n${A}\n\n${B}\n\n${middle}\n\n${B}\n\n${A}`;
    expect(outline(text)).toEqual(['headline Harbour towns agree on a ferry', a, b, ...found, b, a]);
  });

  const innocent = [
    'More than forty boats were counted in the harbour on Monday night.',
    '"Follow us," the harbour master told the crews. "Share this boat if you must."',
    'By Tuesday the piers had been closed to every boat that had no licence.',
    'Comments by the mayor of Norvale did not help, his own council said.',
    'This photo of the two mayors changed the mood, according to the fishermen who saw it.',
    'Their views did not always coincide, the mayor said, but his opinion of the pier had not changed.',
    'Related questions remain open, among them who is to pay for the lamps.',
    'The author of the plan is a retired engineer.',
    'Subscribe or not, every household has to pay its share of the pier by June.',
    'Latest news from the pier reached the council at midnight, and nobody slept.',
    'Moscow – a village of nine houses above Norvale – has no pier at all.',
    'He was liked by 2 people in the council at most.',
    'Constructor, toString and __proto__ are the names of three boats.',
  ];
  it.each(innocent)('leaves alone: %s', (sentence) => {
    const found = outline(
      `${A}

${B}

${sentence}

${B}

${A}`,
      { width: 1000 },
    );
    expect(found).toEqual([A, B, sentence, B, A].map((words) => `paragraph ${words}`));
  });
});

describe('segment: the end of a page', () => {
  const rows: [name: string, end: string, found: string[]][] = [
    ['byline', 'Ann Lorrimer, “Harbour Post”', ['byline- Ann Lorrimer, “Harbour Post”']],
    [
      'reporters and editors',
      '(Reporting by Ann Lorrimer; editing by Bo Hale)',
      ['byline- (Reporting by Ann Lorrimer; editing by Bo Hale)'],
    ],
    ['about the author', 'About the author. Ann Lorrimer, sailor', ['author- About the author. Ann Lorrimer, sailor']],
    [
      'author nobody mentioned',
      'Ann Lorrimer is a senior fellow at the Pier Institute.',
      ['author- Ann Lorrimer is a senior fellow at the Pier Institute.'],
    ],
    [
      'disclaimer',
      'The views expressed here are the author’s own.',
      ['disclaimer- The views expressed here are the author’s own.'],
    ],
    [
      'disclaimer that the table does not know',
      'What columnists write does not necessarily reflect the position of the newspaper or of the harbour council.',
      ['disclaimer- What columnists write does not necessarily reflect the posit…'],
    ],
    [
      'section and titles after the author',
      'About the author: Ann Lorrimer\nOpinion\nThe boats that never sailed',
      ['author- About the author: Ann Lorrimer', 'boilerplate- Opinion', 'related- The boats that never sailed'],
    ],
    [
      'what the page asks of its readers',
      'Support the Harbour Post: we live on your gifts',
      ['boilerplate- Support the Harbour Post: we live on your gifts'],
    ],
    ['latest news without stories', 'Latest news', ['related- Latest news']],
    [
      'a second story',
      `Also in the Harbour Post:\n\n${B}\n\nBoat sinks\n\n${A}`,
      [
        'related- Also in the Harbour Post:',
        `related- ${B.slice(0, 60)}…`,
        'related- Boat sinks',
        `related- ${A.slice(0, 60)}…`,
      ],
    ],
    [
      'a second story, then comments',
      `Latest news\n\nBoat sinks\n\n${B}\n\n2 Comments\n\nGood riddance.`,
      [
        'related- Latest news',
        'related- Boat sinks',
        `related- ${B.slice(0, 60)}…`,
        'comment- 2 Comments',
        'comment- Good riddance.',
      ],
    ],
    [
      'comments without a heading',
      '  1. I never liked boats.\n     They leak.\n\n    Liked by 3 people\n\n  2. I do.\n\n    Liked by 1 person',
      [
        'comment- 1. I never liked boats.\n     They leak.',
        'comment- Liked by 3 people',
        'comment- 2. I do.',
        'comment- Liked by 1 person',
      ],
    ],
    [
      'comments under names',
      'Bo says:\nMay 3, 2021 at 9:15 am\nThey leak.',
      ['comment- Bo says:', 'comment- May 3, 2021 at 9:15 am', 'comment- They leak.'],
    ],
    [
      'comment form',
      'Leave a comment\nYour name\nYour e-mail (will not be published)\nPost comment',
      [
        'comment-form- Leave a comment',
        'comment-form- Your name',
        'comment-form- Your e-mail (will not be published)',
        'comment-form- Post comment',
      ],
    ],
    [
      'copyright',
      '© 2021 Harbour Post. All rights reserved.',
      ['boilerplate- © 2021 Harbour Post. All rights reserved.'],
    ],
  ];
  it.each(rows)('%s', (_, end, found) => {
    expect(outline(`Harbour towns agree\n\n${A}\n\n${B}\n\n${A}\n\n${end}\n`)).toEqual([
      'headline Harbour towns agree',
      a,
      b,
      a,
      ...found,
    ]);
  });
  it('takes no author from the people of the story', () => {
    const last = 'Ann Lorrimer is a senior fellow at the Pier Institute.';
    const text = `${A}\n\n${B} Ms Lorrimer agreed.\n\n${B}\n\n${last}`;
    expect(outline(text).at(-1)).toBe(`paragraph ${last}`);
  });
});

describe('segment: lines', () => {
  it('joins the lines of hard-wrapped paragraphs', () => {
    const wrap = (words: string) => words.replace(/(.{50,70}) /g, '$1\n');
    const text = `Harbour towns agree\n\n${wrap(prose(4))}\n\n${wrap(prose(3))}\n`;
    expect(segment(text).map((found) => found.kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });
  it('joins a sentence that a link broke in two', () => {
    const text = `${A}\nThe plan of the\nharbour council\nwas known to everybody who had read the newspapers in the spring of that year.\n${B}`;
    expect(segment(text)).toHaveLength(3);
  });
});

describe('segment: any text', () => {
  it.each(['', ' \n\t\n ', '\uFEFF'])('finds nothing in blank text %j', (text) => expect(segment(text)).toEqual([]));

  it('covers every character, in order, without overlap', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '\u2028',
        ' ',
        '\ud800',
        '😀',
        '- ',
        '1. ',
        '# ',
        'Photo: ',
        'CREDIT: AP',
        '(AP Photo/X)',
      ),
      fc.constantFrom(
        'Latest news',
        'Also in the Post:',
        'Leave a reply',
        'Liked by 2 people',
        'EN RU',
        'By Ann Lee',
        'NORVALE — It',
        A,
        B,
      ),
      fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.boolean(), (pieces, titled) => {
        const text = pieces.join('');
        const title = titled ? pieces[0] : undefined;
        expect(flaws(text, segment(text, { title }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('stays linear on pages made to be slow', () => {
    const hostile = [
      '\n',
      'ab\n',
      'Aa Bb\n\n',
      '- a\n',
      'Also in the Post: x\n\n',
      '© ',
      '(AP ',
      'Liked by 2 people\n',
      '*a*\n',
      '"“',
      'A.B.',
    ];
    for (const unit of hostile) {
      const text = `${A.repeat(3)}\n\n${unit.repeat(Math.ceil(300_000 / unit.length))}`;
      const begun = performance.now();
      segment(text);
      expect(performance.now() - begun, JSON.stringify(unit)).toBeLessThan(4_000);
    }
  });
});
