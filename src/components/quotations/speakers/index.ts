export { builtInSpeakers, chooseSpeaker } from './choose.js';
export { cueNear, headOfCue } from './cue-near.js';
export { type SpeakerScene, type Spoke, sceneOf } from './scene.js';
export { introduced, sureSpeaker } from './sure.js';
