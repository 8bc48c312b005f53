export { betaI, gammaP, logGamma } from './gamma.js';
export { normalCdf, normalQuantile } from './normal.js';
export { studentCdf, studentP, studentQuantile, studentReach } from './student.js';
