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

/** How fast work goes, and when it is likely to end. */
export interface Pace {
  /** What share of the input was read, from 0 to 1. */
  reach(share: number): void;
  /** For a line of progress: ` (45 a second, 2 min left)`; empty at first, when nobody can know. */
  said(done: number): string;
}

/** Milliseconds before which a rate is chance. */
const SOON = 2000;

export function paceOf(now: () => number = () => performance.now()): Pace {
  const start = now();
  let share = 0;
  return {
    reach(reached) {
      share = reached;
    },
    said(done) {
      const taken = now() - start;
      if (taken < SOON) return '';
      const rate = (1000 * done) / taken;
      const seconds = ((taken / 1000) * (1 - share)) / share;
      const left = share > 0.001 ? `, ${duration(seconds)} left` : '';
      return ` (${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left})`;
    },
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
