import { lazily } from '../../../core/index.js';
import { Lookup, loadModel, Ranking, tableOf } from '../../../linear/index.js';
import type { Cue, ToneChannel, ToneObservation } from '../../../model/index.js';
import { builtInVocabulary, type ReadText, spanOf, type View, viewsOf } from '../../../syntax/index.js';
import { eachToneFeature } from './features.js';
import { IdSet } from './id-set.js';

/** Raise it whenever a feature changes: weights fitted to other features are refused. */
export const TONE_VERSION = 1;

/** The order of the channels in the weights. */
export const CHANNELS: readonly ToneChannel[] = ['climate', 'appraisal', 'stance'];

/** Words listed for each channel of a sentence, and how much one must add to be listed. */
const MOST_CUES = 3;
const SMALLEST = 0.05;

/**
 * What the words of every scored sentence add to the tone of the article: how friendly or hostile the dealings it tells of
 * are, whether they are welcomed or deplored, whether those it writes about are favoured. Learned from whole articles; names
 * are placeholders, and a word counts once a sentence. The tone of an article is a mean over its sentences, so that every
 * score is a sum of words. Linear in the text.
 */
export function findTones(text: ReadText): ToneObservation[] {
  const { annotation } = text;
  const viewOf = viewsOf(text);
  const reader = builtInTone();
  const found: ToneObservation[] = [];
  for (let i = 0; i < annotation.sentences.length; i++) {
    if (!annotation.segments[annotation.sentences[i]!.segment]?.scored) continue;
    found.push(reader.read(viewOf(i), i));
  }
  return found;
}

/** The reader of the word weights that ship, unpacked on first use. */
const builtInTone = lazily(() => {
  const weights = loadModel('tone', { features: TONE_VERSION, vocabulary: builtInVocabulary().print });
  return new ToneReader(new Lookup(tableOf(weights)));
});

class ToneReader {
  private readonly met = new IdSet();
  private ids = new Int32Array(0);
  /** Twice the place of a feature's first word, and one more when it has a second. */
  private places = new Int32Array(0);
  private readonly rankings = CHANNELS.map(() => new Ranking());

  constructor(private readonly lookup: Lookup) {}

  read(view: View, sentence: number): ToneObservation {
    const { lookup, met, rankings } = this;
    const scores = [0, 0, 0];
    for (const ranking of rankings) ranking.open(MOST_CUES, SMALLEST);
    this.ids = room(this.ids, 2 * view.word.length);
    this.places = room(this.places, 2 * view.word.length);
    const { ids, places } = this;
    let count = 0;
    eachToneFeature(view, (id, from, to) => {
      ids[count] = id;
      places[count++] = 2 * from + (to - from);
    });
    lookup.find(ids, count);
    const { weights, stride, table } = lookup;
    met.clear(count);
    for (let k = 0; k < count; k++) {
      // A word counts once.
      if (!lookup.has(k) || !met.add(ids[k]!)) continue;
      for (let channel = 0; channel < 3; channel++) {
        const weight = weights[k * stride + channel]! * table.steps[channel]!;
        scores[channel]! += weight;
        rankings[channel]!.offer(places[k]!, weight);
      }
    }
    const cues = (channel: number): Cue[] => {
      const { keys, weights, count } = rankings[channel]!;
      const found: Cue[] = [];
      for (let i = 0; i < count; i++) {
        const from = keys[i]! >> 1;
        const to = from + (keys[i]! & 1);
        const words = from === to ? view.word[from]! : `${view.word[from]!} ${view.word[to]!}`;
        found.push({ span: spanOf(view, from, to), feature: `tone of "${words}"`, weight: weights[i]! });
      }
      return found;
    };
    return {
      kind: 'tone',
      sentence,
      scores: { climate: scores[0]!, appraisal: scores[1]!, stance: scores[2]! },
      cues: { climate: cues(0), appraisal: cues(1), stance: cues(2) },
    };
  }
}

/** The list, or a longer one where it is too short. */
function room(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return length <= list.length ? list : new Int32Array(2 * length);
}
