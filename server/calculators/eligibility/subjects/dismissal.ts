import type { SlotReader } from '../../calculator.ts';
import { firstOf } from '../../read/context.ts';
import { lastWorkingDate } from '../../read/employment.ts';
import { fixedTermSlots } from '../../read/fixed-term.ts';
import { answeredFact, dateNamed, employees, fact } from '../../read/readers.ts';
import { fixedTermConversion } from '../fixed-term-conversion.ts';
import { unfairDismissalRelief } from '../unfair-dismissal-relief.ts';
import { asksFor, type EligibilitySubject, type Fact } from './subject.ts';

const size: Fact = {
  question: '상시 근로자(직원)는 몇 명인가요? 5명 이상인지에 따라 달라집니다.',
  read: employees,
};

const ending: SlotReader = ({ text }) => {
  if (/(?:사직서|사표)[^.]{0,8}(?:쓰라|내라|쓰게|강요|종용)|강요[^.]{0,8}사직/.test(text))
    return 'forced_resignation';
  if (/정년/.test(text)) return 'retirement_age';
  if (/계약\s?(?:기간)?\s?(?:이|은)?\s?(?:만료|끝|종료)|재계약/.test(text)) return 'contract_expiry';
  if (/정리\s?해고|구조\s?조정|경영상/.test(text)) return 'layoff';
  if (/징계\s?해고/.test(text)) return 'disciplinary';
  if (/제가\s?(?:먼저\s?)?(?:그만|퇴사|사직)|자진\s?(?:퇴사|사직)|자발적/.test(text)) return 'resignation';
  return /해고\s?(?:당|됐|되었|통보|통지|를?\s?하|라고|하겠)|해고(?:는|인|예요|이에요|된)|잘렸|짤렸|나오지\s?말/.test(
    text,
  )
    ? 'dismissal'
    : undefined;
};

export const unfairDismissalSubject: EligibilitySubject = {
  check: unfairDismissalRelief,
  named: asksFor(/부당\s?해고|구제\s?신청/, /얼마|이행\s?강제금|화해|판정|재심|취소/),
  facts: {
    employees_count: size,
    ending: {
      question: '어떻게 그만두게 되었나요? 해고, 사직 강요, 계약 만료, 스스로 그만둠 가운데 알려 주세요.',
      read: ending,
    },
    renewal_expected: {
      question: '계약이 갱신되리라고 믿을 만한 사정(여러 번 갱신, 갱신 규정, 약속)이 있었나요?',
      read: answeredFact(
        'renewal_expected',
        /갱신[^.]{0,10}(?:없|안\s?해)/,
        /(?:여러\s?번|매년|계속)\s?갱신|갱신[^.]{0,8}(?:약속|규정|해\s?왔)/,
      ),
    },
    dismissed_on: {
      question: '해고된 날은 언제인가요?',
      read: firstOf(
        lastWorkingDate('dismissed_on'),
        dateNamed('dismissed_on', /(?!)/, /해고(?:된|당한|한)?\s?(?:날|일)(?:은|이|:)?\s?$/),
      ),
    },
    is_employee: {
      question: '회사의 지휘·감독을 받으며 일한 근로자인가요(프리랜서·도급이 아닌가요)?',
      read: answeredFact(
        'is_employee',
        /근로자(?:는|가)?\s?아니/,
        /근로\s?계약(?:서)?|정규직|정직원|4대\s?보험/,
      ),
    },
  },
  decides: {
    size: ['employees_count'],
    dismissal: ['ending', 'renewal_expected'],
    deadline: ['dismissed_on'],
    employee: ['is_employee'],
  },
};

/** The readers of the calculator; where that has all it needs, its figure answers. */
const slot = (name: string, question?: string): Fact => ({
  question: question ?? fixedTermSlots[name]?.question ?? name,
  read: (reading) => fixedTermSlots[name]?.read(reading),
});

export const fixedTermSubject: EligibilitySubject = {
  check: fixedTermConversion,
  named: asksFor(
    /무기\s?계약|정규직\s?(?:으로\s?)?전환|(?:기간제|계약직)[^.]{0,20}2년/,
    /파견|퇴직금|연차|실업/,
  ),
  facts: {
    employees_count: size,
    public_institution: slot('public_institution'),
    contract_start: slot('contract_start'),
    employed_until: slot('employed_until'),
    childcare_leave_days: slot('childcare_leave_days'),
    continuous: {
      question: '계약을 갱신하며 끊김 없이 일했나요?',
      read: answeredFact(
        'continuous',
        /공백이?\s?있|쉬었다가|끊겼/,
        /끊김\s?없|공백\s?없|계속\s?(?:갱신|연장|일)|갱신하(?:며|면서)|쭉\s?일/,
      ),
    },
    age_at_contract: slot('age_at_contract'),
    weekly_hours: slot('weekly_hours'),
    exception: {
      question: '휴직자 대체, 사업 완료, 전문직처럼 2년을 넘길 수 있는 예외에 해당하나요?',
      read: (reading) =>
        fixedTermSlots.exception?.read(reading) === undefined
          ? answeredFact('exception', /예외\s?사유\s?(?:는|도|가)?\s?(?:없|아니)/, /예외에\s?해당/)(reading)
          : true,
    },
  },
  decides: {
    size: ['employees_count'],
    two_years: ['contract_start'],
    continuous: ['continuous'],
    age: ['age_at_contract'],
    hours: ['weekly_hours'],
    no_exception: ['exception'],
  },
};

export const stillEmployed = fact(/퇴사|퇴직|그만/, /재직|다니고\s?있|다니는\s?중|근무\s?중/);
