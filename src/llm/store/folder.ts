import * as v from 'valibot';
import { StandpointError } from '../../core/index.js';
import { recordFolder } from '../../io/index.js';
import { EXCHANGE, type ExchangeStore, type ModelExchange } from './exchange.js';

const exchange = v.looseObject({
  schema: v.literal(EXCHANGE),
  model: v.string(),
  tokens: v.optional(v.object({ input: v.number(), output: v.number() })),
});

/**
 * A store in a folder: a run that was broken off goes on where it was, and pays for nothing twice. Several processes may use it.
 * @throws StandpointError `invalid-data` where the folder holds records of another kind or version
 */
export function folderStore(folder: string): ExchangeStore {
  const records = recordFolder(folder);
  return {
    async once(key, make) {
      const { record, fresh } = await records.once(key, make);
      if (v.is(exchange, record)) return { exchange: record as ModelExchange, fresh };
      throw new StandpointError(
        'invalid-data',
        `the cache "${folder}" holds something else than "${EXCHANGE}", perhaps of another version; give another folder`,
      );
    },
  };
}
