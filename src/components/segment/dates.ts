const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const OTHERS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun published updated posted modified last first on at am pm a m p gmt utc est edt pst pdt et pt cet cest bst msk ist eest hrs h ago minute minutes min mins hour hours day days week weeks month months year years today yesterday date time local read created issued released st nd rd th t z';
const MONTH = new Set(MONTHS.split(' '));
const WORDS = new Set(`${MONTHS} ${OTHERS}`.split(' '));
const NUMERIC = /(?:^|[^\d])(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?![\d])/;
const CLOCK = /\d{1,2}[:.]\d{2}/;

/**
 * True for a line that holds a date or a time and little else: "• 3.05.2021, 09:15", "Updated 3 May 2021 at 9.15am",
 * "Sochi, May 3, 2021", "2 hours ago". `places` is how many other capitalised words are allowed.
 */
export function isDateLine(text: string, { places = 3 }: { readonly places?: number } = {}): boolean {
  if (text.length > 110) return false;
  const words = text.match(/\p{L}+|\d+/gu);
  if (!words || words.length > 24) return false;
  let months = 0;
  let numbers = 0;
  let strange = 0;
  let ago = false;
  for (const word of words) {
    if (/^\d/.test(word)) {
      numbers++;
      continue;
    }
    const lower = word.toLowerCase();
    if (MONTH.has(lower)) months++;
    if (lower === 'ago') ago = true;
    if (WORDS.has(lower)) continue;
    if (!/^\p{Lu}/u.test(word)) return false;
    strange++;
  }
  if (numbers === 0 || strange > places) return false;
  if (ago) return strange === 0;
  if (months > 0) return strange === 0 || /[,|•·–—-]/.test(text);
  if (NUMERIC.test(text)) return true;
  return strange === 0 && CLOCK.test(text) && words.length <= 6;
}
