import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STANCE_MODEL, stanceLabel, stanceOf } from '../../../src/article/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import { linearReader, nameOf } from '../../../src/readers/index.js';
import { type NeuralModel, neuralReader, type OnnxRuntime } from '../../../src/readers/neural/index.js';
import { tinyNetwork } from './tiny-network.js';

const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[unused0]', '[unused1]', 'praised', 'condemned', 'met', '.'];
const weights = tinyNetwork(VOCABULARY.length);
const plain = { step: 1, linear: 0, bias: [0, 0] } as const;
const sharing = (share: number) => ({ climate: share, direction: share, appraisal: share });

function modelOf(manifest: Partial<NeuralModel['manifest']> = {}): NeuralModel {
  return {
    manifest: {
      name: 'tiny',
      version: '1',
      sha256: createHash('sha256').update(weights).digest('hex'),
      stance: { coded: plain, marked: plain },
      favour: { climate: [1, 1, 1, 1], direction: [1, 1, 1, 1], appraisal: [1, 1, 1] },
      linear: sharing(0),
      article: {
        prior: 1,
        praise: 0.8,
        blame: 1,
        main: { slope: 3, below: -1, above: -2 },
        dyad: { slope: 3, below: -2, above: -2 },
      },
      ...manifest,
    },
    vocabulary: VOCABULARY,
    weights,
  };
}

/** Gives a mention's rows [from, to, at, …] and a pair's as logits, so that a test sees what was asked. */
class Echo {
  static asked: number[][] = [];
  static readonly runtime: OnnxRuntime = {
    InferenceSession: {
      create: async () => ({
        run: async (feeds) => {
          const { mentions, pairs } = feeds as Record<'mentions' | 'pairs', Echo>;
          Echo.asked.push([...mentions.data].map(Number));
          const spread = ({ data, dims }: Echo, width: number) =>
            Float32Array.from({ length: dims[0]! * width }, (_, i) => {
              const row = Math.floor(i / width);
              return Number(data[row * dims[1]! + ((i % width) % dims[1]!)]) / 10;
            });
          return { stances: { data: spread(mentions, 10) }, ties: { data: spread(pairs, 16) } };
        },
      }),
    },
    Tensor: Echo,
  };
  constructor(
    readonly type: string,
    readonly data: BigInt64Array,
    readonly dims: readonly number[],
  ) {}
}

const article = (text: string, title?: string) => ({ id: '1', outlet: 'A', text, ...(title ? { title } : {}) });

async function analysed(text: string, runtime: OnnxRuntime, title?: string) {
  const reader = await neuralReader({ model: modelOf(), runtime });
  return createPipeline({ reader, otherwise: linearReader() }).analyzeAsync(article(text, title));
}

const installed: OnnxRuntime | null = await import('onnxruntime-node' as string).then(
  (found: OnnxRuntime) => found,
  () => null,
);

describe('neuralReader', () => {
  it('asks for each mention by its sentence and place, and gives the answer to that mention', async () => {
    Echo.asked = [];
    const analysis = await analysed('Russia praised Iran. Iran condemned Turkey.', Echo.runtime);
    // [CLS] A praised B . B condemned A . [SEP]
    expect(Echo.asked).toEqual([[1, 5, 1, 1, 1, 5, 3, 3, 5, 9, 5, 5, 5, 9, 7, 7]]);
    const last = analysis.stances.at(-1)!;
    expect(last.actor).toBe('TUR');
    const [down, even, up] = [0.7, 0.5, 0.9].map(Math.exp) as [number, number, number];
    expect(last.probabilities.positive).toBeCloseTo(up / (down + even + up), 6);
    expect(analysis.made.readers).toMatchObject({
      stances: 'tiny@1',
      relationships: 'tiny@1',
      tones: nameOf(linearReader()),
    });
  });

  it('reads a pair as it stands in the text, whatever the order of ids', async () => {
    const one = await analysed('Russia praised Iran.', Echo.runtime);
    const other = await analysed('Iran praised Russia.', Echo.runtime);
    const [first, second] = [one.relationships[0]!.direction, other.relationships[0]!.direction];
    expect(one.relationships[0]!.dyad).toEqual(other.relationships[0]!.dyad);
    expect(first.probabilities.forward).toBe(second.probabilities.backward);
    expect(first.score).toBe(-second.score);
    expect(one.relationships[0]!.climate).toEqual(other.relationships[0]!.climate);
  });

  it('shows the linear reader’s words where that agrees, and blends with it what is said of two', async () => {
    const text = 'Russia condemned the brutal attack by Iran.';
    const linear = createPipeline().analyze(article(text));
    const made = async (share: number) => {
      const reader = await neuralReader({ model: modelOf({ linear: sharing(share) }), runtime: Echo.runtime });
      return createPipeline({ reader, otherwise: linearReader() }).analyzeAsync(article(text));
    };
    const alone = await made(0);
    const blended = await made(0.5);
    for (const [i, { score, bias, cues }] of alone.stances.entries()) {
      expect(cues.length > 0).toBe(score * linear.stances[i]!.score > 0);
      expect(bias + cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12);
    }
    const of = ({ relationships }: typeof alone) => relationships[0]!.climate;
    expect(of(blended).score).toBeCloseTo((of(alone).score + of(linear).score) / 2, 12);
    expect(of(alone).cues).toEqual([]);
    expect(of(blended).cues.map(({ weight }) => weight)).toEqual(of(linear).cues.map(({ weight }) => weight / 2));
  });

  it('adds up the logits of both readers as the model says, and says so', async () => {
    const text = 'Russia condemned the brutal attack by Iran.';
    const linear = createPipeline().analyze(article(text));
    const made = async (share: number) => {
      const coded = { step: 1, linear: share, bias: [0, 0] } as const;
      const reader = await neuralReader({
        model: modelOf({ stance: { coded, marked: plain } }),
        runtime: Echo.runtime,
      });
      return createPipeline({ reader, otherwise: linearReader() }).analyzeAsync(article(text));
    };
    const [alone, both] = [await made(0), await made(0.5)];
    const odds = ({ negative, neutral }: { negative: number; neutral: number }) => Math.log(negative / neutral);
    for (const [i, { probabilities }] of both.stances.entries()) {
      const [network, other] = [alone, linear].map(({ stances }) => odds(stances[i]!.probabilities)) as [
        number,
        number,
      ];
      expect(odds(probabilities)).toBeCloseTo(network + 0.5 * other, 9);
    }
    expect([alone, both].map((each) => each.made.readers.stances)).toEqual([
      'tiny@1',
      `tiny@1+${nameOf(linearReader())}`,
    ]);
  });

  it('gives one number to two actors who stand alike', async () => {
    const text = (a: string, b: string) => `${a} condemned ${b}. ${b} met ${a}.`;
    const scores = async (a: string, b: string) =>
      (await analysed(text(a, b), Echo.runtime, `${a} met ${b}`)).stances.map(({ score }) => score);
    expect(await scores('Russia', 'Iran')).toEqual(await scores('Turkey', 'Egypt'));
  });

  it('says of an article exactly what its sentences add up to', async () => {
    Echo.asked = [];
    const analysis = await analysed('Russia praised Iran. Iran condemned Russia.', Echo.runtime, 'Iran met Russia');
    // [CLS] A met B [SEP] B praised A . A condemned B . [SEP]; Iran is the first of each but of the first sentence.
    const asked = Echo.asked.flat();
    const rows = [0, 3, 4].map((i) => asked.slice(4 * i, 4 * i + 4));
    const { stance, own, quoted, chances } = stanceOf(analysis, 'IRN');
    if (stance.kind !== 'portrayal' || !chances) throw new Error('no portrayal');
    const sum = stance.terms.reduce((all, { value, weight }) => all + value * weight, 0);
    const shares = stance.terms.reduce((all, { weight }) => all + weight, stance.prior.weight);
    expect(stance.value).toBeCloseTo(sum, 12);
    expect(shares).toBeCloseTo(1, 12);
    // A mention's logits are its rows [from, to, at, who] over ten, again and again: those of the share are at, who, from, to.
    const logitsOf = (sentence: number) =>
      rows[sentence]!.map((place) => place / 10) as [number, number, number, number];
    for (const { sentence, value, weight } of stance.terms) {
      const [from, to, at, who] = logitsOf(sentence);
      const all = Math.exp(at) + Math.exp(who) + Math.exp(from);
      expect(value).toBeCloseTo((0.8 * Math.exp(from) - Math.exp(at)) / all, 6);
      // Softplus of the logit and of what makes 0 weigh 1, beside the prior's 1.
      expect(weight / stance.prior.weight).toBeCloseTo(Math.log1p(Math.exp(to) * (Math.E - 1)), 6);
    }
    const sentencesOf = (each: typeof own) =>
      each.kind === 'portrayal' ? each.terms.map(({ sentence }) => sentence) : [];
    expect([...sentencesOf(own), ...sentencesOf(quoted)].sort()).toEqual([0, 1, 2]);
    expect(chances.unfavourable + chances.neutral + chances.favourable).toBeCloseTo(1, 12);
    const label = stanceLabel(analysis, 'IRN');
    expect(label.kind === 'label' && label.probabilities.negative).toBe(chances.unfavourable);
    const other = stanceLabel(analysis, 'IRN', { model: STANCE_MODEL.readers });
    expect(other.kind === 'label' && other.probabilities.negative).not.toBe(chances.unfavourable);
  });

  it('finds nothing where nobody is named, and answers a mention beyond a window with nothing said', async () => {
    expect((await analysed('It rained all day in the valley.', Echo.runtime)).stances).toEqual([]);
    const long = `Russia ${'met, '.repeat(300)}Iran.`;
    const { stances } = await analysed(long, Echo.runtime);
    for (const { probabilities } of stances) {
      expect(probabilities.negative + probabilities.neutral + probabilities.positive).toBeCloseTo(1, 12);
    }
  });

  it('asks for each of forty actors, in one article', async () => {
    Echo.asked = [];
    const names =
      'France Spain Italy Greece Poland Norway Sweden Chile Peru Japan Egypt Iran Turkey Russia China India Kenya Ghana';
    const more =
      'Cuba Brazil Canada Austria Belgium Denmark Finland Hungary Ireland Latvia Lithuania Malta Morocco Tunisia Algeria';
    const all = `${names} ${more} Libya Syria Iraq Yemen Qatar Kuwait Oman`.split(' ');
    expect(all).toHaveLength(40);
    const { stances } = await analysed(all.map((each) => `The minister thanked ${each}.`).join(' '), Echo.runtime);
    expect(new Set(stances.map(({ actor }) => actor)).size).toBe(40);
    expect(Echo.asked.flat()).toHaveLength(4 * 40);
  });

  it('reads a sentence forty times as long as a window', async () => {
    const more = ', and she knew that the ships of her friends would come when the wind turned';
    const document = createPipeline().document(article(`Angela Merkel spoke of the harbour${more.repeat(400)}.`));
    const reader = await neuralReader({ model: modelOf(), runtime: Echo.runtime });
    const [readings] = await reader.readAll([document], new Set(['stances']), {});
    expect(document.text.length).toBeGreaterThan(30_000);
    expect(document.targets.length).toBeGreaterThan(400);
    expect(readings!.stances).toHaveLength(document.targets.length);
  }, 30_000);

  it.skipIf(installed !== null)('says what to install where there is nothing to run the network', async () => {
    await expect(neuralReader({ model: modelOf() })).rejects.toMatchObject({
      code: 'missing-peer',
      message: expect.stringContaining('npm install onnxruntime-node'),
    });
  });

  it('stops when told to', async () => {
    const reader = await neuralReader({ model: modelOf(), runtime: Echo.runtime });
    const document = createPipeline().document(article('Russia praised Iran.'));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(reader.readAll([document], new Set(['stances']), { signal })).rejects.toThrow('enough');
  });

  it('says what is wrong with a model or a runtime', async () => {
    const made = (model: NeuralModel | string, runtime = Echo.runtime) => neuralReader({ model, runtime });
    await expect(made(modelOf({ sha256: '00' }))).rejects.toThrow(/its manifest says 00/);
    await expect(made({ ...modelOf(), vocabulary: ['a'] })).rejects.toThrow(/no \[CLS\]/);
    await expect(made('./no/such/folder')).rejects.toThrow(/not found in "\.\/no\/such\/folder"; install/);
    const broken = { ...Echo.runtime, InferenceSession: { create: () => Promise.reject(new Error('opset 99')) } };
    await expect(made(modelOf(), broken)).rejects.toThrow(/runtime cannot read the network/);
  });
});

describe.skipIf(installed === null)('neuralReader on onnxruntime-node', () => {
  it('runs a network, the same numbers every time and in two sessions at once', async () => {
    const text = 'Russia praised Iran. Iran condemned Russia.';
    const [one, two] = await Promise.all([analysed(text, installed!), analysed(text, installed!)]);
    expect(one.stances).toHaveLength(4);
    expect(one).toEqual(two);
    expect(new Set(one.stances.map(({ score }) => score)).size).toBe(2);
    expect(one.relationships.map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  it('reads an article with more actors than placeholders', async () => {
    const names = ['France', 'Spain', 'Italy', 'Greece', 'Poland', 'Norway', 'Sweden', 'Chile', 'Peru', 'Japan'];
    const text = names.map((a) => `The minister of ${a} praised ${names.join(', ')} for their help with the floods.`);
    const { stances } = await analysed(text.join(' '), installed!);
    expect(stances.length).toBeGreaterThan(90);
    for (const { score } of stances) expect(Number.isFinite(score)).toBe(true);
  });
});
