import { correctWithGold, type InferenceOptions, summarize } from '../../compare/index.js';
import { StandpointError } from '../../core/index.js';
import { goldOf, readCodings } from '../../llm/index.js';
import type { Analysis, Comparison, Question } from '../../model/index.js';
import type { QuestionName, Subjects } from '../questions.js';

/** Answers corrected by the codes in a file. @throws StandpointError `invalid-option` for a question that codes say nothing of */
export async function askWithGold(
  path: string,
  names: readonly QuestionName[],
  analyses: readonly Analysis[],
  { between, stance }: Subjects,
  { by, ...options }: InferenceOptions & { readonly by: string; readonly minGold?: number },
): Promise<Comparison[]> {
  const codings = await readCodings(path);
  const questions = names.flatMap((name): Question[] => {
    if (name === 'relationship') return between.map((pair): Question => ({ kind: 'relationship', between: pair, by }));
    if (name === 'frames') return between.map((pair): Question => ({ kind: 'frames', between: pair, by }));
    if (name === 'stance')
      return [{ kind: 'stance', actors: stance.length > 0 ? stance : [...new Set(between.flat())], by }];
    throw new StandpointError(
      'invalid-option',
      `--gold says nothing of the question "${name}"; ask relationship, stance or frames`,
    );
  });
  return questions.map((question) => {
    const gold = goldOf(codings, question);
    if (gold.length === 0)
      throw new StandpointError('invalid-data', `${path} has no codes for the question "${question.kind}"`);
    return correctWithGold(summarize(analyses, question), { gold, ...options });
  });
}
