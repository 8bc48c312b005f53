import type { Comparison } from '../../model/index.js';
import { cleanLine } from '../clean.js';
import { groupName } from '../outline.js';
import type { Ink } from './ink.js';

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
  return cleanLine(groupName(group, page.comparison.by));
}
