import { jobseekerSupport } from '../../../calculators/parameters/jobseeker-support-act.ts';
import { type DutyRule, duty, insurance, support } from './rule.ts';

const disabled = '장애인고용촉진 및 직업재활법';

/** Somebody without support: what may be applied for, and what not. */
const eligibility: DutyRule = ({ status }) => {
  if (status.kind !== 'none' && status.kind !== 'unknown') return null;
  if (status.age !== null && status.age > jobseekerSupport.ages.to)
    return duty(
      'age',
      `국민취업지원제도는 신청할 때 15세 이상 64세 이하여야 하는 나이 요건이 있어 만 ${status.age}세는 원칙적으로 대상이 아닙니다.${status.age <= jobseekerSupport.noticeAgesTo ? ' 취업취약계층은 고시로 요건을 달리 정할 수 있으므로 예외인지 확인합니다.' : ''} 일자리 소개는 나이와 관계없이 받을 수 있습니다.`,
      [
        `${support} 제6조제1항제2호`,
        ...(status.age <= jobseekerSupport.noticeAgesTo ? [`${support} 제6조제3항`] : []),
      ],
    );
  return duty(
    'eligibility',
    '국민취업지원제도의 취업지원서비스는 나이(15~64세), 가구 소득, 미취업 상태를 갖춘 사람이 신청할 수 있으므로 요건을 먼저 확인합니다.',
    [`${support} 제6조제1항`],
  );
};

const over65: DutyRule = ({ status }) =>
  status.age !== null && status.age >= 65 && status.kind !== 'jobSeekingBenefit'
    ? duty(
        'over-65',
        '65세 이후에 새로 고용된 사람에게는 실업급여(구직급여)가 적용되지 않습니다. 65세 전부터 피보험자격을 유지하며 계속 고용된 사람은 예외이므로 고용 이력을 확인합니다.',
        [`${insurance} 제10조제2항`],
      )
    : null;

const supportedEmployment: DutyRule = ({ says }) =>
  says(/지원고용|직무지도|발달|특수학교|심한\s?장애|중증|현장\s?훈련/u)
    ? duty(
        'supported-employment',
        '중증장애인은 사업장에서 직무를 익히는 지원고용(직무지도 포함)을 받을 수 있고, 취업 뒤에는 적응지도를 받습니다.',
        [`${disabled} 제13조제1항`, `${disabled} 제19조제1항`],
      )
    : null;

const assistant: DutyRule = ({ says }) =>
  says(/근로지원인|심한\s?장애|중증\s?장애/u)
    ? duty('work-assistant', '중증장애인의 직업생활을 돕는 근로지원인 서비스를 신청할 수 있습니다.', [
        `${disabled} 제19조의2제1항`,
      ])
    : null;

const guidance: DutyRule = ({ says }) =>
  says(/장애인|장애\s?등록/u)
    ? duty(
        'vocational-guidance',
        '장애인은 직업지도, 직업적응훈련, 취업알선을 한국장애인고용공단에서 받을 수 있습니다.',
        [`${disabled} 제10조`, `${disabled} 제11조`, `${disabled} 제15조`, `${disabled} 제43조제2항`],
      )
    : null;

const severance: DutyRule = ({ says }) =>
  says(/퇴직금[^.]{0,20}(?:안\s?(?:들어|받|나)|못\s?받|미지급|밀)/u)
    ? duty(
        'severance',
        '퇴직금은 퇴직한 날부터 14일 안에 지급해야 합니다(특별한 사정이 있어 당사자가 합의하면 늘릴 수 있음). 받지 못하면 고용노동부에 진정할 수 있습니다.',
        ['근로자퇴직급여 보장법 제9조제1항'],
      )
    : null;

const wages: DutyRule = ({ says }) =>
  says(/(?:임금|월급|급여)[^.]{0,12}(?:체불|밀[렸려]|못\s?받|안\s?들어|미지급)/u)
    ? duty(
        'wages',
        '퇴직한 근로자의 임금과 그 밖의 금품은 14일 안에 지급해야 합니다. 받지 못하면 고용노동부에 진정할 수 있습니다.',
        ['근로기준법 제36조'],
      )
    : null;

const card: DutyRule = ({ says, interview }) =>
  says(/내일배움|훈련\s?카드|배움카드/u) ||
  interview.of('wish').some((text) => /과정|훈련|교육|배우/u.test(text))
    ? duty(
        'training-account',
        '훈련을 받으려면 국민내일배움카드(직업능력개발계좌)의 발급 여부와 남은 한도를 먼저 확인합니다.',
        ['국민 평생 직업능력 개발법 제18조제1항'],
      )
    : null;

const older: DutyRule = ({ status }) =>
  status.age !== null && status.age >= 55
    ? duty(
        'older-workers',
        '고령자(55세 이상)는 고령자인재은행 등에서 구인·구직 상담과 취업알선을 받을 수 있습니다.',
        ['고용상 연령차별금지 및 고령자고용촉진에 관한 법률 제11조'],
      )
    : null;

const women: DutyRule = ({ says }) =>
  says(/경력\s?단절|경단|새일센터|여성인력/u)
    ? duty(
        'women-returning',
        '경력단절 뒤 다시 일하려는 여성은 새일센터에서 직업상담, 직업교육훈련, 일경험 지원을 받을 수 있습니다.',
        [
          '여성의 경제활동 촉진과 경력단절 예방법 제12조',
          '여성의 경제활동 촉진과 경력단절 예방법 제13조',
          '여성의 경제활동 촉진과 경력단절 예방법 제14조',
        ],
      )
    : null;

/** Rights and conditions that hold whatever support somebody has. */
export const otherDuties: readonly DutyRule[] = [
  eligibility,
  over65,
  supportedEmployment,
  assistant,
  guidance,
  card,
  severance,
  wages,
  older,
  women,
];
