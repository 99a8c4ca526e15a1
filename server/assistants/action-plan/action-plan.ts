import type { z } from 'zod';
import type { DraftingContext, DraftPiece } from '../document.ts';
import { defineDocument } from '../document.ts';
import { asksFor } from './asks/asks.ts';
import { actionPlanDraft } from './draft.ts';
import { ActionPlanInput } from './input.ts';
import { readInterview } from './interview.ts';
import { screenNotes } from './notes/confidential.ts';
import { isAboutRelatives, sensitiveKindsIn } from './notes/sensitive-matters.ts';
import { editLines, nextState, planVersions } from './versions.ts';
import { writePlan } from './write-plan.ts';

/** Sections in which wording is worth a model's time; dates, articles, leads and limits stay as they are. */
const worded: ReadonlySet<string> = new Set(['diagnosis', 'risks', 'remarks']);

/**
 * Individual action plan (취업활동계획): from a counselor's notes a plan that both can sign. What the jobseeker wants kept out
 * never reaches it, whatever breaks a limit is not proposed, and what is missing is asked.
 */
export const actionPlan = defineDocument({
  id: 'action-plan',
  title: '취업활동계획 작성',
  description:
    '상담 기록으로 취업활동계획 초안을 만듭니다. 목표 직종과 월별 활동, 훈련·일자리, 수당 의무와 기한을 근거와 함께 적고, 밝히지 말아 달라고 한 사정은 싣지 않습니다.',
  roles: ['counselor'],
  examples: ['국민취업지원제도 I유형, 통지 11/2. 경리 5년. 4시 하원이라 9~15시만 가능. 다음 상담 12/2 10시'],
  keeps: [],
  input: ActionPlanInput,
  textOf: wordsOf,
  draft: actionPlanDraft,
  compose,
  wording: {
    prompt: 'action-plan',
    variables: ({ id, title, text, content }) =>
      worded.has(id) && (content as { author?: string }).author === 'draft' ? { title, text } : null,
    // The words of the section are screened already: what a model adds of such matters is refused by themselves too.
    objection: (text, section) =>
      sensitiveKindsIn(text).length > sensitiveKindsIn(section.text).length ||
      (isAboutRelatives(text) && !isAboutRelatives(section.text))
        ? 'sensitive'
        : null,
  },
});

/** Sentences of notes that a plan may begin with where no work was named. */
const leastTold = 5;

/** What a version was asked with, for the record: without what is to be kept out. */
function wordsOf({ notes, aims, answers, edits, restore }: ActionPlanInput): string {
  const told = screenNotes([notes ?? '', ...Object.values(answers ?? {})].join('\n'));
  const said = [
    ...told.open.map(({ text }) => text),
    aims ?? '',
    ...Object.values(edits ?? {}).flatMap((text) => editLines(text)),
  ].filter((text) => text !== '');
  if (said.length > 0) return said.join('\n');
  return restore ? `${restore}번째 판으로 되돌리기` : '취업활동계획 다시 쓰기';
}

async function* compose(
  input: z.output<typeof ActionPlanInput>,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const versions = planVersions.of(context.memory);
  const state = nextState(versions, input);
  const interview = readInterview(state, context.on);
  const asks = asksFor(interview);
  if (state.aims === '' && interview.statements.length < leastTold) {
    yield { type: 'asks', asks };
    return;
  }
  const dropped = Object.values(input.edits ?? {}).some(
    (text) => editLines(text).length < text.split('\n').length,
  );
  if (dropped) yield { type: 'notice', notice: keptOut };
  yield* writePlan(interview, { versions, compareWith: input.compareWith }, context);
  if (asks.length > 0) yield { type: 'asks', asks };
}

const keptOut = {
  code: 'sensitive_lines_left_out',
  text: '고친 내용 가운데 건강·가족·재산 등 민감한 사정을 적은 줄은 계획에 싣지 않았습니다. 일정에 미치는 영향만 적어 주세요.',
};
