import { consultation } from '../../assistants/consultation/consultation.ts';
import type { Consulted } from '../../assistants/document.ts';
import type { Passage } from '../../contracts/index.ts';
import { calculate } from '../calculate.ts';
import { composeAnswer } from '../compose-answer.ts';
import type { Desk } from '../desk.ts';
import { lawHeading } from '../extract/extract.ts';
import { retrieve } from '../retrieve.ts';
import { beginRun, type Run } from '../run.ts';
import { understand } from '../understand.ts';
import { verify } from '../verify.ts';

const stages = [
  understand,
  retrieve,
  calculate,
  (run: Run, desk: Desk) => composeAnswer(run, consultation, desk),
  verify,
];
const token = /\[(\d+)\]/g;

/**
 * Takes a question of a document through the evidence stages of the consultation, without a model and without a word
 * to the person: the same search, calculators, extract and checks, so that a reply says what the consultation says.
 *
 * @param tokenOf the token of the document for a passage of the answer's evidence
 */
export async function consult(
  run: Run,
  question: string,
  desk: Desk,
  tokenOf: (passage: Passage) => string,
): Promise<Consulted> {
  const silent: Desk = { ...desk, model: null, emit: () => {} };
  const { id, conversationId, person, urgency, language, masked, today, askedOn, asOfGiven } = run;
  const carried = { id, conversationId, person, urgency, language, masked, today, askedOn, asOfGiven };
  let asked = beginRun({ ...carried, assistant: consultation, input: { question }, question, memory: {} });
  for (const stage of stages) {
    const next = await stage(asked, silent);
    desk.signal.throwIfAborted();
    if ('ended' in next) return nothing;
    asked = next;
  }
  const texts: string[] = [];
  for await (const part of asked.draft?.parts ?? []) if (part.type === 'sentence') texts.push(part.text);
  const lawFrom = texts.findIndex((text) => text.startsWith(lawHeading));
  const sentences = lawFrom < 0 ? texts : texts.slice(0, lawFrom);
  const cited = new Set(
    [...texts.join('').matchAll(token)].flatMap(([, k]) => asked.passages[Number(k) - 1] ?? []),
  );
  const inDocument = (text: string): string =>
    text.replace(token, (_, k) => {
      const passage = asked.passages[Number(k) - 1];
      return passage ? tokenOf(passage) : '';
    });
  const ofKind = (wanted: Passage['kind']): Passage[] => [...cited].filter(({ kind }) => kind === wanted);
  return {
    sentences: sentences.map(inDocument),
    articles: ofKind('law').map((passage) => ({
      reference: `${passage.title} ${passage.locator}`,
      token: tokenOf(passage),
    })),
    quotations: lawFrom < 0 ? [] : texts.slice(lawFrom + 1).map(inDocument),
    guides: [...new Set(ofKind('guide').map(({ title }) => title))],
    figures: asked.figures,
    asks: asked.asks,
  };
}

const nothing: Consulted = {
  sentences: [],
  articles: [],
  quotations: [],
  guides: [],
  figures: [],
  asks: [],
};
