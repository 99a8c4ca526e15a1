import { z } from 'zod';
import { CalendarDate, type Notice } from '../../contracts/index.ts';
import { type DraftingContext, type DraftPiece, defineDocument } from '../document.ts';
import { readPost } from '../post-facts/post-facts.ts';
import { checkPost } from './check-post.ts';
import { Finding } from './finding.ts';
import { compareAll } from './wage-test.ts';

export const longestPost = 20_000;

const input = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, '구인공고를 입력해 주세요.')
    .max(longestPost, `구인공고는 ${longestPost.toLocaleString('ko-KR')}자까지 확인할 수 있습니다.`),
  /** When the work begins; else as the post says, else today. */
  startDate: CalendarDate.optional(),
  /** Regular employees of the workplace, where the post does not say. */
  employees: z.number().int().min(0).max(1_000_000).optional(),
});
type Input = z.infer<typeof input>;

/** `clear`: nothing found. `doubtful`: cautions only, for a person to look at. `unlawful`: a violation. */
export const Verdict = z.enum(['clear', 'doubtful', 'unlawful']);

const draft = z.object({
  verdict: z.object({ verdict: Verdict, violations: z.number().int(), cautions: z.number().int() }),
  findings: z.array(Finding),
});

/** Job post check (구인공고 검증): what the law stands against in a post, word for word, and how to say it lawfully. */
export const jobPostCheck = defineDocument({
  id: 'job-post-check',
  title: '구인공고 검증',
  description: '구인공고에서 법에 어긋나거나 오해를 살 표현을 찾아 근거 조문과 고칠 말을 알려 드립니다.',
  examples: ['주방 이모님 구함, 시급 9,500원, 40세 이하'],
  keeps: ['phone', 'email', 'address', 'name'],
  input,
  textOf: ({ text }) => text,
  draft,
  compose,
  wording: null,
});

async function* compose(given: Input, context: DraftingContext): AsyncGenerator<DraftPiece> {
  const read = readPost(given.text, context.today);
  const post = {
    ...read,
    employees: given.employees ?? read.employees,
    workYear: given.startDate ? Number(given.startDate.slice(0, 4)) : read.workYear,
  };
  const findings = checkPost(post);
  for (const figure of compareAll(post)) yield { type: 'figure', figure };
  const violations = findings.filter(({ severity }) => severity === 'violation').length;
  const cautions = findings.length - violations;
  const verdict = violations > 0 ? 'unlawful' : cautions > 0 ? 'doubtful' : 'clear';
  yield {
    type: 'section',
    section: {
      id: 'verdict',
      title: '결과',
      content: { verdict, violations, cautions },
      text: findings.length === 0 ? nothingFound : `위반 ${violations}건, 주의 ${cautions}건을 찾았습니다.`,
    },
  };
  const text = await Promise.all(findings.map((finding) => inWords(finding, context)));
  yield {
    type: 'section',
    section: {
      id: 'findings',
      title: '찾은 표현',
      content: findings,
      text: text.join('\n\n') || '없습니다.',
    },
  };
  if (read.employees === undefined && given.employees === undefined)
    yield { type: 'notice', notice: sizeUnknown };
}

const nothingFound =
  '법에 어긋나는 표현을 찾지 못했습니다. 적혀 있지 않은 근로조건까지 적법하다는 뜻은 아닙니다.';
const sizeUnknown: Notice = {
  code: 'employees_unknown',
  text: '상시 근로자 수를 알 수 없어 5명 이상, 30명 이상인 사업장으로 보고 확인했습니다. 5명 미만이면 가산수당·연차 조항이, 30명 미만이면 채용절차법이 적용되지 않습니다.',
};

const severities = { violation: '위반', caution: '주의' } as const;

async function inWords(finding: Finding, { cite }: DraftingContext): Promise<string> {
  const { severity, title, quote, article, reason, rewording } = finding;
  const token = article === null ? '' : ` ${await cite(article)}`.trimEnd();
  return [
    `**${severities[severity]} · ${title}**`,
    `> ${quote.replaceAll('\n', ' ')}`,
    `${reason}${article === null ? '' : ` (${article})${token}`}`,
    `고쳐 쓰기: ${rewording}`,
  ].join('\n\n');
}
