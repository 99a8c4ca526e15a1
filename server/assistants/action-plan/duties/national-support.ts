import { addDays, addMonths, yearOf } from '../../../calculators/calendar.ts';
import { won } from '../../../calculators/korean.ts';
import { jobseekerSupport, medianIncomeOf } from '../../../calculators/parameters/jobseeker-support-act.ts';
import { dayInWords } from '../notes/dates.ts';
import { type DutyRule, duty, support } from './rule.ts';

/** The notice counts from the next day (제12조제3항), and so a month ends on the day of the same number. */
const planDue: DutyRule = ({ status, interview }) => {
  if (status.recognised === null)
    return duty(
      'plan-due',
      '취업활동계획은 수급자격 인정 통지를 한 날의 다음 날부터 1개월 안에 세우고, 필요하면 7일 안에서 늘릴 수 있습니다. 통지받은 날을 확인해 기한을 정합니다.',
      [`${support} 제12조제3항`],
    );
  const due = addMonths(status.recognised, 1);
  const late = due < interview.on ? ' 기한이 지났으므로 연장 여부를 바로 확인합니다.' : '';
  return duty(
    'plan-due',
    `취업활동계획 수립 기한: ${dayInWords(due)}까지(인정 통지 ${status.recognised}의 다음 날부터 1개월). 필요하면 7일 안에서 늘려 ${dayInWords(addDays(due, 7))}까지 할 수 있습니다.${late}`,
    [`${support} 제12조제3항`],
    due,
  );
};

const follow: DutyRule = () =>
  duty(
    'follow-plan',
    '정당한 사유가 없으면 세운 계획을 따라야 하고, 사정이 바뀌면 계획 변경을 요청할 수 있습니다.',
    [`${support} 제12조제5항`, `${support} 제12조제6항`],
  );

const servicePeriod: DutyRule = ({ status }) => {
  if (status.recognised === null) return null;
  const until = addMonths(status.recognised, 12);
  return duty(
    'service-period',
    `취업지원서비스 기간: 인정 통지를 받은 날부터 1년이 되는 ${dayInWords(until)}까지입니다.`,
    [`${support} 제15조제1항`],
    until,
  );
};

const allowance: DutyRule = ({ status }) => {
  if (status.kind !== 'type1') return null;
  const until = status.recognised === null ? null : addMonths(status.recognised, 6);
  return duty(
    'allowance',
    `구직촉진수당은 1개월마다, 정한 날(지정일)에 계획의 이행 내용을 내며 신청합니다.${until ? ` 지급 대상은 인정 통지를 받은 날부터 6개월이 되는 ${dayInWords(until)}까지의 이행입니다.` : ''}`,
    [`${support} 제20조제1항`, `${support} 제20조제4항`, `${support} 제20조제5항`],
    until,
  );
};

const acts: DutyRule = ({ status }) =>
  status.kind === 'type1'
    ? duty(
        'activities',
        '한 달에 해야 하는 활동의 횟수는 법령이 정하지 않으며, 이 계획에 적은 활동을 지급주기마다 이행하면 됩니다. 훈련 수강, 일경험, 직업지도 프로그램, 입사지원과 면접이 이행으로 인정됩니다. 정당한 사유 없이 따르지 않아 지급이 3회 중단되면 남은 수당을 받을 권리가 사라집니다.',
        [
          `${support} 시행령 제8조`,
          `${support} 제26조제1항`,
          `${support} 제26조제3항`,
          `${support} 시행령 제11조제4항`,
        ],
      )
    : null;

/** The threshold is the larger of twice the allowance and 60 % of the median income of one person (시행령 제9조의2). */
const income: DutyRule = ({ status, interview }) => {
  if (status.kind === 'type2')
    return duty(
      'income',
      '일을 시작하거나 소득이 생기면 담당 상담사에게 바로 알립니다. 주 30시간 이상 일자리(일용근로와 일경험 프로그램은 제외)에 취업하면 취업지원이 끝나므로 근로시간을 함께 확인합니다.',
      [`${support} 제29조제1항제2호`, `${support} 시행규칙 제20조제1항`],
    );
  const median = medianIncomeOf(yearOf(interview.on), 1);
  const threshold =
    median === undefined
      ? ''
      : ` ${yearOf(interview.on)}년에는 한 달 소득이 월 지급액을 넘으면 ${won(Math.round((median * jobseekerSupport.allowanceIncomePercent) / 100))}(가족수당까지 더한 월 지급액의 2배가 이보다 많으면 그 2배)에서 소득을 뺀 만큼만 받을 수 있고, 그 금액을 넘으면 그 달 수당이 정지될 수 있습니다. 정지가 3회가 되면 수급자격 인정이 철회됩니다.`;
  return duty(
    'income',
    `지급주기 중에 소득이 생기면 수당을 신청할 때 소득을 신고해야 합니다(부업·아르바이트·지원금 등).${threshold}`,
    [
      `${support} 제21조제1항`,
      `${support} 제21조제4항`,
      `${support} 제21조제5항`,
      `${support} 시행령 제9조`,
      `${support} 시행령 제9조의2`,
    ],
  );
};

const work: DutyRule = ({ status }) =>
  status.kind === 'type2'
    ? null
    : duty(
        'thirty-hours',
        '주 30시간 이상 일자리(일용근로와 일경험 프로그램은 제외)에 취업하거나 영리 목적의 사업을 시작하면 취업지원이 끝납니다. 일하기로 정해지면 시작하기 전에 알립니다.',
        [`${support} 제29조제1항제2호`, `${support} 시행규칙 제20조제1항`],
      );

const costs: DutyRule = ({ status }) =>
  status.kind === 'type2'
    ? duty(
        'costs',
        '구직촉진수당 대상이 아닌 수급자격자에게는 계획 수립과 프로그램 이행에 드는 취업활동비용의 일부를 예산 안에서 지원할 수 있습니다.',
        [`${support} 제16조`, `${support} 시행규칙 제12조`],
      )
    : null;

const success: DutyRule = () =>
  duty(
    'success-allowance',
    '계획을 세운 날부터 취업지원이 끝나는 날 사이에 취업하면 취업성공수당 요건을 확인해 신청합니다.',
    [`${support} 제17조제1항`, `${support} 시행규칙 제13조`],
  );

const pause: DutyRule = ({ says }) =>
  says(/임신|출산|입원|질병|부상|군\s?입대|입영|병역|해외\s?(?:체류|출국)|출국/u)
    ? duty(
        'pause',
        '임신·질병·병역·6개월 미만의 국외 체류처럼 참여하기 어려운 사유가 생기면 인정 통지를 받은 날부터 2년 안에서 필요한 기간 동안 취업지원의 유예를 신청할 수 있고, 유예가 끝나면 그 다음 날부터 30일 안에 다시 참여해야 합니다.',
        [`${support} 제11조제1항`, `${support} 제11조제4항`],
      )
    : null;

const study: DutyRule = ({ says }) =>
  says(/편입|재학|복학|입학|대학원|학원\s?수강|진학/u)
    ? duty(
        'study',
        '학업 때문에 바로 취업하기 어려우면 수급 요건에 영향이 있을 수 있으므로, 수업이 정해지면 시간과 기간을 알립니다.',
        [`${support} 제7조제3항제1호`, `${support} 시행령 제5조제1항제1호`],
      )
    : null;

const experience: DutyRule = ({ says }) =>
  says(/일경험|인턴/u)
    ? duty(
        'work-experience',
        '일경험 프로그램 참여는 계획의 이행으로 인정되고, 취업지원이 끝나는 취업으로 보지 않습니다. 참여 소득은 신고합니다.',
        [`${support} 시행령 제8조제2호`, `${support} 시행규칙 제20조제1항`, `${support} 시행령 제9조제2호`],
      )
    : null;

const business: DutyRule = ({ says }) =>
  says(/창업|사업자\s?등록|개업/u)
    ? duty(
        'business',
        '창업 준비활동도 기준에 맞으면 이행으로 인정되지만, 영리 목적으로 사업을 시작하면 그날 취업지원이 끝납니다.',
        [`${support} 시행령 제8조제6호`, `${support} 제29조제1항제2호`],
      )
    : null;

const livelihood: DutyRule = ({ says }) =>
  says(/생계급여|조건부\s?수급|기초생활/u)
    ? duty(
        'livelihood',
        '생계급여 수급자로 선정되면 구직촉진수당을 받지 못하며, 조건부수급자는 취업지원서비스를 계속 받을 수 있는지 확인합니다.',
        [`${support} 제29조제1항제4호`, `${support} 제29조제2항`],
      )
    : null;

/** 국민취업지원제도: what somebody whose entitlement is recognised has to keep to. */
export const nationalSupportDuties: readonly DutyRule[] = [
  planDue,
  follow,
  allowance,
  acts,
  income,
  work,
  costs,
  servicePeriod,
  experience,
  study,
  pause,
  business,
  livelihood,
  success,
];
