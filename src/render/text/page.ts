import type { Comparison } from '../../model/index.js';
import type { Ink } from '../../prose/index.js';
import { groupName } from '../outline.js';

/** What every part of a text report needs to know. */
export interface Page {
  readonly comparison: Comparison;
  readonly width: number;
  readonly ink: Ink;
  /** The groups in the order of the report. */
  readonly order: readonly string[];
}

/** The name of a group as it is printed. */
export function nameOf(group: string, page: Page): string {
  return groupName(group, page.comparison.by);
}
