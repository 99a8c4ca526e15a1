import { basename } from 'node:path';
import type { FileOutcome, IngestEvent, IngestSummary } from './ingest-event.ts';

/** Where progress is written: `process.stdout`, or a double in tests. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const barWidth = 24;
/** Outcomes that a person wants to see file by file; the rest only counts, unless there is something to say of it. */
const told: ReadonlySet<FileOutcome> = new Set(['failed', 'removed', 'skipped']);

/** Shows a run's events: a bar that moves on a terminal, plain lines elsewhere. */
export function showProgress(screen: Screen): (event: IngestEvent) => void {
  let files = 0;
  let done = 0;

  function line(text: string): void {
    screen.write(screen.isTTY ? `\r\x1b[K${text}\n` : `${text}\n`);
  }

  function bar(name: string): void {
    if (!screen.isTTY) return;
    const filled = files === 0 ? barWidth : Math.round((Math.min(done, files) / files) * barWidth);
    const text = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${files} ${name}`;
    screen.write(`\r\x1b[K${fitColumns(text, (screen.columns ?? 80) - 1)}`);
  }

  return (event) => {
    switch (event.type) {
      case 'started':
        files = event.files;
        bar('');
        break;
      case 'file': {
        const { outcome, path, passages, reason } = event;
        if (outcome !== 'removed') done += 1;
        if (told.has(outcome) || reason !== null)
          line(`${outcome}: ${path}${reason === null ? '' : ` — ${reason}`}`);
        else if (outcome === 'indexed' && passages > 0 && !screen.isTTY)
          line(`indexed: ${path} (${passages} passages)`);
        bar(basename(path));
        break;
      }
      case 'notice':
        line(event.text);
        break;
      case 'finished':
        line(summaryLine(event.summary));
    }
  };
}

function summaryLine({ indexed, passages, unchanged, removed, skipped, failed }: IngestSummary): string {
  const rest = Object.entries({ unchanged, removed, skipped, failed }).filter(([, count]) => count > 0);
  return [
    passages > 0 ? `${indexed} indexed (${passages} passages)` : `${indexed} indexed`,
    ...rest.map(([name, count]) => `${count} ${name}`),
  ].join(', ');
}

/** Cuts a text to so many columns; a Korean letter takes two. */
function fitColumns(text: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const letter of text) {
    width += /[ᄀ-ᇿ⺀-꓏가-힣豈-﫿＀-￦]/.test(letter) ? 2 : 1;
    if (width > columns) break;
    fitting += letter;
  }
  return fitting;
}
