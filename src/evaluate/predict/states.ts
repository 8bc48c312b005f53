import { analyze } from '../../analyze.js';
import { nearestWhole } from '../../core/index.js';
import type { ActorId, Analysis, StanceProbabilities } from '../../model/index.js';
import { answerAll, type Group } from '../groups.js';
import { calibrationError, type StanceCase, stanceF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type EvidenceRow, evidenceRow } from '../rows/index.js';
import { sentenceAt } from './sentence-at.js';

/** Every scored mention of a coded actor in articles that were coded sentence by sentence. */
export const states: Group = {
  name: 'states',
  needs: ['evidence'],
  run(input) {
    const { answers } = answerAll(input.read('evidence', evidenceRow), input, (row) => ({
      cases: stanceCases(row, input.pipeline),
    }));
    const cases = answers.flatMap((each) => each.cases);
    return { metrics: { 'states.f1': stanceF1(cases), 'states.ece': calibrationError(cases) }, predictions: {} };
  },
};

/** What the library says at each mention whose sentence is coded for that actor, beside the coder's first choice. */
export function stanceCases(row: EvidenceRow, pipeline: EvaluatedParts): StanceCase[] {
  const { id, outlet, title, text, date } = row;
  const analysis = analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, pipeline);
  const coded = codedActors(analysis, row.top);
  return analysis.stances.flatMap(({ actor, sentence, probabilities }) => {
    const [gold] = sentenceAt(row, analysis.sentences[sentence]!.span)?.st.get(coded(actor) ?? '') ?? [];
    return gold === undefined || gold === 'W' ? [] : [stanceCase(gold, probabilities, id)];
  });
}

function stanceCase(gold: StanceCase['gold'], probabilities: StanceProbabilities, cluster: string): StanceCase {
  return { gold, probabilities, cluster };
}

/** The coded actor that an actor is or, by the nearest way, is part of. */
function codedActors(analysis: Analysis, top: readonly ActorId[]): (actor: ActorId) => ActorId | undefined {
  const place = nearestWhole(analysis.actors, top);
  return (actor) => top[place(actor)];
}
