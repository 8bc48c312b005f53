import { compareChecked, type InferenceOptions, timelineOfChecked } from '../compare/index.js';
import type { Every, Question, Summary } from '../model/index.js';
import type { Result } from '../render/index.js';

/** What can be asked on the command line. */
export const QUESTIONS = ['relationship', 'stance', 'voices', 'wording', 'coverage', 'frames', 'timeline'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** Whom it is about. */
export interface Subjects {
  /** Pairs of actor ids. */
  readonly between: readonly (readonly [string, string])[];
  readonly stance: readonly string[];
}

export interface AskOptions extends InferenceOptions {
  readonly by: string;
  readonly every: Every;
}

/** The questions that are meant where none is named. */
export function usualQuestions({ between, stance }: Subjects): readonly QuestionName[] {
  return [
    ...(between.length > 0 ? (['relationship'] as const) : []),
    ...(stance.length > 0 ? (['stance'] as const) : []),
  ];
}

/** What is lacking for a question to be asked, in words; null when nothing is. */
export function lacking(question: QuestionName, { between, stance }: Subjects): string | null {
  if (question === 'voices') return null;
  if (between.length > 0) return null;
  if (question === 'relationship' || question === 'frames') return `--question ${question} needs --between A,B`;
  return stance.length > 0 ? null : `--question ${question} needs --between A,B or --stance A,B,…`;
}

/** A question as a summary is kept for it, and how it is answered from that. */
export interface AskedQuestion {
  readonly name: QuestionName;
  readonly question: Question;
}

/** What is asked: one question for each pair, and one for the single actors or each of them. */
export function asked(name: QuestionName, { between, stance }: Subjects, by: string): AskedQuestion[] {
  const actors = stance.length > 0 ? stance : [...new Set(between.flat())];
  const one = (question: Question): AskedQuestion => ({ name, question });
  switch (name) {
    case 'relationship':
    case 'frames':
      return between.map((pair) => one({ kind: name, between: pair, by }));
    case 'stance':
      return [one({ kind: name, actors: [...new Set(actors)], by })];
    case 'voices':
      return [one({ kind: name, actors: [...new Set(actors)], by })];
    case 'coverage':
      return [...between, ...stance.map((id) => [id])].map((of) => one({ kind: name, of, by }));
    case 'wording':
      return [...between, ...stance.map((id) => [id])].map((near) => one({ kind: name, near, by }));
    case 'timeline':
      return [
        ...between.map((pair) => one({ kind: 'relationship', between: pair, by })),
        ...(stance.length > 0 ? [one({ kind: 'stance', actors: [...new Set(stance)], by })] : []),
      ];
  }
}

/** The answer that a summary gives to what was asked; the summary was made or read here, and reading checks. */
export function answered(name: QuestionName, summary: Summary, { by, every, ...shared }: AskOptions): Result {
  return name === 'timeline' ? timelineOfChecked(summary, { every, ...shared }) : compareChecked(summary, shared);
}
