/**
 * Questions that are tested together. The headline channels (stance, climate, appraisal) are what a comparison is read
 * for; their breakdown by voice, the frames, who acts and speaks, how much space there is, and who else is brought in are
 * families of their own, so that looking closer does not hide what the headline shows.
 */
export type Family = 'headline' | 'voice' | 'frame' | 'conduct' | 'space' | 'third' | 'naming';

const FAMILIES = new Map<string, Family>([
  ...(['stance', 'climate', 'appraisal'] as const).map((kind) => [kind, 'headline'] as const),
  ...(['own', 'quoted', 'says'] as const).map((kind) => [kind, 'voice'] as const),
  ...(['mentioned', 'space', 'headline'] as const).map((kind) => [kind, 'space'] as const),
  ['frame', 'frame'],
  ['third', 'third'],
  ['naming', 'naming'],
]);

/** The family of a channel by its id. */
export function familyOf(channel: string): Family {
  return FAMILIES.get(kindOf(channel)) ?? 'conduct';
}

/** The part of a channel's id before the colon: `stance` of `stance:RUS`. */
export function kindOf(channel: string): string {
  const colon = channel.indexOf(':');
  return colon < 0 ? channel : channel.slice(0, colon);
}
