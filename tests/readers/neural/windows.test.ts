import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../src/pipeline.js';
import { windowsOf } from '../../../src/readers/neural/windows.js';

const PIECES = ['[CLS]', '[SEP]', '[A]', '[B]', '[C]', 'word'];
const marks = { start: 0, end: 1, actors: [2, 3, 4] };
/** Every word is one piece. */
const words = (text: string) => (text.match(/\S+/g) ?? []).map(() => 5);

const pipeline = createPipeline();
const cut = (text: string, title?: string) => {
  const document = pipeline.document({ id: '1', outlet: 'A', text, ...(title === undefined ? {} : { title }) });
  return { document, windows: windowsOf(document, words, marks) };
};
const shown = (ids: readonly number[]) => ids.map((id) => PIECES[id]).join(' ');

describe('windowsOf', () => {
  it('puts a placeholder for every mention, the same for the same actor', () => {
    const { windows, document } = cut('Russia warned Turkey on Monday. Turkey ignored the Russian threat.');
    expect(windows.map(({ ids }) => shown(ids))).toEqual(['[CLS] [A] word [B] word word [B] word word [A] word [SEP]']);
    const [{ sentences, places } = { sentences: [], places: new Map() }] = windows;
    expect(sentences).toEqual([
      { sentence: 0, from: 1, to: 6 },
      { sentence: 1, from: 6, to: 11 },
    ]);
    expect(document.mentions.map(({ actor }, i) => [actor, places.get(i)])).toEqual([
      ['RUS', 1],
      ['TUR', 3],
      ['TUR', 6],
      ['RUS', 9],
    ]);
  });

  it('does not know who is meant', () => {
    const text = (a: string, b: string) => `${a} praised ${b}. Later ${b} thanked ${a} for its help.`;
    const ids = (a: string, b: string) => cut(text(a, b), `${b} meets ${a}`).windows.map((each) => each.ids);
    expect(ids('Iran', 'Turkey')).toEqual(ids('Russia', 'China'));
  });

  it('puts the headline before every window and asks of its mentions once', () => {
    const cargo = 'wheat from the south and the east, which had been waiting in the harbour for most of the spring,';
    const text = Array.from({ length: 12 }, () => `Russia sent ${cargo} to Egypt.`).join(' ');
    const { windows, document } = cut(text, 'Grain for Egypt from Russia');
    expect(windows.length).toBeGreaterThan(1);
    for (const { ids } of windows) {
      expect(shown(ids)).toMatch(/^\[CLS\] word word \[A\] word \[B\] \[SEP\] /);
      expect(ids.length).toBeLessThanOrEqual(160);
    }
    const asked = windows.flatMap(({ places }) => [...places.keys()]).sort((a, b) => a - b);
    expect(asked).toEqual(document.mentions.map((_, i) => i));
  });

  it('reads the beginning of a sentence that is longer than a window', () => {
    const { windows, document } = cut(`Russia, ${'which had the money and the time for it, '.repeat(40)}helped Iran.`);
    expect(windows[0]!.ids).toHaveLength(160);
    expect([...windows[0]!.places.keys()].map((i) => document.mentions[i]!.actor)).toEqual(['RUS']);
  });

  it('leaves out what names nobody, and reads nothing of nothing', () => {
    expect(cut('The weather stayed dry and warm all week.').windows).toEqual([]);
    expect(cut('').windows).toEqual([]);
  });

  it('deals placeholders anew where there are more actors than these', () => {
    const { windows } = cut('Russia, Iran, Turkey, Egypt and China met in Geneva.');
    const dealt = windows[0]!.ids.filter((id) => marks.actors.includes(id));
    expect(dealt.slice(0, 5)).toEqual([2, 3, 4, 2, 3]);
  });
});
