import type { Client } from '../../../server/contracts/index.ts';
import type { ClientFields } from './session-memory.ts';

/** What was noted, as the service takes it; undefined where nothing was. */
export function clientOf(fields: ClientFields): Client | undefined {
  const { eventWhat = '', eventOn = '', ...others } = fields;
  const told = Object.fromEntries(
    Object.entries(others)
      .map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value !== ''),
  );
  const event = eventOn === '' ? {} : { event: { what: eventWhat.trim(), on: eventOn } };
  const client = { ...told, ...event };
  return Object.keys(client).length > 0 ? client : undefined;
}
