import type { Channel, Comparison, Evidence } from '../../model/index.js';
import { cleanLine, inUnit, quoted, voiceInWords } from '../../prose/index.js';
import { groupsInOrder, rowsInOrder } from '../outline.js';
import { escapeMarkdown, name } from './escape.js';

/** The strongest sentences of each group on a channel, at most `limit` each. */
export function quotes(channel: Channel, comparison: Comparison, limit: number): string {
  const blocks = rowsInOrder(channel, groupsInOrder(comparison)).flatMap((row) =>
    row.evidence.slice(0, limit).map((evidence) => quote(evidence, channel, comparison)),
  );
  return blocks.length === 0 ? '' : `### In their words: ${escapeMarkdown(channel.label)}\n\n${blocks.join('\n\n')}`;
}

function quote(evidence: Evidence, channel: Channel, comparison: Comparison): string {
  const source = [
    voiceInWords(evidence.voice, comparison.actors),
    evidence.title ?? evidence.article,
    ...(evidence.date ? [evidence.date] : []),
  ];
  const score = channel.unit === 'share' ? '' : ` ${inUnit(evidence.score, channel.unit)}`;
  const head = `**${name(evidence.group, comparison)}**${score}`;
  return `${head}\n\n> ${escapeMarkdown(quoted(cleanLine(evidence.text)))}\n>\n> ${escapeMarkdown(source.join(' · '))}`;
}
