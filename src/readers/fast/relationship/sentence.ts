import type { View } from '../../../syntax/index.js';
import { hideAverted } from './averted.js';
import { type Evaluations, readEvaluations } from './evaluations.js';
import { type Events, readEvents } from './events.js';

/** A sentence with what is read in it whichever two are asked about, made once for all its pairs. */
export interface ReadSentence {
  readonly plain: View;
  readonly events: Events;
  /** The view without hostile deeds that were not done, and the place of the last of them; −1 for none. */
  readonly view: View;
  readonly last: number;
  readonly evaluations: Evaluations;
}

export function readSentence(plain: View): ReadSentence {
  const events = readEvents(plain);
  const { view, last } = hideAverted(plain, events);
  return { plain, events, view, last, evaluations: readEvaluations(view) };
}
