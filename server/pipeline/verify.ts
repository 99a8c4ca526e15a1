import { setTimeout as sleep } from 'node:timers/promises';
import { nextTurn } from '../../knowledge/next-turn.ts';
import type { DialogueAssistant } from '../assistants/assistant.ts';
import { inWords } from '../assistants/situation.ts';
import type { Notice } from '../contracts/index.ts';
import { wordsOfAssessment } from '../guards/grounding/eligibility.ts';
import { createGroundingCheck, type Verdict } from '../guards/grounding.ts';
import { createAnswerGuard, type ObedienceRule } from '../guards/injection/answer.ts';
import type { Desk } from './desk.ts';
import { verifyWording } from './document/verify-wording.ts';
import { extract } from './extract/extract.ts';
import type { Draft, DraftPart, Run } from './run.ts';
import type { Stage } from './stages.ts';

/**
 * Lets through, sentence by sentence, only what the evidence bears. A model's answer of which nothing is left, or which
 * obeys somebody else than us, gives way to the extract. A document's wording is held against its sections.
 */
export const verify: Stage = async (run, desk) => {
  const { assistant, pieces } = run;
  if (assistant.kind === 'document')
    return pieces ? { ...run, pieces: verifyWording(pieces, assistant, desk) } : run;
  const { draft } = run;
  return draft ? { ...run, draft: { ...draft, parts: verified(run, draft, assistant, desk) } } : run;
};

async function* verified(
  run: Run,
  draft: Draft,
  assistant: DialogueAssistant,
  desk: Desk,
): AsyncGenerator<DraftPart> {
  let kept = 0;
  let composer = draft.composer;
  const prepared = prepare(run, assistant, desk);
  for await (const part of draft.parts) {
    const { check, obeyed } = await prepared;
    if (part.type === 'restart') composer = part.composer;
    const rule = part.type === 'sentence' && composer === 'model' ? obeyed(part.text) : null;
    if (rule !== null) {
      desk.metrics.withheld.inc({ rule });
      yield { type: 'withheld', rule };
      if (rule === 'unsupported') continue;
      kept = 0;
      break;
    }
    const judge = composer === 'model' ? 'model' : 'extract';
    const passed = part.type === 'sentence' ? counted(check(part.text, judge), desk) : part;
    if (passed.type === 'sentence') kept += 1;
    yield passed;
  }
  if (kept > 0 || composer !== 'model') return;
  const { check } = await prepared;
  yield { type: 'restart', composer: 'extract', notice: nothingHeld };
  for await (const part of extract(run))
    yield part.type === 'sentence' ? counted(check(part.text, 'extract'), desk) : part;
}

/** Until a request to a model is on its way: connections are opened first. */
const requestMs = 5;

/** Reading the evidence takes time: it is done while a model thinks. */
async function prepare(run: Run, assistant: DialogueAssistant, desk: Desk) {
  if (run.draft?.composer === 'model') await sleep(requestMs);
  await nextTurn();
  const told = run.situation ? [run.question, inWords(run.situation)].join('\n') : run.question;
  return {
    check: createGroundingCheck({ ...run, question: told }, { book: desk.lawBook, ownWords: ownWords(desk) }),
    obeyed: run.draft?.composer === 'model' ? answerGuard(run, assistant, desk) : () => null,
  };
}

/** What a verdict lets through, with its rule counted where that is nothing. */
function counted(verdict: Verdict, { metrics }: Desk): DraftPart {
  if (verdict.grounded) {
    metrics.citationsCut.inc(verdict.cut);
    return { type: 'sentence', text: verdict.text };
  }
  metrics.withheld.inc({ rule: verdict.rule });
  return { type: 'withheld', rule: verdict.rule };
}

const nothingHeld: Notice = {
  code: 'model_withheld',
  text: '인공지능이 쓴 문장이 근거 자료와 맞지 않아 보여 드리지 않고, 자료에서 찾은 내용을 그대로 보여 드립니다.',
};

/** Whom to call and where to go: what every answer may say. */
function ownWords({ replies }: Desk): readonly string[] {
  return ['no-evidence', 'human'].map((reply) => replies.text(reply, 'ko').text);
}

/** What a model's sentence is held against besides the evidence's figures: the prompt, and the evidence's own words. */
function answerGuard(
  run: Run,
  assistant: DialogueAssistant,
  desk: Desk,
): (sentence: string) => ObedienceRule | null {
  return createAnswerGuard({
    prompt: desk.prompts.get(assistant.prompt)?.words ?? '',
    evidence: [
      ...run.passages.flatMap(({ title, heading, text }) => [title, heading, text]),
      ...run.figures.flatMap(({ summary, steps, limits }) => [summary, ...steps, ...limits]),
      ...run.assessments.flatMap(wordsOfAssessment),
      ...ownWords(desk),
    ],
    question: run.question,
    korean: run.spoken === 'ko',
    onTopic: assistant.onTopic,
    offTopic: assistant.offTopic,
  });
}
