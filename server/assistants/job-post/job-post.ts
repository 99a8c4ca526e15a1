import type { z } from 'zod';
import type { DraftingContext, DraftPiece } from '../document.ts';
import { defineDocument } from '../document.ts';
import { checkPost } from '../job-post-check/check-post.ts';
import { readPost } from '../post-facts/post-facts.ts';
import { asksFor } from './asks.ts';
import { jobPostDraft } from './draft.ts';
import { englishTranslation } from './english/english-version.ts';
import { gather } from './gather.ts';
import { JobPostInput } from './input.ts';
import { nextState, postVersions } from './versions.ts';
import { writePost } from './write-post.ts';

const tones = { formal: '격식 있게', friendly: '친근하게', plain: '쉬운 말로' } as const;
const lengths = { short: '한두 문장으로 짧게', standard: '알맞은 길이로' } as const;

/**
 * Job post writing (구인공고 작성): a typed post from an employer's two or three lines. What is missing is asked, what the
 * law forbids is refused with its reason, and nothing is invented.
 */
export const jobPost = defineDocument({
  id: 'job-post',
  title: '구인공고 작성',
  description: '두세 줄만 적으면 구인공고를 만들고, 빠진 내용과 법에 어긋나는 조건을 알려 드립니다.',
  roles: ['employer', 'counselor'],
  examples: ['카페 홀 직원 1명, 주5일 10시~19시(휴게 1시간), 월 250만원, 합정역'],
  keeps: ['phone', 'email', 'address', 'name'],
  input: JobPostInput,
  textOf: wordsOf,
  draft: jobPostDraft,
  compose,
  wording: {
    prompt: 'job-post',
    variables: ({ id, title, text }, input) =>
      worded.has(id) && (input.rewrite === undefined || input.rewrite === id)
        ? { title, text, tone: tones[input.tone ?? 'formal'], length: lengths[input.length ?? 'standard'] }
        : null,
    // The law is the same on every day that a wording could be read on; only wages have years, and no wage may change.
    objection: (text) => (checkPost(readPost(text, '2026-01-01')).length > 0 ? 'unlawful' : null),
    translation: englishTranslation,
  },
});

/** Sections in which wording is worth a model's time; figures, names and places stay as they are. */
const worded: ReadonlySet<string> = new Set([
  'title',
  'duties',
  'requirements',
  'preferred',
  'benefits',
  'process',
]);

/** What a version was asked with, for the record. */
function wordsOf({ brief, answers, edits, restore, rewrite, accept }: JobPostInput): string {
  const said = [brief ?? '', ...Object.values(answers ?? {}), ...Object.values(edits ?? {})].filter(
    (text) => text !== '',
  );
  if (said.length > 0) return said.join('\n');
  if (restore) return `${restore}번째 버전으로 되돌리기`;
  if (rewrite) return '한 부분 다시 쓰기';
  return accept ? '제안 받아들이기' : '구인공고 다시 쓰기';
}

async function* compose(
  input: z.output<typeof JobPostInput>,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const versions = postVersions.of(context.memory);
  const state = nextState(versions, input);
  if (state.brief === '') {
    yield {
      type: 'asks',
      asks: [
        { slot: 'brief', question: '어떤 사람을 찾으시나요? 하는 일과 근무 조건을 두세 줄 적어 주세요.' },
      ],
    };
    return;
  }
  const gathered = gather(state, context.today);
  yield* writePost(gathered, state, { versions, compareWith: input.compareWith }, context);
  const asks = asksFor(gathered.lines, gathered.refused);
  if (asks.length > 0) yield { type: 'asks', asks };
}
