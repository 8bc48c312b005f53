import type { Actor } from '../../../model/index.js';
import { fold } from '../lookup/index.js';
import type { ActorRegistry } from './registry.js';

/**
 * The actors of which every word of the text begins a word of the id, of a name (also of the people, of the seat), or of an office and its
 * state: "russia foreign minister". Those called so come first; all where the text is empty.
 */
export function searchActors(registry: ActorRegistry, text: string): readonly Actor[] {
  const wanted = wordsOf(text);
  const actors = registry.ids.map((id) => registry.get(id)!); // its own ids
  const found = actors.filter((actor) => {
    const words = wordsOf(haystack(actor, registry));
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
  const first = new Set(registry.named(text).map((id) => registry.get(id)!));
  return [...new Set([...first, ...found])];
}

function haystack(actor: Actor, registry: ActorRegistry): string {
  const { id, name, aliases = [], demonyms = [], metonyms = [], offices = [] } = actor;
  const held = offices.map(({ title, of }) => `${title} ${of} ${registry.get(of)?.name ?? ''}`);
  return [id, name, ...aliases, ...demonyms, ...metonyms, ...held].join(' ');
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
