import { z } from 'zod';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { readingOf, states } from './reading.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Turn = z.looseObject({
  user: z.string(),
  expect: z.looseObject({
    status: z.string(),
    must_state: z.array(z.array(z.string())).default([]),
    asks: z.array(z.string()).default([]),
    must_not_state: z.array(z.string()).default([]),
  }),
});
const Row = z.looseObject({ id: z.string(), turns: z.array(Turn), note: z.string().default('') });

/** Holds each conversation turn by turn; a dialogue is right when each of its turns is. */
export const evaluateDialogues: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const dialogues: { id: string; turns: { user: string; faults: string[]; result: RunResult }[] }[] = [];
  for (const { id, turns } of rows) {
    const marked: { user: string; faults: string[]; result: RunResult }[] = [];
    for (const turn of turns) {
      const result = await server.ask(turn.user, dayOfAsking, marked[0]?.result.conversationId);
      marked.push({ user: turn.user, faults: faultsOf(turn.expect, result), result });
    }
    const conversation = marked[0]?.result.conversationId;
    if (conversation) await server.forget(conversation);
    dialogues.push({ id, turns: marked });
    onProgress(dialogues.length, rows.length);
  }
  const turns = dialogues.flatMap((dialogue) => dialogue.turns);
  const wrong = dialogues.filter((dialogue) => dialogue.turns.some(({ faults }) => faults.length > 0));
  return {
    scores: {
      turnsRight: share(turns, ({ faults }) => faults.length === 0),
      dialoguesRight: share(dialogues, (dialogue) => !wrong.includes(dialogue)),
    },
    report: wrong
      .map((dialogue) =>
        [
          `## ${dialogue.id}`,
          ...dialogue.turns.flatMap(({ user, faults, result }) => [
            `**${user}**`,
            result.answer.text.replace(/^/gm, '> '),
            ...faults.map((fault) => `- ${fault}`),
          ]),
        ].join('\n\n'),
      )
      .join('\n\n'),
  };
};

function faultsOf(expected: z.infer<typeof Turn>['expect'], result: RunResult): string[] {
  const reading = readingOf(result);
  const asked = result.asks.map(({ slot, question }) => `${slot} ${question}`).join('\n');
  return [
    ...(expected.status === result.status ? [] : [`status ${result.status} instead of ${expected.status}`]),
    ...expected.must_state
      .filter((alternatives) => !states(reading, alternatives))
      .map((one) => `not stated: \`${one.join('` or `')}\``),
    ...expected.asks
      .filter((pattern) => !states(asked, [pattern]))
      .map((pattern) => `not asked: \`${pattern}\``),
    ...expected.must_not_state
      .filter((pattern) => states(reading, [pattern]))
      .map((pattern) => `forbidden: \`${pattern}\``),
  ];
}
