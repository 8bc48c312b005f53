import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toHTML } from '../../src/render/index.js';
import { relationship } from './fixture.js';

/** A sentence that the report quotes; it stands as far from the beginning of its article as it is long. */
const quoted = relationship.channels.flatMap(({ groups }) => groups.flatMap(({ evidence }) => evidence))[0]!;
const { length } = quoted.text;
/** So much of an article as stands before the sentence, ending as told. */
const leading = (end: string, unit = 'Bread was dear. ') =>
  (unit.repeat(length).slice(0, length - end.length) + end).slice(-length);

function reportOn(text: string) {
  const articles = [{ id: quoted.article, text }];
  const page = toHTML(relationship, { articles });
  return { page, around: [...parseHTML(page).document.querySelectorAll('details.around')] };
}

describe('a quoted sentence in its article', () => {
  it('is unfolded without a script, with its paragraph and no other', () => {
    const { around, page } = reportOn(
      `${leading('.\n\nThe harbour slept. ')}${quoted.text} Nobody woke <i>it</i>.\n\nRain fell.`,
    );
    expect(around.length).toBeGreaterThan(0);
    for (const each of around) {
      expect(each.querySelector('p')?.textContent).toBe(`The harbour slept. ${quoted.text} Nobody woke <i>it</i>.`);
      expect(each.querySelector('b')?.textContent).toBe(quoted.text);
    }
    expect(page).not.toContain('<script');
  });

  it('has its neighbours where it is a paragraph of its own', () => {
    const [first] = reportOn(`${leading('.\n\nBread was dear.\n\n')}${quoted.text}\n\nRain fell.\n\nThen snow.`).around;
    expect(first?.querySelector('p')?.innerHTML).toBe(`Bread was dear.<br><b>${quoted.text}</b><br>Rain fell.`);
  });

  it('adds no more than some hundred signs, however long the paragraph', () => {
    const { around } = reportOn(`${leading(' ')}${quoted.text}${' Nobody woke it.'.repeat(9000)}`);
    const words = around[0]!.textContent!;
    expect(words).toMatch(/(?:Nobody|woke|it\.) …$/);
    expect(words.length).toBeLessThan(length * 2 + 550);
  });

  it('stands alone without its article, and with another text of that id', () => {
    expect(reportOn('Something else. '.repeat(90)).around).toEqual([]);
    expect(toHTML(relationship)).not.toContain('class="around"');
  });
});
