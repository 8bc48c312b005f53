import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHtml } from '../../src/components/segment/html/index.js';
import {
  type Analysis,
  analyze,
  compareRelationship,
  compareStance,
  compareVoices,
  StandpointError,
} from '../../src/index.js';
import { readAnalyses, readCorpus } from '../../src/io/index.js';
import { fullText } from '../../src/model/index.js';
import { toHTML, toText } from '../../src/render/index.js';
import { mutated, oddText, pick, type Random } from './inputs.js';

/** One input, made and tried; throws when something does not hold. */
export type Check = (random: Random) => Promise<void> | void;

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

/** Runs what may refuse its input in words, and in no other way. */
async function refusesInWords(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (cause) {
    if (!(cause instanceof StandpointError)) throw cause;
  }
}

/** `isCovered`: the segments were found, not given by a caller, who may leave out what he likes. */
function checkAnalysis(analysis: Analysis, text: string, isCovered = true): void {
  const { segments, sentences } = analysis;
  const inside = ({ start, end }: { start: number; end: number }, outer = { start: 0, end: text.length }) =>
    outer.start <= start && start <= end && end <= outer.end;
  let at = 0;
  for (const { span } of segments) {
    holds(inside(span) && span.start >= at, 'segments are in order and do not overlap');
    if (isCovered) holds(/^[\s\u0085]*$/.test(text.slice(at, span.start)), 'segments cover every word');
    at = span.end;
  }
  for (const { span, segment, text: words } of sentences) {
    holds(inside(span, segments[segment]!.span), 'a sentence stands in its segment');
    holds(words === text.slice(span.start, span.end), 'a sentence is its words');
  }
  for (const mention of analysis.mentions) holds(inside(mention.span), 'a mention stands in the text');
  for (const { span, sentence } of analysis.quotations) {
    holds(inside(span), 'a quotation stands in the text');
    const begins = sentences[sentence]!.span;
    holds(
      span.start < begins.end && span.start >= (sentences[sentence - 1]?.span.end ?? 0),
      'a quotation begins in its sentence',
    );
  }
  for (const { score, probabilities } of analysis.stances) {
    holds(Math.abs(score) <= 1, 'a score lies between −1 and 1');
    const sum = probabilities.negative + probabilities.neutral + probabilities.positive;
    holds(Math.abs(sum - 1) < 1e-6, 'chances sum to 1');
  }
  holds(JSON.stringify(JSON.parse(JSON.stringify(analysis))) === JSON.stringify(analysis), 'an analysis is plain JSON');
}

const texts: Check = (random) => {
  const article = { id: 'x', outlet: 'A', text: oddText(random), ...(random() < 0.7 ? { language: 'en' } : {}) };
  const titled = random() < 0.3 ? { ...article, title: oddText(random).slice(0, 80) } : article;
  const analysis = analyze(titled);
  checkAnalysis(analysis, fullText(titled));
  holds(JSON.stringify(analyze(titled)) === JSON.stringify(analysis), 'the same text gives the same analysis');
};

const articles: Check = (random) =>
  refusesInWords(() => {
    const article = {
      id: 'x',
      outlet: 'A',
      title: 'Talks',
      date: '2024-01-02',
      text: oddText(random),
      meta: { a: 'b' },
    };
    const { segments } = analyze(article);
    const changed = mutated({ ...article, segments }, random);
    checkAnalysis(analyze(changed), fullText(changed), false);
  });

const EXTENSIONS = ['md', 'txt', 'html', 'csv', 'tsv', 'jsonl', 'json'];

const files: Check = async (random) => {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-fuzz-'));
  try {
    const extension = pick(EXTENSIONS, random);
    const row = mutated(
      { id: oddText(random), outlet: 'A', date: '2024-01-02', text: oddText(random), meta: {} },
      random,
    );
    const csv = `id,outlet,date,text\n${oddText(random)}\n1,A,2024-01-02,"${oddText(random).replaceAll('"', '""')}"\n${oddText(random)}`;
    const source = extension.includes('json')
      ? `${JSON.stringify(row)}\n${oddText(random)}`
      : /sv/.test(extension)
        ? csv
        : oddText(random);
    const front = random() < 0.3 ? `---\n${oddText(random)}\n---\n` : '';
    const bytes = Buffer.from(front + source, pick(['utf8', 'latin1', 'utf16le'] as const, random));
    await writeFile(join(folder, `a.${extension}`), bytes);
    await writeFile(join(folder, 'z.txt'), 'Fine.');
    const { articles: found } = await readCorpus(folder);
    holds(found.at(-1)?.text === 'Fine.', 'one file never costs another');
    for (const article of found) checkAnalysis(analyze(article), fullText(article));
  } finally {
    await rm(folder, { recursive: true });
  }
};

const pages: Check = async (random) => {
  const tags = [
    '<p>',
    '</p>',
    '<div>',
    '<b>',
    '<blockquote>',
    '<q>',
    '<h1>',
    '<script>',
    '<svg/>',
    '<table><td>',
    '<meta name="date" content="1">',
  ];
  const page = Array.from({ length: 30 }, () => pick(tags, random) + oddText(random)).join('');
  const { text, title, segments } = await readHtml(page);
  const article = { id: 'x', outlet: 'A', text, segments, ...(title === undefined ? {} : { title }) };
  checkAnalysis(analyze(article), fullText(article));
};

const SAMPLE = [...'abcdefgh'].map((id, i) =>
  analyze({
    id,
    outlet: i % 2 ? 'A' : 'B',
    date: '2024-01-02',
    text: `Putin said that Russia ${i % 3 ? 'praised' : 'condemned'} Turkey. “Turkey is a friend,” he said.`,
  }),
);

const json: Check = async (random) => {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-fuzz-'));
  try {
    const path = join(folder, 'a.jsonl');
    const changed = random() < 0.5 ? SAMPLE.map((each) => ({ ...each })) : [...SAMPLE];
    changed[0] = mutated(changed[0]!, random);
    await writeFile(path, changed.map((each) => JSON.stringify(each)).join('\n'));
    await refusesInWords(async () => {
      const read = await readAnalyses(path);
      const answers = [
        compareStance(read, { actors: ['TUR'] }),
        compareRelationship(read, { between: ['RUS', 'TUR'] }),
        compareVoices(read, {}),
      ];
      holds(
        !/<img src=x>|<b>(?!\w)/.test(toHTML(answers).replaceAll(/<b>[^<]*<\/b>/g, '')),
        'a page escapes what it is given',
      );
      for (const answer of answers) toText(answer);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Kinds of input, with how often each is tried. */
export const CHECKS: readonly (readonly [name: string, check: Check, share: number])[] = [
  ['texts', texts, 0.5],
  ['articles', articles, 0.2],
  ['files', files, 0.15],
  ['pages', pages, 0.1],
  ['json', json, 0.05],
];

export function checkOf(random: Random): readonly [name: string, check: Check] {
  let left = random();
  for (const [name, check, share] of CHECKS) {
    if (left < share) return [name, check];
    left -= share;
  }
  return ['texts', texts];
}
