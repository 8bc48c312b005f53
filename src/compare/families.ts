/**
 * Questions that are tested together. The headline channels (stance, climate, appraisal) are what a comparison is read
 * for; their breakdown by voice, the frames, and who acts and speaks are families of their own, so that looking closer
 * does not hide what the headline shows.
 */
export type Family = 'headline' | 'voice' | 'frame' | 'conduct';

/** The family of a channel by its id. */
export function familyOf(channel: string): Family {
  const kind = channel.includes(':') ? channel.slice(0, channel.indexOf(':')) : channel;
  if (kind === 'stance' || kind === 'climate' || kind === 'appraisal') return 'headline';
  if (kind === 'own' || kind === 'quoted' || kind === 'says') return 'voice';
  return kind === 'frame' ? 'frame' : 'conduct';
}
