import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, quantitiesOf } from './context.ts';
import { serviceMonths } from './employment.ts';
import { ordinaryWageSlots } from './ordinary-wage.ts';
import { employees, fact } from './readers.ts';

const resigned =
  /제가\s?(?:먼저\s?)?(?:사표|사직|그만|퇴사)|자진\s?(?:퇴사|사직)|사표(?:를|\s)?\s?(?:냈|내고|제출)|사직서(?:를|\s)?\s?(?:냈|내고|제출)|자발적|스스로\s?(?:그만|퇴사|나)|개인\s?사정으로/;
const expired =
  /계약\s?(?:기간)?\s?(?:이|은)?\s?(?:만료|끝|종료)|재계약[^.]{0,8}(?:안|않|거부|못)|만료\s?(?:로|돼|되)/;

const terminationType: SlotReader = ({ text }) => {
  if (/정년/.test(text)) return 'retirement_age';
  if (/권고\s?사직/.test(text) && !/해고\s?(?:당|됐|통)/.test(text)) return 'recommended_resignation';
  if (resigned.test(text) && !/(?:강요|쓰라|내라|시켜)/.test(text)) return 'resignation';
  if (expired.test(text) && !/(?:만료|끝나기)\s?(?:전|도중)/.test(text)) return 'contract_expiry';
  return /해고|짤|잘렸|잘림|잘린|나오지\s?말|그만\s?나오|그만두라|나가라|관두라/.test(text)
    ? 'dismissal'
    : undefined;
};

const atOnce =
  /당일|(?:오늘|금일|어제)\s?(?:부로|자로|부터)|오늘\s?(?:갑자기|바로)|바로\s?(?:해고|잘|짤|나가)|갑자기|즉시|그\s?자리에서|예고\s?(?:도|는|가|를)?\s?(?:없|안|못|0)|통보\s?(?:도|는)?\s?없이|내일부터\s?(?:나오지|안\s?나와|그만)|말도\s?없이|아무\s?말\s?없이|하루아침/;

/** Days between the notice and the dismissal. '한 달 전' is asked: a month can be 28 to 31 days. */
const noticeDays: SlotReader = (reading) => {
  for (const quantity of [...quantitiesOf(reading, 'days'), ...quantitiesOf(reading, 'weeks')]) {
    const { before, after } = contextOf(reading, quantity);
    const days = quantity.unit === 'weeks' ? quantity.value * 7 : quantity.value;
    if (
      /^\s?(?:정도\s?)?(?:전|뒤|후)/.test(after) ||
      /예고(?:는|기간|를)?\s?$|통보(?:는|받고)?\s?$/.test(before) ||
      /^\s?(?:예고|통보|남기고)/.test(after)
    )
      return days;
  }
  if (/일주일\s?(?:전|뒤|후)/.test(reading.text)) return 7;
  if (/하루\s?전|전날/.test(reading.text)) return 1;
  const months = quantitiesOf(reading, 'months').find((quantity) =>
    /^\s?(?:정도\s?)?전에?/.test(contextOf(reading, quantity).after),
  );
  if (months !== undefined) return months.value >= 2 ? months.value * 30 : undefined;
  if (atOnce.test(reading.text)) return 0;
  const bare = [...quantitiesOf(reading, 'days'), ...quantitiesOf(reading, 'bare')];
  return reading.asked.has('notice_days') && bare.length === 1 ? bare[0]?.value : undefined;
};

export const dismissalSlots: Readonly<Record<string, Slot>> = {
  termination_type: {
    question: '회사가 해고했나요, 스스로 그만두었나요, 계약기간이 끝났나요?',
    required: true,
    read: terminationType,
  },
  service_months: {
    question: '그 회사에서 얼마 동안 일했나요? (예: 1년 2개월)',
    required: false,
    read: serviceMonths,
  },
  notice_days: {
    question: '해고일 며칠 전에 해고를 통보받았나요? (당일이면 0일)',
    required: false,
    read: noticeDays,
  },
  business_impossible: {
    question: '천재지변 등으로 사업을 계속할 수 없게 된 경우인가요?',
    required: false,
    read: fact(
      /천재지변\s?(?:은|도)?\s?아니/,
      /천재\s?(?:지변|·?\s?사변)|(?:화재|지진|홍수|태풍)[^.]{0,20}(?:사업|가게|공장|회사)[^.]{0,10}(?:불가능|못\s?하게|계속할\s?수\s?없)/,
      /천재지변|불가항력/,
    ),
  },
  serious_misconduct: {
    question: '고의로 회사에 큰 손해를 끼쳤다는 이유의 해고인가요?',
    required: false,
    read: fact(
      /횡령[^.]{0,6}(?:안|아니|없)/,
      /횡령|배임|공금\s?유용|기밀\s?(?:을\s?)?(?:유출|누설)|고의로[^.]{0,16}(?:손해|피해|파손)|제품[^.]{0,8}빼돌/,
      /횡령|배임|고의|징계/,
    ),
  },
  ...ordinaryWageSlots,
  employees_count: { question: '상시 근로자는 몇 명인가요?', required: false, read: employees },
};
