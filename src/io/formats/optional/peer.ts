import { StandpointError } from '../../../core/index.js';

/** A package that is loaded when a file asks for it. @throws StandpointError `missing-peer` where it is not installed */
export async function peer<T>(
  load: () => Promise<T>,
  { kind, install }: { readonly kind: string; readonly install: string },
): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new StandpointError(
      'missing-peer',
      `reading ${kind} needs a package that is not installed: npm install ${install}`,
      { cause },
    );
  }
}
