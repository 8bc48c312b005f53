import type { Analysis, StanceObservation } from '../../model/index.js';
import {
  cleanLine,
  counted,
  type Ink,
  quoted,
  shorten,
  signed,
  speakerInWords,
  voiceInWords,
  wrap,
} from '../../prose/index.js';
import { indent } from './show.js';

const SENTENCES = 3;

/** Who is quoted, and how often. */
export function speakerLine(analysis: Analysis, columns: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, speaker, speakerText } of analysis.quotations) {
    const name = kind === 'scare' ? null : speakerInWords(speaker, speakerText, analysis.actors);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const said = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  if (said.length === 0) return [];
  const more = said.length - 6;
  return indent(`Quoted: ${said.slice(0, 6).join(', ')}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`, columns);
}

/** The sentences that weigh most, one stance each. */
export function sentenceLines(analysis: Analysis, columns: number, paint: Ink): readonly string[] {
  const names = new Map(analysis.actors.map(({ id, name }) => [id, cleanLine(name)]));
  const best = new Map<number, StanceObservation>();
  for (const observation of analysis.stances) {
    const known = best.get(observation.sentence);
    if (!known || Math.abs(observation.score) > Math.abs(known.score)) best.set(observation.sentence, observation);
  }
  return [...best.values()]
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || a.sentence - b.sentence)
    .slice(0, SENTENCES)
    .flatMap((observation) => {
      const { score, actor, voice, sentence } = observation;
      const tint = score < 0 ? paint.negative : paint.positive;
      const head = shorten(`${names.get(actor) ?? actor}, ${voiceInWords(voice, analysis.actors)}`, columns - 10);
      const text = cleanLine(analysis.sentences[sentence]?.text ?? '');
      return [`  ${tint(signed(score))} ${head}`, ...wrap(quoted(text), columns - 8).map((line) => `        ${line}`)];
    });
}
