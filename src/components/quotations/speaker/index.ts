export { affiliate } from './affiliate.js';
export { headKind } from './head-kind.js';
export { identify } from './identify.js';
export { speakerKind } from './speaker-kind.js';
export { trimPhrase } from './trim-phrase.js';
