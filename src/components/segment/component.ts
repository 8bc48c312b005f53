import type { Component } from '../../component.js';
import { segment } from './segment.js';

/** What each stretch of the text is; an article that brings its segments keeps them. */
export const segmentComponent: Component = {
  name: 'segment',
  requires: [],
  provides: ['segments'],
  run(document) {
    const { segments, title } = document.article;
    document.set('segments', segments ?? segment(document.text, { title }));
  },
};
