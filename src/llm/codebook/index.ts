export { type Answered, jsonSchemaOf, readAnswer } from './answer.js';
export { checkCodebook, defaultCodebook, referenceOf } from './check.js';
export type { Codebook, CodeExample, CodeValue, Construct } from './codebook.js';
export { channelIdOf, type Item, itemsOf, named, type Subject } from './items.js';
export { codebookMarkdown } from './markdown.js';
