import type { ActorId, ActorReference, Analysis, Portrayal, StanceObservation } from '../model/index.js';
import { relationshipOf, stanceOf } from '../portrayal/index.js';
import { cleanLine, quoted } from '../render/clean.js';
import { counted, signed } from '../render/numbers.js';
import { type Ink, ink } from '../render/text/ink.js';
import { left, right, shorten, width, wrap } from '../render/text/width.js';
import { speakerInWords, voiceInWords } from '../render/voice.js';

export interface DigestOptions {
  readonly width: number;
  readonly color: boolean;
}

const ACTORS = 8;
const TIES = 3;
const SENTENCES = 3;

/** What one article says, for a reader: actors with stance, ties, speakers, and the sentences that weigh most. */
export function digest(analysis: Analysis, options: DigestOptions): string {
  const paint = ink(options.color);
  const { article } = analysis;
  const facts = [article.outlet, article.date, article.id].flatMap((fact) => (fact ? [cleanLine(fact)] : []));
  const actors = mainActors(analysis);
  const lines = [
    ...wrap(cleanLine(article.title ?? article.id), options.width).map(paint.strong),
    ...wrap(facts.join(' · '), options.width).map(paint.faint),
    ...actorLines(analysis, actors, options.width, paint),
    ...tieLines(analysis, actors, options.width),
    ...speakerLine(analysis, options.width),
    ...sentenceLines(analysis, options.width, paint),
    ...(actors.length === 0 ? ['  No actors found.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface MainActor {
  readonly actor: ActorReference;
  readonly mentions: number;
}

/** The actors that the article speaks of most; a state counts its people. */
function mainActors(analysis: Analysis): readonly MainActor[] {
  const byId = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const counts = new Map<ActorId, number>();
  for (const { actor } of analysis.stances) {
    let id: ActorId | undefined = actor;
    const seen = new Set<ActorId>();
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
      id = byId.get(id)?.partOf;
    }
  }
  return [...counts]
    .flatMap(([id, mentions]) => {
      const actor = byId.get(id);
      return actor ? [{ actor, mentions }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, ACTORS);
}

function actorLines(analysis: Analysis, actors: readonly MainActor[], columns: number, paint: Ink): readonly string[] {
  if (actors.length === 0) return [];
  const names = actors.map(({ actor }) => cleanLine(actor.name));
  const nameColumns = Math.min(Math.max(...names.map(width)), columns - 40);
  const head = `  ${left('', nameColumns)}${right('stance', 9)}${right('own', 9)}${right('quoted', 9)}${right('mentions', 10)}`;
  const rows = actors.map(({ actor, mentions }, index) => {
    const { stance, own, quoted: quotedWords } = stanceOf(analysis, actor.id);
    const value = stance.kind === 'portrayal' ? stance.value : 0;
    const tint = value <= -0.1 ? paint.negative : value >= 0.1 ? paint.positive : paint.strong;
    return `  ${left(names[index] ?? '', nameColumns)}${tint(right(show(stance), 9))}${right(show(own), 9)}${right(show(quotedWords), 9)}${right(String(mentions), 10)}`;
  });
  return [paint.faint(head), ...rows];
}

function show(portrayal: Portrayal): string {
  return portrayal.kind === 'portrayal' ? signed(portrayal.value) : '–';
}

function tieLines(analysis: Analysis, actors: readonly MainActor[], columns: number): readonly string[] {
  const names = new Map(actors.map(({ actor }) => [actor.id, cleanLine(actor.name)]));
  const partOf = new Map(analysis.actors.map(({ id, partOf: whole }) => [id, whole]));
  const top = (id: ActorId): ActorId => partOf.get(id) ?? id;
  const counts = new Map<string, { readonly dyad: readonly [ActorId, ActorId]; count: number }>();
  for (const { source, target } of analysis.relations) {
    const [one, other] = [top(source), top(target)];
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === b || !names.has(a) || !names.has(b)) continue;
    const entry = counts.get(`${a}\n${b}`) ?? { dyad: [a, b] as const, count: 0 };
    entry.count++;
    counts.set(`${a}\n${b}`, entry);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, index) => index === 0 || count > 1)
    .slice(0, TIES)
    .flatMap(({ dyad }) => {
      const tie = relationshipOf(analysis, dyad);
      const frames = Object.entries(tie.frames)
        .flatMap(([frame, portrayal]) => (portrayal.kind === 'portrayal' ? [{ frame, value: portrayal.value }] : []))
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value)
        .slice(0, 3)
        .map(({ frame }) => frame);
      const said = [
        `climate ${show(tie.climate)}`,
        `appraisal ${show(tie.appraisal)}`,
        ...(frames.length > 0 ? [`frames: ${frames.join(', ')}`] : []),
      ];
      return indent(`${names.get(dyad[0])} and ${names.get(dyad[1])}: ${said.join('; ')}`, columns);
    });
}

/** Who is quoted, and how often. */
function speakerLine(analysis: Analysis, columns: number): readonly string[] {
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

function sentenceLines(analysis: Analysis, columns: number, paint: Ink): readonly string[] {
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

function indent(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}
