/**
 * Prints, in one run: tokens per second of the whole analysis and of wink-nlp's own full pipe on the same texts, and
 * their ratio; where the time goes, stage by stage; what the weights weigh and cost to load; how long the built package
 * takes to import. Run it with `npm run bench`.
 */
import { articleTexts } from './articles.js';
import { printImport } from './import-time.js';
import { printPipeline } from './pipeline.js';
import { printStages } from './stages.js';
import { printWeights } from './weights.js';

const articles = await articleTexts();
const words = articles.reduce((sum, article) => sum + article.text.split(/\s+/).length, 0);
console.log(`${articles.length} articles, ${words} words; Node ${process.version}\n`);
printWeights();
await printPipeline(articles);
printStages(articles);
await printImport();
