export { areSegments, checkArticle, inspectReference } from './check-article.js';
export { inspectComponent } from './component.js';
