export { betaI, gammaP, logGamma } from './gamma.js';
export { normalCdf, normalQuantile } from './normal.js';
export { studentCdf, studentQuantile } from './student.js';
