import { StandpointError } from './core/index.js';
import type { Document, LayerName } from './document.js';

/** One step of reading an article: it looks at the layers that it requires and sets those that it provides. */
export interface Component {
  readonly name: string;
  readonly requires: readonly LayerName[];
  readonly provides: readonly LayerName[];
  /** Sets the layers that it provides. */
  run(document: Document): void;
}

/**
 * Refuses components that cannot run one after the other.
 * @throws StandpointError `invalid-pipeline`, naming the component and the layer that none before it provides
 */
export function checkWiring(components: readonly Component[]): void {
  const provided = new Map<LayerName, string>();
  for (const { name, requires, provides } of components) {
    for (const layer of requires) {
      if (provided.has(layer)) continue;
      const later = components.find((each) => each.provides.includes(layer));
      const mend = later ? `move "${later.name}" before it` : 'add a component that does';
      throw new StandpointError(
        'invalid-pipeline',
        `component "${name}" requires the layer "${layer}", which no component before it provides; ${mend}`,
      );
    }
    for (const layer of provides) provided.set(layer, name);
  }
}
