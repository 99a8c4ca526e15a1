import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { topicName } from '../../knowledge/guides/topics.ts';
import type { CalendarDate, RunResult } from '../contracts/index.ts';
import type { ReviewRecords } from '../records/reviews.ts';
import { dayAfter, startInSeoul } from './calendar.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const columns: readonly (readonly [string, Outcome])[] = [
  ['답변', 'answered'],
  ['되물음', 'clarified'],
  ['근거 없음', 'noEvidence'],
  ['거절', 'refused'],
  ['상담사 연결', 'handedOver'],
  ['실패·중단', 'brokenOff'],
];

/** What happened on a day in Seoul, topic by topic, as Markdown for a person to read. */
export async function dayReport(
  reviews: Pick<ReviewRecords, 'runsBetween'>,
  day: CalendarDate,
): Promise<string> {
  return reportOf(await reviews.runsBetween(startInSeoul(day), startInSeoul(dayAfter(day))), day);
}

/** Keeps the report of a day in the data folder unless it is there. Returns whether it was written. */
export async function keepDayReport(
  reviews: Pick<ReviewRecords, 'runsBetween'>,
  day: CalendarDate,
  dataFolder: string,
): Promise<boolean> {
  const file = path.join(dataFolder, 'reports', `${day}.md`);
  if ((await stat(file).catch(() => null)) !== null) return false;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await dayReport(reviews, day));
  return true;
}

export function reportOf(runs: readonly RunResult[], day: CalendarDate): string {
  const rows = [...groupByTopic(runs)].sort(([, a], [, b]) => b.length - a.length);
  const heads = [
    '주제',
    '질문',
    ...columns.map(([title]) => title),
    '보류한 문장',
    '첫 글자 p50',
    '끝 p50',
    '끝 p95',
  ];
  const table = [
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map(([topic, inside]) => row(topic, inside)),
    row('**모두**', runs),
  ];
  return [
    `# 나루 하루 보고: ${day}`,
    '',
    ...(runs.length === 0 ? ['질문이 없었습니다.'] : [...table, '', '시간은 밀리초입니다.']),
    '',
  ].join('\n');
}

function groupByTopic(runs: readonly RunResult[]): Map<string, RunResult[]> {
  const topics = new Map<string, RunResult[]>();
  for (const run of runs) {
    const topic = run.topic === null ? '주제 없음' : topicName(run.topic);
    topics.set(topic, [...(topics.get(topic) ?? []), run]);
  }
  return topics;
}

function row(topic: string, runs: readonly RunResult[]): string {
  const times = (name: string): number[] => runs.flatMap(({ timings }) => timings[name] ?? []);
  const cells = [
    topic,
    runs.length,
    ...columns.map(([, outcome]) => runs.filter(({ status }) => outcomeOf[status] === outcome).length),
    runs.reduce((sum, { withheld }) => sum + withheld, 0),
    percentile(times('firstText'), 0.5),
    percentile(times('total'), 0.5),
    percentile(times('total'), 0.95),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The nearest-rank percentile in whole milliseconds; a dash for none. */
function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? '–' : String(Math.round(value));
}
