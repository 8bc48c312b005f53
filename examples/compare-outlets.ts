import { analyzeAll, compareRelationship } from 'standpoint';
import { readArticles } from 'standpoint/node';
import { toText } from 'standpoint/render';

const articles = await readArticles('corpus'); // folder, .md .txt .html .jsonl .csv
const analyses = analyzeAll(articles);
console.log(toText(compareRelationship(analyses, { between: ['RUS', 'IRN'], by: 'outlet', seed: 1 })));
