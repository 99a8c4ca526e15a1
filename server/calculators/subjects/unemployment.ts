import type { Subject } from './subject.ts';

const unemployment = /실업\s?급여|구직\s?급여/;
const has = (pattern: RegExp) => (text: string) => pattern.test(text);

export const earlyReemploymentAllowance: Subject = {
  calculator: 'early-reemployment-allowance',
  named: has(/조기\s?재?취업/),
  core: ['remaining_days', 'total_benefit_days', 'employed_months', 'daily_benefit_krw'],
};

export const jobSeekingBenefitPeriod: Subject = {
  calculator: 'job-seeking-benefit-period',
  ownCaseOnly: true,
  named: (text, { dates }) =>
    (unemployment.test(text) || /실업\s?신고|소정\s?급여\s?일수|수급\s?기간|고용\s?센터/.test(text)) &&
    dates.some(({ date }) => date !== undefined) &&
    (/소정\s?급여\s?일수|수급\s?기간/.test(text) ||
      (/신고|신청/.test(text) && /\d{2,3}\s?일\s?(?:치|짜리|분)|다\s?받|언제까지|늦/.test(text))),
  core: ['report_date', 'benefit_days'],
  figure: /언제까지|다\s?받|며칠|몇\s?일|받을\s?수|늦/,
};

export const insuredUnitPeriod: Subject = {
  calculator: 'insured-unit-period',
  ownCaseOnly: true,
  named: (text) =>
    (/180\s?일|단위\s?기간/.test(text) || (unemployment.test(text) && /합(?:쳐|산|해서|하면)/.test(text))) &&
    !/육아|출산|휴직|휴업|산재|요양|단축|6\s?\+\s?6|통상\s?임금/.test(text),
  core: [
    'paid_days_in_18_months',
    'paid_days_in_24_months',
    'paid_days_in_extended_period',
    'jobs',
    'insured_from',
  ],
  figure: /180\s?일|며칠|몇\s?일|되나|되는|채|충족/,
};

export const jobSeekingBenefitDays: Subject = {
  calculator: 'job-seeking-benefit-days',
  named: (text) =>
    (unemployment.test(text) || /고용\s?보험|소정\s?급여\s?일수/.test(text)) &&
    /며칠|몇\s?일|몇일|일수|몇\s?(?:개월|달)|얼마\s?동안/.test(text) &&
    !/육아|출산/.test(text),
  core: ['insured_months', 'age_at_separation'],
  figure: /며칠|몇\s?일|몇일|일수|몇\s?(?:개월|달)|얼마\s?동안/,
};

export const jobSeekingDailyBenefit: Subject = {
  calculator: 'job-seeking-daily-benefit',
  named: (text) =>
    (unemployment.test(text) || /구직급여일액|하한액|상한액/.test(text)) &&
    /하루|일액|얼마|금액|계산|하한|상한/.test(text) &&
    !/육아|출산|산재|대기|받는\s?중|수급\s?중/.test(text),
  core: ['daily_average_wage_krw', 'last_3_months_wages_krw', 'separation_date'],
  figure: /얼마|일액|금액|계산|하한|상한/,
};
