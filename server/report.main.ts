import { z } from 'zod';
import { readConfig } from './config.ts';
import { CalendarDate } from './contracts/index.ts';
import { dateInSeoul } from './pipeline/calendar.ts';
import { dayReport } from './pipeline/day-report.ts';
import { dataFolderHolder, lockDataFolder } from './records/data-folder.ts';
import { openRecords } from './records/open.ts';

const yesterday = (): CalendarDate => dateInSeoul(new Date(Date.now() - 24 * 60 * 60_000));

/** `npm run report -- [--day YYYY-MM-DD]` prints what happened on a day, by topic; without a day, yesterday. */
async function main(): Promise<void> {
  const at = process.argv.indexOf('--day');
  const day = z.safeParse(CalendarDate, at < 0 ? yesterday() : process.argv[at + 1]);
  if (!day.success) throw new Error('--day takes a calendar date such as 2026-11-22.');
  console.log(await reportOfDay(day.data));
}

/** From the server that has the data folder, or from the records themselves where none is running. */
async function reportOfDay(day: CalendarDate): Promise<string> {
  const { NARU_DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = readConfig();
  const door = databaseUrl === undefined ? (await dataFolderHolder(dataDir))?.door : undefined;
  if (door) {
    const response = await fetch(`http://127.0.0.1:${door.port}/internal/report?day=${day}`, {
      headers: { 'x-naru-token': door.token },
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}: ${await response.text()}`);
    return response.text();
  }
  const lock = databaseUrl === undefined ? await lockDataFolder(dataDir, 'report') : null;
  const records = await openRecords({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) });
  try {
    return await dayReport(records.reviews, day);
  } finally {
    await records.close();
    await lock?.release();
  }
}

main().catch((failure) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});
