import {
  type ActorReference,
  type AnalysedSentence,
  type Analysis,
  type Frame,
  type FrameObservation,
  type Mention,
  type MentionRole,
  type Quotation,
  type RelationObservation,
  SCORED_KINDS,
  type Segment,
  type SegmentKind,
  type StanceObservation,
  type Voice,
  type Warning,
} from '../../src/model/index.js';

/** What one sentence of an analysis made by hand holds. Each sentence is a segment of its own. */
export interface Line {
  readonly text: string;
  readonly kind?: SegmentKind;
  readonly stance?: readonly {
    actor: string;
    score: number;
    role?: MentionRole;
    confidence?: number;
    quoted?: boolean;
  }[];
  readonly relations?: readonly (Partial<RelationObservation> & { source: string; target: string })[];
  readonly frames?: readonly { frame: Frame; about: readonly [string, string] }[];
  /** Words of this sentence that are quoted, and the speaker. */
  readonly quotes?: readonly { words: string; speaker: string | null; kind?: Quotation['kind'] }[];
}

export interface Sketch {
  readonly id?: string;
  readonly outlet?: string;
  readonly event?: string;
  readonly date?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  readonly warnings?: readonly Warning[];
}

export const ACTORS: readonly ActorReference[] = [
  { id: 'IRN', name: 'Iran', kind: 'state' },
  { id: 'IRN:raisi', name: 'Ebrahim Raisi', kind: 'person', partOf: 'IRN' },
  { id: 'RUS', name: 'Russia', kind: 'state' },
  { id: 'RUS:putin', name: 'Vladimir Putin', kind: 'person', partOf: 'RUS' },
  { id: 'TUR', name: 'Turkey', kind: 'state' },
];

/** An analysis put together by hand, so that tests of later stages do not depend on earlier ones. */
export function article(sketch: Sketch): Analysis {
  const segments: Segment[] = [];
  const sentences: AnalysedSentence[] = [];
  const mentions: Mention[] = [];
  const quotations: Quotation[] = [];
  const stances: StanceObservation[] = [];
  const relations: RelationObservation[] = [];
  const frames: FrameObservation[] = [];
  const outlet: Voice = { kind: 'outlet' };
  let offset = 0;
  sketch.lines.forEach((line, sentence) => {
    const span = { start: offset, end: offset + line.text.length };
    const kind = line.kind ?? 'paragraph';
    segments.push({ kind, span, scored: SCORED_KINDS.includes(kind) });
    sentences.push({ span, segment: sentence, text: line.text });
    const cues = [{ span: { start: offset, end: offset + 3 }, feature: 'word', weight: 0.1 }];
    for (const { actor, score, role = 'actor', confidence = 1, quoted = false } of line.stance ?? []) {
      const voice: Voice = quoted
        ? { kind: 'direct', speaker: null, speakerText: 'an aide', cue: 'said', span }
        : outlet;
      const probabilities = {
        negative: Math.max(0, -score),
        neutral: 1 - Math.abs(score),
        positive: Math.max(0, score),
      };
      const made = { probabilities, score, bias: score - 0.1, cues };
      stances.push({ kind: 'stance', actor, mention: mentions.length, sentence, voice, ...made });
      mentions.push({ actor, span, sentence, rule: 'name', role, confidence });
    }
    for (const relation of line.relations ?? []) {
      relations.push({
        kind: 'relation',
        sourceMention: null,
        targetMention: null,
        sentence,
        directed: true,
        event: 'CONSULT',
        quad: 'verbal-cooperation',
        cooperation: 0,
        modality: 'asserted',
        appraisal: null,
        voice: outlet,
        cues,
        ...relation,
      });
    }
    for (const { frame, about } of line.frames ?? []) {
      frames.push({ kind: 'frame', frame, span, sentence, about, voice: outlet, cues });
    }
    for (const { words, speaker, kind: quotation = 'direct' } of line.quotes ?? []) {
      const start = offset + line.text.indexOf(words);
      const at = { start, end: start + words.length };
      const by = { speaker, speakerText: speaker, speakerSpan: null, cue: null, cueSpan: null };
      quotations.push({ kind: quotation, span: at, sentence, ...by });
    }
    offset = span.end + 1;
  });
  const { id = 'a1', outlet: name = 'The Harbour', event, date, meta } = sketch;
  const text = sketch.lines.map((line) => line.text).join('\n');
  return {
    schema: 'standpoint/analysis@2',
    made: { library: 'standpoint@0.0.0', annotator: 'hand', registry: 'hand', readers: { stances: 'hand@1' } },
    article: {
      id,
      outlet: name,
      hash: `h:${text}`,
      length: text.length,
      ...(event === undefined ? {} : { event }),
      ...(date === undefined ? {} : { date }),
      ...(meta === undefined ? {} : { meta }),
    },
    segments,
    sentences,
    actors: ACTORS,
    mentions,
    quotations,
    stances,
    relations,
    frames,
    relationships: [],
    tones: [],
    warnings: sketch.warnings ?? [],
  };
}
