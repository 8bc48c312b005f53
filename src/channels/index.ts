export { appraisal } from './appraisal.js';
export { climate } from './climate.js';
export { frame } from './frame.js';
export { headline } from './headline.js';
export { initiative } from './initiative.js';
export { introduction } from './introduction.js';
export { mentioned } from './mentioned.js';
export { namings } from './naming.js';
export { completed, foremost, isOpen, type OpenChannels } from './open.js';
export { own } from './own.js';
export { quotation } from './quotation.js';
export { quoted } from './quoted.js';
export type { ActorName, ArticleChannel, Case, EndChances, Show } from './reading/index.js';
export {
  ArticleView,
  mentionsBoth,
  rootSpeakers,
  sentencesAbout,
  showFrom,
  speakersAmong,
  speakersByName,
  voiceOfSentence,
} from './reading/index.js';
export { says } from './says.js';
export { space } from './space.js';
export { stance } from './stance.js';
export { thirdActors } from './third.js';
export { OTHERS, UNASKED, voice } from './voice.js';
