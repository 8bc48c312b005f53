import { existsSync, writeFileSync } from 'node:fs';
import { Piscina } from 'piscina';

/** A worker that ends itself over the first batch it ever gets, and over every batch with the article "poison". */
export default function answer({ articles }) {
  const { marker } = Piscina.workerData;
  if (!existsSync(marker)) {
    writeFileSync(marker, '');
    process.exit(1);
  }
  if (articles.some(({ id }) => id === 'poison')) process.exit(1);
  return { analyses: articles.map(({ id }) => id), summaries: [], failures: [] };
}
