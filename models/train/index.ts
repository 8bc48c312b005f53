export { calibrationError, fitTemperature, type Measured, macroF1 } from './calibrate.js';
export { type FitOptions, type Fitted, fitModel, type SparseRows } from './fit.js';
export type { StanceRow } from './rows.js';
export { type PartFigures, type StanceModel, type StanceModelOptions, trainStanceModel } from './stance-model.js';
