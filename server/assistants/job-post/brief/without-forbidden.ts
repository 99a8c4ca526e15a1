import type { Finding } from '../../job-post-check/finding.ts';
import type { BriefText } from './brief-text.ts';

/** What may not be said of pay and hours because the law stands against the figures themselves. */
export interface Forbidden {
  readonly pay: boolean;
  readonly hours: boolean;
}

/** A wish to have it written, and what else hangs on a forbidden condition: '…라고 써주세요', '이면 좋겠음'. */
const tail =
  /^[^\n,./]{0,10}?(?:이라고|라고|다고|으로|로)?\s?(?:꼭\s?|좀\s?|공고에\s?)?(?:써|적어|넣어|명시|표기|기재|올려|부탁|해)[^\n,.]{0,8}|^\s?(?:이면|면|였으면|으로)?\s?(?:더\s?)?(?:좋겠|좋음|좋아|좋고|됩니다|돼요|만\s?받)[^\n,.]{0,8}|^\s?(?:조건|한정|우대|선호|환영|위주)[^\n,./]{0,12}/u;
const head = /(?:오래\s?(?:해|일해)도|가급적|되도록|이왕이면|웬만하면|나이는|성별은|단|그리고|대신)\s?$/u;
/** The word for the work stays when the word for the sex goes: 여비서 is 비서. */
const coded = /^(?:여|남)(?=직원|사원|비서|경리|강사|종업원|알바|기사|점원|상담원)/u;

/** Of a contract that hides an employment only the name goes: its hours and place are those of the post. */
const contractWords =
  /(?:프리랜서\s?(?:로\s?)?)?3\.3\s?%?\s?(?:만\s?)?(?:계약|공제|프리랜서|떼[가-힣]*|처리)?(?:인데|이고|으로|로|만)?/u;

/** Takes out of the brief what it may not ask for. Titles that name a sex lose only that. */
export function withoutForbidden(brief: BriefText, findings: readonly Finding[]): Forbidden {
  for (const { rule, start, end, quote } of findings) {
    if (figures.has(rule)) continue;
    if (rule === 'gender-coded-title') continue;
    const narrow = rule === 'disguised-freelancer' ? contractWords.exec(quote) : null;
    if (narrow) {
      brief.blank({ start: start + narrow.index, end: start + narrow.index + narrow[0].length });
      continue;
    }
    const prefix = coded.exec(quote)?.[0];
    if (rule === 'gender-condition' && prefix) {
      brief.blank({ start, end: start + prefix.length });
      continue;
    }
    const before = head.exec(brief.text.slice(0, start))?.[0].length ?? 0;
    const after = tail.exec(brief.text.slice(end))?.[0].length ?? 0;
    brief.blank({ start: start - before, end: end + after });
  }
  return {
    pay: findings.some(({ rule }) => rule === 'wage-below-minimum'),
    hours: findings.some(({ rule }) => rule === 'work-hours-over-52'),
  };
}

const figures = new Set(['wage-below-minimum', 'work-hours-over-52']);
