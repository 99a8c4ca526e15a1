import { z } from 'zod';
import { type DraftingContext, type DraftPiece, defineDocument } from '../document.ts';
import { readResume } from '../resume-facts/resume-facts.ts';
import { coverLetter } from './cover-letter.ts';
import { dictionary } from './dictionary.ts';
import { resumeCoachingDraft } from './draft.ts';
import {
  letterInWords,
  matchInWords,
  parsedInWords,
  remarksInWords,
  scoreInWords,
  sentencesInWords,
} from './in-words.ts';
import { ResumeCoachingInput } from './input.ts';
import { parsedOf } from './parsed.ts';
import { remarksOf } from './remarks-of.ts';
import { rewrite } from './rewrite.ts';
import { scoreOf } from './score.ts';
import { matchPost } from './target/match.ts';
import { readPost } from './target/target-post.ts';

const Memory = z.object({ text: z.string(), post: z.string().nullable() });

/**
 * Résumé and cover letter coaching (이력서·자기소개서): the résumé as data, remarks sentence by sentence, a rewritten draft
 * and a letter of which every sentence has its source. No fact is invented; nothing of the person counts.
 */
export const resumeCoaching = defineDocument({
  id: 'resume-coaching',
  title: '이력서·자기소개서 첨삭',
  description:
    '이력서와 자기소개서를 문장마다 살펴 고칠 곳과 까닭을 알려 드리고, 고친 초안을 만들어 드립니다.',
  examples: ['경력\n2019.03~2022.05 소담식당 조리사\n자기소개\n주방에서 여러 가지 일을 했습니다.'],
  keeps: [],
  roles: ['jobseeker', 'counselor'],
  input: ResumeCoachingInput,
  textOf: ({ text, post, questions }) =>
    [text ?? '', post ?? '', ...(questions ?? []).map(({ question }) => question)]
      .filter((part) => part !== '')
      .join('\n\n') || '이력서 초안 다시 쓰기',
  draft: resumeCoachingDraft,
  compose,
  wording: {
    prompt: 'resume-coaching',
    variables: ({ id, title, text }) =>
      worded.has(id) && text.length <= longestWorded ? { title, text } : null,
    objection: (text, section) =>
      placeholdersOf(text) === placeholdersOf(section.text) ? null : 'placeholder',
  },
});

/** Only what is to be handed in is worth a model's words. */
const worded: ReadonlySet<string> = new Set(['rewritten', 'coverLetter']);
/** Room of a wording. */
const longestWorded = 1_500;
/** What only the person knows stays open: a wording may neither fill it nor lose it. */
const placeholdersOf = (text: string): string => (text.match(/\[[^\]\d][^\]]*\]/gu) ?? []).sort().join('\n');

async function* compose(
  input: z.output<typeof ResumeCoachingInput>,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const before = Memory.safeParse(context.memory).data;
  const text = input.text ?? before?.text;
  const named = input.post ?? before?.post ?? null;
  if (text === undefined) {
    yield {
      type: 'asks',
      asks: [{ slot: 'text', question: '살펴볼 이력서나 자기소개서를 붙여 넣어 주세요.' }],
    };
    return;
  }
  const facts = readResume(text, context.today);
  const parsed = parsedOf(facts);
  yield section('resume', '읽은 내용', parsed, parsedInWords(parsed));
  const post = named === null ? null : readPost(named);
  const words = await dictionary();
  const remarks = remarksOf({ facts, post, ...words });
  yield section('remarks', '고칠 곳', remarks, await remarksInWords(remarks, context));
  const matches = post && matchPost(facts, post, words.stems);
  const score = scoreOf(facts, remarks, matches);
  yield section('score', '글의 완성도', score, scoreInWords(score));
  if (matches) {
    const match = matches.map(({ requirement, status, evidence }) => ({
      requirement: requirement.text,
      preferred: requirement.preferred,
      status,
      evidence: evidence.map(({ start, end }) => facts.text.slice(start, end)),
    }));
    yield section('match', '공고와 견주기', match, matchInWords(match));
  }
  const include = input.include ?? [];
  const rewritten = rewrite(facts, remarks, matches, include);
  yield section('rewritten', '고친 초안', rewritten, sentencesInWords(rewritten));
  const letter = coverLetter(facts, rewritten, matches, input.questions ?? [], include);
  yield section('coverLetter', '자기소개서 초안', letter, letterInWords(letter));
  yield { type: 'memory', memory: { text, post: named } };
}

const section = (id: string, title: string, content: unknown, text: string): DraftPiece => ({
  type: 'section',
  section: { id, title, content, text },
});
