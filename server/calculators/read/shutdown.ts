import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, named, quantitiesOf } from './context.ts';
import { ordinaryWageSlots } from './ordinary-wage.ts';
import { answeredFact, employees } from './readers.ts';

const notFault =
  /(?:회사|사장|사업주|사용자)\s?(?:측\s?)?(?:잘못|책임|귀책|과실|탓|사정)[^.]{0,8}(?:아니|아닌|아님|아닙|없)|천재지변|태풍|홍수|지진|폭설|화산|전쟁|불가항력|정부\s?(?:의\s?)?(?:명령|지시)|집합금지/;
const fault =
  /일감|일거리|물량|주문|발주|거래처|원자재|원료|자재|부품|재고|매출|자금|경영|경기|적자|회사\s?(?:측\s?)?(?:사정|책임|귀책|잘못|때문|가\s?쉬|가\s?어려)|(?:관리|안전|점검)\s?(?:소홀|부실)|기계\s?(?:가\s?)?고장|설비|리모델링|인테리어\s?공사|손님[이가]?\s?(?:없|끊|줄)|영업\s?부진|사장(?:님)?이\s?(?:쉬|당분간)/;

const shutdownDays: SlotReader = (reading) => {
  const told = named(
    'shutdown_days',
    'days',
    /휴업|휴무|문\s?닫|쉬/,
    /^\s?(?:간|동안|을|를|이나|정도|씩)?\s?(?:중|쉬|쉰|쉽|못\s?나|휴업|휴무|문\s?(?:을\s?)?닫|가동|안\s?나|일이?\s?없|멈|중단|놀)/,
  )(reading);
  if (told !== undefined) return told;
  const days = quantitiesOf(reading, 'days').filter(
    (quantity) => !/(?:하루|1일)\s?$/.test(contextOf(reading, quantity).before) && quantity.value > 1,
  );
  if (days.length === 1) return days[0]?.value;
  return /일주일\s?(?:간|동안)?\s?(?:쉬|문|휴업)/.test(reading.text) ? 7 : undefined;
};

/** Pay received for work done during the shutdown. */
const paidMeanwhile: SlotReader = ({ money }) => {
  const paid = money.filter(
    (mention) =>
      (mention.item === undefined || mention.item === 'wage') &&
      (mention.period === undefined || /받았|받은/.test(mention.after)) &&
      (/^(?:은|을|를|만|이)?\s?(?:은\s?)?(?:이미\s?)?(?:받|벌|지급)/.test(mention.after) ||
        /일부\s?(?:임금|급여|일)|일해서|출근해서/.test(mention.before)),
  );
  return paid.length === 1 ? paid[0]?.amount : undefined;
};

export const shutdownSlots: Readonly<Record<string, Slot>> = {
  employees_count: { question: '상시 근로자(직원)는 몇 명인가요?', required: false, read: employees },
  employer_fault: {
    question: '왜 휴업했나요? 일감 부족 같은 회사 사정인가요, 천재지변인가요?',
    required: false,
    read: answeredFact('employer_fault', notFault, fault),
  },
  shutdown_days: { question: '휴업한 날은 며칠인가요?', required: false, read: shutdownDays },
  ...ordinaryWageSlots,
  paid_during_shutdown_krw: {
    question: '휴업 중에 일부 일하고 받은 임금이 있나요?',
    required: false,
    read: paidMeanwhile,
  },
};
