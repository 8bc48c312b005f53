import type { ActorRegistry } from '../../components/actors/index.js';
import type { Actor, Mention, Span } from '../../model/index.js';

/** A sentence in which one actor has been exchanged for another, and where its mentions were and are. */
export interface Exchanged {
  readonly text: string;
  readonly actor: Actor;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/**
 * Writes another actor of the same kind wherever `mentions`, all of one actor, stand, in the same form: name for
 * name, surname for surname, adjective for adjective. The full stop of "U.S." stays where it also ends a sentence, at one
 * of `sentenceEnds`. Null when the other has no such form.
 */
export function exchange(
  text: string,
  mentions: readonly Mention[],
  registry: ActorRegistry,
  other: Actor,
  sentenceEnds: ReadonlySet<number> = new Set(),
): Exchanged | null {
  const before: Span[] = [];
  const after: Span[] = [];
  let written = '';
  let end = 0;
  for (const { actor, span, rule } of mentions) {
    const own = registry.get(actor);
    const surface = text.slice(span.start, span.end);
    const form = own && sameForm(surface, rule, own, other);
    if (!form) return null;
    written += text.slice(end, span.start);
    after.push({ start: written.length, end: written.length + form.length });
    before.push(span);
    written += form;
    end = surface.endsWith('.') && sentenceEnds.has(span.end) ? span.end - 1 : span.end;
  }
  return { text: written + text.slice(end), actor: other, before, after };
}

function sameForm(surface: string, rule: Mention['rule'], own: Actor, other: Actor): string | null {
  const shouted = surface === surface.toUpperCase() && /\p{L}{4}/u.test(surface);
  const form = formOf(surface, rule, own, other);
  return form === null ? null : shouted ? form.toUpperCase() : form;
}

function formOf(surface: string, rule: Mention['rule'], own: Actor, other: Actor): string | null {
  if (rule === 'demonym') {
    const plural = /s$/i.test(surface) && (own.demonyms?.length ?? 0) > 1;
    return other.demonyms?.find((each) => /s$/i.test(each) === plural) ?? null;
  }
  if (rule === 'metonym') return other.metonyms?.[0] ?? null;
  if (rule !== 'name' && rule !== 'alias') return null;
  if (other.kind !== 'person' || surface.includes(' ')) return other.name;
  return other.name.split(' ').at(-1) ?? null;
}
