export { stanceOf } from './actor.js';
export { emphasis } from './emphasis.js';
export { framesOf, sentencesAboutTie } from './frames.js';
export { checkDyad, type SideOf, sides } from './sides.js';
export { type SpeakerShares, speakersOf } from './speakers.js';
export { relationshipOf } from './tie.js';
export { isOwn } from './voice.js';
export { type PortrayalWeights, WEIGHTS } from './weights.js';
