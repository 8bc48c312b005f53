import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stanceOf } from '../../../src/article/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import { linearReader } from '../../../src/readers/index.js';
import { loadNeuralModel, neuralReader, type OnnxRuntime } from '../../../src/readers/neural/index.js';
import { type Network, networkOf } from '../../../src/readers/neural/runtime.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'models', 'neural');
/** What the network says in 32-bit floats (`models/neural/train/logits.py`). */
const known = JSON.parse(readFileSync(join(import.meta.dirname, 'logits.json'), 'utf8')) as {
  readonly ids: number[];
  readonly mentions: [number, number, number, number][];
  readonly pairs: [number, number, number, number][];
  readonly stances: number[][];
  readonly ties: number[][];
}[];

const runtime: OnnxRuntime | null = await import('onnxruntime-node' as string).then(
  (found: OnnxRuntime) => found,
  () => null,
);

function chances(logits: ArrayLike<number>, sizes: readonly number[]): number[][] {
  let from = 0;
  return sizes.map((size) => {
    const shares = Array.from({ length: size }, (_, k) => Math.exp(logits[from + k]!));
    from += size;
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / whole);
  });
}

it.each(['models/neural', './models/neural', new URL('../../../models/neural/', import.meta.url).href])(
  'is found in the folder %s',
  async (from) => {
    expect((await loadNeuralModel(from)).manifest.name).toBe('neural');
  },
);

it('is the network that its manifest describes', async () => {
  const { manifest, vocabulary, weights } = await loadNeuralModel(folder);
  expect(manifest.name).toBe('neural');
  expect(vocabulary).toContain('[unused0]');
  expect(weights.length).toBeLessThan(24e6);
});

describe.skipIf(runtime === null)('the weights that ship', () => {
  let network: Network;
  beforeAll(async () => {
    network = await networkOf((await loadNeuralModel(folder)).weights, runtime!);
  });

  it('say in 7 bits nearly what they say in 32', async () => {
    const off: number[] = [];
    let agreed = 0;
    for (const { ids, mentions, pairs, stances, ties } of known) {
      const said = await network({ ids, mentions, pairs });
      const rows = [
        ...stances.map((row, i) => [row, said.stances.subarray(10 * i, 10 * i + 10), [3, 3, 3]] as const),
        ...ties.map((row, i) => [row, said.ties.subarray(16 * i, 16 * i + 16), [4, 4, 3, 5]] as const),
      ];
      for (const [wanted, got, sizes] of rows) {
        const [before, after] = [chances(wanted, sizes), chances(got, sizes)];
        for (const [k, part] of before.entries()) {
          off.push(...part.map((p, c) => Math.abs(p - after[k]![c]!)));
          agreed += Number(part.indexOf(Math.max(...part)) === after[k]!.indexOf(Math.max(...after[k]!)));
        }
      }
    }
    const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
    expect(mean).toBeLessThan(0.02);
    const parts = known.reduce((sum, { stances, ties }) => sum + 3 * stances.length + 4 * ties.length, 0);
    expect(agreed / parts).toBeGreaterThanOrEqual(0.95);
  });

  it('tell praise from blame, whoever is meant', async () => {
    const reader = await neuralReader({ model: folder, runtime: runtime! });
    const pipeline = createPipeline({ reader, otherwise: linearReader() });
    const score = async (text: string, actor: string) => {
      const analysis = await pipeline.analyzeAsync({ id: '1', outlet: 'A', text });
      return analysis.stances.find((stance) => stance.actor === actor)!.score;
    };
    const bad = (name: string) => `${name} is a brutal and corrupt regime that lies about its crimes.`;
    const good = (name: string) => `${name} deserves praise for its generous help and its courage.`;
    expect(await score(bad('Russia'), 'RUS')).toBeLessThan(-0.3);
    expect(await score(good('Russia'), 'RUS')).toBeGreaterThan(0.3);
    expect(await score(bad('Russia'), 'RUS')).toBe(await score(bad('Norway'), 'NOR'));
    expect(await score(good('Russia'), 'RUS')).toBe(await score(good('Chile'), 'CHL'));
  });

  it('portray an article as its sentences do', async () => {
    const reader = await neuralReader({ model: folder, runtime: runtime! });
    const text = 'Egypt met Chile for talks. Egypt has betrayed its friends with shameful lies. Nobody trusts Egypt.';
    const pipeline = createPipeline({ reader, otherwise: linearReader() });
    const { stance } = stanceOf(await pipeline.analyzeAsync({ id: '1', outlet: 'A', text }), 'EGY');
    expect(stance.kind === 'portrayal' && stance.value).toBeLessThan(-0.1);
  });
});
