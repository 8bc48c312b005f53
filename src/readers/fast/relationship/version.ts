/** Raise it whenever a feature changes: weights fitted to other features are refused. */
export const TIE_VERSION = 5;
