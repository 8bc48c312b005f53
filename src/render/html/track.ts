import type { Estimate } from '../../model/index.js';
import type { Scale } from '../scale.js';
import { EMPTY, html, type Markup } from './markup.js';

/** A scale, and whether either side of zero is better or worse; of a difference neither is. */
export interface TrackScale extends Scale {
  readonly neutral?: boolean;
}

const MARGIN = 3;
const MIDDLE = 14;

/** Horizontal place of a value, as a percentage of the chart's width. */
export function place(value: number, scale: Scale): string {
  const share = (value - scale.low) / (scale.high - scale.low);
  const inside = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
  return `${(MARGIN + inside * (100 - 2 * MARGIN)).toFixed(2)}%`;
}

/** A second, smaller mark on a track: the outlet's own words, or what it quotes. */
export interface SideMark {
  readonly kind: 'own' | 'quoted';
  readonly value: number;
}

/**
 * An estimate as a dot with its interval on a scale, drawn to whatever width there is. The dot is hollow when the
 * interval includes zero. `says` is read aloud and shown on hovering.
 */
export function track(estimate: Estimate, scale: TrackScale, says: string, side: readonly SideMark[] = []): Markup {
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => place(scale.low + share * (scale.high - scale.low), scale));
  const lines = grid.map(
    (x, index) =>
      html`<line class="${isZero(index, scale) ? 'zero' : 'grid'}" x1="${x}" x2="${x}" y1="0" y2="100%"></line>`,
  );
  return html`<svg class="track" role="img" width="100%" height="28"><title>${says}</title>${lines}${
    estimate.kind === 'estimate' ? dot(estimate, scale) : EMPTY
  }${side.map((mark) => sideMark(mark, scale))}</svg>`;
}

function isZero(index: number, scale: Scale): boolean {
  return scale.low === 0 ? index === 0 : index === 2;
}

function dot(estimate: Extract<Estimate, { kind: 'estimate' }>, scale: TrackScale): Markup {
  const { low, high } = estimate.interval;
  const clear = scale.low === 0 || high < 0 || low > 0;
  const tone = !clear ? 'open' : scale.neutral || scale.low === 0 ? 'plain' : high < 0 ? 'neg' : 'pos';
  return html`<g class="${tone}"><line class="range" x1="${place(low, scale)}" x2="${place(high, scale)}" y1="${MIDDLE}" y2="${MIDDLE}"></line><circle cx="${place(estimate.mean, scale)}" cy="${MIDDLE}" r="5.5"></circle></g>`;
}

/** A small triangle: above the line pointing down for own words, below it pointing up for quotations. */
function sideMark(mark: SideMark, scale: Scale): Markup {
  const shape = mark.kind === 'own' ? 'M-4 0H4L0 6Z' : 'M-4 28H4L0 22Z';
  return html`<svg x="${place(mark.value, scale)}" overflow="visible"><path class="${mark.kind}" d="${shape}"></path></svg>`;
}
