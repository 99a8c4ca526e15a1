import type { DepartmentSuggestion } from './suggest-department.ts';
import type { Answered } from './write-reply.ts';

export interface Check {
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a person looks at before the reply goes out. */
  readonly points: readonly string[];
}

const letters = '가나다라마바사아';
const label =
  /\[(?:이름|주민등록번호|외국인등록번호|전화번호|이메일|계좌번호|카드번호|주소|여권번호|운전면허번호|차량번호|수급자격번호|생년월일)\]/u;
const wantsReply = /(?:문자|전화|이메일|메일|우편|서면)(?:로|으로)[^.\n]{0,12}(?:부탁|주세요|바랍|주시)/u;
const wantsInvestigation = /신고(?:하|합)|처벌|조사해|고소|진정/u;

/**
 * How far the draft can be trusted, and what to look at by hand. A question without evidence makes it low; a figure
 * that lacks facts, an answer without an article, or a second department in it makes it medium.
 */
export function whatToCheck(
  text: string,
  answered: readonly Answered[],
  department: DepartmentSuggestion,
): Check {
  const named = answered.map(({ consulted }, index) => ({ consulted, letter: letters[index] ?? '' }));
  const lettersOf = (holds: (one: (typeof named)[number]) => boolean): string =>
    named
      .filter(holds)
      .map(({ letter }) => letter)
      .join('·');
  const unanswered = lettersOf(({ consulted }) => consulted.sentences.length === 0);
  const unfounded = lettersOf(
    ({ consulted }) => consulted.sentences.length > 0 && consulted.articles.length === 0,
  );
  const lacking = lettersOf(({ consulted }) => consulted.asks.length > 0);
  const computed = lettersOf(({ consulted }) => consulted.figures.length > 0);
  const unsure = department.because.length === 0;
  const points = [
    unanswered && `${unanswered} 물음은 근거를 찾지 못했습니다. 담당자가 직접 써야 합니다.`,
    unfounded && `${unfounded} 물음의 답에는 법 조문이 없습니다. 근거 조문을 확인하세요.`,
    lacking && `${lacking} 물음은 금액이나 날짜를 계산할 사실이 모자랍니다. 민원인에게 확인하세요.`,
    computed && `${computed} 물음의 계산은 민원에 적힌 수치로만 했습니다. 전산의 기록과 맞는지 확인하세요.`,
    unsure
      ? '담당 부서를 가릴 말이 민원에 없습니다. 배정을 확인하세요.'
      : department.beside.length > 0 &&
        `${department.beside.map(({ name }) => name).join(', ')}의 일이 섞여 있습니다. 나누어 보내거나 협의할지 정하세요.`,
    wantsInvestigation.test(text) && '신고나 조사를 바라는 내용이 있습니다. 진정으로 접수할지 확인하세요.',
    wantsReply.test(text) && '민원인이 답변 받을 방법을 정해 두었습니다. 원문에서 확인하세요.',
    label.test(text) && '개인정보는 가려져 있습니다. 받는 사람과 연락처는 원문에서 확인하세요.',
    '물음과 답이 서로 맞는지, 민원인의 사정에 맞지 않는 문장이 없는지 읽어 보세요.',
  ].filter((point) => typeof point === 'string' && point !== '');
  const confidence =
    unanswered || unsure ? 'low' : unfounded || lacking || department.beside.length > 1 ? 'medium' : 'high';
  return { confidence, points: points as string[] };
}
