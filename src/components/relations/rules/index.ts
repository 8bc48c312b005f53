import type { ActorId } from '../../../model/index.js';
import type { Scene } from '../scene.js';
import { relationsByAdjective } from './by-adjective.js';
import { relationsByNoun } from './by-noun.js';
import { relationsByVerb } from './by-verb.js';
import type { Draft } from './draft.js';
import { relationsNearby } from './nearby.js';

export { cooperationOf, type Draft } from './draft.js';

/** Every relation that the rules find in a sentence: by pattern, then by what stands between neighbours no pattern joins. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts = [...relationsByVerb(scene), ...relationsByNoun(scene), ...relationsByAdjective(scene)];
  drafts.push(...relationsNearby(scene, joinedBy(drafts)));
  return drafts;
}

/** Tells whether a pattern already joins two actors. */
function joinedBy(drafts: readonly Draft[]): (a: ActorId, b: ActorId) => boolean {
  return (a, b) =>
    drafts.some(
      ({ source, target, event }) =>
        event !== 'none' && (source.actor === a ? target.actor === b : source.actor === b && target.actor === a),
    );
}
