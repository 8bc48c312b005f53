/** Version of the features. Weights fitted to another are refused. */
export const LEARNED_VERSION = 1;
