import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';

// Links to programs stay links to files; a test checks that those are there.
process.env.VITE_EXTRA_EXTENSIONS = 'ipynb,py,sh,ts';

const page = (name: string, text: string) => ({ text, link: `/docs/${name}` });

/** The pages of the repository, where they are: links between them hold in the site as they do in the files. A dead link fails the build. */
export default defineConfig({
  title: 'standpoint',
  description: 'See where each outlet stands',
  srcDir: '..',
  srcExclude: ['coverage/**', 'dist/**', 'tests/**', 'THIRD-PARTY-LICENSES.md'],
  rewrites: { 'README.md': 'index.md' },
  vite: { build: { target: 'es2022', chunkSizeWarningLimit: 4000 } },
  buildEnd: ({ outDir }) =>
    cpSync(join(import.meta.dirname, '../../examples'), join(outDir, 'examples'), { recursive: true }),
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/' },
      { text: 'API', link: '/docs/api/' },
    ],
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Start', link: '/' },
          page('questions', 'Questions'),
          page('reading-numbers', 'Reading numbers'),
          page('tables', 'Tables'),
          page('files', 'Files'),
          page('command-line', 'Command line'),
          page('notebooks', 'Notebooks'),
          page('browser', 'Browser, Deno, Bun'),
          page('own-actors-and-readers', 'Own actors and readers'),
          page('language-model', 'Language models and coders'),
          page('large-corpora', 'Large corpora'),
          page('engines', 'In an engine of your own'),
        ],
      },
      {
        text: 'Can it be trusted?',
        items: [page('accuracy', 'Accuracy'), page('inference', 'Inference'), page('data', 'Data')],
      },
      {
        text: 'For those who work on it',
        items: [
          page('architecture', 'Architecture'),
          page('contributing', 'Contributing'),
          page('changelog', 'Changelog'),
        ],
      },
      { text: 'API reference', link: '/docs/api/' },
    ],
  },
});
