import { VERSION } from '../../core/index.js';
import type { Coding, CodingStatus } from '../../model/index.js';
import type { CoderAgreement } from '../agreement/index.js';
import { type Codebook, defaultCodebook, referenceOf } from '../codebook/index.js';
import { checkOneCodebook } from '../codes/index.js';
import type { CodingPlan } from '../plan/index.js';
import { PROMPT_VERSION, TASK } from '../prompt/index.js';

/** Everything somebody else needs to code the same articles the same way, and to check it. Plain JSON; holds no text of articles. */
export interface CodingAudit {
  readonly schema: 'standpoint/coding-audit@1';
  readonly library: string;
  /** When the coding was done, as the caller says; nothing here reads a clock. */
  readonly date: string;
  readonly codebook: Codebook;
  readonly reference: string;
  readonly prompt: { readonly version: string; readonly task: string };
  readonly coders: readonly {
    readonly coder: string;
    readonly prompt: string;
    readonly articles: Readonly<Record<CodingStatus, number>>;
    readonly codes: number;
    /** Codes whose quotations are not in the text, asked again and still not. */
    readonly unsupported: number;
    readonly requests: number;
    readonly tokens: { readonly input: number; readonly output: number };
  }[];
  /** Fingerprints of the texts coded, by article. */
  readonly texts: Readonly<Record<string, string>>;
  readonly plan?: Pick<CodingPlan, 'channel' | 'seed' | 'level' | 'assumed' | 'groups'>;
  readonly agreement?: Pick<CoderAgreement, 'coders' | 'constructs'>;
}

/** What is told beside the codes. */
export interface AuditOptions {
  /** ISO day. */
  readonly date: string;
  readonly codebook?: Codebook;
  readonly plan?: CodingPlan;
  readonly agreement?: CoderAgreement;
}

/**
 * One file that says how codes came about.
 * @throws StandpointError `invalid-data` when codings were made after different codebooks, or after another one than is given
 */
export function codingAudit(codings: readonly Coding[], options: AuditOptions): CodingAudit {
  const { date, codebook = defaultCodebook(), plan, agreement } = options;
  const reference = referenceOf(codebook);
  checkOneCodebook([...codings, { codebook: reference }]);
  const keyOf = ({ coder, prompt }: Coding) => `${coder}\n${prompt}`;
  const coders = [...new Set(codings.map(keyOf))].map((key) => codings.filter((each) => keyOf(each) === key));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    schema: 'standpoint/coding-audit@1',
    library: VERSION,
    date,
    codebook,
    reference,
    prompt: { version: PROMPT_VERSION, task: TASK },
    coders: coders.map((its) => ({
      coder: its[0]!.coder,
      prompt: its[0]!.prompt,
      articles: statusCounts(its),
      codes: sum(its.map(({ codes }) => codes.length)),
      unsupported: sum(its.map(({ codes }) => codes.filter(({ unsupported }) => unsupported).length)),
      requests: sum(its.map(({ requests = 0 }) => requests)),
      tokens: {
        input: sum(its.map((each) => each.tokens?.input ?? 0)),
        output: sum(its.map((each) => each.tokens?.output ?? 0)),
      },
    })),
    texts: Object.fromEntries(codings.map(({ article, hash }) => [article, hash])),
    ...(plan
      ? {
          plan: {
            channel: plan.channel,
            seed: plan.seed,
            level: plan.level,
            assumed: plan.assumed,
            groups: plan.groups,
          },
        }
      : {}),
    ...(agreement ? { agreement: { coders: agreement.coders, constructs: agreement.constructs } } : {}),
  };
}

function statusCounts(codings: readonly Coding[]): Record<CodingStatus, number> {
  const counts = { coded: 0, refused: 0, invalid: 0, failed: 0, skipped: 0 };
  for (const { status } of codings) counts[status]++;
  return counts;
}
