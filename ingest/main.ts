/**
 * `npm run ingest -- PATH…`: brings the index up to the files under PATH; `-- jobs PATH…` the job data, `-- watch
 * PATH…` again whenever a file changes. `--urls FILE` and `--laws FILE` fetch what the lists name first.
 */
import { resolve } from 'node:path';
import { readConfig, sourceSettings } from '../server/config.ts';
import { doOrHandOver } from './command.main.ts';
import { showProgress } from './progress.ts';
import { fetchSources, takeSourceLists } from './sources/fetch-sources.ts';
import { watchFiles } from './watch.ts';

const usage = `npm run ingest -- PATH…
npm run ingest -- --urls FILE --laws FILE
npm run ingest -- jobs PATH…
npm run ingest -- watch PATH…

Indexes the documents under each PATH, a file or a folder: HWP, HWPX, PDF, DOCX, PPTX, XLSX, CSV, HTML, Markdown,
text, EPUB, subtitles (SRT, VTT), and ZIP archives of these. Files that did not change
since the last time are left alone; what is gone from a PATH is taken out of the index.
While the server runs, it does the work.
With \`--urls\`, FILE lists web addresses, one a line, on hosts of NARU_SOURCE_HOSTS; with \`--laws\`, full names of laws,
which come from the open API of the National Law Information Center (NARU_LAW_API_KEY).
With \`jobs\`, each PATH holds job data: the job dictionary, KECO codes, listings, training courses
(docs/job-data.md says in which columns).
With \`watch\`, it goes on until it is stopped: what is added, changed or deleted is indexed within seconds.`;

const { lists, rest: given } = takeSourceLists(process.argv.slice(2));
const [first, ...rest] = given;
const command = first === 'jobs' || first === 'watch' ? first : null;
const named = command === null && first !== undefined ? [first, ...rest] : rest;
if (named.length + lists.length === 0 || named.some((path) => path.startsWith('-'))) {
  console.log(usage);
  process.exit(named.includes('--help') ? 0 : 2);
}
const interrupted = new AbortController();
const { signal } = interrupted;
const interrupt = () => interrupted.abort(new Error('Interrupted. The same command goes on from here.'));
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
try {
  const config = readConfig();
  const report = showProgress(process.stdout);
  const fetched = await fetchSources(lists, sourceSettings(config), console.log);
  const paths = [...named.map((path) => resolve(path)), ...fetched.folders];
  if (command === 'watch') {
    const work = (changed: string[]) =>
      doOrHandOver({ what: 'documents', origin: 'watch', paths: changed }, config, report, signal);
    await watchFiles(paths, work, { signal, warn: (text) => console.error(text) });
  } else {
    const work = { what: command ?? 'documents', origin: 'command', paths } as const;
    const { failed } = await doOrHandOver(work, config, report, signal);
    process.exitCode = failed + fetched.failed === 0 ? 0 : 1;
  }
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
