import { expect, test } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import type { MarkedMention } from '../../../src/document.js';
import { linearScorer } from '../../../src/readers/index.js';
import { OF_PEOPLE, OF_STATES, OTHERS, PEOPLE, STATES } from './exchange.data.js';

const annotator = english();
const scorer = linearScorer();
const registry = builtInRegistry();

/** Writes an actor and another name into a template. The full stop of a name that ends a sentence is also its own. */
function write(template: string, forms: ReadonlyMap<string, string>, other: string) {
  const marked: MarkedMention[] = [];
  let text = '';
  for (const part of template.replace('{}', other).split(/(\[[a-z]+\])/)) {
    const form = /^\[/.test(part) ? forms.get(part.slice(1, -1)) : undefined;
    if (form !== undefined) marked.push({ actor: 'X', span: { start: text.length, end: text.length + form.length } });
    text += form ?? (text.endsWith('.') && part.startsWith('.') ? part.slice(1) : part);
  }
  return { text, marked };
}

/** Scores of the exchanged actor's mentions; everything else is found from the text. */
function scoresOf({ text, marked }: ReturnType<typeof write>): number[] {
  const segments = [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }] as const;
  const annotation = annotator.annotate(text, segments);
  const { mentions } = findMentions(annotation, registry, { marked });
  const targets = marked.map(({ span }) => mentions.findIndex((mention) => mention.span.start === span.start));
  return scorer.score({ annotation, mentions, quotations: [], targets }).map(({ score }) => score);
}

/** Sentences whose scores are not those of the first actor's, and how many were compared. */
function compare(templates: readonly string[], actors: readonly Readonly<Record<string, string>>[]) {
  const changed: string[] = [];
  let compared = 0;
  for (const template of templates) {
    for (const other of OTHERS) {
      let first: { text: string; scores: number[] } | undefined;
      for (const actor of actors) {
        const sentence = write(template, new Map(Object.entries(actor)), other);
        const scores = scoresOf(sentence);
        first ??= { text: sentence.text, scores };
        const before = first.scores;
        if (scores.some((score, i) => !(Math.abs(score - before[i]!) <= 1e-9))) {
          changed.push(`${first.text} ${before} → ${sentence.text} ${scores}`);
        }
        compared++;
      }
    }
  }
  return { changed, compared };
}

test('no sentence scores otherwise when one state is exchanged for another', () => {
  const { changed, compared } = compare(OF_STATES, STATES);
  expect(changed).toEqual([]);
  expect(compared).toBe(OF_STATES.length * OTHERS.length * STATES.length);
});

test('no sentence scores otherwise when one person is exchanged for another', () => {
  const { changed, compared } = compare(OF_PEOPLE, PEOPLE);
  expect(changed).toEqual([]);
  expect(compared).toBe(OF_PEOPLE.length * OTHERS.length * PEOPLE.length);
});
