import type { Reading } from './read/reading.ts';
import { ownAge } from './read/unemployment.ts';

/** How a question names what is to be computed. Subjects are tried in order; the first that fits is taken. */
export interface Subject {
  readonly calculator: string;
  readonly named: (text: string, reading: Reading) => boolean;
  /** Slots that are the heart of the matter: a person who tells one asks about their own case, not about the law. */
  readonly core: readonly string[];
  /** Asks for this figure where the general words (얼마, 며칠 …) would not show it. */
  readonly figure?: RegExp;
  /** Even '얼마' asks about the law here unless the person tells their own case ('최저임금 얼마예요?'). */
  readonly ownCaseOnly?: boolean;
  /** Short questions after the answer that its summary answers as well ('나눠서도 돼요?'). */
  readonly follows?: RegExp;
  /** Answers in full though nothing is told, for the law gives everyone the same. */
  readonly selfContained?: boolean;
}

const unpaid = /못\s?받|안\s?(?:준|줬|줘|들어|나왔)|떼인|떼였|밀린|체불|미지급/;
const spouse = /배우자|아내|와이프|집사람|남편/;
const birth = /출산|산전후|유산|사산|분만|예정일|낳/;
const unemployment = /실업\s?급여|구직\s?급여/;
const wagePay = /임금|월급|급여|퇴직금|돈|체불|밀린|수당|퇴사|퇴직|퇴근/;

const has = (pattern: RegExp) => (text: string) => pattern.test(text);

export const subjects: readonly Subject[] = [
  {
    calculator: 'late-payment-interest',
    named: (text) =>
      /지연\s?(?:이자|손해금)|연체\s?이자|이자(?:를|가|는|율|도|\s|$)|연\s?20\s?(?:%|퍼센트|프로)/.test(
        text,
      ) && wagePay.test(text),
    core: ['unpaid_krw', 'separation_date', 'regular_payday'],
  },
  {
    calculator: 'wage-claim-prescription',
    ownCaseOnly: true,
    named: (text, { dates }) =>
      !/대지급금|체당금/.test(text) &&
      dates.some(({ date }) => date !== undefined) &&
      (/시효/.test(text) ||
        (unpaid.test(text) &&
          /(?:청구|받을|달라고|요구|소송)[^.]{0,10}(?:가능|수\s?(?:있|없)|되|돼|해도|하면)|늦었|언제까지/.test(
            text,
          ))),
    core: ['due_date'],
    figure: /시효|언제까지|청구|가능|받을\s?수|늦/,
  },
  {
    calculator: 'early-reemployment-allowance',
    named: has(/조기\s?재?취업/),
    core: ['remaining_days', 'total_benefit_days', 'employed_months', 'daily_benefit_krw'],
  },
  {
    calculator: 'job-seeking-benefit-period',
    ownCaseOnly: true,
    named: (text, { dates }) =>
      (unemployment.test(text) || /실업\s?신고|소정\s?급여\s?일수|수급\s?기간|고용\s?센터/.test(text)) &&
      dates.some(({ date }) => date !== undefined) &&
      (/소정\s?급여\s?일수|수급\s?기간/.test(text) ||
        (/신고|신청/.test(text) && /\d{2,3}\s?일\s?(?:치|짜리|분)|다\s?받|언제까지|늦/.test(text))),
    core: ['report_date', 'benefit_days'],
    figure: /언제까지|다\s?받|며칠|몇\s?일|받을\s?수|늦/,
  },
  {
    calculator: 'insured-unit-period',
    ownCaseOnly: true,
    named: (text) =>
      (/180\s?일|단위\s?기간/.test(text) ||
        (unemployment.test(text) && /합(?:쳐|산|해서|하면)/.test(text))) &&
      !/육아|출산|휴직|단축/.test(text),
    core: [
      'paid_days_in_18_months',
      'paid_days_in_24_months',
      'paid_days_in_extended_period',
      'jobs',
      'insured_from',
    ],
    figure: /180\s?일|며칠|몇\s?일|되나|되는|채|충족/,
  },
  {
    calculator: 'reduced-hours-childcare-benefit',
    named: (text) =>
      !/임신기|퇴직금|연차/.test(text) &&
      ((/단축/.test(text) && /육아|단축\s?급여|아이|자녀/.test(text)) ||
        /시간\s?에서\s?(?:주\s?)?\d{1,2}\s?시간\s?(?:으로)?\s?(?:만\s?)?(?:줄|단축)/.test(text)),
    core: ['weekly_hours_after', 'monthly_ordinary_wage_krw'],
  },
  {
    calculator: 'parental-leave-benefit',
    named: (text) =>
      /육아\s?휴직|6\s?\+\s?6/.test(text) &&
      /급여|얼마|돈|월급|금액|총액|지원금|나오/.test(text) &&
      !/퇴직금|무기\s?계약|연차|실업/.test(text),
    core: ['monthly_ordinary_wage_krw', 'leave_months', 'insured_unit_days'],
  },
  {
    calculator: 'maternity-leave-benefit',
    named: (text) =>
      /출산|산전후|유산|사산/.test(text) &&
      /휴가\s?급여|출산\s?급여|고용\s?보험|나라에서|정부에서|급여/.test(text) &&
      !/배우자|아내|와이프|육아\s?휴직|실업/.test(text),
    core: ['monthly_ordinary_wage_krw', 'insured_unit_days'],
  },
  {
    calculator: 'spouse-leave',
    named: (text) =>
      spouse.test(text) && birth.test(text) && /휴가|쉬|쉴/.test(text) && !/육아\s?휴직|단축/.test(text),
    core: [
      'days_after_birth',
      'days_before_due_date',
      'days_after_miscarriage',
      'birth_date',
      'due_date',
      'miscarriage_date',
    ],
    figure: /며칠|몇\s?일|유급|나눠|나누|쓸\s?수|써도|쓰나|되나|가능|있나/,
    follows: /나눠|나누|분할|유급|무급|월급|급여|언제까지|며칠|얼마나/,
    selfContained: true,
  },
  {
    calculator: 'maternity-leave',
    named: (text) =>
      /(?:출산|산전후|유산|사산|미숙아|쌍둥이|조산)/.test(text) &&
      /휴가/.test(text) &&
      !spouse.test(text) &&
      !/연차|실업|해고/.test(text),
    core: ['pregnancy_weeks', 'premature', 'multiple_pregnancy'],
    figure: /며칠|몇\s?일|얼마나\s?(?:쓸|되|줘|받)|늘어/,
    follows: /유급|무급|월급|며칠|출산\s?(?:후|뒤)|낳고/,
    selfContained: true,
  },
  {
    calculator: 'dismissal-notice',
    named: (text) =>
      /해고\s?예고\s?(?:수당|금)|예고\s?수당|해고\s?수당/.test(text) ||
      (/해고\s?예고/.test(text) && /수당/.test(text)) ||
      (/해고|잘렸|짤렸|나오지\s?말/.test(text) && /(?:한\s?달|30일)\s?(?:치|분)/.test(text)),
    core: ['service_months', 'notice_days', 'hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw'],
  },
  {
    calculator: 'unused-annual-leave-pay',
    named: (text) =>
      !/퇴직금/.test(text) &&
      (/연차\s?(?:유급)?\s?(?:휴가)?\s?(?:미사용)?\s?수당|미사용\s?(?:연차|휴가)/.test(text) ||
        (/연차/.test(text) &&
          /못\s?[쓰썼쓴]|안\s?[쓰썼쓴]|남은|남았|소멸|미사용/.test(text) &&
          /수당|얼마|돈|보상|청구/.test(text))),
    core: ['unused_days', 'unused_hours'],
  },
  {
    calculator: 'severance-pay',
    named: has(/퇴직금|퇴직\s?급여/),
    core: ['last_3_months_wages_krw', 'last_working_date', 'service_months', 'average_daily_wage_krw'],
  },
  {
    calculator: 'weekly-holiday-pay',
    named: (text) => /주휴/.test(text) && !(/최저/.test(text) && /주휴(?:수당)?[^.]{0,4}포함/.test(text)),
    core: ['weekly_hours', 'four_week_hours', 'hourly_wage_krw'],
  },
  {
    calculator: 'annual-leave-days',
    named: (text) => /연차|(?<![개\d])월차|유급\s?휴가/.test(text) && !birth.test(text),
    core: ['hire_date'],
    figure: /몇\s?[개일]|며칠|총\s?몇|몇일|얼마나\s?(?:생|발생|있|나오)|몇\s?시간/,
  },
  {
    calculator: 'industrial-accident-leave-benefit',
    named: (text) =>
      /휴업\s?급여/.test(text) ||
      (/산재|산업\s?재해/.test(text) &&
        /얼마|하루|70\s?(?:%|퍼센트|프로)/.test(text) &&
        !/장해|유족|장례|간병/.test(text)),
    core: ['daily_average_wage_krw', 'absence_days', 'last_3_months_wages_krw'],
  },
  {
    calculator: 'shutdown-allowance',
    named: (text) =>
      !/산재/.test(text) &&
      (/휴업\s?수당/.test(text) ||
        (/휴업|문\s?(?:을\s?)?닫|쉬라/.test(text) &&
          /수당|임금|월급|급여/.test(text) &&
          /평균임금|통상임금/.test(text))),
    core: ['shutdown_days', 'daily_average_wage_krw', 'last_3_months_wages_krw'],
  },
  {
    calculator: 'minimum-wage-check',
    ownCaseOnly: true,
    named: (text) =>
      /최저\s?(?:임금|시급)|최임/.test(text) ||
      (/수습/.test(text) &&
        /시급|월급|일급|임금|급여/.test(text) &&
        /불법|위반|맞|합법|괜찮|얼마/.test(text)),
    core: ['hourly_wage_krw', 'daily_wage_krw', 'weekly_wage_krw', 'monthly_base_krw'],
    figure:
      /위반|미달|불법|모자라|부족|적게|안\s?(?:되|넘)|못\s?미치|지킨|맞|(?:제|내|저의?)\s?(?:월급|시급|급여|임금|일당)/,
  },
  {
    calculator: 'minor-work-limit',
    ownCaseOnly: true,
    named: (text, reading) => {
      const age = ownAge('age')(reading);
      const young =
        (typeof age === 'number' && age < 20) || /미성년|청소년|고등학생|고딩|중학생|연소자/.test(text);
      return (
        young && /시간|야간|밤|휴일|새벽|일요일/.test(text) && !/수당|실업|산재|계약직|기간제/.test(text)
      );
    },
    core: ['daily_hours', 'weekly_hours', 'night_work', 'holiday_work'],
    figure: /되나|괜찮|위반|가능|불법|해도|뭐가|맞나|문제/,
  },
  {
    calculator: 'premium-pay',
    named: (text) =>
      /연장|야간|휴일|야근|특근|잔업|초과\s?근무|시간\s?외|가산|1\.5\s?배/.test(text) &&
      /수당|얼마|가산|1\.5|임금|받(?:아야|을|나|는)/.test(text) &&
      !/통상\s?(?:시급|임금)[이은]?\s?얼마/.test(text),
    core: ['overtime_hours', 'night_hours', 'holiday_hours'],
  },
  {
    calculator: 'working-hours-limit',
    ownCaseOnly: true,
    named: (text) =>
      (/52\s?시간|근로\s?시간\s?(?:한도|위반|제한|초과)|시간\s?외\s?근로|연장[^.]{0,12}한도/.test(text) ||
        (/(?:주|일주일|총|하루)[^.]{0,12}\d{1,2}\s?시간/.test(text) &&
          /위반|불법|한도|신고|되는\s?건|되나|괜찮|과로|합법/.test(text))) &&
      !/시급|월급|최저|연차|무기\s?계약|정규직|실업|수당|퇴직|육아|산재|급여/.test(text),
    core: ['weekly_total_hours'],
    figure: /위반|불법|한도|되는\s?건|되나|괜찮|가능|신고|맞/,
  },
  {
    calculator: 'fixed-term-conversion',
    ownCaseOnly: true,
    named: (text) =>
      /기간제|계약직|무기\s?계약|촉탁|정규직/.test(text) &&
      /전환|바뀌|바꿔|무기|간주|정규직\s?(?:이|인|으로|되|된)|2년/.test(text) &&
      !/파견|수당|퇴직금|연차|실업/.test(text),
    core: ['contract_start', 'service_months'],
    figure: /된\s?건|되나|인가요|바뀌|전환|무기|쳐\s?주|정규직/,
  },
  {
    calculator: 'job-seeking-benefit-days',
    named: (text) =>
      (unemployment.test(text) || /고용\s?보험|소정\s?급여\s?일수/.test(text)) &&
      /며칠|몇\s?일|몇일|일수|몇\s?(?:개월|달)|얼마\s?동안/.test(text) &&
      !/육아|출산/.test(text),
    core: ['insured_months', 'age_at_separation'],
    figure: /며칠|몇\s?일|몇일|일수|몇\s?(?:개월|달)|얼마\s?동안/,
  },
  {
    calculator: 'job-seeking-daily-benefit',
    named: (text) =>
      (unemployment.test(text) || /구직급여일액|하한액|상한액/.test(text)) &&
      /하루|일액|얼마|금액|계산|하한|상한/.test(text) &&
      !/육아|출산|산재|대기|받는\s?중|수급\s?중/.test(text),
    core: ['daily_average_wage_krw', 'last_3_months_wages_krw', 'separation_date'],
    figure: /얼마|일액|금액|계산|하한|상한/,
  },
  {
    calculator: 'ordinary-hourly-wage',
    named: (text) =>
      /통상\s?(?:시급|임금)/.test(text) &&
      /통상\s?(?:시급|임금)(?:이|은|을|의)?\s?(?:시급|시간급|시간당)?\s?(?:이|은|을)?\s?(?:얼마|계산|알려|구해|어떻게|몇|\?|$)|시간급[^.]{0,6}얼마/.test(
        text,
      ),
    core: ['monthly_base_krw', 'daily_wage_krw', 'hourly_wage_krw', 'weekly_wage_krw'],
    figure: /통상\s?(?:시급|임금)/,
  },
];

export function subjectOf(reading: Reading): Subject | undefined {
  return subjects.find(({ named }) => named(reading.text, reading));
}

export function subjectFor(calculator: string): Subject | undefined {
  return subjects.find((subject) => subject.calculator === calculator);
}
