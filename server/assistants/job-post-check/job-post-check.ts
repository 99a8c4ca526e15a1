import { z } from 'zod';
import { CalendarDate, type Notice, takesFile } from '../../contracts/index.ts';
import { type DraftingContext, type DraftPiece, defineDocument } from '../document.ts';
import { readPost } from '../post-facts/post-facts.ts';
import { checkPost } from './check-post.ts';
import { Finding } from './finding.ts';
import { Sign, signsOf } from './signs.ts';
import { compareAll } from './wage-test.ts';

export const longestPost = 20_000;

const Decision = z.enum(['lawful', 'unlawful', 'corrected']);

const input = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1, '구인공고를 입력해 주세요.')
      .max(longestPost, `구인공고는 ${longestPost.toLocaleString('ko-KR')}자까지 확인할 수 있습니다.`)
      .meta(takesFile)
      .optional(),
    /** When the work begins; else as the post says, else today. */
    startDate: CalendarDate.optional(),
    /** Regular employees of the workplace, where the post does not say. */
    employees: z.number().int().min(0).max(1_000_000).optional(),
    /** In place of a text: what a person decided about the post that the talk has checked. */
    decision: Decision.optional(),
    note: z.string().trim().max(1000).optional(),
  })
  .refine(({ text, decision }) => text !== undefined || decision !== undefined, {
    path: ['text'],
    error: '구인공고를 입력해 주세요.',
  });
type Input = z.infer<typeof input>;

const Checked = z.object({ verdict: z.unknown(), findings: z.array(Finding), signs: z.array(Sign) });

/** `clear`: nothing found. `doubtful`: cautions only, for a person to look at. `unlawful`: a violation. */
export const Verdict = z.enum(['clear', 'doubtful', 'unlawful']);

const draft = z.object({
  verdict: z.object({ verdict: Verdict, violations: z.number().int(), cautions: z.number().int() }),
  findings: z.array(Finding),
  signs: z.array(Sign),
  decision: z.object({ decision: Decision, note: z.string() }).optional(),
});

/** Job post check (구인공고 검증): what the law stands against in a post, word for word, and how to say it lawfully. */
export const jobPostCheck = defineDocument({
  id: 'job-post-check',
  title: '구인공고 검증',
  description: '구인공고에서 법에 어긋나거나 오해를 살 표현을 찾아 근거 조문과 고칠 말을 알려 드립니다.',
  roles: ['employer', 'counselor', 'reviewer'],
  examples: ['주방 이모님 구함, 시급 9,500원, 40세 이하'],
  keeps: ['phone', 'email', 'address', 'name'],
  input,
  textOf: ({ text, decision, note }) =>
    text ?? [decision ? decisions[decision] : '', note ?? ''].join(' ').trim(),
  draft,
  compose,
  wording: null,
});

async function* compose(given: Input, context: DraftingContext): AsyncGenerator<DraftPiece> {
  const { text, decision, note = '' } = given;
  if (decision) yield* decide(decision, note, context);
  else if (text) yield* check(text, given, context);
}

/** A decision stands beside what was found, in the same record. */
async function* decide(
  decision: z.infer<typeof Decision>,
  note: string,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const checked = Checked.safeParse(context.memory).data;
  if (!checked) {
    yield { type: 'asks', asks: [{ slot: 'text', question: '먼저 확인할 구인공고를 보내 주세요.' }] };
    return;
  }
  const words = [decisions[decision], note].filter((part) => part !== '').join('\n\n');
  yield section('decision', '사람의 판단', { decision, note }, words);
  yield section('verdict', '결과', checked.verdict, '기계가 찾은 내용은 그대로 두었습니다.');
  yield section('findings', '찾은 표현', checked.findings, await findingsInWords(checked.findings, context));
  yield section('signs', '거짓 광고 징후', checked.signs, signsInWords(checked.signs));
}

const decisions = { lawful: '문제 없음', unlawful: '위반', corrected: '고쳐서 게시' } as const;

const section = (id: string, title: string, content: unknown, text: string): DraftPiece => ({
  type: 'section',
  section: { id, title, content, text },
});

async function* check(text: string, given: Input, context: DraftingContext): AsyncGenerator<DraftPiece> {
  const read = readPost(text, context.today);
  const post = {
    ...read,
    employees: given.employees ?? read.employees,
    workYear: given.startDate ? Number(given.startDate.slice(0, 4)) : read.workYear,
  };
  const findings = checkPost(post);
  for (const figure of compareAll(post)) yield { type: 'figure', figure };
  const violations = findings.filter(({ severity }) => severity === 'violation').length;
  const cautions = findings.length - violations;
  const signs = await signsOf(post, context.jobs, context.on);
  const verdict = violations > 0 ? 'unlawful' : cautions + signs.length > 0 ? 'doubtful' : 'clear';
  const summary = { verdict, violations, cautions };
  yield section(
    'verdict',
    '결과',
    summary,
    findings.length === 0 ? nothingFound : `위반 ${violations}건, 주의 ${cautions}건을 찾았습니다.`,
  );
  yield section('findings', '찾은 표현', findings, await findingsInWords(findings, context));
  yield section('signs', '거짓 광고 징후', signs, signsInWords(signs));
  yield { type: 'memory', memory: { verdict: summary, findings, signs } };
  if (read.employees === undefined && given.employees === undefined)
    yield { type: 'notice', notice: sizeUnknown };
}

const nothingFound =
  '법에 어긋나는 표현을 찾지 못했습니다. 적혀 있지 않은 근로조건까지 적법하다는 뜻은 아닙니다.';
const sizeUnknown: Notice = {
  code: 'employees_unknown',
  text: '상시 근로자 수를 알 수 없어 5명 이상, 30명 이상인 사업장으로 보고 확인했습니다. 5명 미만이면 가산수당·연차 조항이, 30명 미만이면 채용절차법이 적용되지 않습니다.',
};

const findingsInWords = async (findings: readonly Finding[], context: DraftingContext): Promise<string> =>
  (await Promise.all(findings.map((finding) => inWords(finding, context)))).join('\n\n') || '없습니다.';

const signsInWords = (signs: readonly Sign[]): string =>
  signs.map(({ quote, reason }) => `- “${quote}”: ${reason}`).join('\n') || '없습니다.';

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
