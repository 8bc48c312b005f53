import type { Component } from '../../component.js';
import { inspectText } from './inspect-text.js';

/** Whether the text is fit to be read at all. */
export const inspectComponent: Component = {
  name: 'inspect',
  requires: ['annotation'],
  provides: ['unfit'],
  run(document) {
    const { id, language } = document.article;
    const unfit = inspectText(document.text, document.annotation.tokens, language);
    document.set('unfit', unfit === undefined ? null : { ...unfit, article: id });
  },
};
