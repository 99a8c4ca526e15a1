import type { SlotReader } from '../../calculator.ts';
import { lastWorkingDate } from '../../read/employment.ts';
import { answeredFact, dateNamed } from '../../read/readers.ts';
import { wageClaimPayment } from '../wage-claim-payment.ts';
import { stillEmployed } from './dismissal.ts';
import { asksFor, type EligibilitySubject } from './subject.ts';

/** The way of the claim where only one is told. */
const route: SlotReader = ({ text }) => {
  const ways = [
    ['bankruptcy', /도산|파산|회생/],
    ['judgment', /판결|지급\s?명령|이행\s?권고/],
    ['labor_office', /확인서|노동청|진정/],
  ] as const;
  const told = ways.filter(([, words]) => words.test(text)).map(([way]) => way);
  return told.length === 1 ? told[0] : undefined;
};

export const wageClaimSubject: EligibilitySubject = {
  check: wageClaimPayment,
  named: asksFor(/대지급금|체당금/, /얼마|상한|한도/),
  facts: {
    route: {
      question: '회사가 도산(회생·파산)했나요, 법원 판결을 받았나요, 노동청에 진정해 확인서를 받나요?',
      read: route,
    },
    still_employed: { question: '아직 그 회사에 다니고 있나요?', read: stillEmployed },
    separation_date: { question: '언제 퇴직하셨나요?', read: lastWorkingDate('separation_date') },
    last_arrears_date: {
      question: '마지막으로 임금을 못 받은 급여일은 언제인가요?',
      read: dateNamed(
        'last_arrears_date',
        /^\s?(?:급여|월급|임금)[^.]{0,8}(?:못|안|체불)/,
        /마지막\s?체불일?\s?$/,
      ),
    },
    business_months: {
      question: '회사가 몇 개월 동안 사업을 했나요(6개월 이상인지)?',
      read: () => undefined,
    },
    covered_business: {
      question: '산재보험이 적용되는 일반 사업장인가요(국가·지자체 직접 사업이 아닌가요)?',
      read: answeredFact('covered_business', /국가가\s?직접|지자체가\s?직접/, /일반\s?(?:회사|사업장)/),
    },
    filed_on: {
      question: '노동청에 진정하거나 소송을 낸 날은 언제인가요?',
      read: dateNamed(
        'filed_on',
        /^\s?(?:에|자로)?\s?(?:노동청|진정|신고|소송|고소)/,
        /(?:진정|신고|소송)(?:한\s?날|일)(?:은|이)?\s?$/,
      ),
    },
    certificate_issued_on: {
      question: '체불 임금등·사업주 확인서가 나온 날은 언제인가요?',
      read: dateNamed('certificate_issued_on', /^\s?(?:에)?\s?[^.]{0,8}확인서/, /확인서[^.]{0,8}$/),
    },
    judgment_on: {
      question: '판결이나 지급명령이 확정된 날은 언제인가요?',
      read: dateNamed('judgment_on', /^\s?(?:에)?\s?[^.]{0,6}(?:판결|지급\s?명령|확정)/, /판결[^.]{0,4}$/),
    },
    bankruptcy_decided_on: {
      question: '회생·파산 결정이나 도산등사실인정이 있은 날은 언제인가요?',
      read: dateNamed(
        'bankruptcy_decided_on',
        /^\s?(?:에)?\s?[^.]{0,8}(?:결정|선고|인정)/,
        /(?:결정|선고|인정)일?\s?$/,
      ),
    },
    bankruptcy_filed_on: {
      question: '회생·파산이나 도산등사실인정을 신청한 날은 언제인가요?',
      read: dateNamed('bankruptcy_filed_on', /^\s?(?:에)?\s?[^.]{0,8}신청/, /신청일?\s?$/),
    },
  },
  decides: {
    route: ['route'],
    business: ['business_months'],
    covered: ['covered_business'],
    filed: ['separation_date', 'filed_on'],
    confirmed: ['certificate_issued_on'],
    decided: ['bankruptcy_decided_on'],
    left_in_window: ['bankruptcy_filed_on', 'separation_date'],
  },
};
