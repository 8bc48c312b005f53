import { analyzeAll, compareRelationship, compareStance } from 'standpoint';
import { readArticles } from 'standpoint/node';
import { toText } from 'standpoint/render';

const articles = await readArticles('corpus'); // folder, .md .txt .html .jsonl .csv
const analyses = analyzeAll(articles);
console.log(toText(compareStance(analyses, { actors: ['RUS', 'IRN', 'TUR'], by: 'outlet' })));
const tie = compareRelationship(analyses, { between: ['RUS', 'IRN'], by: 'outlet', seed: 1 });
console.log(toText(tie));
