import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { readGuides } from '../../../knowledge/guides/guide.ts';
import { routeQuestion } from '../../../server/assistants/consultation/routes/route-question.ts';
import { concernsLabour } from '../../../server/assistants/consultation/scope.ts';
import { readFamiliarity } from '../../../server/assistants/familiarity.ts';
import { dangerIn } from '../../../server/guards/danger.ts';
import { attackIn } from '../../../server/guards/injection.ts';

const linesOf = async (name: string): Promise<string[]> =>
  (await readFile(`tests/redteam/scope/${name}.txt`, 'utf8')).trim().split('\n');
const ends = ['small_talk', 'out_of_scope', 'emergency', 'human', 'abuse', 'unclear'];

let route: (question: string) => string;
beforeAll(async () => {
  const familiarity = await readFamiliarity(await readGuides('knowledge/guides'));
  route = (question) => routeQuestion(question, { inConversation: false, familiarity }).route;
});

/** The lines for which it does not hold. */
const except = (lines: readonly string[], holds: (line: string) => boolean): string[] =>
  lines.filter((line) => !holds(line));
const mostly = (lines: readonly string[], misses: readonly string[], share: number): void =>
  expect(1 - misses.length / lines.length, misses.join('\n')).toBeGreaterThanOrEqual(share);

test('questions about work are taken up', async () => {
  const lines = await linesOf('inside');
  mostly(
    lines,
    except(lines, (line) => !ends.includes(route(line))),
    0.98,
  );
});

test('everything else is turned away', async () => {
  const lines = await linesOf('outside');
  mostly(
    lines,
    except(lines, (line) => ends.includes(route(line))),
    0.98,
  );
});

test('danger to life is seen', async () => {
  expect(except(await linesOf('danger'), (line) => dangerIn(line) !== null)).toEqual([]);
});

test('a figure of speech, or what is long over, is no danger', async () => {
  expect(except(await linesOf('no-danger'), (line) => dangerIn(line) === null)).toEqual([]);
});

test('questions about work are not taken for attacks', async () => {
  const lines = [...(await linesOf('looks-like-attack')), ...(await linesOf('inside'))];
  expect(except(lines, (line) => attackIn(line, concernsLabour(line)) === null)).toEqual([]);
});
