import type { Codebook, Construct } from './codebook.js';

/** A codebook as a page for human coders, which is what a model is given too. */
export function codebookMarkdown({ name, version, rules, evidence, constructs }: Codebook): string {
  return [
    `# Codebook ${name}, version ${version}`,
    `${list(rules)}`,
    `Evidence: ${evidence}`,
    ...constructs.map(constructMarkdown),
  ].join('\n\n');
}

const ASKED = {
  article: 'Asked of the article.',
  actor: 'Asked of each actor x.',
  pair: 'Asked of each pair of actors x and y.',
} as const;

function constructMarkdown(construct: Construct): string {
  const { id, name, of, question, values, most, rules = [], examples = [], evidence } = construct;
  const plain = (words: string) => words.replace(/\{([xy])\}/g, '$1');
  const given = most === undefined ? 'One code.' : `Any codes that hold, at most ${most}; none where none does.`;
  const needed = evidence ? ' Every code but the neutral one and "none" needs evidence.' : ' No evidence needed.';
  const shown = examples.map(({ text, code, why }) => `“${text}” → ${code}${why === undefined ? '' : ` (${why})`}`);
  return [
    `## ${name} (\`${id}\`)`,
    `${plain(question)} ${ASKED[of]} ${given}${needed}`,
    ['| code | meaning |', '| --- | --- |', ...values.map(({ code, means }) => `| ${code} | ${plain(means)} |`)].join(
      '\n',
    ),
    ...(rules.length > 0 ? [list(rules)] : []),
    ...(shown.length > 0 ? [`Examples:\n\n${list(shown)}`] : []),
  ].join('\n\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
