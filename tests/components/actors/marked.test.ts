import { describe, expect, it } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';

describe('a span that the caller marks', () => {
  it('keeps its actor where the same surname is somebody named in full', () => {
    const text = 'Trump met Erdogan. President Donald Trump was pleased.';
    const annotation = english().annotate(text, [
      { kind: 'paragraph', span: { start: 0, end: text.length }, scored: true },
    ]);
    const { mentions } = findMentions(annotation, builtInRegistry(), {
      marked: [{ actor: '?:x', span: { start: 0, end: 5 } }],
    });
    expect(mentions[0]).toMatchObject({ actor: '?:x', span: { start: 0, end: 5 } });
  });
});
