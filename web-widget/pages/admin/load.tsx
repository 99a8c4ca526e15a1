import type { JSX } from 'preact';
import type { Durations, LoadPoint, LoadRange, LoadView } from '../../../server/contracts/index.ts';
import { usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useAddress } from '../house/use-address.ts';
import { useReading } from '../house/use-reading.ts';
import { AdminPage } from './admin-page.tsx';
import type { Series } from './chart-figure.tsx';
import { momentName } from './moment-name.ts';
import { TimeChart } from './time-chart.tsx';
import { useMessages } from './use-messages.ts';

const everyMs = 15_000;
const ranges: readonly LoadRange[] = ['hour', 'day', 'week', 'month'];

/** How much is asked, how long it waits and how fast it is answered, over time. */
export function Load(): JSX.Element {
  const { load: m } = useMessages();
  const [address, go] = useAddress();
  const range = address.get('range') ?? 'day';
  const reading = useReading<LoadView>(`v1/load?range=${range}`, everyMs);
  return (
    <AdminPage title={m.title}>
      <fieldset class="choice">
        <legend>{m.range}</legend>
        {ranges.map((one) => (
          <label key={one}>
            <input type="radio" name="range" checked={one === range} onChange={() => go({ range: one })} />{' '}
            {m.ranges[one]}
          </label>
        ))}
      </fieldset>
      <ReadingState reading={reading} />
      {reading.value && <LoadCharts view={reading.value} file={`naru-${range}`} />}
    </AdminPage>
  );
}

const seconds = (milliseconds: number | undefined): number | null =>
  milliseconds === undefined ? null : Math.round(milliseconds / 10) / 100;

function LoadCharts({ view: { step, points }, file }: { view: LoadView; file: string }): JSX.Element {
  const { load: m } = useMessages();
  const { language } = usePlace();
  const shared = { rowsAre: m.time, rows: points.map(({ at }) => momentName(at, step, language)) };
  const numbers = (name: string, of: (point: LoadPoint) => number): Series => ({
    name,
    values: points.map(of),
  });
  const durations = (of: (point: LoadPoint) => Durations): Series[] => [
    { name: m.half, values: points.map((point) => seconds(of(point)?.p50)) },
    { name: m.most, values: points.map((point) => seconds(of(point)?.p95)) },
  ];
  const longest = (of: (point: LoadPoint) => Durations): string =>
    m.longest(seconds(Math.max(0, ...points.map((point) => of(point)?.p95 ?? 0))) ?? 0);
  const asked = points.reduce((sum, { runs }) => sum + runs, 0);
  const waiting = Math.max(0, ...points.map(({ mostWaiting }) => mostWaiting));
  return (
    <>
      {asked === 0 && <p>{m.nothing}</p>}
      <TimeChart
        unit=""
        data={{
          ...shared,
          title: m.asked,
          summary: m.total(asked),
          series: [
            numbers(m.runs, ({ runs }) => runs),
            numbers(m.failed, ({ failed }) => failed),
            numbers(m.turnedAway, ({ turnedAway }) => turnedAway),
          ],
          file: `${file}-asked`,
        }}
      />
      <TimeChart
        unit={m.seconds}
        data={{
          ...shared,
          title: m.firstText,
          summary: longest(({ firstText }) => firstText),
          series: durations(({ firstText }) => firstText),
          file: `${file}-first-text`,
        }}
      />
      <TimeChart
        unit={m.seconds}
        data={{
          ...shared,
          title: m.whole,
          summary: longest(({ total }) => total),
          series: durations(({ total }) => total),
          file: `${file}-whole`,
        }}
      />
      <TimeChart
        unit={m.seconds}
        data={{
          ...shared,
          title: m.waited,
          summary: longest(({ waited }) => waited),
          series: durations(({ waited }) => waited),
          file: `${file}-waited`,
        }}
      />
      <TimeChart
        unit=""
        data={{
          ...shared,
          title: m.queue,
          summary: m.mostWaitingAtOnce(waiting),
          series: [
            numbers(m.mostWaiting, ({ mostWaiting }) => mostWaiting),
            numbers(m.mostBusy, ({ mostBusy }) => mostBusy),
          ],
          file: `${file}-queue`,
        }}
      />
    </>
  );
}
