import type { SlotReader } from '../../calculator.ts';
import { only } from '../../read/ambiguous.ts';
import { named } from '../../read/context.ts';
import { insuredUnitDays } from '../../read/parental.ts';
import { answeredFact, dateNamed, fact } from '../../read/readers.ts';
import { ownAge } from '../../read/unemployment.ts';
import { nationalEmploymentSupportOne } from '../national-employment-support-1.ts';
import { nationalEmploymentSupportTwo } from '../national-employment-support-2.ts';
import { parentalLeaveBenefit } from '../parental-leave-benefit.ts';
import { asksFor, type EligibilitySubject, type Fact } from './subject.ts';

/** The one amount that such words name. */
const amountOf =
  (slot: string, words: RegExp): SlotReader =>
  ({ money, asked }) => {
    const told = money.filter(({ before, after }) => words.test(before) || words.test(after));
    if (told.length > 0) return only(told.map(({ amount }) => amount));
    return asked.has(slot) && money.length === 1 ? money[0]?.amount : undefined;
  };

const able: Fact = {
  question: '지금 바로 일할 수 있는데 취업하지 못한 상태인가요?',
  read: answeredFact(
    'able_and_willing',
    /바로\s?일할\s?수\s?없|지금\s?(?:회사|직장)에?\s?다니|재직\s?중/,
    /바로\s?일할\s?수\s?있|구직\s?중|취업\s?준비|미취업|무직/,
  ),
};

const supportFacts: Readonly<Record<string, Fact>> = {
  age: { question: '만 나이가 몇 살인가요?', read: ownAge('age') },
  household_size: {
    question: '가구원(본인, 배우자, 부모·자녀)은 몇 명인가요?',
    read: named('household_size', 'people', /가구원|가족|식구|가구/, /^\s?(?:가구|가족|식구)/),
  },
  household_monthly_income_krw: {
    question: '가구의 월평균 총소득은 얼마인가요?',
    read: amountOf('household_monthly_income_krw', /(?:가구|가족|집)[^.]{0,12}소득|소득[^.]{0,8}합/),
  },
  able_and_willing: able,
};
const supportDecides = {
  age: ['age'],
  income: ['household_size', 'household_monthly_income_krw'],
  able: ['able_and_willing'],
};
const supportNamed = /국민\s?취업\s?지원|구직\s?촉진\s?수당/;
const supportAside = /얼마|부정|환수|중단|지급일/;

export const supportOneSubject: EligibilitySubject = {
  check: nationalEmploymentSupportOne,
  named: (text) => asksFor(supportNamed, supportAside)(text) && !/(?:2|Ⅱ|이)\s?유형/.test(text),
  facts: {
    ...supportFacts,
    household_assets_krw: {
      question: '가구원의 재산을 모두 합하면 얼마인가요?',
      read: amountOf('household_assets_krw', /재산|자산/),
    },
    worked_days: {
      question: '신청 전 2년 동안 일한 날이 며칠인가요?',
      read: named(
        'worked_days',
        'days',
        /(?:취업|일한|근무)[^.]{0,10}$/,
        /^\s?(?:정도\s?)?(?:일했|근무했|취업)/,
      ),
    },
    cannot_work_now: {
      question: '학교에 다니거나 학원 수강, 군복무, 간병을 하고 있나요?',
      read: answeredFact(
        'cannot_work_now',
        /(?:재학|학원|군\s?복무|간병)[^.]{0,8}(?:아니|안|없)|졸업했/,
        /재학\s?중|대학생|휴학|군\s?복무\s?중|간병하고/,
      ),
    },
    receives_livelihood_benefit: {
      question: '생계급여를 받고 있나요?',
      read: answeredFact(
        'receives_livelihood_benefit',
        /생계\s?급여[^.]{0,8}(?:안|없|아니)/,
        /생계\s?급여[^.]{0,8}(?:받|수급)/,
      ),
    },
    months_since_job_seeking_benefit: {
      question: '구직급여를 받았다면 마지막으로 받은 지 몇 개월이 지났나요(받는 중이면 0)?',
      read: (reading) =>
        fact(/(?!)/, /(?:실업|구직)\s?급여[^.]{0,6}(?:받는\s?중|받고\s?있)/)(reading) === true
          ? 0
          : named('months_since_job_seeking_benefit', 'months', /(?:실업|구직)\s?급여[^.]{0,20}$/)(reading),
    },
  },
  decides: {
    ...supportDecides,
    assets: ['household_assets_krw'],
    worked: ['worked_days'],
    not_excluded: ['cannot_work_now', 'receives_livelihood_benefit', 'months_since_job_seeking_benefit'],
  },
};

export const supportTwoSubject: EligibilitySubject = {
  check: nationalEmploymentSupportTwo,
  named: (text) =>
    asksFor(supportNamed, supportAside)(text) && !/(?:1|Ⅰ|일)\s?유형|구직\s?촉진\s?수당/.test(text),
  facts: supportFacts,
  decides: supportDecides,
};

export const parentalLeaveSubject: EligibilitySubject = {
  check: parentalLeaveBenefit,
  named: asksFor(/육아\s?휴직\s?급여/, /얼마|총액|월별|사후/),
  facts: {
    leave_ground: {
      question: '자녀 양육을 위한 휴직인가요, 임신 중 휴직인가요?',
      read: ({ text }) => (/임신\s?중[^.]{0,12}육아\s?휴직/.test(text) ? 'pregnancy' : undefined),
    },
    child_age: {
      question: '자녀가 만 몇 살인가요?',
      read: named(
        'child_age',
        'age',
        /(?:아이|아기|애|자녀|아들|딸)[^.]{0,8}$/,
        /^\s?(?:짜리|된)?\s?(?:아이|아기|애|자녀|아들|딸)/,
      ),
    },
    child_school_grade: {
      question: '자녀가 초등학교 몇 학년인가요?',
      read: ({ text }) => {
        const grade = /(?:초등(?:학교|학생)?|초)\s?([1-6])\s?학년/.exec(text)?.[1];
        return grade === undefined ? undefined : Number(grade);
      },
    },
    leave_days: {
      question: '육아휴직을 며칠(몇 개월) 쓰시나요?',
      read: (reading) =>
        named('leave_days', 'days', /휴직[^.]{0,8}$/, /^\s?(?:간|동안)?\s?(?:육아\s?)?휴직/)(reading),
    },
    insured_unit_days: {
      question: '휴직 전 고용보험 피보험 단위기간이 180일 이상인가요? 며칠인가요?',
      read: insuredUnitDays,
    },
    leave_end_date: {
      question: '육아휴직이 언제 끝나나요(끝났나요)?',
      read: dateNamed(
        'leave_end_date',
        /^\s?(?:에|까지)?\s?[^.]{0,6}(?:끝|종료|복직|까지)/,
        /(?:종료일|끝나는\s?날)\s?$/,
      ),
    },
    employed_elsewhere: {
      question: '휴직 중에 이직하거나 다른 곳에 취업했나요?',
      read: answeredFact(
        'employed_elsewhere',
        /휴직\s?중[^.]{0,10}(?:일|취업|알바)[^.]{0,6}(?:안|없|않)/,
        /휴직\s?중[^.]{0,8}(?:알바|취업|이직|창업)/,
      ),
    },
  },
  decides: {
    ground: ['child_age'],
    length: ['leave_days'],
    insured_days: ['insured_unit_days'],
    claim: ['leave_end_date'],
    not_employed: ['employed_elsewhere'],
  },
};
