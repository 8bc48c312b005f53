import { correctWithGold, type InferenceOptions, summarize } from '../../compare/index.js';
import { StandpointError } from '../../core/index.js';
import { goldOf, readCodings } from '../../llm/index.js';
import type { Analysis, Comparison } from '../../model/index.js';
import type { AskedQuestion, QuestionName } from '../questions.js';

const CODED: readonly QuestionName[] = ['relationship', 'stance', 'frames'];

/** Answers corrected by the codes in a file. @throws StandpointError `invalid-option` for a question that codes say nothing of */
export async function askWithGold(
  path: string,
  asked: readonly AskedQuestion[],
  analyses: readonly Analysis[],
  { minGold, ...options }: InferenceOptions & { readonly minGold: number | undefined },
): Promise<Comparison[]> {
  const codings = await readCodings(path);
  const other = asked.find(({ name }) => !CODED.includes(name));
  if (other) {
    throw new StandpointError(
      'invalid-option',
      `--gold says nothing of the question "${other.name}"; ask relationship, stance or frames`,
    );
  }
  return asked.map(({ question }) => {
    const gold = goldOf(codings, question);
    if (gold.length === 0)
      throw new StandpointError('invalid-data', `${path} has no codes for the question "${question.kind}"`);
    return correctWithGold(summarize(analyses, question), {
      gold,
      ...options,
      ...(minGold === undefined ? {} : { minGold }),
    });
  });
}
