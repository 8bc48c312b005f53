import type { Token } from '../../../model/index.js';
import { type QuotedSentence, wordIdsOf } from '../../../syntax/index.js';
import { sourcePhrases, verbCues, verbPhrases } from '../lexicon.js';
import { SAYS, VOICE_WORDS } from '../words.js';
import { accordingTo } from './according-to.js';
import type { Attribution } from './attribution.js';
import { saidByNoun } from './by-noun.js';
import { finiteAhead } from './content.js';
import { nonEmpty } from './edges.js';
import { PHRASE_VERB, phraseAt } from './phrase-at.js';
import { speech } from './speech.js';

/**
 * Finds what is said in a sentence. `quoted` marks the tokens inside quotation marks: cues are looked for outside
 * them, and a stretch of them counts as one opaque word. Left to right; linear.
 */
export function findAttributions(sentence: QuotedSentence): Attribution[] {
  const { tokens, quoted } = sentence;
  const found: Attribution[] = [];
  const ids = wordIdsOf({ tokens });
  for (let i = sentence.from; i < sentence.to; i++) {
    if (quoted[i]) continue;
    const token = tokens[i]!;
    const { says } = VOICE_WORDS.of(token, ids[i]!);
    if (says === 0) continue;
    const source = says & SAYS.source ? phraseAt(sentence, i, sourcePhrases()) : undefined;
    if (source) {
      const said = accordingTo(sentence, i, source);
      if (said) {
        found.push(said);
        i = said.cue.to - 1;
        continue;
      }
    }
    const noun = token.pos === 'NOUN' ? saidByNoun(sentence, i) : null;
    // "said in a statement that …" is the verb's content already.
    if (noun && found.at(-1)?.content?.from !== noun.content?.from) {
      found.push(noun);
      continue;
    }
    const phrase = says & SAYS.phrase ? phraseAt(sentence, i, verbPhrases()) : undefined;
    const verb = phrase ? PHRASE_VERB : isVerb(sentence, i) ? verbCues().get(token.lemma) : undefined;
    if (!verb) continue;
    const cue = { from: i, to: i + (phrase?.words.length ?? 1) };
    const said = speech(sentence, cue, verb, token, found);
    if (said) {
      found.push(said);
      i = cue.to - 1;
    }
  }
  return cutOverlaps(tokens, found);
}

/** A verb that is not half of a compound ("so-called"); also "claims" read as a noun between a name and a clause. */
function isVerb(sentence: QuotedSentence, at: number): boolean {
  const { tokens } = sentence;
  const token = tokens[at]!;
  const before = at > sentence.from ? tokens[at - 1]! : undefined;
  if (token.pos === 'VERB') return before?.text !== '-';
  if (token.pos !== 'NOUN' || !token.normal.endsWith('s') || token.normal === token.lemma || before?.pos !== 'PROPN')
    return false;
  const next = at + 1 < sentence.to ? tokens[at + 1]! : undefined;
  const opens =
    next !== undefined && (next.normal === 'that' || next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN');
  return opens && (next.normal === 'that' || finiteAhead(sentence, at + 1) >= 0);
}

/** Ends the content of one act where the next begins, when the next is joined to it and not inside it. */
function cutOverlaps(tokens: readonly Token[], found: Attribution[]): Attribution[] {
  for (let k = 0; k + 1 < found.length; k++) {
    const current = found[k]!;
    const next = found[k + 1]!;
    if (
      !current.content ||
      current.before ||
      next.cue.from <= current.content.from ||
      next.cue.from >= current.content.to
    )
      continue;
    const mark = tokens[next.cue.from - 1]!;
    const joined =
      (mark.text === ',' && tokens[next.cue.from]!.normal.endsWith('ing')) ||
      (mark.pos === 'CCONJ' && next.speaker === current.speaker);
    if (joined)
      found[k] = { ...current, content: nonEmpty(tokens, { from: current.content.from, to: next.cue.from - 1 }) };
  }
  return found;
}
