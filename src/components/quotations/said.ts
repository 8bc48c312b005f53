import { isNobody } from '../../core/index.js';
import type { Quotation } from '../../model/index.js';

/** Cues of what somebody wants, feels, knows or does: an attitude is theirs, but the words are the outlet's. By their beginnings. */
const ATTITUDE =
  /^(?:expect|want|hope|plan|seek|sought|order|offer|promis|pledg|agree|decid|discuss|see[ns]?$|remember|refus|show|demonstrat|f(?:ind|ound)|fear|intend|think|thought|worr|evidence|relat|known?$|knew|need|tr(?:y|ied)|consider|determin|vow|threat|reveal|learn|realiz|ensure|forc|prevent|allow|requir|demand$|request|ask(?:ed|s)?$|suggest|propos)/;
/**
 * True for words that somebody says. What the outlet tells in its own words is not: a wish, a feeling or a deed of somebody's, what it
 * says itself ("we fear that …"), and what nobody is named for ("there is no doubt that …").
 */
export function isSaid({ kind, cue, speakerText }: Pick<Quotation, 'kind' | 'cue' | 'speakerText'>): boolean {
  if (kind !== 'indirect') return kind === 'direct';
  if (cue === null || speakerText === null) return false;
  return !ATTITUDE.test(cue.toLowerCase()) && !isNobody(speakerText);
}
