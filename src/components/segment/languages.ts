const CODES =
  'en eng ru rus by be ua ukr uk de ger fr fra es esp it ita pt por pl pol tr tur ar ara fa far per he heb zh chn cn ja jp ko kr hi ur az aze hy arm ka geo kk kaz uz ro lt lv ee et fi sv no da nl cs sk hu bg sr hr sl el gr sq mk bs id vi th';
const NAMES =
  'english russian ukrainian belarusian turkish persian farsi arabic hebrew french german spanish italian portuguese polish chinese japanese korean kurdish azerbaijani armenian georgian urdu hindi pashto dari русский українська беларуская türkçe فارسی العربية עברית français deutsch español italiano português polski 中文 日本語 한국어 kurdî azərbaycan հայերեն ქართული اردو हिन्दी română lietuvių latviešu eesti čeština magyar български српски ελληνικά bahasa';
const CODE = new Set(CODES.split(' '));
const NAME = new Set(NAMES.split(' '));
const SEPARATORS = /[\s|/•·,;:[\]()<>*–—-]+/u;
const FIRST = /^[\s|/•·,;:[\]()<>*–—-]{0,8}([\p{L}\p{M}]{2,16})(?![\p{L}\p{M}])/u;

function languagesIn(text: string): { readonly codes: string[]; readonly names: string[] } | undefined {
  // Nearly every line is turned away by its first word.
  const first = FIRST.exec(text)?.[1]?.toLowerCase();
  if (first === undefined || !(NAME.has(first) || CODE.has(first))) return undefined;
  const codes: string[] = [];
  const names: string[] = [];
  for (const part of text.split(SEPARATORS)) {
    if (part === '') continue;
    const word = part.toLowerCase();
    if (NAME.has(word)) names.push(word);
    else if (CODE.has(word) && (part === part.toUpperCase() || /^[A-Z]?[a-z]+$/.test(part))) codes.push(word);
    else return undefined;
  }
  return { codes, names };
}

/** True for a line of two or more languages to choose from: "EN | RU | TR", "English Français". */
export function isLanguageSwitcher(text: string): boolean {
  if (text.length > 160) return false;
  const found = languagesIn(text);
  if (!found) return false;
  const { codes, names } = found;
  if (codes.length + names.length < 2) return false;
  if (names.length > 0) return true;
  return codes.includes('en') || codes.includes('eng') || codes.length >= 3;
}

/** True for a line that is the name or code of one language, as in a menu with one a line. */
export function isLanguageName(text: string): boolean {
  if (text.length > 24) return false;
  const found = languagesIn(text);
  return found !== undefined && found.codes.length + found.names.length === 1;
}
