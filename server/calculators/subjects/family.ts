import type { Subject } from './subject.ts';

const spouse = /배우자|아내|와이프|집사람|남편/;
const birth = /출산|산전후|유산|사산|분만|예정일|낳/;

export const reducedHoursChildcareBenefit: Subject = {
  calculator: 'reduced-hours-childcare-benefit',
  named: (text) =>
    !/임신기|퇴직금|연차/.test(text) &&
    ((/단축/.test(text) && /육아|단축\s?급여|아이|자녀/.test(text)) ||
      /시간\s?에서\s?(?:주\s?)?\d{1,2}\s?시간\s?(?:으로)?\s?(?:만\s?)?(?:줄|단축)/.test(text)),
  core: ['weekly_hours_after', 'monthly_ordinary_wage_krw'],
};

export const parentalLeaveBenefit: Subject = {
  calculator: 'parental-leave-benefit',
  named: (text) =>
    /육아\s?휴직|6\s?\+\s?6/.test(text) &&
    /급여|얼마|돈|월급|금액|총액|지원금|나오/.test(text) &&
    !/퇴직금|무기\s?계약|연차|실업/.test(text),
  core: ['monthly_ordinary_wage_krw', 'leave_months', 'insured_unit_days'],
};

export const maternityLeaveBenefit: Subject = {
  calculator: 'maternity-leave-benefit',
  named: (text) =>
    /출산|산전후|유산|사산/.test(text) &&
    /휴가\s?급여|출산\s?급여|고용\s?보험|나라에서|정부에서|급여/.test(text) &&
    !/배우자|아내|와이프|육아\s?휴직|실업/.test(text),
  core: ['monthly_ordinary_wage_krw', 'insured_unit_days'],
};

export const spouseLeave: Subject = {
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
};

export const maternityLeave: Subject = {
  calculator: 'maternity-leave',
  named: (text) =>
    /(?:출산|산전후|유산|사산|미숙아|쌍둥이|조산)/.test(text) &&
    /휴가/.test(text) &&
    !spouse.test(text) &&
    !/연차|실업|해고|무기\s?계약|기간제|계약직|정규직/.test(text),
  core: ['pregnancy_weeks', 'premature', 'multiple_pregnancy'],
  figure: /며칠|몇\s?일|얼마나\s?(?:쓸|되|줘|받)|늘어/,
  follows: /유급|무급|월급|며칠|출산\s?(?:후|뒤)|낳고/,
  selfContained: true,
};
