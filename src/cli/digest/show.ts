import type { Portrayal } from '../../model/index.js';
import { signed, wrap } from '../../prose/index.js';

/** The value of a portrayal, or a dash where there is too little. */
export function show(portrayal: Portrayal): string {
  return portrayal.kind === 'portrayal' ? signed(portrayal.value) : '–';
}

/** Wrapped, with the further lines set in. */
export function indent(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}
