/** Matters that a message may turn to in the middle of a calculation, and the calculators to which they belong. */
const topics: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /해고|잘리|짤리/,
    [
      'dismissal-notice',
      'job-seeking-daily-benefit',
      'job-seeking-benefit-days',
      'insured-unit-period',
      'severance-pay',
    ],
  ],
  [/퇴직금/, ['severance-pay', 'late-payment-interest', 'wage-claim-prescription']],
  [/연차/, ['annual-leave-days', 'unused-annual-leave-pay', 'severance-pay']],
  [
    /실업\s?급여|구직\s?급여|실업\s?인정/,
    [
      'job-seeking-daily-benefit',
      'job-seeking-benefit-days',
      'job-seeking-benefit-period',
      'insured-unit-period',
      'early-reemployment-allowance',
    ],
  ],
  [/산재|업무상\s?재해/, ['industrial-accident-leave-benefit', 'severance-pay', 'annual-leave-days']],
  [
    /육아\s?휴직/,
    [
      'parental-leave-benefit',
      'reduced-hours-childcare-benefit',
      'fixed-term-conversion',
      'severance-pay',
      'annual-leave-days',
    ],
  ],
  [
    /최저\s?임금/,
    [
      'minimum-wage-check',
      'job-seeking-daily-benefit',
      'industrial-accident-leave-benefit',
      'maternity-leave-benefit',
    ],
  ],
  [/주휴/, ['weekly-holiday-pay', 'minimum-wage-check', 'ordinary-hourly-wage']],
  [
    /출산\s?휴가/,
    ['maternity-leave', 'maternity-leave-benefit', 'spouse-leave', 'severance-pay', 'annual-leave-days'],
  ],
  [/괴롭힘|성희롱|계약서|4대\s?보험|세금|노조|노동조합|파견|이직확인서|명세서/, []],
];

/** The message asks about a matter that is none of this calculator's. */
export const turnsElsewhere = (text: string, calculator: string): boolean =>
  topics.some(([words, own]) => words.test(text) && !own.includes(calculator));
