import type { Component } from '../../component.js';
import type { Annotator } from '../../model/index.js';

/** Tokens and sentences. */
export function annotateComponent(annotator: Annotator): Component {
  return {
    name: 'annotate',
    requires: ['segments'],
    provides: ['annotation'],
    run: (document) => document.set('annotation', annotator.annotate(document.text, document.segments)),
  };
}
