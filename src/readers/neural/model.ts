import { type ChanceCurve, StandpointError } from '../../core/index.js';

/**
 * In whose manner a sentence is judged: that of coders of whole articles, or, of somebody of whom only the place is known, that of
 * readers of single sentences, who find far less of it neutral.
 */
export type StanceManner = 'coded' | 'marked';

/** How the shares of sentences add up to an article's stance toward an actor. */
export interface ArticleWeights {
  /** Weight of nothing said. */
  readonly prior: number;
  /** What a sentence that surely praises or blames is worth. */
  readonly praise: number;
  readonly blame: number;
  /** What coders of main actors, and coders of the two of a dyad, are expected to say of an article of some value. */
  readonly main: ChanceCurve;
  readonly dyad: ChanceCurve;
}

/** What the logits of the network and the logarithms of the linear reader's chances are multiplied by, and what − and + get besides. */
interface StanceWeights {
  readonly step: number;
  readonly linear: number;
  readonly bias: readonly [number, number];
}

/** What is known of a network besides its weights. */
export interface NeuralManifest {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the network's file, in hexadecimal. */
  readonly sha256: string;
  readonly stance: Readonly<Record<StanceManner, StanceWeights>>;
  /** What the chance of each class is multiplied by before the largest decides: a rare class needs less. */
  readonly favour: {
    readonly climate: readonly [number, number, number, number];
    readonly direction: readonly [number, number, number, number];
    readonly appraisal: readonly [number, number, number];
  };
  /** Shares of the linear reader in what is said of two actors; the words shown are its own. */
  readonly linear: Readonly<Record<'climate' | 'direction' | 'appraisal', number>>;
  readonly article: ArticleWeights;
}

/** A trained reader: what `load()` of the package of weights gives. */
export interface NeuralModel {
  readonly manifest: NeuralManifest;
  /** The pieces of words, one a line of `vocabulary.txt`. */
  readonly vocabulary: readonly string[];
  /** The network, as ONNX. */
  readonly weights: Uint8Array;
}

/** Whether the linear reader has a say in anything. */
export function hearsLinear({ stance, linear }: NeuralManifest): boolean {
  return [...Object.values(linear), ...Object.values(stance).map((each) => each.linear)].some((share) => share !== 0);
}

const PACKAGE = 'standpoint-neural';

/**
 * The model of a package or folder like `models/neural`: a module whose `load()` gives it.
 * @throws StandpointError `missing-peer` when it is not there, `invalid-weights` when it is another than its manifest says
 */
export async function loadNeuralModel(from: string = PACKAGE): Promise<NeuralModel> {
  // "models/neural" is a folder; "standpoint-neural" and "@me/weights" are packages.
  const isFolder = from.startsWith('.') || (/[/:]/.test(from) && !from.startsWith('@'));
  const name = isFolder ? `${folderUrl(from)}/index.js` : from;
  const found: { readonly load?: () => Promise<NeuralModel> } = await import(/* @vite-ignore */ name).catch(
    (cause: unknown) => {
      throw new StandpointError(
        'missing-peer',
        `the weights of the neural reader are not found in "${from}"; install ${PACKAGE}, or give the folder of a model`,
        { cause },
      );
    },
  );
  if (typeof found.load !== 'function') {
    throw new StandpointError('invalid-weights', `"${from}" has no function load() that gives a model`);
  }
  return checkModel(await found.load());
}

/** A folder as an address; in Node it may be relative to where the process runs. */
function folderUrl(path: string): string {
  const here = typeof process === 'object' ? `file://${process.cwd()}/` : undefined;
  return new URL(path, here).href.replace(/\/$/, '');
}

/** @throws StandpointError `invalid-weights` when the network is not the one its manifest describes */
export async function checkModel(model: NeuralModel): Promise<NeuralModel> {
  const { manifest, weights } = model;
  // A view of shared memory cannot be hashed.
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(weights)));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 === manifest.sha256) return model;
  throw new StandpointError(
    'invalid-weights',
    `the network of "${manifest.name}@${manifest.version}" has the SHA-256 ${sha256}, its manifest says ${manifest.sha256}`,
  );
}
