import { type Measure, MICRO, type Summary, type SummaryRow } from '../../src/model/index.js';

/** Channels of each unit that one comparison can test side by side, as so many independent corpora. */
export const CHANNELS = {
  score: ['climate', 'appraisal', 'stance:AAA', 'stance:BBB', 'initiative'],
  share: [
    ...['threat', 'partnership', 'convenience', 'dependency', 'betrayal', 'rivalry', 'isolation', 'mediation'].map(
      (frame) => `frame:${frame}`,
    ),
    'voice:AAA',
    'voice:BBB',
  ],
} as const;

/** An article that was never written: values by channel, in the channel's unit. */
export interface Invented {
  readonly outlet: string;
  readonly event: string | null;
  readonly values: Readonly<Record<string, number>>;
}

/** A summary that holds those values, as if articles had been read. */
export function summaryOf(articles: readonly Invented[]): Summary {
  const rows = articles.map(({ outlet, event, values }, i): SummaryRow => {
    const measures = Object.entries(values).map(([channel, value]): [string, Measure] => [
      channel,
      { value: Math.round(value * MICRO), observations: 1, blocks: [], prior: 0, evidence: [] },
    ]);
    return {
      article: `article ${String(i).padStart(6, '0')}`,
      hash: `text ${i}`,
      group: outlet,
      event,
      date: null,
      title: null,
      url: null,
      measures: Object.fromEntries(measures),
      sentences: [],
      wording: null,
    };
  });
  const question = { kind: 'relationship', between: ['AAA', 'BBB'], by: 'outlet' } as const;
  return { schema: 'standpoint/summary@1', question, made: [], actors: [], rows, warnings: [] };
}
