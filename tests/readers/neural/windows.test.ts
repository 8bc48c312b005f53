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
  it('puts a placeholder for every name, the same for the same actor', () => {
    const { windows, document } = cut('Russia warned Turkey on Monday. Turkey ignored the Russian threat.');
    expect(windows.map(({ ids }) => shown(ids))).toEqual(['[CLS] [A] word [B] word word [B] word word [A] word [SEP]']);
    const [{ sentences, places } = { sentences: [], places: new Map() }] = windows;
    expect(sentences).toEqual([
      { sentence: 0, from: 1, to: 6 },
      { sentence: 1, from: 6, to: 11 },
    ]);
    expect(document.mentions.map(({ actor }, i) => [actor, places.get(i)])).toEqual([
      ['RUS', { at: 1, who: 1 }],
      ['TUR', { at: 3, who: 3 }],
      ['TUR', { at: 6, who: 6 }],
      ['RUS', { at: 9, who: 9 }],
    ]);
  });

  it('leaves words that take up a name as they are, and says by which name they are known', () => {
    const { windows, document } = cut('Iran sent a letter. The country wants its money back, and nobody listens.');
    // The placeholder of the name, then words alone.
    expect(windows.map(({ ids }) => shown(ids))).toEqual([`[CLS] [A]${' word'.repeat(12)} [SEP]`]);
    expect(document.mentions.map(({ rule }, i) => [rule, windows[0]!.places.get(i)])).toEqual([
      ['name', { at: 1, who: 1 }],
      ['nominal', { at: 6, who: 1 }],
      ['pronoun', { at: 8, who: 1 }],
    ]);
  });

  it('takes such a word itself where no name of the actor is in the window', () => {
    const { windows, document } = cut(`Angela Merkel spoke of the harbour${' and the wind'.repeat(51)}. She left.`);
    expect(windows).toHaveLength(2);
    expect(document.mentions.map(({ actor }) => actor)).toEqual(['DEU:merkel', 'DEU:merkel']);
    expect(windows[1]!.places.get(1)).toEqual({ at: 1, who: 1 });
  });

  it('does not know who is meant', () => {
    const text = (a: string, b: string) => `${a} praised ${b}. Later ${b} thanked ${a} for its help.`;
    const ids = (a: string, b: string) => cut(text(a, b), `${b} meets ${a}`).windows.map((each) => each.ids);
    expect(ids('Iran', 'Turkey')).toEqual(ids('Russia', 'China'));
  });

  it('does not know it where only one of two can be what a word takes up', () => {
    const text = (who: string) =>
      `${who} warned Hungary. She had said so before, and the chancellor stood by her words, her office said. He was not there.`;
    const found = (who: string) => {
      const { windows, document } = cut(text(who));
      return { ids: windows.map(({ ids }) => ids), rules: document.mentions.map(({ rule }) => rule) };
    };
    const [her, him] = [found('Angela Merkel'), found('Emmanuel Macron')];
    expect(her.ids).toEqual(him.ids);
    expect(her.rules).not.toEqual(him.rules);
  });

  it('keeps the full stop of a sentence that is also that of a name', () => {
    const ids = (who: string) => cut(`Nobody in Chile had heard from the ${who}.`).windows.map((each) => each.ids);
    expect(ids('U.S')).toEqual(ids('United States'));
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
