import type { Subject } from './subject.ts';

const unpaid = /못\s?받|안\s?(?:준|줬|줘|들어|나왔)|떼인|떼였|밀린|체불|미지급/;
const wagePay = /임금|월급|급여|퇴직금|돈|체불|밀린|수당|퇴사|퇴직|퇴근/;
const has = (pattern: RegExp) => (text: string) => pattern.test(text);

export const latePaymentInterest: Subject = {
  calculator: 'late-payment-interest',
  named: (text) =>
    /지연\s?(?:이자|손해금)|연체\s?이자|이자(?:를|가|는|율|도|\s|$)|연\s?20\s?(?:%|퍼센트|프로)/.test(text) &&
    wagePay.test(text),
  core: ['unpaid_krw', 'separation_date', 'regular_payday'],
};

export const wageClaimPrescription: Subject = {
  calculator: 'wage-claim-prescription',
  ownCaseOnly: true,
  named: (text, { dates }) =>
    !/대지급금|체당금/.test(text) &&
    dates.some(({ date }) => date !== undefined) &&
    (/시효/.test(text) ||
      (unpaid.test(text) &&
        /(?:청구|받을|달라고|요구|소송)[^.]{0,10}(?:가능|수\s?(?:있|없)|되|돼|해도|하면)|늦었|언제까지/.test(
          text,
        )) ||
      (/퇴직금|임금|월급|급여|수당/.test(text) && /청구[^.]{0,10}(?:늦|지났|가능|되나|할\s?수)/.test(text))),
  core: ['due_date'],
  figure: /시효|언제까지|청구|가능|받을\s?수|늦/,
};

export const severancePay: Subject = {
  calculator: 'severance-pay',
  named: has(/퇴직금|퇴직\s?급여/),
  core: ['last_3_months_wages_krw', 'last_working_date', 'service_months'],
};

export const dismissalNotice: Subject = {
  calculator: 'dismissal-notice',
  named: (text) =>
    /해고\s?예고\s?(?:수당|금)|예고\s?수당|해고\s?수당/.test(text) ||
    (/해고\s?예고/.test(text) && /수당/.test(text)) ||
    (/해고|잘렸|짤렸|나오지\s?말/.test(text) && /(?:한\s?달|30일)\s?(?:치|분)/.test(text)),
  core: ['service_months', 'notice_days', 'hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw'],
};

export const weeklyHolidayPay: Subject = {
  calculator: 'weekly-holiday-pay',
  named: (text) => /주휴/.test(text) && !(/최저/.test(text) && /주휴(?:수당)?[^.]{0,4}포함/.test(text)),
  core: ['weekly_hours', 'four_week_hours', 'hourly_wage_krw'],
};

export const minimumWageCheck: Subject = {
  calculator: 'minimum-wage-check',
  ownCaseOnly: true,
  named: (text) =>
    /최저\s?(?:임금|시급)|최임/.test(text) ||
    (/수습/.test(text) &&
      /시급|월급|일급|주급|일당|임금|급여/.test(text) &&
      /불법|위반|맞|합법|괜찮|얼마|걸리|되나|문제|적법|정당|줘도/.test(text)),
  core: ['hourly_wage_krw', 'daily_wage_krw', 'weekly_wage_krw', 'monthly_base_krw'],
  figure:
    /위반|미달|불법|모자라|부족|적게|안\s?(?:되|넘)|못\s?미치|지킨|맞|(?:제|내|저의?)\s?(?:월급|시급|급여|임금|일당)/,
};

export const premiumPay: Subject = {
  calculator: 'premium-pay',
  named: (text) =>
    /연장|야간|휴일|야근|특근|잔업|초과\s?근무|시간\s?외|가산|1\.5\s?배/.test(text) &&
    /수당|얼마|가산|1\.5|임금|받(?:아야|을|나|는)/.test(text) &&
    !/통상\s?(?:시급|임금)[이은]?\s?얼마/.test(text),
  core: ['overtime_hours', 'night_hours', 'holiday_hours'],
};

export const ordinaryHourlyWage: Subject = {
  calculator: 'ordinary-hourly-wage',
  named: (text) =>
    /통상\s?(?:시급|임금)/.test(text) &&
    /통상\s?(?:시급|임금)(?:이|은|을|의)?\s?(?:시급|시간급|시간당)?\s?(?:이|은|을)?\s?(?:얼마|계산|알려|구해|어떻게|몇|\?|$)|시간급[^.]{0,6}얼마/.test(
      text,
    ),
  core: ['monthly_base_krw', 'daily_wage_krw', 'hourly_wage_krw', 'weekly_wage_krw'],
  figure: /통상\s?(?:시급|임금)/,
};

export const shutdownAllowance: Subject = {
  calculator: 'shutdown-allowance',
  named: (text) =>
    !/산재/.test(text) &&
    (/휴업\s?수당/.test(text) ||
      (/휴업|문\s?(?:을\s?)?닫|쉬라/.test(text) &&
        /수당|임금|월급|급여/.test(text) &&
        /평균임금|통상임금/.test(text))),
  core: ['shutdown_days', 'daily_average_wage_krw', 'last_3_months_wages_krw'],
};
