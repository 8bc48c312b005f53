import { describe, expect, it } from 'vitest';
import {
  analyzeAll,
  compareRelationship,
  compareStance,
  correctWithGold,
  createPipeline,
  robustness,
  summarize,
} from '../../src/index.js';
import { csvRows, readArticles } from '../../src/io/index.js';
import {
  checkCodebook,
  codebookMarkdown,
  codebookReader,
  codeChannels,
  codingAudit,
  codingSheet,
  compareCoders,
  compareReaders,
  defaultCodebook,
  describeMethods,
  goldOf,
  readCodingSheet,
  readCodings,
  referenceOf,
  withCodings,
} from '../../src/llm/index.js';
import type { Coding } from '../../src/model/index.js';
import { toCSV } from '../../src/observations/index.js';
import { folder } from '../io/folder.js';

const question = { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' } as const;
const articles = await readArticles('corpus');
const codings = await readCodings('corpus/codes.jsonl');
const analyses = analyzeAll(articles);
const coded = withCodings(analyses, codings);
const altered = (change: (code: Coding['codes'][number], article: number) => number | null): Coding[] =>
  codings.map((coding, i) => ({ ...coding, codes: coding.codes.map((code) => ({ ...code, value: change(code, i) })) }));

describe('the recorded codes', () => {
  it('are of texts that are there, after the default codebook, and every quotation stands in its article', () => {
    expect(codings).toHaveLength(16);
    expect(new Set(codings.map(({ codebook }) => codebook))).toEqual(new Set([referenceOf(defaultCodebook())]));
    expect(coded).toHaveLength(16);
    for (const { codes } of codings) {
      for (const { value, quotations, unsupported } of codes) {
        expect(unsupported).toBeUndefined();
        expect(value === null || Math.abs(value) <= 1).toBe(true);
        expect(quotations.every(({ span }) => span !== null)).toBe(true);
      }
    }
  });

  it('make a comparison with quotations as evidence', () => {
    const { channels } = compareRelationship(coded, { between: ['RUS', 'IRN'] });
    const appraisal = channels.find(({ id }) => id === 'appraisal')!;
    expect(appraisal.ordering[0]!.group).toBe('Institute for Continental Dialogue');
    const courier = appraisal.groups.find(({ group }) => group === 'The Meridian Courier')!.evidence;
    expect(courier.map(({ text }) => text).join(' ')).toMatch(/threat with a ribbon|ugly partnership|more dangerous/);
    expect(courier[0]!.cues[0]).toMatchObject({ feature: 'quoted by the coder' });
    expect(courier[0]!.score).toBe(-1);
  });
});

describe('goldOf', () => {
  it('gives the values of a question, and turns what is directed', () => {
    const gold = goldOf(codings, question);
    expect(gold.filter(({ channel }) => channel === 'appraisal')).toHaveLength(16);
    expect(gold.some(({ channel }) => channel === 'stance:TUR')).toBe(false);
    const turned = goldOf(codings, { ...question, between: ['IRN', 'RUS'] });
    const sum = (values: typeof gold) =>
      values.filter(({ channel }) => channel === 'initiative').reduce((total, { value }) => total + (value ?? 0), 0);
    expect(sum(turned)).toBe(-sum(gold));
    expect(sum(gold)).not.toBe(0);
    expect(goldOf(codings, { kind: 'stance', actors: ['TUR'], by: 'outlet' })).toHaveLength(8);
  });

  it('corrects every outlet, and counts codes of articles that are not there', () => {
    const summary = summarize(analyses, question);
    const gold = goldOf([...codings, { ...codings[0]!, article: 'lost' }], question);
    const { channels, warnings } = correctWithGold(summary, { gold, minGold: 4, resamples: 100 });
    const means = channels
      .find(({ id }) => id === 'appraisal')!
      .groups.map(({ estimate }) => 'mean' in estimate && estimate.mean);
    expect(means).toEqual([-1, 1, 0, -1]);
    expect(warnings.map(({ message }) => message).join()).toContain('"lost"');
  });

  it('refuses two codebooks in one comparison, and nothing at all', () => {
    const other = { ...codings[0]!, article: 'x', codebook: 'mine@2 abc' };
    expect(() => goldOf([...codings, other], question)).toThrow(/different codebooks .*mine@2 abc/);
    expect(() => goldOf([], question)).toThrow('none of these articles was coded');
  });
});

describe('withCodings', () => {
  it('refuses codes of another text, and two of one article', () => {
    expect(() => withCodings(analyses, [{ ...codings[0]!, hash: 'other' }])).toThrow(/given to another text/);
    expect(() => withCodings(analyses, [codings[0]!, codings[0]!])).toThrow(/is coded twice/);
  });

  it('gives readers that robustness takes as alternatives', () => {
    const ids = new Set(codings.map(({ article }) => article));
    const read = analyses.filter(({ article }) => ids.has(article.id));
    const others = [{ name: 'coder', says: 'read by a coder', analyses: coded }];
    const found = robustness(read, { question, alternatives: [], others, resamples: 100 });
    expect(found.alternatives).toEqual([{ name: 'coder', says: 'read by a coder' }]);
    expect(found.differences.some(({ values }) => values[0]!.changed)).toBe(true);
  });
});

describe('a construct of one’s own', () => {
  const codebook = checkCodebook({
    ...defaultCodebook(),
    name: 'mine',
    constructs: [
      {
        id: 'irony',
        name: 'Irony',
        of: 'pair',
        question: 'Is the article ironic about {x} and {y}?',
        values: [
          { code: 'no', means: 'it is not', value: 0 },
          { code: 'yes', means: 'it is', value: 1 },
        ],
        evidence: true,
        unit: 'share',
        ends: ['earnest', 'ironic'],
        level: 'nominal',
      },
    ],
  });
  const model = async ({ user }: { user: string }) => {
    const found = /Two police states[^.]*\.|When two bankrupts[^.]*\.|a threat with a ribbon around it/.exec(user);
    return { irony_1: { code: found ? 'yes' : 'no', quotations: found ? [found[0]] : [] } };
  };

  it('is a channel like any other: estimated, compared, quoted, and gold', async () => {
    const reader = codebookReader({ model, modelName: 'rule', codebook, between: [['RUS', 'IRN']] });
    const read = [];
    for await (const one of createPipeline({ reader }).stream(articles)) read.push(one);
    const ownChannels = codeChannels(codebook, question, { names: { RUS: 'Russia', IRN: 'Iran' } });
    const { channels } = compareRelationship(read, { between: ['RUS', 'IRN'], ownChannels, resamples: 100 });
    const irony = channels.find(({ id }) => id === 'irony')!;
    expect(irony).toMatchObject({ label: 'Irony: Russia and Iran', unit: 'share', ends: ['earnest', 'ironic'] });
    expect(irony.ordering[0]!.group).toBe('Free Volga');
    expect(irony.groups.find(({ group }) => group === 'Free Volga')!.evidence[0]!.text).toMatch(
      /police states|bankrupts/,
    );
    // The cheap reader knows nothing of it: gold alone says what there is to say.
    const its = read.flatMap(({ coding }) => (coding ? [coding] : []));
    const gold = goldOf(its, question, { codebook });
    const corrected = correctWithGold(summarize(analyses, question), { gold, ownChannels, resamples: 100 });
    expect(corrected.channels.map(({ id }) => id)).toEqual(['irony']);
    expect(corrected.channels[0]!.groups[0]!.estimate.kind).toBe('estimate');
    expect(corrected.warnings.some(({ message }) => message.includes('irony'))).toBe(false);
  });

  it.each([
    [{ ...codebook, schema: 'x' }, /schema/],
    [{ ...codebook, constructs: [] }, /needs at least one construct/],
    [{ ...codebook, constructs: [codebook.constructs[0], codebook.constructs[0]] }, /two constructs have one id/],
    [{ ...codebook, constructs: [{ ...codebook.constructs[0], most: 2 }] }, /where several values may be given/],
    [{ ...codebook, constructs: [{ ...codebook.constructs[0], extra: 1 }] }, /this is no codebook: constructs.0.extra/],
    [
      { ...codebook, constructs: [{ ...codebook.constructs[0], examples: [{ text: 'a', code: 'maybe' }] }] },
      /no value/,
    ],
  ])('is refused where it is none: %#', (value, message) => {
    expect(() => checkCodebook(value)).toThrow(message);
  });

  it('stands in the codebook for people as for models', () => {
    const page = codebookMarkdown(codebook);
    expect(page).toContain('# Codebook mine, version 1');
    expect(page).toContain('| yes | it is |');
    expect(page).toContain('Is the article ironic about x and y?');
  });
});

describe('a coding sheet', () => {
  const { document } = createPipeline();
  const documents = articles.filter(({ id }) => id.startsWith('norwire/2025-01')).map((article) => document(article));
  const sheet = codingSheet(documents, { between: [['RUS', 'IRN']] });

  /** The sheet as somebody filled it in. */
  const filledIn = (fill: (row: Record<string, string>) => { code: string; quotation?: string }) =>
    toCSV(
      csvRows(sheet).map((row) => {
        const record = { ...('record' in row ? row.record : {}) } as Record<string, string>;
        return { ...record, ...fill(record) };
      }),
    );

  it('asks people what models are asked, and takes their codes back', () => {
    expect(sheet.split('\r\n')[0]).toBe('article,question,asks,codes,code,quotation,text');
    const filled = filledIn(({ question, codes }) => {
      if (question === 'stance_1') return { code: '-1', quotation: 'mutual defence clause' };
      if (question!.startsWith('frames')) return { code: '' };
      return { code: codes!.includes('0 = ') ? '0' : 'none' };
    });
    const [coding] = readCodingSheet(filled, documents, { coder: 'Ada', between: [['RUS', 'IRN']] });
    expect(coding).toMatchObject({ status: 'coded', coder: 'Ada', prompt: 'by hand' });
    const stance = coding!.codes.find(({ channel }) => channel === 'stance:RUS')!;
    expect(stance).toMatchObject({
      value: -1,
      quotations: [{ text: 'mutual defence clause', span: expect.anything() }],
    });
    expect(coding!.codes.filter(({ construct }) => construct === 'frames').every(({ value }) => value === 0)).toBe(
      true,
    );
  });

  it('that is empty is skipped, and one with mistakes is refused by place', () => {
    const options = { coder: 'Ada', between: [['RUS', 'IRN']] as const };
    expect(readCodingSheet(sheet, documents, options)).toMatchObject([{ status: 'skipped' }]);
    const wrong = filledIn(() => ({ code: '7' }));
    expect(() => readCodingSheet(wrong, documents, options)).toThrow(/article "norwire[^"]*": \w+_1/);
    expect(() => readCodingSheet(sheet, [], options)).toThrow(/which is not among those given/);
    expect(() => readCodingSheet('article,code\r\na,1\r\n', documents, options)).toThrow(/has no column "question"/);
  });
});

describe('coders compared', () => {
  it('agree perfectly with themselves, and the disagreements are shown with their quotations', () => {
    const same = compareCoders({ one: codings, two: codings }, { resamples: 100 });
    expect(same.constructs.find(({ construct }) => construct === 'appraisal')).toMatchObject({
      alpha: 1,
      interval: [1, 1],
      same: 1,
    });
    expect(same.disagreements).toEqual([]);
    const other = altered(({ construct, value }, i) => (construct === 'appraisal' && i < 3 ? -1 : value));
    const found = compareCoders({ one: codings, two: other }, { resamples: 200 });
    const appraisal = found.constructs.find(({ construct }) => construct === 'appraisal')!;
    expect(appraisal.units).toBe(24);
    expect(appraisal.alpha!).toBeLessThan(1);
    expect(appraisal.interval![0]).toBeLessThan(appraisal.alpha!);
    expect(appraisal.confusion.reduce((sum, { count }) => sum + count, 0)).toBe(24);
    expect(found.disagreements[0]).toMatchObject({ channel: 'appraisal', distance: 2 });
    expect(found.disagreements[0]!.said[0]!.quotations[0]!.text.length).toBeGreaterThan(8);
  });

  it('need to be two, after one codebook', () => {
    expect(() => compareCoders({ one: codings })).toThrow(/two coders at least/);
    const other = codings.map((coding) => ({ ...coding, codebook: 'mine@2 x' }));
    expect(() => compareCoders({ one: codings, two: other })).toThrow(/different codebooks/);
  });

  it('are told apart from readers by channel and outlet', () => {
    const found = compareReaders(
      [
        { name: 'linear', analyses },
        { name: 'coder', analyses: coded },
      ],
      { question },
    );
    const appraisal = found.find(({ channel }) => channel === 'appraisal')!;
    expect(appraisal).toMatchObject({ a: 'linear', b: 'coder', onlyB: 0 });
    expect(appraisal.agreement[0]).toMatchObject({ group: null, articles: 16 });
    const courier = appraisal.agreement.find(({ group }) => group === 'The Meridian Courier')!;
    expect(courier.difference!.high).toBeLessThan(-0.5);
    expect(Math.abs(appraisal.furthest[0]!.a - appraisal.furthest[0]!.b)).toBeGreaterThan(0.5);
  });
});

describe('methods', () => {
  it('are one file and one paragraph, with the works it cites', async () => {
    const agreement = compareCoders({ one: codings, two: codings }, { resamples: 100 });
    const audit = codingAudit(codings, { date: '2026-01-05', agreement });
    expect(audit.coders).toMatchObject([{ prompt: 'by hand', articles: { coded: 16, refused: 0 }, unsupported: 0 }]);
    expect(Object.keys(audit.texts)).toHaveLength(16);
    const gold = goldOf(codings, question);
    const comparison = correctWithGold(summarize(analyses, question), { gold, minGold: 4, resamples: 100 });
    const { paragraph, bibtex } = describeMethods(comparison, audit);
    expect(paragraph).toContain('coded 16 articles by hand; 0 gave no codes');
    expect(paragraph).toContain('on 2026-01-05');
    expect(paragraph).toContain('prediction-powered inference [@angelopoulos2023prediction; @angelopoulos2023ppi]');
    expect(paragraph).toContain('appraisal 1.00 [1.00, 1.00] (n = 24)');
    for (const [, key] of paragraph.matchAll(/@(\w+)/g)) expect(bibtex).toContain(`{${key},`);
    const plain = describeMethods(compareStance(coded, { actors: ['RUS'], resamples: 100 }));
    expect(plain.paragraph).toMatch(/Intervals \(95 %\) rest on 100 bootstrap samples of whole articles \(seed 1\)\./);
    expect(() => codingAudit(codings, { date: 'x', codebook: { ...defaultCodebook(), version: '9' } })).toThrow(
      /different codebooks/,
    );
  });
});

describe('readCodings', () => {
  it('names file and line of what is no coding', async () => {
    const path = await folder({ 'codes.jsonl': `${JSON.stringify(codings[0])}\n{"schema": "standpoint/coding@1"}\n` });
    await expect(readCodings(`${path}/codes.jsonl`)).rejects.toThrow(/codes.jsonl:2: this is no coding: article/);
  });
});
