import { datesIn, dayInWords } from '../notes/dates.ts';
import { type DutyRule, duty, insurance } from './rule.ts';

const activityRules = '고용노동부 예규 「실업인정 및 재취업지원규정」';

/** The day that the notes give for the recognition of unemployment, the next one first. */
const recognition: DutyRule = ({ interview }) => {
  const days = interview
    .of('benefit', 'remark')
    .filter((text) => /실업\s?인정/u.test(text))
    .flatMap((text) => datesIn(text, interview.on).map(({ date }) => date))
    .concat(
      interview.meeting.sentences.some(({ text }) => /실업\s?인정/u.test(text)) && interview.meeting.day
        ? [interview.meeting.day]
        : [],
    )
    .filter((date) => date >= interview.on)
    .sort();
  const named = [...new Set(days)];
  return duty(
    'recognition',
    `실업인정일${named.length > 0 ? `(${named.map(dayInWords).join(', ')})` : ''}에 재취업활동을 신고해 실업인정을 받아야 구직급여가 나옵니다. 훈련·면접 등으로 나가지 못하면 미리 변경을 신청합니다.`,
    [`${insurance} 제44조제2항`, `${insurance} 시행령 제65조`],
    named[0] ?? null,
  );
};

const acts: DutyRule = ({ status, says }) => {
  const fewer = (status.age ?? 0) >= 60 || says(/장애인/u);
  return duty(
    'activities',
    fewer
      ? '재취업활동 횟수: 60세 이상과 장애인은 4주에 1회입니다. 구인 응모, 채용 면접, 직업능력개발 훈련, 고용센터의 직업지도 프로그램이 재취업활동으로 인정됩니다.'
      : '재취업활동 횟수: 보통 2~4차 실업인정은 4주에 1회, 5차부터는 4주에 2회(구직활동 1회 이상)이고, 반복·장기수급자는 더 많습니다. 구인 응모, 채용 면접, 직업능력개발 훈련, 고용센터의 직업지도 프로그램이 재취업활동으로 인정됩니다.',
    [`${insurance} 시행규칙 제87조제1항`, `${activityRules} 제10조·제12조`],
  );
};

const report: DutyRule = () =>
  duty(
    'report-work',
    '실업인정 대상 기간에 취업(아르바이트·프리랜서 포함)한 사실이 있으면 신고해야 합니다. 일용근로로 일하거나, 월 60시간(주 15시간) 이상이거나 3개월 이상 계속하거나 구직급여일액 이상을 받으면 취업으로 보므로, 시작하기 전에 계약 내용을 상담사와 확인합니다.',
    [`${insurance} 제47조제1항`, `${insurance} 시행령 제69조제1항`, `${insurance} 시행규칙 제92조`],
  );

const plan: DutyRule = () =>
  duty(
    'follow-measures',
    '고용센터가 돕는 재취업활동 계획과 직업소개에는 정당한 사유가 없으면 따라야 합니다.',
    [`${insurance} 제44조제4항`],
  );

/** 자영업자인 피보험자에게는 조기재취업 수당이 없다(제69조의2). */
const early: DutyRule = ({ says, status }) =>
  says(/자영업자\s?(?:구직|실업)급여/u)
    ? null
    : duty(
        'early-reemployment',
        `조기재취업수당은 실업 신고일부터 14일이 지난 뒤, 소정급여일수를 2분의 1(절반) 이상 남기고 재취업해 12개월 이상 계속 고용되면 받을 수 있습니다.${(status.age ?? 0) >= 65 ? ' 이직할 때 65세 이상이고 65세 전부터 피보험자격을 유지했으면 6개월 이상 계속 고용될 것으로 인정되면 됩니다.' : ''} 전 직장이나 관련 사업주에게 다시 고용되거나 실업 신고 전에 채용을 약속한 곳이면 제외되고, 공무원 채용 등 다른 제외 사유도 확인합니다.`,
        [`${insurance} 제64조제1항`, `${insurance} 시행령 제84조제1항`],
      );

const extension: DutyRule = ({ says }) =>
  says(/임신|출산|육아|질병|부상|수급\s?기간|입원|요양|병역|입대|간병|해외\s?발령/u)
    ? duty(
        'extension',
        '취업할 수 없는 사정이 생기면 수급기간 안에 고용센터에 신고해 수급기간을 연장(연기)할 수 있고, 더한 기간을 합쳐 최대 4년입니다.',
        [`${insurance} 제48조제2항`, `${insurance} 시행령 제70조`, `${insurance} 시행령 제71조제1항`],
      )
    : null;

const illness: DutyRule = ({ says }) =>
  says(/상병\s?급여|입원|부상/u)
    ? duty(
        'sickness-benefit',
        '실업을 신고한 뒤 질병·부상·출산으로 취업할 수 없어 실업인정을 받지 못한 날에는 청구해서 상병급여를 받을 수 있습니다.',
        [`${insurance} 제63조제1항`],
      )
    : null;

const period: DutyRule = () =>
  duty('benefit-period', '구직급여는 이직일의 다음 날부터 12개월 안에 소정급여일수만큼만 받을 수 있습니다.', [
    `${insurance} 제48조제1항`,
  ]);

/** 구직급여: what somebody who receives it has to keep to. */
export const jobSeekingBenefitDuties: readonly DutyRule[] = [
  recognition,
  acts,
  report,
  plan,
  period,
  early,
  extension,
  illness,
];
