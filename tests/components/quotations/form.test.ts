import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../src/pipeline.js';

const pipeline = createPipeline();
const BODY = 'The talks went on until late, and the hall was cold.';

/** Speakers by what they say, of a text or of a headline over {@link BODY}. */
function speakersOf(text: string, title?: string) {
  const document = pipeline.document({ id: '1', outlet: 'W', date: '2024-05-01', text, ...(title ? { title } : {}) });
  return document.quotations
    .filter(({ kind }) => kind !== 'scare')
    .map(({ span, speakerText }) => [document.text.slice(span.start, span.end), speakerText]);
}

describe('who is told or asked', () => {
  it.each([
    ['“Is the dam safe?” Olaf Scholz was asked by a villager.', 'Is the dam safe?', 'a villager'],
    ['“Is the dam safe?” Olaf Scholz was asked.', 'Is the dam safe?', null],
    ['Olaf Scholz was told that Poland had closed the dam.', 'Poland had closed the dam', null],
    ['Olaf Scholz has been warned that Poland could close the dam.', 'Poland could close the dam', null],
  ])('does not speak: %s', (text, said, speaker) => {
    expect(speakersOf(text)).toEqual([[said, speaker]]);
  });

  it('speaks when he was asked before', () => {
    expect(speakersOf('Asked about the dam, Olaf Scholz said: “It will hold.”')).toContainEqual([
      'It will hold.',
      'Olaf Scholz',
    ]);
  });
});

describe('a speaker by the form of the text', () => {
  const said = 'This dam will not hold another winter.';

  it.each([
    [`“${said}” – Alderwoman Ida Moor`, 'Alderwoman Ida Moor'],
    [`“${said}” — Ida Moor, fisherwoman`, 'Ida Moor'],
    [`“${said}” Those are the words of Ida Moor.`, 'Ida Moor'],
    [`“${said}” The woman speaking was Ida Moor.`, 'Ida Moor'],
    [`Ida Holm is certain. “${said}”`, 'Ida Holm'],
  ])('is who is set off, or alone is named: %s', (text, speaker) => {
    expect(speakersOf(text)).toContainEqual([said, speaker]);
  });

  it('is nobody where the next sentence is about something else', () => {
    expect(speakersOf(`“${said}” The valley of Harn has three dams.`)).toEqual([[said, null]]);
  });

  it.each([
    ['Poland: Scholz says Belarus “must open the dam”', 'must open the dam', 'Scholz'],
    ['Background: Why Modi calls Nepal “a younger sister”', 'a younger sister', 'Modi'],
    ['Scholz: Belarus “must open the dam”', 'must open the dam', 'Scholz'],
  ])('is not the topic of a headline: %s', (title, words, speaker) => {
    expect(speakersOf(BODY, title)).toContainEqual([words, speaker]);
  });

  it('is who a verb of saying put in names', () => {
    expect(speakersOf('Nepal, Modi said, is “a sister”.')).toContainEqual(['a sister', 'Modi']);
  });
});

describe('marks', () => {
  it.each(['‘’', "''"])('go on over paragraphs: %s', (marks) => {
    const [open, close] = [marks.charAt(0), marks.charAt(1)];
    const text = `${open}We built it,${close} Olaf Scholz said. ${open}Poland paid for it.\n\n${open}It leaks.${close}\n\nPoland laughed.`;
    expect(speakersOf(text)).toEqual([
      ['We built it,', 'Olaf Scholz'],
      ['Poland paid for it.', 'Olaf Scholz'],
      ['It leaks.', 'Olaf Scholz'],
    ]);
  });

  it.each(['Water stood 9" deep in the hall.', 'A man of 6\'3" watched.'])('are no inches: %s', (first) => {
    expect(speakersOf(`${first} "The dam is open," Olaf Scholz said.`)).toEqual([['The dam is open,', 'Olaf Scholz']]);
  });
});
