import { expect, test } from 'vitest';
import { skipUnless } from '../require.ts';
import { checkGuides } from './check.ts';
import { hasStatutes, readSources } from './sources.ts';

/** A fixed day, so that the tests do not begin to fail by themselves; `npm run guides -- check` takes today. */
const day = '2026-11-22';
const withoutStatutes = skipUnless(
  hasStatutes,
  'shared',
  'without the texts of the law in ../shared/data the guides are held only against the list of articles',
);

test('every guide holds, with what is there to hold it against', { timeout: 60_000 }, async () => {
  const sources = await readSources(day);
  expect(sources.guides.length).toBeGreaterThanOrEqual(120);
  expect(checkGuides(sources, day)).toEqual([]);
  expect(sources.facts === null).toBe(withoutStatutes);
});
