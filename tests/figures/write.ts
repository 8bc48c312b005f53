/**
 * Writes anew what the README and the pages of `docs/` show: the programs of `examples/` with what they print, and the tables
 * of accuracy. `npm run figures`; `-- --accuracy FILE` takes the output of `standpoint evaluate --json`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFigures } from './accuracy.js';
import { EXAMPLE, pages, ROOT } from './pages.js';

const args = process.argv.slice(2);
const file = args.includes('--accuracy') ? args[args.indexOf('--accuracy') + 1] : undefined;
const measured = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));

const printed = (example: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', join('examples', example)], { cwd: ROOT, encoding: 'utf8' });

for (const page of pages()) {
  const path = join(ROOT, page);
  const text = readFileSync(path, 'utf8').replace(EXAMPLE, (_, example: string) => {
    const code = readFileSync(join(ROOT, 'examples', example), 'utf8');
    return `<!-- example: ${example} -->\n\n\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed(example).trimEnd()}\n\`\`\``;
  });
  writeFileSync(path, withFigures(text, measured));
}
