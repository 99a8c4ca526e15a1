import type { CalendarDate } from '../../contracts/index.ts';
import type { Consulted, DraftingContext, DraftPiece } from '../document.ts';
import { consultationsOf } from './consultations.ts';
import type { Department } from './departments.ts';
import type { InquiryAnswer } from './draft.ts';
import type { InquiryInput } from './input.ts';
import {
  type AskedQuestion,
  type SplitInquiry,
  splitQuestions,
  wordsOf,
} from './questions/split-questions.ts';
import { type DepartmentSuggestion, suggestDepartment } from './suggest-department.ts';
import { whatToCheck } from './what-to-check.ts';

/** A question with what the consultation answers to it. */
export interface Answered {
  readonly asked: AskedQuestion;
  readonly consulted: Consulted;
}

const letters = '가나다라마바사아';
const token = /\s?\[\d+\]/g;

/** Writes the reply section by section, an answer as soon as it is found, and then what its reader should check. */
export async function* writeReply(input: InquiryInput, context: DraftingContext): AsyncGenerator<DraftPiece> {
  const inquiry = splitQuestions(input.text);
  const questions = inquiry.questions.map(wordsOf);
  const suggestion = suggestDepartment(
    input.text,
    inquiry.questions.flatMap(({ quotes, lead }) => [...quotes, lead ?? '']),
  );
  yield section('greeting', '인사', greeting(input.office), greeting(input.office));
  yield section('understanding', '물으신 내용', { questions: given(inquiry) }, understanding(questions));
  const answered: Answered[] = [];
  const said = new Set<string>();
  const answers: { content: InquiryAnswer; text: string }[] = [];
  const consultations = consultationsOf(inquiry.questions, inquiry.told, suggestion.department);
  for (const [index, asked] of inquiry.questions.entries()) {
    const consulted = await context.consult(consultations[index] ?? '');
    answered.push({ asked, consulted });
    for (const figure of consulted.figures) yield { type: 'figure', figure };
    answers.push(answerOf(answered.length, { asked, consulted }, said));
    const content = answers.map((answer) => answer.content);
    yield section('answers', '답변', content, answers.map(({ text }) => text).join('\n\n'));
  }
  const law = quotationsOf(answered);
  if (law.length > 0) yield section('law', '관계 법령', law.map(plain), law.join(''));
  const limits = limitsOf(answered, context.on);
  yield section('limits', '이 답변의 한계', limits, listed(limits));
  const contact = contactOf(suggestion);
  yield section('contact', '더 물어보실 곳', contact, listed(contact));
  yield section(
    'department',
    '담당 부서 (내부 확인용)',
    departmentOf(suggestion),
    departmentWords(suggestion),
  );
  const check = whatToCheck(input.text, answered, suggestion);
  yield section('check', '보내기 전에 확인할 점 (내부 확인용)', check, checkWords(check));
}

const section = (id: string, title: string, content: unknown, text: string): DraftPiece => ({
  type: 'section',
  section: { id, title, content, text },
});
const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const greeting = (office: string | undefined): string =>
  `안녕하십니까? ${office ? `${office}입니다. ` : ''}귀하께서 보내 주신 민원에 대한 검토 결과를 다음과 같이 알려 드립니다.`;

const given = ({ questions }: SplitInquiry) =>
  questions.map((question, index) => ({
    number: index + 1,
    question: {
      value: wordsOf(question),
      provenance: { from: 'given' as const, quote: question.quotes.join(' ') },
    },
  }));

function understanding(questions: readonly string[]): string {
  const opening =
    questions.length === 1
      ? '귀하의 민원은 다음을 물으신 것으로 이해했습니다.'
      : `귀하의 민원은 다음 ${questions.length}가지를 물으신 것으로 이해했습니다.`;
  return `${opening}\n\n${questions.map((words, index) => `${letters[index]}. ${words}`).join('\n')}`;
}

/** What was already said to an earlier question is not said again. */
function answerOf(
  number: number,
  { asked, consulted }: Answered,
  said: Set<string>,
): { content: InquiryAnswer; text: string } {
  const question = wordsOf(asked);
  const kept = consulted.sentences.filter((sentence) => {
    const key = sentence
      .replace(token, '')
      .replace(/^(?:-|\d+\.)\s/u, '')
      .trim();
    if (key.startsWith('#') || key === '') return true;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
  const answer = withoutEmptyHeadings(kept.join(''))
    .replace(/^### (.+)$/gmu, '**$1**')
    .trim();
  const basis = consulted.articles.map(({ reference, token: opens }) => `${reference} ${opens}`);
  const found = consulted.sentences.length > 0;
  const words = answer !== '' ? answer : found ? saidBefore : nothingFound;
  const text = [
    `**${letters[number - 1]}. ${question}**`,
    words,
    ...(basis.length > 0 ? [`근거: ${basis.join(', ')}`] : []),
  ].join('\n\n');
  const source = consulted.guides[0] ?? consulted.articles[0]?.reference ?? '';
  return {
    content: {
      number,
      question,
      answer: found
        ? {
            value: words.replace(token, ''),
            provenance: { from: 'found', source, quote: kept[0]?.trim() ?? '' },
          }
        : null,
      articles: consulted.articles.map(({ reference }) => reference),
      missing: consulted.asks.map((ask) => ask.question),
    },
    text,
  };
}

const saidBefore = '앞의 답변에 함께 적었습니다.';
const nothingFound =
  '이 물음에 답할 근거를 자료에서 찾지 못했습니다. 담당 부서에서 확인한 뒤 따로 알려 드리겠습니다.';

/** A heading of which every sentence stood in an earlier answer. */
const withoutEmptyHeadings = (text: string): string => text.replace(/### [^\n]+\n+(?=###|$)/gu, '');

const plain = (text: string): string => text.replace(token, '').replace(/^-\s/u, '').trim();

/** The law in its own words, each article once. */
function quotationsOf(answered: readonly Answered[]): string[] {
  const byArticle = new Map<string, string>();
  for (const { consulted } of answered)
    for (const quotation of consulted.quotations) {
      const article = quotation.slice(0, quotation.indexOf(':'));
      if (!byArticle.has(article)) byArticle.set(article, quotation);
    }
  return [...byArticle.values()];
}

function limitsOf(answered: readonly Answered[], on: CalendarDate): string[] {
  const [year, month, day] = on.split('-').map(Number);
  const missing = [
    ...new Set(answered.flatMap(({ consulted }) => consulted.asks.map((ask) => ask.question))),
  ];
  return [
    `이 답변은 보내 주신 내용과 ${year}년 ${month}월 ${day}일에 시행 중인 법령에 따른 일반적인 안내입니다.`,
    '사실관계가 다르거나 따로 조사할 것이 있으면 결론이 달라질 수 있으며, 최종 판단은 관할 기관이 서류와 사실을 확인해 합니다.',
    ...(missing.length > 0
      ? [`다음을 알려 주시면 더 정확히 안내해 드릴 수 있습니다: ${missing.join(' ')}`]
      : []),
    ...new Set(answered.flatMap(({ consulted }) => consulted.figures.flatMap(({ limits }) => limits))),
  ];
}

const contactOf = ({ department, beside }: DepartmentSuggestion): string[] => [
  `${department.name}(${department.does}): ${department.contact}`,
  ...beside.map(({ name, does, contact }) => `${name}(${does}): ${contact}`),
];

const officeOf = ({ name, does, law, contact }: Department) => ({ name, does, law, contact });

const departmentOf = ({ department, because, beside }: DepartmentSuggestion) => ({
  suggested: {
    value: officeOf(department),
    provenance: {
      from: 'suggested' as const,
      source: department.law ?? '고용노동부의 업무 분장',
      accepted: false,
    },
  },
  because,
  beside: beside.map(officeOf),
});

const departmentWords = ({ department, because, beside }: DepartmentSuggestion): string =>
  [
    `${department.name}: ${department.does}${department.law ? ` (${department.law})` : ''}`,
    ...(because.length > 0 ? [`민원의 말: ${because.join(', ')}`] : []),
    ...(beside.length > 0 ? [`함께 볼 곳: ${beside.map(({ name }) => name).join(', ')}`] : []),
  ]
    .map((line) => `- ${line}`)
    .join('\n');

const confidences = { high: '높음', medium: '보통', low: '낮음' } as const;
const checkWords = ({ confidence, points }: ReturnType<typeof whatToCheck>): string =>
  `확실한 정도: ${confidences[confidence]}\n\n${listed(points)}`;
