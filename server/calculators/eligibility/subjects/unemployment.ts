import type { SlotReader } from '../../calculator.ts';
import { named } from '../../read/context.ts';
import { lastWorkingDate } from '../../read/employment.ts';
import { answeredFact, fact } from '../../read/readers.ts';
import { benefitDaysSlots, ownAge } from '../../read/unemployment.ts';
import { unemploymentBenefit } from '../unemployment-benefit.ts';
import { asksFor, type EligibilitySubject } from './subject.ts';

const endings: readonly (readonly [string, RegExp])[] = [
  ['retirement_age', /정년/],
  ['recommended_resignation', /권고\s?사직/],
  ['contract_expiry', /계약\s?(?:기간)?\s?(?:이|은)?\s?(?:만료|끝|종료)|만료\s?(?:로|돼|되)/],
  ['business_closure', /폐업|도산|문을\s?닫/],
  ['dismissal', /해고|잘렸|짤렸|잘린/],
  [
    'voluntary',
    /자발적|자진\s?(?:퇴사|사직)|스스로|제가\s?(?:먼저\s?)?(?:그만|퇴사|사직)|개인\s?사정|사직서|사표/,
  ],
];

/** Two reasons in one message leave it open. */
const separationReason: SlotReader = ({ text }) => {
  const affirmed = text.replace(/\S+(?:이|가)?\s?아니(?:라|고)/g, ' ').replace(/비자발적/g, ' ');
  const told = endings.filter(([, words]) => words.test(affirmed)).map(([reason]) => reason);
  return told.length === 1 ? told[0] : undefined;
};

export const unemploymentSubject: EligibilitySubject = {
  check: unemploymentBenefit,
  named: asksFor(
    /(?:실업|구직)\s?급여/,
    /받(?:는|고\s?있는)\s?(?:중|동안|도중)|수급\s?중|실업\s?인정|조기\s?재?취업|부정\s?수급|반환|환수|얼마|며칠|몇\s?일|연장/,
  ),
  facts: {
    separation_reason: {
      question:
        '왜 그만두셨나요(그만두시나요)? 계약 만료, 해고, 권고사직, 정년, 폐업, 스스로 그만둠 가운데 알려 주세요.',
      read: separationReason,
    },
    justified_voluntary_ground: {
      question:
        '스스로 그만두었다면 임금체불, 괴롭힘, 왕복 3시간 이상 통근, 질병처럼 시행규칙 별표 2의 정당한 사유가 있었나요?',
      read: answeredFact(
        'justified_voluntary_ground',
        /정당한\s?(?:사유|이유)[^.]{0,8}(?:없|아니)|개인\s?(?:사정|적인\s?이유)/,
        /정당한\s?(?:사유|이유)[^.]{0,6}(?:있|인정)/,
      ),
    },
    serious_misconduct: {
      question: '횡령이나 장기 무단결근 같은 중대한 잘못 때문이었나요?',
      read: fact(/(?:횡령|무단\s?결근)[^.]{0,6}(?:아니|없|안)/, /횡령|배임|공금\s?유용|무단\s?결근/),
    },
    refused_renewal: {
      question: '회사가 재계약을 제안했는데 거절하셨나요?',
      read: fact(
        /재계약[^.]{0,10}(?:안\s?해|제안[^.]{0,6}없|거부당|안\s?된)/,
        /재계약[^.]{0,16}(?:거절했|거절하|거절한|제가\s?안|싫다)/,
      ),
    },
    insured_unit_days: {
      question: '퇴사 전 18개월 동안 고용보험에 들어 보수를 받은 날(피보험 단위기간)이 며칠인가요?',
      read: named(
        'insured_unit_days',
        'days',
        /단위\s?기간|고용\s?보험|피보험|유급일|보수/,
        /^\s?(?:의\s?)?(?:피보험|고용\s?보험|단위|가입)/,
      ),
    },
    separation_date: { question: '언제 퇴사하셨나요?', read: lastWorkingDate('separation_date') },
    able_and_willing: {
      question: '지금 바로 일할 수 있는데 일자리를 찾지 못한 상태인가요?',
      read: answeredFact(
        'able_and_willing',
        /(?:아파서|입원|다쳐서)[^.]{0,12}일(?:을|은)?\s?(?:못|할\s?수\s?없)|바로\s?일할\s?수\s?없/,
        /바로\s?일할\s?수\s?있|취업할\s?(?:의사|생각)(?:가|이)?\s?있/,
      ),
    },
    seeking_work: {
      question: '구직 등록을 하고 구직활동을 하실 건가요?',
      read: answeredFact(
        'seeking_work',
        /구직\s?활동[^.]{0,6}(?:안|않|못)/,
        /구직\s?활동[^.]{0,6}(?:하고|할|중|했)|구직\s?등록[^.]{0,6}(?:했|할)/,
      ),
    },
    age: { question: '퇴사할 때 만 나이가 몇 살이었나요?', read: ownAge('age') },
    newly_hired_at_65_or_older: {
      question: '65세가 넘어 새로 취업하셨나요?',
      read: (reading) => benefitDaysSlots.newly_hired_at_65_or_older?.read(reading),
    },
  },
  decides: {
    reason: ['separation_reason', 'justified_voluntary_ground'],
    insured_days: ['insured_unit_days'],
    period: ['separation_date'],
    covered: ['age'],
    able: ['able_and_willing'],
    seeking: ['seeking_work'],
  },
};
