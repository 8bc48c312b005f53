import type { askWithGold as AskWithGold } from './gold.js';

export { addCodingCommands } from './commands.js';

/** Loaded when asked for: nobody else needs it. */
export async function askWithGold(...asked: Parameters<typeof AskWithGold>): ReturnType<typeof AskWithGold> {
  return (await import('./gold.js')).askWithGold(...asked);
}
