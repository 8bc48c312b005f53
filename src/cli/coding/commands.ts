import { type Command, Option } from 'commander';
import { withArticles, withReader } from '../options.js';
import type { Streams } from '../streams.js';
import { list, pairs, positive, prices, whole } from '../values.js';
import type { CodeFlags } from './code-command.js';
import type { PlanFlags } from './plan-command.js';

const CODE_EXAMPLES = `
Examples:
  $ standpoint code articles --between RUS,IRN --base-url http://localhost:11434/v1 --model-name qwen3 --dry-run
  $ standpoint code articles --between RUS,IRN --base-url https://host/v1 --model-name m --key-from MY_KEY --out codes.jsonl
  $ standpoint compare articles --between RUS,IRN --gold codes.jsonl

Every answer is kept in the cache: a run that broke off goes on where it was. Keys come from the environment alone.`;

const PLAN_EXAMPLES = `
Examples:
  $ standpoint plan articles --between RUS,IRN --interval 0.3 --out plan.json
  $ standpoint plan articles --stance RUS --per-group 30 --sheet sheet.csv
  $ standpoint code articles --between RUS,IRN --plan plan.json …`;

/** Adds `plan` and `code`, which load what they need when they are asked for. */
export function addCodingCommands(root: Command, streams: Streams, done: (code: number) => void): void {
  withReader(about(root.command('plan')))
    .description('say which articles to have coded, and how wide intervals will then be')
    .option('--interval <width>', 'wanted width of the interval of each group’s mean, from end to end', positive)
    .option('--difference <size>', 'or: true difference of two groups that shall be found four times in five', positive)
    .option('--per-group <n>', 'or: articles of each group that can be coded', whole)
    .option('--channel <id>', 'channel to plan for; usually appraisal, or the first stance')
    .option('--by <field>', 'what makes a group', 'outlet')
    .option('--seed <n>', 'seed of the draw', whole, 1)
    .option('--out <file>', 'also write the plan, for --plan of code')
    .option('--sheet <file>', 'also write a sheet for people to code on, as CSV')
    .option('--json', 'the plan as JSON')
    .addHelpText('after', PLAN_EXAMPLES)
    .action(async (paths: string[], flags: PlanFlags) => {
      const { planCommand } = await import('./plan-command.js');
      done(await planCommand(paths, flags, streams));
    });

  about(root.command('code'))
    .description('let a language model code articles after a codebook; one coding a line')
    .addOption(
      new Option('--model <kind>', 'how the model is spoken to')
        .choices(['openai-compatible'])
        .default('openai-compatible'),
    )
    .requiredOption('--base-url <url>', 'address of a service of the chat-completions protocol, up to its version')
    .requiredOption('--model-name <name>', 'model, as the service calls it')
    .option('--key-from <variable>', 'environment variable that holds the key')
    .option('--codebook <file>', 'JSON file of a codebook of your own')
    .option('--plan <file>', 'code the articles of this plan')
    .option('--cache <dir>', 'folder that keeps every answer', 'codes')
    .option('--concurrency <n>', 'requests at once', whole, 4)
    .option('--prices <in,out>', 'prices of a million tokens, to count the cost', prices)
    .option('--out <file>', 'write the codes there instead of stdout')
    .option('--dry-run', 'send nothing; show the first prompt and an estimate')
    .addHelpText('after', CODE_EXAMPLES)
    .action(async (paths: string[], flags: CodeFlags) => {
      const { codeCommand } = await import('./code-command.js');
      done(await codeCommand(paths, flags, streams));
    });
}

function about(command: Command): Command {
  return withArticles(
    command
      .argument('<path...>', 'folders or files of articles')
      .option('--between <a,b>', 'two actors whose relationship is asked about', pairs)
      .option('--stance <ids>', 'actors toward whom stance is asked about, separated by commas', list),
  );
}
