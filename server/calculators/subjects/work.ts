import { ownAge } from '../read/unemployment.ts';
import type { Subject } from './subject.ts';

const birth = /출산|산전후|유산|사산|분만|예정일|낳/;

export const unusedAnnualLeavePay: Subject = {
  calculator: 'unused-annual-leave-pay',
  named: (text) =>
    !/퇴직금/.test(text) &&
    (/연차\s?(?:유급)?\s?(?:휴가)?\s?(?:미사용)?\s?수당|미사용\s?(?:연차|휴가)/.test(text) ||
      (/연차/.test(text) &&
        /못\s?[쓰썼쓴]|안\s?[쓰썼쓴]|남은|남았|소멸|미사용/.test(text) &&
        /수당|얼마|돈|보상|청구/.test(text))),
  core: ['unused_days', 'unused_hours'],
};

export const annualLeaveDays: Subject = {
  calculator: 'annual-leave-days',
  named: (text) => /연차|(?<![개\d])월차|유급\s?휴가/.test(text) && !birth.test(text),
  core: ['hire_date'],
  figure: /몇\s?[개일]|며칠|총\s?몇|몇일|얼마나\s?(?:생|발생|있|나오)|몇\s?시간/,
};

export const industrialAccidentLeaveBenefit: Subject = {
  calculator: 'industrial-accident-leave-benefit',
  named: (text) =>
    /휴업\s?급여/.test(text) ||
    (/산재|산업\s?재해/.test(text) &&
      /얼마|하루|70\s?(?:%|퍼센트|프로)/.test(text) &&
      !/장해|유족|장례|간병/.test(text)),
  core: ['daily_average_wage_krw', 'absence_days', 'last_3_months_wages_krw'],
};

export const minorWorkLimit: Subject = {
  calculator: 'minor-work-limit',
  ownCaseOnly: true,
  named: (text, reading) => {
    const age = ownAge('age')(reading);
    const young =
      (typeof age === 'number' && age < 20) || /미성년|청소년|고등학생|고딩|중학생|연소자/.test(text);
    return young && /시간|야간|밤|휴일|새벽|일요일/.test(text) && !/수당|실업|산재|계약직|기간제/.test(text);
  },
  core: ['daily_hours', 'weekly_hours', 'night_work', 'holiday_work'],
  figure: /되나|괜찮|위반|가능|불법|해도|뭐가|맞나|문제/,
};

export const workingHoursLimit: Subject = {
  calculator: 'working-hours-limit',
  ownCaseOnly: true,
  named: (text) =>
    (/52\s?시간|근로\s?시간\s?(?:한도|위반|제한|초과)|시간\s?외\s?근로|연장[^.]{0,12}한도/.test(text) ||
      (/(?:주|일주일|총|하루)[^.]{0,12}\d{1,2}\s?시간/.test(text) &&
        /위반|불법|한도|신고|되는\s?건|되나|괜찮|과로|합법/.test(text))) &&
    !/시급|월급|최저|연차|무기\s?계약|정규직|실업|수당|퇴직|육아|산재|급여/.test(text),
  core: ['weekly_total_hours'],
  figure: /위반|불법|한도|되는\s?건|되나|괜찮|가능|신고|맞/,
};

export const fixedTermConversion: Subject = {
  calculator: 'fixed-term-conversion',
  ownCaseOnly: true,
  named: (text) =>
    /기간제|계약직|무기\s?계약|촉탁|정규직/.test(text) &&
    /전환|바뀌|바꿔|무기|간주|정규직\s?(?:이|인|으로|되|된)|2년/.test(text) &&
    !/파견|수당|퇴직금|연차|실업/.test(text),
  core: ['contract_start', 'service_months'],
  figure: /된\s?건|되나|인가요|바뀌|전환|무기|쳐\s?주|정규직/,
};
