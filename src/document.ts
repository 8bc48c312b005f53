import { StandpointError } from './core/index.js';
import {
  type ActorId,
  type ActorReference,
  type Annotation,
  type Article,
  fullText,
  type Mention,
  type Quotation,
  type RelationObservation,
  type Segment,
  type Span,
  type Warning,
} from './model/index.js';

/**
 * What components find in an article, by the name of the layer. A component of your own adds a layer by declaration merging:
 * `declare module 'standpoint' { interface Layers { readonly topics: readonly string[] } }`.
 */
export interface Layers {
  readonly segments: readonly Segment[];
  /** Tokens and sentences. */
  readonly annotation: Annotation;
  /** Why the text is not read (empty, binary, not English); null when it is. The layers after it are then empty. */
  readonly unfit: Warning | null;
  readonly mentions: readonly Mention[];
  readonly actors: readonly ActorReference[];
  readonly quotations: readonly Quotation[];
  /** Indices of the mentions whose stance is asked for: those in the article's own segments that are not only a place. */
  readonly targets: readonly number[];
  /** What rules find to happen or hold between two actors. */
  readonly relations: readonly RelationObservation[];
}

/** A span that the caller knows to mean an actor. */
export interface MarkedMention {
  readonly actor: ActorId;
  readonly span: Span;
}

/** The name of one of {@link Layers}. */
export type LayerName = keyof Layers;

/**
 * One article on its way to an analysis: its text, the layers that components have found so far, and what they have worked
 * out on the way and would otherwise work out again. It lasts as long as the article is read; nothing of it outlives that.
 */
export class Document {
  /** Title and text, in one offset space. */
  readonly text: string;
  private readonly layers: Partial<Layers> = {};
  private readonly worked = new Map<unknown, unknown>();

  constructor(
    readonly article: Article,
    /** Spans that the caller knows to mean an actor; they win over whatever is found there. */
    readonly marked: readonly MarkedMention[] = [],
  ) {
    this.text = fullText(article);
  }

  /** Whether a component has found that layer. */
  has(name: LayerName): boolean {
    return this.layers[name] !== undefined;
  }

  /** @throws StandpointError `invalid-pipeline` when no component has found that layer yet */
  layer<Name extends LayerName>(name: Name): Layers[Name] {
    const found = this.layers[name];
    if (found === undefined) {
      throw new StandpointError(
        'invalid-pipeline',
        `the document of article "${this.article.id}" has no layer "${name}"; run a component that provides it first`,
      );
    }
    // A layer that is there has the type of its name.
    return found as Layers[Name];
  }

  /** Puts down what a component has found, in place of what was there. */
  set<Name extends LayerName>(name: Name, found: Layers[Name]): void {
    (this.layers as { [Key in LayerName]?: Layers[Key] })[name] = found;
  }

  /** What `make` gives, made once for a document and a key. */
  once<Made>(key: unknown, make: () => Made): Made {
    if (this.worked.has(key)) return this.worked.get(key) as Made;
    const made = make();
    this.worked.set(key, made);
    return made;
  }

  get isFit(): boolean {
    return this.layer('unfit') === null;
  }

  get segments(): Layers['segments'] {
    return this.layer('segments');
  }

  get annotation(): Annotation {
    return this.layer('annotation');
  }

  get mentions(): Layers['mentions'] {
    return this.layer('mentions');
  }

  get actors(): Layers['actors'] {
    return this.layer('actors');
  }

  get quotations(): Layers['quotations'] {
    return this.layer('quotations');
  }

  get targets(): Layers['targets'] {
    return this.layer('targets');
  }

  get relations(): Layers['relations'] {
    return this.layer('relations');
  }
}
