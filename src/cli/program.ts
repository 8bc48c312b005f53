import { Command, Option } from 'commander';
import { VERSION } from '../core/index.js';
import { codebook, toCSV } from '../observations/index.js';
import { type ActorsCommandOptions, actorsCommand } from './actors-command.js';
import { type AnalyzeCommandOptions, analyzeCommand } from './analyze-command.js';
import { addCodingCommands } from './coding/index.js';
import type { CompareCommandOptions } from './compare-command.js';
import type { EvaluateCommandOptions } from './evaluate.js';
import { resumeOption, withAnalyses, withMixed, withReader } from './options.js';
import { lacking, QUESTIONS, type QuestionName, type Subjects, usualQuestions } from './questions.js';
import { holdsSummaries } from './saved/index.js';
import type { Streams } from './streams.js';
import type { SummarizeCommandOptions } from './summaries/index.js';
import { atLeastTwo, type GivenPairs, list, pairs, questions, whole } from './values.js';

const EXIT_CODES = `
Exit codes: 0 done; 1 the data or a name in it was no good, the message says why; 2 the command line was no good.`;

const EXAMPLES = `
Examples:
  $ standpoint compare articles --between RUS,IRN --html report.html
  $ standpoint compare articles --stance RUS,IRN,TUR --by country
  $ standpoint analyze article.txt
  $ standpoint analyze articles --out analyses.jsonl.gz
  $ standpoint compare analyses.jsonl.gz --stance RUS --question voices

PATH is a folder, or a .md, .txt, .html, .jsonl, .json, .csv, .tsv, .docx, .rtf, .xlsx, .parquet or .warc file;
also analyses and summaries that were saved, told apart by their schema, and - for JSON Lines from standard input.
An actor is a name such as Russia or Putin, or an id such as RUS or RUS:putin: standpoint actors SEARCH lists them.
${EXIT_CODES}`;

const ANALYZE_EXAMPLES = `
Examples:
  $ standpoint analyze articles
  $ standpoint analyze articles --csv observations.csv --articles articles.csv
  $ standpoint analyze export.csv --column text=Volltext,outlet=Quelle --date-format DD/MM/YYYY
  $ standpoint analyze news.jsonl --actors my-actors.json --out analyses.jsonl.gz
  $ standpoint analyze article.html --json | jq '.stances[] | [.actor, .score]'
${EXIT_CODES}`;

const ACTORS_EXAMPLES = `
Examples:
  $ standpoint actors Putin
  $ standpoint actors russia foreign minister
  $ standpoint actors Korea --json
${EXIT_CODES}`;

const SUMMARIZE_EXAMPLES = `
Examples:
  $ cat articles.jsonl | standpoint summarize - --between RUS,IRN > part.summary
  $ standpoint merge part-*.summary > all.summary
  $ standpoint compare --summary all.summary --html report.html
${EXIT_CODES}`;

const COMPARE_EXAMPLES = `
Examples:
  $ standpoint compare articles --between RUS,IRN
  $ standpoint compare articles --between Russia,Iran --between Russia,Turkey --html report.html
  $ standpoint compare articles --stance RUS,IRN --by country --json
  $ standpoint compare articles --stance RUS --csv numbers.csv --svg chart.svg
  $ standpoint compare articles --between RUS,IRN --question wording,coverage
  $ standpoint compare articles --question voices
  $ standpoint compare articles --stance RUS --question timeline --every quarter

Questions:
  relationship  how two actors are portrayed together (the usual one with --between)
  stance        how favourable the coverage is to each actor (the usual one with --stance)
  voices        who gets to speak, how introduced, and what they say of whom
  wording       which words set each outlet apart near the actors, and what it calls them
  coverage      how much space there is, which events are passed over, who else is brought in
  frames        which frames the tie is put in
  timeline      stance, or the tie, over time, with a test for a change
${EXIT_CODES}`;

/** The command line as commander knows it; `done` receives the exit code of the command that ran. */
export function program(streams: Streams, done: (code: number) => void): Command {
  const root = new Command('standpoint')
    .description('See where each outlet stands: toward actors, and on the relationship between two of them.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    })
    .showHelpAfterError('(add --help for the options)')
    .addHelpText('after', EXAMPLES);

  withAnalyses(
    root
      .command('analyze')
      .description('read articles and show what each says: actors, stance, ties, quotations')
      .argument('<path...>', 'folders or files of articles')
      .option('--json', 'one analysis a line')
      .addOption(
        new Option(
          '--out <file>',
          'save the analyses in their compact form, which compare and summarize read; .gz packs it',
        ).conflicts('json'),
      )
      .option('--cues', 'with --out: keep the words that made each number')
      .addOption(resumeOption().conflicts(['csv', 'articles']))
      .option('--csv <file>', 'also write every reading of every sentence as a table')
      .option('--articles <file>', 'also write the list of articles as a table'),
  )
    .addHelpText('after', ANALYZE_EXAMPLES)
    .action(async (paths: string[], options: AnalyzeCommandOptions, command: Command) => {
      needsOut(options, command);
      done(await analyzeCommand(paths, options, streams));
    });

  root
    .command('actors')
    .description('find actors: ids, names, and offices with their dates')
    .argument('[search...]', 'words of a name, an office or a state; all actors without')
    .option('--actors <file>', 'JSON file of further actors')
    .option('--json', 'all that is known of them, as a JSON array')
    .addHelpText('after', ACTORS_EXAMPLES)
    .action(async (search: string[], options: ActorsCommandOptions) => {
      done(await actorsCommand(search, options, streams));
    });

  root
    .command('codebook')
    .description('say what every column of every table means, as CSV')
    .action(() => {
      streams.stdout.write(toCSV(codebook()));
    });

  withAnalyses(
    root
      .command('compare')
      .description('compare outlets: on a relationship, on their stance toward actors, on whom they quote, and more')
      .argument('[path...]', 'folders or files of articles; - is JSON Lines from standard input')
      .option('--summary <files...>', 'compare what these summaries hold, in place of articles')
      .option('--between <a,b>', 'two actors, by name or id, whose relationship is compared; may be given again', pairs)
      .option('--stance <a,…>', 'actors, by name or id, toward whom stance is compared, separated by commas', list)
      .option('--question <names>', `what to ask, separated by commas: ${QUESTIONS.join(', ')}`, questions)
      .addOption(
        new Option('--every <period>', 'length of the periods of a timeline')
          .choices(['day', 'week', 'month', 'quarter', 'year'])
          .default('month'),
      )
      .option('--by <field>', 'what makes a group: outlet, event, year, or a further field of the articles', 'outlet')
      .option('--seed <n>', 'seed of the resampling; the same seed gives the same numbers', whole, 1)
      .option('--min-articles <n>', 'articles a group needs for an estimate, at least 2', atLeastTwo, 3)
      .addOption(
        new Option('--correction <method>', 'how p-values are adjusted for their number')
          .choices(['benjamini-hochberg', 'holm'])
          .default('benjamini-hochberg'),
      )
      .option(
        '--gold <file>',
        'correct estimates by these codes of some of the articles, as standpoint code writes them',
      )
      .option('--min-gold <n>', 'coded articles that a group needs to be corrected by them, at least 3', whole)
      .option('--full', 'print everything, not what fits on a screen')
      .option('--html <file>', 'also write the report as a page')
      .option('--md <file>', 'also write it as Markdown')
      .option('--csv <file>', 'also write its numbers as a table; standpoint codebook says what the columns mean')
      .option('--vega <file>', 'also write it as a Vega-Lite chart')
      .option('--svg <file>', 'also draw that chart; needs the packages vega and vega-lite')
      .option('--json', 'the comparison as one JSON object; an array for several'),
  )
    .addHelpText('after', COMPARE_EXAMPLES)
    .action(async (paths: string[], options: Flags<CompareCommandOptions>, command: Command) => {
      const isAsked = [options.between, options.stance].some((asked) => asked !== undefined);
      const summary = options.summary ?? (!isAsked && (await holdsSummaries(paths)) ? paths : undefined);
      if (!summary && paths.length === 0) command.error("error: missing required argument 'path'", { exitCode: 2 });
      const asked = summary ? { summary, ...NOTHING_ASKED } : whatIsAsked(options, command);
      // Loaded when asked for: nobody else draws reports.
      const { compareCommand } = await import('./compare-command.js');
      done(await compareCommand(summary ? [] : paths, { ...options, ...asked }, streams));
    });

  withAnalyses(
    root
      .command('summarize')
      .description('boil articles down to what questions need: summaries that can be merged and compared elsewhere')
      .argument('<path...>', 'folders or files of articles; - is JSON Lines from standard input')
      .option('--between <a,b>', 'two actors whose relationship is asked about; may be given again', pairs)
      .option('--stance <a,…>', 'actors, by name or id, toward whom stance is asked, separated by commas', list)
      .option('--question <names>', `what to ask, separated by commas: ${QUESTIONS.join(', ')}`, questions)
      .option('--by <field>', 'what makes a group: outlet, event, year, or a further field of the articles', 'outlet')
      .option('--workers <n>', 'threads that read; the same bytes for any number', whole)
      .option('--out <file>', 'write to this file rather than to standard output')
      .addOption(resumeOption()),
  )
    .addHelpText('after', SUMMARIZE_EXAMPLES)
    .action(async (paths: string[], options: Flags<SummarizeCommandOptions>, command: Command) => {
      needsOut(options, command);
      const { summarizeCommand } = await import('./summaries/index.js');
      done(await summarizeCommand(paths, { ...options, ...whatIsAsked(options, command) }, streams));
    });

  withMixed(
    root
      .command('merge')
      .description('merge summaries of the same questions; an article that is in several counts once')
      .argument('<path...>', 'files of summaries; - is standard input')
      .option('--out <file>', 'write to this file rather than to standard output'),
  )
    .addHelpText('after', SUMMARIZE_EXAMPLES)
    .action(async (paths: string[], options: { out?: string; allowMixed?: boolean }) => {
      const { mergeCommand } = await import('./summaries/index.js');
      done(await mergeCommand(paths, options, streams));
    });

  addCodingCommands(root, streams, done);

  withReader(
    root
      .command('evaluate')
      .description('score the library against gold data')
      .requiredOption('--data <dir>', 'folder of the gold data')
      .addOption(
        new Option('--split <split>', 'which part of the data').choices(['dev', 'test', 'train']).default('dev'),
      )
      .option('--only <sets>', 'groups of metrics, separated by commas')
      .option('--predictions <dir>', 'also write the answers to this folder')
      .option('--json', 'the metrics as JSON'),
  )
    .addHelpText('after', EXIT_CODES)
    .action(async (options: EvaluateCommandOptions) => {
      // Loaded when asked for: nobody else needs it.
      const { evaluateCommand } = await import('./evaluate.js');
      const { stdout, stderr } = streams;
      done(await evaluateCommand(options, { stdout, stderr, isTTY: stderr.isTTY === true && !streams.env.CI }));
    });
  return root;
}

const NOTHING_ASKED = { between: [], stance: [], questions: [] };

/** The questions and whom they are about; ends with an error where something is lacking. */
function whatIsAsked({ between = [], stance = [], question = [] }: AskingFlags, command: Command) {
  const subjects = { between, stance };
  const names = question.length > 0 ? [...new Set(question)] : usualQuestions(subjects);
  const lack = names.map((name) => lacking(name, subjects)).find((words) => words !== null);
  if (names.length === 0) {
    command.error(`error: nothing to ${command.name()}; give --between A,B or --stance A,B,…`, { exitCode: 2 });
  }
  if (lack) command.error(`error: ${lack}`, { exitCode: 2 });
  return { ...subjects, questions: names };
}

/** What is for files says nothing without one. */
function needsOut(
  { out, resume, cues }: { out?: string | undefined; resume?: boolean | undefined; cues?: boolean | undefined },
  command: Command,
) {
  if (out !== undefined) return;
  if (resume || cues) command.error(`error: ${resume ? '--resume' : '--cues'} needs --out FILE`, { exitCode: 2 });
}

interface AskingFlags {
  readonly between?: GivenPairs;
  readonly stance?: readonly string[];
  readonly question?: readonly QuestionName[];
}

type Flags<Options> = Omit<Options, keyof Subjects | 'questions'> & AskingFlags;
