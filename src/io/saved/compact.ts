import { keyed, StandpointError } from '../../core/index.js';
import type { Analysis, RelationshipReading } from '../../model/index.js';
import { fromTable, type Table, toTable } from './columns.js';
import { completed, lean } from './lean.js';

/** The lists of an analysis, each kept as a table. */
const LISTS = [
  'segments',
  'sentences',
  'actors',
  'mentions',
  'quotations',
  'stances',
  'relations',
  'frames',
  'relationships',
  'tones',
] as const;
type List = (typeof LISTS)[number];

/**
 * An analysis in about a tenth of its room: lists are tables, and cues are left out unless asked for, but for those of frames, which
 * count in the numbers. Everything else is kept, every number to the bit.
 */
export interface CompactAnalysis extends Omit<Analysis, 'schema' | List> {
  readonly schema: 'standpoint/compact@1';
  readonly lists: Readonly<Record<List, Table>>;
}

/** What is left out may be kept. */
export interface CompactOptions {
  /** Also keep the words that made each number, which take most of the room. Default: false. */
  readonly cues?: boolean | undefined;
}

/**
 * The compact form of an analysis; {@link expandAnalysis} gives it back.
 * @example compactAnalysis(analyze({ id: '1', outlet: 'A', text: 'Russia thanked Iran.' })).schema // 'standpoint/compact@1'
 */
export function compactAnalysis(analysis: Analysis, { cues = false }: CompactOptions = {}): CompactAnalysis {
  const kept = cues ? analysis : withoutCues(analysis);
  const lists = { ...kept, ...lean(kept) };
  const rest = Object.fromEntries(Object.entries(analysis).filter(([name]) => !LISTS.some((list) => list === name)));
  // What is not a list is as it was.
  return {
    ...(rest as Omit<Analysis, List>),
    schema: 'standpoint/compact@1',
    lists: keyed(LISTS, (name) => toTable(lists[name])),
  };
}

/**
 * The analysis of a compact form. Where cues were left out there are none, and `bias` is the whole score.
 * @throws StandpointError `invalid-data` where a table is none; what it holds is not looked at
 */
export function expandAnalysis({ schema: _, lists, ...rest }: CompactAnalysis): Analysis {
  const read = keyed(LISTS, (name) => {
    try {
      return fromTable(lists?.[name]);
    } catch (cause) {
      if (!(cause instanceof StandpointError)) throw cause;
      throw new StandpointError(cause.code, `lists.${name}: ${cause.message}`, { cause });
    }
  });
  const whole = { ...read, ...completed(read, read.mentions, read.quotations) };
  // Whoever reads a file checks the whole against the schema of an analysis.
  return { schema: 'standpoint/analysis@2', ...rest, ...whole } as unknown as Analysis;
}

function withoutCues(analysis: Analysis): Analysis {
  return {
    ...analysis,
    stances: analysis.stances.map(bare),
    relations: analysis.relations.map((relation) => ({ ...relation, cues: [] })),
    relationships: analysis.relationships.map(({ climate, appraisal, direction, ...rest }) => {
      return { ...rest, climate: bare(climate), appraisal: bare(appraisal), direction: bare(direction) };
    }),
    tones: analysis.tones.map((tone) => ({ ...tone, cues: { climate: [], appraisal: [], stance: [] } })),
  };
}

/** Without its cues a bias tells nothing. */
function bare<T extends Pick<RelationshipReading<string>, 'bias' | 'cues'>>({ bias: _, ...reading }: T): T {
  return { ...reading, cues: [] } as unknown as T; // The bias is put back by whoever reads it.
}
