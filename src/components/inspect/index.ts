export { areSegments, checkArticle, inspectReference, markupIn } from './check-article.js';
export { inspectComponent } from './component.js';
