export { isScored, mentionsBoth, relationship, sentencesAbout } from './about.js';
export { type ActorName, AMOUNT, type ArticleChannel, type Case, type Show, STANCE_ENDS } from './channel.js';
export { chancesBeyond, type EndChances } from './label.js';
export { NAMINGS, type Naming } from './namings.data.js';
export { type Called, namingsOf } from './namings.js';
export { showFrom, showName } from './show.js';
export { heard, rootSpeakers, type Speakers, speakersAmong, speakersByName } from './speakers.js';
export { ArticleView } from './view.js';
export { voiceAt, voiceOfSentence } from './voice-at.js';
