export { contrastEvidence } from './contrast-evidence.js';
export { groupEvidence } from './group-evidence.js';
