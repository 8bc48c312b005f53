import { isUpper, wordSet } from '../../../core/index.js';
import type { Quotation, SpeakerKind } from '../../../model/index.js';

const PRONOUNS = wordSet(
  'he she it they we i you who him her them this that these those himself herself themselves one which what and',
);

/** Determiners and counts: what follows one is a description, not a name. */
const DETERMINERS = wordSet(
  'a an the more none multiple numerous one two three several some many most few other others another both all any no his her its their our my your such certain',
);

/** Nouns for people without a name that can open a sentence and then have a capital. */
const CROWD = wordSet(
  'activists advocates aides allies ambassadors analysts authorities bankers campaigners citizens civilians colleagues commanders commentators companies correspondents critics dealers defenders demonstrators diplomats dissidents doctors economists editors envoys executives experts farmers forces friends government governments groups historians insiders insurers intelligence investigators investors journalists lawmakers lawyers leaders locals media members military ministers neighbours neighbors observers officers officials opponents organizers organisers parliamentarians people pilots police politicians poll polls pollsters pundits prosecutors protesters readers regulators relatives reporters reports researchers residents scholars scientists security senators soldiers sources specialists spokesmen spokespeople spokespersons state students supporters survivors teachers traders troops unions users veterans victims villagers voters volunteers watchdogs witnesses workers writers',
);

/** What a quotation or a voice says of its speaker; where it does not, an actor, or what the words alone tell. */
export function speakerKind({
  speaker,
  speakerText,
  speakerKind: known,
}: Pick<Quotation, 'speaker' | 'speakerText' | 'speakerKind'>): SpeakerKind {
  return known ?? (speaker === null ? kindOfWords(speakerText) : 'actor');
}

/** Tells a name from a description by its words alone. */
export function kindOfWords(speakerText: string | null): Exclude<SpeakerKind, 'actor'> {
  const words = (speakerText ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const [first, second] = words;
  if (first === undefined || (words.length === 1 && PRONOUNS.has(first.toLowerCase()))) return 'unknown';
  if (DETERMINERS.has(first.toLowerCase()) || CROWD.has(first.toLowerCase()) || !isUpper(first)) return 'anonymous';
  // "Western diplomats": an adjective of a place before a crowd.
  return second !== undefined && CROWD.has(second.toLowerCase()) ? 'anonymous' : 'named';
}
