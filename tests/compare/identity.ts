import type { ChannelDefinition, ChannelFamily } from '../../src/model/index.js';

const FAMILIES: Readonly<Record<string, ChannelFamily>> = {
  stance: 'headline',
  climate: 'headline',
  appraisal: 'headline',
  own: 'voice',
  quoted: 'voice',
  frame: 'frame',
  space: 'space',
};

/** Kind, family and actors of a channel made by hand, as the library gives them to a channel of that id. */
export function identity(id: string): Pick<ChannelDefinition, 'id' | 'kind' | 'family' | 'actors'> {
  const [kind = '', ...actors] = id.split(':');
  return { id, kind, family: FAMILIES[kind] ?? 'conduct', actors: kind === 'frame' ? [] : actors };
}
