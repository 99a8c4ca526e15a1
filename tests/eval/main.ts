import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import { dataFolderHolder } from '../../server/records/data-folder.ts';
import { ablateRetrieval } from './ablation.ts';
import { evaluateAnswers } from './answers.ts';
import { evaluateAttacks } from './attacks.ts';
import { evaluateCalculators } from './calculators.ts';
import { connect } from './client.ts';
import { evaluateConsult } from './consult.ts';
import { evaluateDialogues } from './dialogues.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluateFairness } from './fairness.ts';
import { evaluateActionPlans } from './iap.ts';
import { evaluateInquiries } from './inquiries.ts';
import { evaluateJobPostLint } from './job-post-lint.ts';
import { evaluateJobPosts } from './job-posts.ts';
import { evaluateResumes } from './resumes.ts';
import { evaluateRetrieval } from './retrieval.ts';
import { evaluateScope } from './scope.ts';
import { evaluateSummaries } from './summaries.ts';
import { evaluateTranscripts } from './transcripts.ts';

const evaluations: Readonly<Record<string, Evaluation>> = {
  retrieval: evaluateRetrieval,
  answers: evaluateAnswers,
  calculators: evaluateCalculators,
  consult: evaluateConsult,
  dialogues: evaluateDialogues,
  scope: evaluateScope,
  attacks: evaluateAttacks,
  'job-post-lint': evaluateJobPostLint,
  'job-posts': evaluateJobPosts,
  resumes: evaluateResumes,
  fairness: evaluateFairness,
  inquiries: evaluateInquiries,
  summaries: evaluateSummaries,
  iap: evaluateActionPlans,
  transcripts: evaluateTranscripts,
};

const usage = `usage: npm run eval -- ${Object.keys(evaluations).join('|')} FILE [--report FILE] [--model] [--ablate]
  --report FILE  writes every miss with its evidence
  --model        answers worded by the configured model; without it, extracts only
  --ablate       retrieval only: also what each part of the search is worth (no server may be running)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string' },
    model: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
  },
});
const [name = '', file = ''] = positionals;
const evaluate = evaluations[name];
if (!evaluate || !file) {
  console.error(usage);
  process.exit(2);
}

/** The server that has the data folder, or one of our own for as long as it takes. */
const config = readConfig();
const holder = await dataFolderHolder(config.NARU_DATA_DIR);
const own = holder?.door
  ? null
  : await startServer(
      {
        ...config,
        PORT: 0,
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        ...(values.model ? {} : { NARU_MODEL: undefined }),
      },
      'evaluation',
    );
await own?.ready;
const server = own
  ? connect(own.url, own.operatorToken)
  : connect(`http://127.0.0.1:${holder?.door?.port}`, holder?.door?.token ?? '');

const { scores, report } = await evaluate(server, file, (done, of) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${of}`);
}).finally(() => own?.close());
if (process.stderr.isTTY) process.stderr.write('\r');
if (values.report)
  await writeFile(values.report, `# ${name}: ${file}\n\n\`${JSON.stringify(scores)}\`\n\n${report}\n`);
if (values.ablate) console.log(await ablateRetrieval(config, file));
console.log(JSON.stringify(scores));
