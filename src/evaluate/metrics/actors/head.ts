/** Words that begin what follows the head of a noun phrase: "the mayor | of Ankara", "Putin | , who". */
const AFTER_HEAD = new Set(
  `, ; : ( -- – — . of in on at to for from with by about against over under between among who whom whose which that where when
  while as and or but is was are were has had have said says`.split(/\s+/),
);

/**
 * Index of the head of a noun phrase: its last word before a preposition, relative pronoun or comma, possessive
 * endings left aside. The last word when there is nothing of the kind; −1 for no words.
 */
export function headOf(phrase: readonly string[]): number {
  // The syllables of "Jae - in" are no prepositions.
  const tied = (i: number) => phrase[i - 1] === '-' || phrase[i + 1] === '-';
  let end = phrase.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word.toLowerCase()) && !tied(i));
  if (end < 0) end = phrase.length;
  while (end > 1 && /^(?:['’]s?|[^\p{L}\p{N}]+)$/u.test(phrase[end - 1]!)) end -= 1;
  return end - 1;
}
