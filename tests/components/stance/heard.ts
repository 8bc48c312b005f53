import { builtInData, createRegistry } from '../../../src/components/actors/index.js';
import { createPipeline } from '../../../src/pipeline.js';

const actors = [
  { id: 'VEL', name: 'Veltro', kind: 'organization' },
  { id: 'OSM', name: 'Osmund', kind: 'organization' },
] as const;
const pipeline = createPipeline({ registry: createRegistry(builtInData(), { name: 'two', version: '1', actors }) });

/** Stance toward the two made-up firms in a text of one sentence. */
export function scoresOf(text: string): { VEL?: number; OSM?: number } {
  const { stances } = pipeline.analyze({ id: '1', outlet: 'W', date: '2024-05-01', text });
  return Object.fromEntries(stances.map(({ actor, score }) => [actor, score]));
}
