import type { Portrayal } from '../../model/index.js';

/** The value of a portrayal; null where there is too little for one. */
export function valueOrNull(portrayal: Portrayal): number | null {
  return portrayal.kind === 'portrayal' ? portrayal.value : null;
}
