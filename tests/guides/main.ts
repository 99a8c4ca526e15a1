/** `npm run guides -- check|coverage`: whether the guides hold, and what of the law they leave out. */
import { parseArgs } from 'node:util';
import { GoldQuestion } from '../eval/gold.ts';
import { readRows } from '../eval/rows.ts';
import { checkGuides } from './check.ts';
import { readabilityOf } from './check-wording.ts';
import { chapterCoverage, citedArticles, questionCoverage } from './coverage.ts';
import { hasStatutes, readSources } from './sources.ts';

const usage = `usage: npm run guides -- check [--on DATE]
       npm run guides -- coverage [QUESTIONS]
  --on DATE  the day on which no guide's review may be overdue; today where it is left out
  QUESTIONS  questions with the articles that answer them, as ../shared/eval/labor-retrieval-dev.jsonl`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } });
const seoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' });

async function check(): Promise<void> {
  const today = values.on ?? seoul.format(new Date());
  const sources = await readSources(today);
  const problems = checkGuides(sources, today);
  for (const { guide, rule, text } of problems) console.log(`${guide}: ${rule}: ${text}`);
  const readings = sources.guides.map(readabilityOf);
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences, 0);
  const mean = (of: 'meanLength' | 'longShare'): string =>
    (readings.reduce((sum, reading) => sum + reading[of] * reading.sentences, 0) / sentences).toFixed(3);
  console.log(
    JSON.stringify({
      guides: sources.guides.length,
      words: readings.reduce((sum, { words }) => sum + words, 0),
      sentences,
      meanLength: Number(mean('meanLength')),
      longShare: Number(mean('longShare')),
      statutes: hasStatutes,
      problems: problems.length,
    }),
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function coverage(file: string | undefined): Promise<void> {
  const { guides, statutes } = await readSources(seoul.format(new Date()));
  const cited = citedArticles(guides);
  for (const { law, chapter, cited: some, uncited } of chapterCoverage(statutes, cited).reverse())
    console.log(
      `${law}, ${chapter || 'whole'}: ${some} of ${some + uncited.length}; without ${uncited.join(', ')}`,
    );
  if (!file) return;
  const { answered, holes } = questionCoverage(await readRows(file, GoldQuestion), cited);
  for (const { article, questions } of holes.toReversed()) console.log(`${questions} × ${article}`);
  console.log(JSON.stringify({ answered: Number(answered.toFixed(4)), holes: holes.length }));
}

const [command, file] = positionals;
if (command === 'check') await check();
else if (command === 'coverage') await coverage(file);
else {
  console.error(usage);
  process.exitCode = 2;
}
