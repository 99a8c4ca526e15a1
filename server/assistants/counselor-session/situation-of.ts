import type { Client } from '../../contracts/index.ts';
import type { Situation } from '../situation.ts';

/**
 * What a counselor noted of a client, in the words that the readers of slots know. The fields are surer than the notes,
 * in which other people and other numbers may stand.
 */
export function situationOf(client: Client | undefined): Situation | null {
  if (client === undefined) return null;
  const { ageBand, region, workplace, work, pay, hours, hiredOn, lastWorkingDay, event, notes } = client;
  const fields = [
    ageBand,
    region,
    workplace,
    work,
    pay,
    hours,
    hiredOn && `입사일 ${hiredOn}`,
    lastWorkingDay && `퇴사일 ${lastWorkingDay}`,
    event && `${event.what} ${event.on}`,
  ].filter((field) => field !== undefined && field !== '');
  const told = [notes ?? '', fields.map((field) => `${field}.`).join('\n')].filter((text) => text !== '');
  if (told.length === 0) return null;
  return { told, event: event ? { date: event.on, precision: 'day' } : null };
}
