/** How much is simulated. */
export interface SimulationOptions {
  /** Corpora of each kind. */
  readonly corpora: number;
  /** Bootstrap samples and permutations of each comparison. */
  readonly resamples: number;
  readonly onProgress: (what: string) => void;
}
