import { StandpointError } from '../core/index.js';

/**
 * A Vega-Lite chart, such as `toVegaLite` gives, drawn as SVG; no browser is needed. Needs the optional packages `vega` and `vega-lite`.
 * @throws StandpointError `missing-peer` without them
 * @example writeFileSync('stance.svg', await toSVG(toVegaLite(comparison)))
 */
export async function toSVG(chart: object): Promise<string> {
  const { parse, View, compile } = await peers();
  // The chart's own type says no more than that it is JSON.
  const { spec } = compile(chart as Parameters<typeof compile>[0]);
  return await new View(parse(spec), { renderer: 'none' }).toSVG();
}

async function peers() {
  try {
    const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
    return { parse, View, compile };
  } catch (cause) {
    const message = 'drawing a chart needs two packages that are not installed: npm install vega@6 vega-lite@6';
    throw new StandpointError('missing-peer', message, { cause });
  }
}
