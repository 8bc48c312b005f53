import organizations from './organizations.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import states from './states.json' with { type: 'json' };

/** The actors that come with the library. In the package they are `dist/actors.cjs`, once for ESM and CommonJS. */
export default [...states.actors, ...organizations.actors, ...people.actors];
