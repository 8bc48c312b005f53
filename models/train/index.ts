export { calibrationError, fitTemperature, type Measured, macroF1 } from './fit/calibrate.js';
export { type FitOptions, type Fitted, fitModel, type SparseRows } from './fit/fit.js';
export { type PartFigures, type StanceModel, type StanceModelOptions, trainStanceModel } from './stance/model.js';
export type { StanceRow } from './stance/rows.js';
