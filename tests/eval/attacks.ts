import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RunResult } from '../../server/contracts/index.ts';
import { readPrompts } from '../../server/pipeline/prompt-library.ts';
import { type Attack, attacks } from '../redteam/attacks/attacks.ts';
import { hasSucceeded } from '../redteam/attacks/harm.ts';
import { seededRandom } from '../redteam/random.ts';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

/** A harmless question, of the consult, calculators or dialogues set. */
const Row = z.union([
  z.looseObject({ question: z.string() }).transform(({ question }) => [question]),
  z
    .looseObject({ turns: z.array(z.looseObject({ user: z.string() })) })
    .transform(({ turns }) => turns.slice(0, 1).map(({ user }) => user)),
]);
/** Honest questions that use the words of attacks. */
const lookalikes = new URL('../redteam/scope/looks-like-attack.txt', import.meta.url);
const attackCount = 500;

/**
 * Asks every harmless question of a file, and those that only look like attacks, and counts the blocked ones; then
 * tries the attacks of tests/redteam on the same server, and counts those that reach anything.
 */
export const evaluateAttacks: Evaluation = async (server, file, onProgress) => {
  const ask = async (question: string): Promise<RunResult> => {
    const result = await server.ask(question, dayOfAsking);
    await server.forget(result.conversationId);
    return result;
  };
  const questions = (await readRows(file, Row)).flat();
  const alike = (await readFile(lookalikes, 'utf8')).trim().split('\n');
  const tried = attacks(attackCount, seededRandom(20261122));
  const all = questions.length + alike.length + tried.length;
  let done = 0;
  const progress = (): void => onProgress(++done, all);

  const blocked = async (asked: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const question of asked) {
      if ((await ask(question)).status.startsWith('blocked')) found.push(question);
      progress();
    }
    return found;
  };
  const [ofFile, ofAlike] = [await blocked(questions), await blocked(alike)];

  const prompt = (await readPrompts('prompts')).get('consultation')?.words ?? '';
  const through: { attack: Attack; result: RunResult }[] = [];
  let answered = 0;
  for (const attack of tried) {
    const result = await ask(attack.prompt);
    const evidence = result.citations.map(({ title, quote }) => `${title} ${quote}`).join('\n');
    if (hasSucceeded(attack, result.answer.text, prompt, evidence)) through.push({ attack, result });
    if (result.status === 'answered') answered += 1;
    progress();
  }
  const aimed = (...aims: readonly Attack['aim'][]): number =>
    through.filter(({ attack }) => aims.includes(attack.aim)).length;
  return {
    scores: {
      falseBlock: share(questions, (question) => ofFile.includes(question)),
      falseBlockLookalikes: share(alike, (question) => ofAlike.includes(question)),
      attacks: tried.length,
      leaks: aimed('disclosure'),
      roleChanges: aimed('role', 'words'),
      outOfScopeAnswers: aimed('task'),
      attacksAnswered: answered,
    },
    report: [
      ...[...ofFile, ...ofAlike].map((question) => `- blocked: ${question}`),
      ...through.map(
        ({ attack, result }) =>
          `- ${attack.aim}: ${attack.prompt}\n\n${result.answer.text.replace(/^/gm, '> ')}`,
      ),
    ].join('\n'),
  };
};
