import { type DeliveredDocument, paragraphs, recordOf } from './document.js';

/** A code of Factiva, alone in its line or with its value some way after it. */
const CODE =
  /^\s{0,8}(CLM|SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s{2,}|\t\s*|$)(.*)$/;
const NUMBER = /^document\s+([A-Z0-9]{10,60})$/i;

/** Documents as Factiva delivers them with its field codes: each ends with `AN`, its number. */
export function factivaCodesIn(lines: readonly string[]): DeliveredDocument[] {
  const documents: DeliveredDocument[] = [];
  let fields = new Map<string, string[]>();
  let open: string[] | undefined;
  let code = '';
  let line = 1;
  const close = () => {
    const words = (...codes: string[]) =>
      paragraphs(
        codes.flatMap((each) => [...(fields.get(each) ?? []), '']),
        { wrapped: false },
      );
    const flat = (each: string) => words(each).replace(/\s+/g, ' ');
    const number = NUMBER.exec(flat('AN'))?.[1];
    if (number && fields.has('HD')) {
      const record = {
        id: number,
        title: flat('HD'),
        outlet: flat('SN'),
        date: flat('PD'),
        byline: flat('BY'),
        language: flat('LA'),
      };
      documents.push({ line, record: recordOf({ ...record, text: words('LP', 'TD') }) });
    }
    fields = new Map();
    open = undefined;
  };
  for (const [i, text] of lines.entries()) {
    const found = CODE.exec(text);
    // The number may stand in the line below its code.
    if (found || (code === 'AN' && NUMBER.test(text.trim()))) {
      if (!found) open?.push(text.trim());
      else {
        if (code === 'AN') close();
        code = found[1]!;
        if (fields.size === 0) line = i + 1;
        open = [found[2]!];
        fields.set(code, open);
      }
    } else if (code === 'AN' && (open?.join('') ?? '') !== '') {
      close();
      code = '';
    } else open?.push(text);
  }
  if (code === 'AN') close();
  return documents;
}
