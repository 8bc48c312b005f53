import type { Voice } from '../model/index.js';

/** True for the outlet's own words. Scare quotes count: the outlet puts them up to keep its distance. */
export function isOwn(voice: Voice): boolean {
  return voice.kind === 'outlet' || voice.kind === 'scare';
}
