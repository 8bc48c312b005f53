export { codeChannels } from './code-channels.js';
export { checkOneCodebook, goldOf } from './gold-of.js';
export { readCodings } from './read-codings.js';
export { withCodings } from './with-codings.js';
