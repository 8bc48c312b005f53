import type { Component } from '../../component.js';
import type { KeepOptions } from './keep.js';
import { findMentions } from './mentions.js';
import type { ActorRegistry } from './registry/index.js';

export interface ActorsOptions extends KeepOptions {
  readonly registry: ActorRegistry;
  /** Also find people and organizations that the registry does not hold. */
  readonly discover: boolean;
}

/** Who is mentioned, and where. */
export function actorsComponent({ registry, ...options }: ActorsOptions): Component {
  return {
    name: 'actors',
    requires: ['annotation', 'unfit'],
    provides: ['mentions', 'actors'],
    run(document) {
      const { article, marked } = document;
      const found = document.isFit
        ? findMentions(document.annotation, registry, {
            ...options,
            marked,
            ...(article.date === undefined ? {} : { date: article.date }),
          })
        : { mentions: [], actors: [] };
      document.set('mentions', found.mentions);
      document.set('actors', found.actors);
    },
  };
}
