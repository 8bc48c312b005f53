import type { Analysis } from '../../model/index.js';

/** An analysis that channels read, with what several of them need worked out once. */
export class ArticleView {
  readonly #known = new Map<string, unknown>();

  constructor(readonly analysis: Analysis) {}

  /** What `make` gives; made when first asked for under this name. */
  once<T>(name: string, make: (analysis: Analysis) => T): T {
    if (!this.#known.has(name)) this.#known.set(name, make(this.analysis));
    // One name always stands for what one caller makes.
    return this.#known.get(name) as T;
  }
}
