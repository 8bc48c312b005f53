import { StandpointError } from '../../core/index.js';
import type { Analysis } from '../../model/index.js';
import { QUESTIONS } from './types.js';

/** Throws `invalid-option` for what is no question: in plain JavaScript, and in JSON, nothing else would say so. */
export function checkQuestion(question: unknown): void {
  const fields = new Map<string, unknown>(Object.entries(Object(question)));
  const asks = Object.entries(QUESTIONS).find(([kind]) => kind === fields.get('kind'))?.[1];
  if (!asks) {
    refuse('question.kind', `one of ${Object.keys(QUESTIONS).join(', ')}`, fields.get('kind'));
    return;
  }
  const { field, least, most } = asks;
  const ids = fields.get(field);
  const fits =
    Array.isArray(ids) && ids.length >= least && ids.length <= most && ids.every((id) => typeof id === 'string');
  const many =
    least === most
      ? 'two actor ids'
      : least === 0
        ? 'actor ids'
        : most === 2
          ? 'one or two actor ids'
          : 'at least one actor id';
  if (!fits) refuse(`question.${field}`, `a list of ${many}`, ids);
  const by = fields.get('by');
  if (typeof by !== 'string' || by === '') refuse('question.by', 'the name of a field, such as "outlet"', by);
}

/** Throws `invalid-option` for what is no list of analyses, such as the articles themselves. */
export function checkAnalyses(analyses: readonly Analysis[]): void {
  if (!Array.isArray(analyses)) refuse('analyses', 'a list of what analyze returns', kindOf(analyses));
  const odd = analyses.findIndex((each) => !Array.isArray(each?.stances) || !Array.isArray(each.mentions));
  if (odd >= 0) refuse(`analyses[${odd}]`, 'what analyze returns', kindOf(analyses[odd]));
}

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing in it'}`;
}

function refuse(name: string, needed: string, received: unknown): void {
  const shown = typeof received === 'string' && name.startsWith('analyses') ? received : JSON.stringify(received);
  throw new StandpointError('invalid-option', `${name} must be ${needed}; received ${shown ?? String(received)}`);
}
