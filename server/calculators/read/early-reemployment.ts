import type { Slot } from '../calculator.ts';
import { contextOf, named, quantitiesOf, single } from './context.ts';
import { amount, answeredFact, fact } from './readers.ts';
import { ownAge } from './unemployment.ts';

const back = /재취업|취업|입사|취직|들어|고용|채용|창업|개업|시작/;

export const earlyReemploymentSlots: Readonly<Record<string, Slot>> = {
  daily_benefit_krw: {
    question: '구직급여는 하루에 얼마였나요(구직급여일액)?',
    required: false,
    read: amount(
      'daily_benefit_krw',
      ['benefit', undefined],
      ['day', undefined],
      (mention) => mention.amount < 200_000,
    ),
  },
  total_benefit_days: {
    question: '소정급여일수(받을 수 있던 총일수)는 며칠인가요?',
    required: false,
    read: (reading) =>
      named('total_benefit_days', 'days', /소정\s?급여\s?일수|총\s?일수|급여\s?일수|전체/)(reading) ??
      single(
        quantitiesOf(reading, 'days')
          .filter(
            (quantity) =>
              [120, 150, 180, 210, 240, 270].includes(quantity.value) &&
              /^\s?(?:중에?서?|가운데|짜리)/.test(contextOf(reading, quantity).after),
          )
          .map(({ value }) => value),
      ),
  },
  remaining_days: {
    question: '재취업하기 전날까지 남은 급여일수는 며칠이었나요?',
    required: false,
    read: named(
      'remaining_days',
      'days',
      /남은\s?(?:일수|날|급여일수)?(?:은|는|이|가)?\s?$|미지급\s?일수(?:는|가)?\s?$|잔여[^.]{0,8}$/,
      /^\s?(?:치|분)?\s?(?:이|을|를|은|정도)?\s?(?:남[은았기겨긴]|남겨|안\s?받)/,
    ),
  },
  days_after_report: {
    question: '실업 신고를 하고 며칠 뒤에 재취업했나요?',
    required: false,
    read: (reading) => {
      const told = named(
        'days_after_report',
        'days',
        undefined,
        /^\s?(?:만에|이?\s?지나서?|째\s?(?:되는\s?)?날?에?|뒤|후|있다가)/,
      )(reading);
      if (told !== undefined) return told;
      const reported = single(
        quantitiesOf(reading, 'days')
          .filter((quantity) => /신고[^.]{0,10}$/.test(contextOf(reading, quantity).before))
          .map(({ value }) => value),
      );
      return (
        reported ??
        single(
          reading.durations
            .filter(
              ({ start, end }) =>
                /^\s?(?:만에|뒤|후)/.test(contextOf(reading, { start, end }).after) &&
                /신고[^.]{0,8}$/.test(contextOf(reading, { start, end }).before) &&
                back.test(reading.text),
            )
            .map(({ months, days }) => months * 30 + days),
        )
      );
    },
  },
  employed_months: {
    question: '재취업한 곳에서 몇 개월 계속 일했나요?',
    required: false,
    read: (reading) => {
      const spans = reading.durations.filter(({ months, start, end }) => {
        const { before, after } = contextOf(reading, { start, end });
        return (
          months > 0 &&
          !/신고/.test(before) &&
          !/^\s?(?:안에|이내|내에|내|뒤|후|만에(?!\s?(?:그만|퇴사|나왔|나옴|잘))|전)/.test(after)
        );
      });
      return (
        single(spans.map(({ months }) => months)) ??
        named('employed_months', 'months', /회사|재입사|취업\s?(?:후|해서)/)(reading)
      );
    },
  },
  age_at_separation: {
    question: '이직할 때 만 나이가 몇 살이었나요?',
    required: false,
    read: ownAge('age_at_separation'),
  },
  self_employed: {
    question: '취업이 아니라 사업을 시작하셨나요?',
    required: false,
    read: fact(/창업\s?(?:은|이)?\s?아니/, /창업|개업|자영업|사업(?:자|을)\s?(?:등록|시작)/),
  },
  same_employer: {
    question: '마지막 직장(또는 관련 회사)에 다시 들어갔나요?',
    required: false,
    read: answeredFact(
      'same_employer',
      /(?:전|이전|예전|마지막|원래)\s?(?:회사|직장|사업주|사업장)\s?(?:랑|이랑|과|와|하고|은|는|이)?\s?(?:[가-힣]+\s)?(?:무관|관련(?:이|은)?\s?없|관계\s?없|상관\s?없|다른|아니|아닌|아님)|다른\s?회사|새(?:로운)?\s?(?:회사|직장)|관련\s?없는/,
      /다시\s?(?:불러|들어|고용|취업|입사|나오라)|재입사|재고용|(?:전|원래|다니던|나왔던|그만둔)\s?(?:회사|직장)(?:에|으로|\s사장)\s?[^.]{0,10}(?:다시|재|복귀|불러)/,
      /(?:전|이전|예전|다니던|원래|그만둔)\s?(?:회사|직장)/,
    ),
  },
  promised_before_report: {
    question: '실업 신고 전에 채용이 약속된 곳인가요?',
    required: false,
    read: fact(
      /신고\s?전에?\s?[^.]{0,10}약속[^.]{0,10}(?:없|안|아니)/,
      /신고\s?(?:하기\s?)?전(?:에|부터)?\s?(?:이미\s?)?[^.]{0,14}(?:채용|입사|취업|합격)[^.]{0,8}(?:약속|확정|내정|결정|통보|정해)/,
      /약속|내정/,
    ),
  },
  civil_servant: {
    question: '공무원으로 채용되셨나요?',
    required: false,
    read: fact(
      /공무원\s?(?:은|이|도)?\s?아니/,
      /공무원(?:으로|에|\s?시험에?\s?합격|이?\s?됐|이?\s?되)/,
      /공무원/,
    ),
  },
  wage_at_or_above_notice_limit: {
    question: '새 직장의 임금이 고시 금액 이상인가요?',
    required: false,
    read: answeredFact(
      'wage_at_or_above_notice_limit',
      /고시\s?(?:기준|임금|금액|액)?\s?(?:은|는|을|를|도|보다)?\s?(?:안\s?넘|넘지\s?않|미만|이하|아래|미달|안\s?되|적)/,
      /고시\s?(?:기준|임금|금액|액)?\s?(?:을|를|보다)?\s?(?:넘|이상|초과|많)/,
      /고시/,
    ),
  },
  received_within_2_years: {
    question: '최근 2년 안에 조기재취업 수당을 받은 적이 있나요?',
    required: false,
    read: answeredFact(
      'received_within_2_years',
      /(?:2|이)\s?년\s?(?:안|이내|내|동안)?에?\s?[^.]{0,16}(?:받은\s?(?:적|일|것)\s?(?:도|이|은)?\s?없|안\s?받|수령\s?(?:한\s?적)?\s?없)/,
      /(?:작년|지난해|재작년|(?:1|일|2|이)\s?년\s?(?:전|안|이내|내)에?)[^.]{0,16}(?:조기\s?재취업\s?)?수당[^.]{0,8}받/,
    ),
  },
  foreign_worker: {
    question: '고용허가제(E-9·H-2) 외국인 근로자인가요?',
    required: false,
    read: fact(/외국인\s?(?:은|이)?\s?아니/, /E-?9|H-?2|고용허가제/i),
  },
};
