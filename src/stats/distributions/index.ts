export { normalQuantile } from './normal.js';
export { logGamma } from './gamma.js';
export { betaI } from './gamma.js';
export { gammaP } from './gamma.js';
export { normalCdf } from './normal.js';
export { studentCdf } from './student.js';
export { studentQuantile } from './student.js';
