import type { EventRow, Row, TermRow } from '../render/index.js';
import type { ListedArticle } from './article-rows.js';
import type { ContextRow } from './context-rows.js';
import type { CountRow } from './count-rows.js';
import type { ObservationRow } from './observation-rows.js';

/** Type and meaning of each column; a column without an entry does not compile. */
type Columns<Of> = Readonly<
  Record<Exclude<keyof Of, `meta.${string}`> & string, readonly [type: string, meaning: string]>
>;

const ARTICLE = ['text', 'Id of the article, unique in the corpus.'] as const;
const OUTLET = ['text', 'Who published it.'] as const;
const DATE = ['ISO 8601 or empty', 'Day or time of publication.'] as const;
const EVENT = ['text or empty', 'Name of the news event it reports.'] as const;
const SENTENCE = ['whole number', 'Number of the sentence in the article, from 0.'] as const;
const VOICE = [
  'outlet, direct, indirect, scare',
  'Whose words: the outlet’s own, or quoted, reported, in scare quotes.',
] as const;
const SPEAKER = [
  'actor id or empty',
  'Who is quoted, where it is an actor of the registry or of the article.',
] as const;
const COMPARISON = ['text', 'Title of the comparison.'] as const;
const BY = ['text', 'The field that makes the groups: outlet, or another.'] as const;
const GROUP = ['text', 'The group: an outlet, unless grouped by another field.'] as const;
const chance = (what: string) => ['0 to 1 or empty', `Probability that ${what}.`] as const;

const observations: Columns<ObservationRow> = {
  article: ARTICLE,
  outlet: OUTLET,
  date: DATE,
  event: EVENT,
  sentence: SENTENCE,
  segment: ['text', 'What the sentence is part of: headline, paragraph, list …'],
  text: ['text', 'The sentence.'],
  kind: [
    'stance, climate, appraisal, direction, relation, frame',
    'What is read: stance toward an actor; how two actors stand to each other, how that is valued, who acts; an event between them; a frame.',
  ],
  actor: ['actor id', 'Toward whom, or the first of the two; the acting one of a relation.'],
  mention: ['text or empty', 'The words that name the actor.'],
  other: ['actor id or empty', 'The second of the two.'],
  otherMention: ['text or empty', 'The words that name the second.'],
  voice: VOICE,
  speaker: SPEAKER,
  speakerText: ['text or empty', 'The words that name the speaker.'],
  label: [
    'text',
    'The class decided on: of a stance the likeliest, of a relation its PLOVER event, of a frame its name.',
  ],
  score: [
    '−1 to 1 or empty',
    'Stance, climate, appraisal: P(positive) − P(negative); direction: P(forward) − P(backward); relation: cooperation on Goldstein’s scale ÷ 10; empty for a frame.',
  ],
  modality: ['asserted, negated, hedged, hypothetical or empty', 'How a relation is put.'],
  negative: chance('it is unfavourable, hostile or deplored'),
  neutral: chance('it is neither'),
  positive: chance('it is favourable, allied or welcomed'),
  none: chance('nothing is said of the climate, or nobody acts'),
  forward: chance('the first acts on the second'),
  backward: chance('the second acts on the first'),
  mutual: chance('both act'),
  reader: ['text', 'Which reader gave it, with its version.'],
};

const articles: Columns<ListedArticle> = {
  article: ARTICLE,
  outlet: OUTLET,
  date: DATE,
  event: EVENT,
  title: ['text or empty', 'Headline.'],
  url: ['text or empty', 'Address.'],
  language: ['BCP 47 or empty', 'Language as given.'],
  characters: ['whole number', 'Length of title and text in UTF-16 units.'],
  sentences: ['whole number', 'Sentences found.'],
  actors: ['actor ids', 'Actors mentioned, with spaces between.'],
  quotations: ['whole number', 'Quotations found, direct, indirect and scare.'],
  warnings: ['codes', 'What is to be known of the article, with spaces between.'],
  hash: ['text', 'Hash of the text that was read.'],
};

const counts: Columns<CountRow> = {
  group: GROUP,
  period: ['text or empty', 'Day, ISO week, month, quarter or year; empty for articles without a date.'],
  articles: ['whole number', 'Articles of the group in the period; 0 where there are none.'],
  sentences: ['whole number', 'Their sentences.'],
};

const contexts: Columns<ContextRow> = {
  article: ARTICLE,
  outlet: OUTLET,
  date: DATE,
  sentence: SENTENCE,
  before: ['text', 'The words before, from the same paragraph.'],
  keyword: ['text', 'The words found, as they stand there.'],
  after: ['text', 'The words after.'],
  voice: VOICE,
  speaker: SPEAKER,
};

const numbers: Columns<Row> = {
  comparison: COMPARISON,
  by: BY,
  channel: ['text', 'Id of the channel: what is asked.'],
  label: ['text', 'The channel in words.'],
  unit: ['score, share', 'A score runs from −1 to 1, a share from 0 to 1.'],
  kind: [
    'group, difference, period, change',
    'Value of a group; group minus other; value of a group in a period; by how much its mean rose from that period on.',
  ],
  group: GROUP,
  other: ['text or empty', 'The group that is taken away.'],
  period: ['text or empty', 'Period of a timeline.'],
  mean: ['number or empty', 'Mean over articles, or a difference of means; empty where there are too few articles.'],
  low: ['number or empty', 'Lower end of its interval.'],
  high: ['number or empty', 'Upper end of its interval.'],
  level: ['0 to 1 or empty', 'Coverage of the interval.'],
  articles: ['whole number', 'Articles it rests on.'],
  observations: ['whole number', 'Readings it rests on.'],
  cases: ['article, event, sentence-block or empty', 'What was counted as one independent case.'],
  p: ['0 to 1 or empty', 'Permutation p-value; of Student’s t where both sides have very many articles.'],
  q: ['0 to 1 or empty', 'The p-value adjusted for all differences of its family.'],
  hedgesG: ['number or empty', 'Difference in standard deviations (Hedges’ g).'],
  cliffsDelta: ['−1 to 1 or empty', 'How far the articles of the two are apart (Cliff’s δ).'],
  minimumDetectable: ['number or empty', 'Smallest true difference found in 80 % of corpora of this size.'],
  paired: ['true, false or empty', 'Whether articles on the same events were compared.'],
  events: ['whole number or empty', 'Shared events the test rests on.'],
};

const terms: Columns<TermRow> = {
  comparison: COMPARISON,
  by: BY,
  group: GROUP,
  term: ['text', 'A word, or two neighbouring words, in lower case.'],
  count: ['whole number', 'Uses by the group near what is asked.'],
  words: ['whole number', 'Its words near what is asked.'],
  articles: ['whole number', 'Its articles that use the term.'],
  othersCount: ['whole number', 'Uses by all other groups.'],
  othersWords: ['whole number', 'Their words near what is asked.'],
  othersArticles: ['whole number', 'Their articles that use the term.'],
  logOdds: ['number', 'Log-odds ratio against all other groups, with an informative prior.'],
  z: ['number', 'The same over its standard error.'],
  p: ['0 to 1', 'Permutation p-value.'],
  q: ['0 to 1', 'The p-value adjusted for all terms and groups.'],
};

const events: Columns<EventRow> = {
  comparison: COMPARISON,
  by: BY,
  event: ['text', 'Name of the event.'],
  title: ['text or empty', 'Title of its first article about what is asked.'],
  first: ['ISO day or empty', 'Day of its first article.'],
  last: ['ISO day or empty', 'Day of its last article.'],
  group: GROUP,
  articles: ['whole number', 'Articles of the group on the event.'],
  about: ['whole number', 'Those that are about what is asked.'],
};

/** The tables by name: `numbers` is of `toRows`, `terms` of `toTermRows`, `events` of `toEventRows`. */
export const COLUMNS = { observations, articles, counts, contexts, numbers, terms, events };
