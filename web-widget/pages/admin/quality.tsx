import type { JSX } from 'preact';
import type { QualityView, TopicQuality } from '../../../server/contracts/index.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useAddress } from '../house/use-address.ts';
import { useReading } from '../house/use-reading.ts';
import { AdminPage } from './admin-page.tsx';
import { BarChart } from './bar-chart.tsx';
import type { Series } from './chart-figure.tsx';
import { useMessages } from './use-messages.ts';

const dayMs = 24 * 60 * 60_000;
const dayInSeoul = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * dayMs).toLocaleDateString('sv-SE', { timeZone: 'Asia/Seoul' });

/** How questions were answered, topic by topic, on some days. */
export function Quality(): JSX.Element {
  const { quality: m } = useMessages();
  const [address, go] = useAddress();
  const from = address.get('from') ?? dayInSeoul(6);
  const until = address.get('until') ?? dayInSeoul(0);
  const reading = useReading<QualityView>(`v1/quality?from=${from}&until=${until}`);
  return (
    <AdminPage title={m.title}>
      <fieldset class="choice">
        <legend>{m.days}</legend>
        <DayField label={m.from} value={from} change={(day) => go({ from: day })} />
        <DayField label={m.until} value={until} change={(day) => go({ until: day })} />
      </fieldset>
      <ReadingState reading={reading} />
      {reading.value && <QualityCharts view={reading.value} />}
    </AdminPage>
  );
}

function DayField({
  label,
  value,
  change,
}: {
  label: string;
  value: string;
  change: (day: string) => void;
}): JSX.Element {
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={value}
        required
        onChange={({ currentTarget }) => currentTarget.value !== '' && change(currentTarget.value)}
      />
    </label>
  );
}

type Counted = Exclude<keyof TopicQuality, 'topic' | 'name'>;
const endings: readonly Counted[] = [
  'answered',
  'clarified',
  'noEvidence',
  'refused',
  'handedOver',
  'brokenOff',
];

function QualityCharts({ view: { from, until, topics } }: { view: QualityView }): JSX.Element {
  const { quality: m } = useMessages();
  if (topics.length === 0) return <p>{m.nothing}</p>;
  const series = (what: Counted): Series => ({
    name: m.counted[what],
    values: topics.map((topic) => topic[what]),
  });
  const sum = (what: Counted): number => topics.reduce((total, topic) => total + topic[what], 0);
  const shared = { rowsAre: m.topic, rows: topics.map(({ name }) => name) };
  const file = `naru-quality-${from}-${until}`;
  return (
    <>
      <BarChart
        data={{
          ...shared,
          title: m.endings,
          summary: m.askedAndAnswered(sum('asked'), sum('answered')),
          series: endings.map(series),
          file,
        }}
      />
      <BarChart
        data={{
          ...shared,
          title: m.counted.withheld,
          summary: m.sentences(sum('withheld')),
          series: [series('withheld')],
          file: `${file}-withheld`,
        }}
      />
      <BarChart
        data={{
          ...shared,
          title: m.feedback,
          summary: m.votes(sum('useful'), sum('notUseful')),
          series: [series('useful'), series('notUseful')],
          file: `${file}-feedback`,
        }}
      />
    </>
  );
}
