import { overlap } from '../../../core/index.js';
import type { ActorId } from '../../../model/index.js';
import type { Scene } from '../scene.js';
import { doerOf } from './around-noun.js';
import { relationsByAdjective } from './by-adjective.js';
import { relationsByNoun } from './by-noun.js';
import { relationsByVerb } from './by-verb.js';
import type { Draft } from './draft.js';
import { relationsNearby } from './nearby.js';
import { isTame } from './tame.js';
import { asTold } from './unreal.js';

export { isAboutSport } from './contest.js';
export { cooperationOf, type Draft } from './draft.js';

/** Every relation that the rules find in a sentence: by pattern, then by what stands between neighbours no pattern joins. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts = [...relationsByVerb(scene), ...relationsByNoun(scene), ...relationsByAdjective(scene)];
  drafts.push(...relationsNearby(scene, joinedBy(drafts)));
  return drafts
    .filter((draft) => !isTame(scene, draft) && !isOfSpeaker(scene, draft))
    .map((draft) => asTold(scene, draft));
}

/** Tells whether a pattern already joins two actors. */
function joinedBy(drafts: readonly Draft[]): (a: ActorId, b: ActorId) => boolean {
  return (a, b) =>
    drafts.some(
      ({ source, target, event }) =>
        event !== 'none' && (source.actor === a ? target.actor === b : source.actor === b && target.actor === a),
    );
}

/** "“Israel has attacked,” said Macron": who speaks of a deed is no party to it, unless he speaks of his own ("Russia vowed to attack"). */
function isOfSpeaker(scene: Scene, { at, source, target, exactness }: Draft): boolean {
  return scene.said.some(({ speaker, content }) => {
    if (at < content.from || at >= content.to || !(overlap(speaker, source) || overlap(speaker, target))) return false;
    if (speaker.from >= content.from) return true;
    // "said its forces had left": of his own, after all.
    return exactness === 0 && !doerOf(scene, at)?.parties.some(({ actor }) => actor === source.actor);
  });
}
