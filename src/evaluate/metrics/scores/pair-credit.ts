/** 1 when the answers differ in the same direction as the gold values, 0 when in the other, ½ when they are equal. */
export function pairCredit(goldDifference: number, answerDifference: number): number {
  if (answerDifference === 0 || Number.isNaN(answerDifference)) return 0.5;
  return goldDifference > 0 === answerDifference > 0 ? 1 : 0;
}
