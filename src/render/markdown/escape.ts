import type { Comparison } from '../../model/index.js';
import { cleanLine } from '../../prose/index.js';
import { groupName } from '../outline.js';

/** The text on one line with every character that Markdown or HTML would act on made harmless. */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_{}[\]()#|~!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    .replace(/(?<=https?|ftp|mailto):|(?<=www)\./gi, '&#58;');
}

/** The name of a group, safe in Markdown. */
export function name(group: string, comparison: Comparison): string {
  return escapeMarkdown(groupName(group, comparison.by));
}
