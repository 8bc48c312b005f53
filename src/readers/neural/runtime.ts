import { StandpointError } from '../../core/index.js';

/** What is used of `onnxruntime-node` and `onnxruntime-web`, which are much alike. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    /** Loads a network from its bytes. */
    create(model: Uint8Array, options?: object): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
}

interface OnnxSession {
  run(feeds: Readonly<Record<string, object>>): Promise<Readonly<Record<string, { readonly data: unknown }>>>;
}

/** One window and the rows asked about, as whole numbers, row by row. */
export interface NetworkInput {
  readonly ids: readonly number[];
  /** From, to (of the sentence), at (a piece of the mention), at (one that stands for its actor in the window). */
  readonly mentions: readonly (readonly [number, number, number, number])[];
  /** From, to, at of the one, at of the other. */
  readonly pairs: readonly (readonly [number, number, number, number])[];
}

/** Logits, row by row. */
export interface Logits {
  readonly stances: Float32Array;
  readonly ties: Float32Array;
}

export type Network = (asked: NetworkInput) => Promise<Logits>;

const PEERS = ['onnxruntime-node', 'onnxruntime-web'];
/** On shared machines more threads than this one are slower. */
const SESSION = { intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: 'all' };

/** The runtime that is installed. @throws StandpointError `missing-peer` naming what to install */
export async function installedRuntime(): Promise<OnnxRuntime> {
  for (const name of PEERS) {
    try {
      // By a name that bundlers do not see: either may be absent.
      const found: { readonly default?: unknown } & Partial<OnnxRuntime> = await import(/* @vite-ignore */ name);
      return checkRuntime(found.InferenceSession ? found : found.default, name);
    } catch (error) {
      if (!isAbsent(error, name)) throw error;
    }
  }
  throw new StandpointError(
    'missing-peer',
    'the neural reader needs a runtime for its network: npm install onnxruntime-node (in a browser pass { runtime } of onnxruntime-web)',
  );
}

/** As Node says it by a code, browsers and bundlers in words. */
function isAbsent(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !error.message.includes(name)) return false;
  const isCoded = 'code' in error && /NOT_FOUND/.test(String(error.code));
  return isCoded || /(?:not|failed to) (?:find|resolve)/i.test(error.message);
}

function checkRuntime(found: unknown, name: string): OnnxRuntime {
  const runtime = found as Partial<OnnxRuntime> | undefined;
  if (typeof runtime?.InferenceSession?.create === 'function' && typeof runtime.Tensor === 'function') {
    return runtime as OnnxRuntime;
  }
  throw new StandpointError('missing-peer', `"${name}" is installed but has no InferenceSession; install a newer one`);
}

/**
 * The network of a file, one window a run: what a window says then depends on nothing else.
 * @throws StandpointError `invalid-weights` when the runtime cannot read the file
 */
export async function networkOf(weights: Uint8Array, runtime: OnnxRuntime): Promise<Network> {
  const session = await runtime.InferenceSession.create(weights, SESSION).catch((cause: unknown) => {
    throw new StandpointError('invalid-weights', 'the runtime cannot read the network; it may be too old for it', {
      cause,
    });
  });
  const { Tensor } = runtime;
  const tensor = (rows: readonly (readonly number[])[], width: number) =>
    new Tensor('int64', BigInt64Array.from(rows.flat(), BigInt), [rows.length, width]);
  return async ({ ids, mentions, pairs }) => {
    const { stances, ties } = await session.run({
      ids: tensor([ids], ids.length),
      mentions: tensor(mentions, 4),
      pairs: tensor(pairs, 4),
    });
    // The graph has these two outputs, of floats.
    return { stances: stances?.data as Float32Array, ties: ties?.data as Float32Array };
  };
}
