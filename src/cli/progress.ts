import type { Streams } from './streams.js';

/** One line on the terminal that is written over; silent when stderr is no terminal, or in CI. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

const CLEAR = '\r\u001b[K';
/** Milliseconds between two updates: often enough to be seen moving, seldom enough to cost nothing. */
const PAUSE = 80;

/** Whether progress may be shown at all. */
function showsProgress({ stderr, env }: Streams): boolean {
  return stderr.isTTY === true && !env.CI && env.TERM !== 'dumb';
}

export function progressOn(streams: Streams, now: () => number = () => performance.now()): ProgressLine {
  if (!showsProgress(streams)) return { show: () => {}, clear: () => {} };
  let last = -Infinity;
  let shown = false;
  return {
    show: (text) => {
      if (now() - last < PAUSE) return;
      last = now();
      shown = true;
      streams.stderr.write(`${CLEAR}${text}`);
    },
    clear: () => {
      if (shown) streams.stderr.write(CLEAR);
      shown = false;
    },
  };
}
