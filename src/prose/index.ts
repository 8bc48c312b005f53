export { clean, cleanLine, quoted } from './clean.js';
export { type Ink, ink } from './ink.js';
export {
  counted,
  detectableInUnit,
  differenceInterval,
  differenceInUnit,
  differenceSize,
  higherFirst,
  intervalInUnit,
  inUnit,
  isDistinctAt,
  percent,
  probability,
  qInWords,
  signed,
  tooFew,
} from './numbers.js';
export { sourceInWords, speakerInWords, voiceInWords } from './voice.js';
export { left, right, shorten, width, wrap } from './width.js';
