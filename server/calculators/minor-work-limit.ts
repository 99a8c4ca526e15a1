import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { hours, wholeNumber, yesNo } from './input.ts';
import { count } from './korean.ts';
import { minorHours } from './parameters/labor-standards-act.ts';
import { minorSlots } from './read/minor.ts';

const input = z.strictObject({
  age: wholeNumber('만 나이', 5, 100),
  daily_hours: hours('하루 근로시간', 24).optional(),
  weekly_hours: hours('1주 근로시간', 168).optional(),
  extension_agreed: yesNo('연장근로에 합의했는지').optional(),
  night_work: yesNo('밤 10시~아침 6시에 일하는지').optional(),
  holiday_work: yesNo('휴일에 일하는지').optional(),
  consent_and_ministry_approval: yesNo('본인 동의와 고용노동부장관의 인가를 받았는지').optional(),
  employment_permit: yesNo('취직인허증이 있는지(15세 미만)').optional(),
});

const adultAge = 18;
const permitAge = 15;

/** Violations that the known slots already show; the hours beyond any agreement count before it is known. */
function violations(known: Slots): readonly string[] {
  const agreed = known.extension_agreed === true;
  const day = minorHours.day + (agreed ? minorHours.extraDay : 0);
  const week = minorHours.week + (agreed ? minorHours.extraWeek : 0);
  const approved = known.consent_and_ministry_approval === true;
  return [
    ...(typeof known.age === 'number' && known.age < permitAge && known.employment_permit !== true
      ? ['employment_permit']
      : []),
    ...(typeof known.daily_hours === 'number' && known.daily_hours > day ? ['daily_hours'] : []),
    ...(typeof known.weekly_hours === 'number' && known.weekly_hours > week ? ['weekly_hours'] : []),
    ...(known.night_work === true && !approved ? ['night_work'] : []),
    ...(known.holiday_work === true && !approved ? ['holiday_work'] : []),
  ];
}

function missing(known: Slots): readonly string[] {
  if (typeof known.age === 'number' && known.age >= adultAge) return [];
  const { daily_hours: daily, weekly_hours: weekly } = known;
  const dayOpen =
    typeof daily === 'number' && daily > minorHours.day && daily <= minorHours.day + minorHours.extraDay;
  const weekOpen =
    typeof weekly === 'number' &&
    weekly > minorHours.week &&
    weekly <= minorHours.week + minorHours.extraWeek;
  const certain = violations({ ...known, extension_agreed: true }).length > 0;
  const hoursKnown = daily !== undefined && weekly !== undefined;
  return [
    ...(certain || hoursKnown
      ? []
      : [...(daily === undefined ? ['daily_hours'] : []), ...(weekly === undefined ? ['weekly_hours'] : [])]),
    ...((dayOpen || weekOpen) && known.extension_agreed === undefined ? ['extension_agreed'] : []),
    ...(typeof known.age === 'number' && known.age < permitAge && known.employment_permit === undefined
      ? ['employment_permit']
      : []),
  ];
}

const names: Readonly<Record<string, string>> = {
  employment_permit: '15세 미만은 취직인허증이 있어야 합니다(제64조)',
  daily_hours: '하루 근로시간 한도(7시간, 합의해도 8시간)를 넘습니다',
  weekly_hours: '1주 근로시간 한도(35시간, 합의해도 40시간)를 넘습니다',
  night_work: '밤 10시부터 아침 6시까지는 본인 동의와 노동부 인가 없이 일할 수 없습니다',
  holiday_work: '휴일에는 본인 동의와 노동부 인가 없이 일할 수 없습니다',
};

/**
 * Work of those under 18: 7 hours a day and 35 a week (8 and 40 by agreement), no night or holiday work without
 * consent and approval. 근로기준법 제64조·제69조·제70조제2항; binds below five employees too (시행령 별표 1).
 */
export const minorWorkLimit = defineCalculator({
  id: 'minor-work-limit',
  title: '연소자(18세 미만) 근로 제한',
  input,
  slots: minorSlots,
  missing,
  heeds: { hours: 'weekly_hours', age: 'age' },
  compute(given) {
    if (given.age >= adultAge) {
      return {
        result: { minor_rules_apply: false, allowed: true, violations: [] },
        law: ['근로기준법 제69조'],
        summary: `만 ${given.age}세는 18세 이상이어서 연소자 근로시간·야간·휴일 제한이 적용되지 않습니다.`,
        steps: [`만 ${given.age}세 ≥ 18세`],
        limits: ['성인의 근로시간 한도(1주 40시간과 연장 12시간)는 그대로 적용됩니다.'],
      };
    }
    const found = violations(given as Slots);
    const agreed = given.extension_agreed === true;
    const steps = [
      ...(given.daily_hours === undefined
        ? []
        : [
            `하루 ${count(given.daily_hours)}시간 (한도 ${minorHours.day + (agreed ? minorHours.extraDay : 0)}시간)`,
          ]),
      ...(given.weekly_hours === undefined
        ? []
        : [
            `1주 ${count(given.weekly_hours)}시간 (한도 ${minorHours.week + (agreed ? minorHours.extraWeek : 0)}시간)`,
          ]),
      ...(given.night_work === undefined ? [] : [`야간근로: ${given.night_work ? '있음' : '없음'}`]),
      ...(given.holiday_work === undefined ? [] : [`휴일근로: ${given.holiday_work ? '있음' : '없음'}`]),
    ];
    const restricted = given.night_work === true || given.holiday_work === true;
    const hoursTold = given.daily_hours !== undefined || given.weekly_hours !== undefined;
    return {
      result: { minor_rules_apply: true, allowed: found.length === 0, violations: found },
      law: [
        ...(hoursTold || !restricted ? ['근로기준법 제69조'] : []),
        ...(restricted ? ['근로기준법 제70조'] : []),
        ...(given.age < permitAge ? ['근로기준법 제64조'] : []),
      ],
      summary:
        found.length === 0
          ? `만 ${given.age}세도 이렇게 일할 수 있습니다. 하루 7시간·1주 35시간(합의하면 8시간·40시간) 한도 안이고 야간·휴일 제한에 어긋나지 않습니다.`
          : `위반입니다. ${found.map((name) => names[name]).join(', ')}.`,
      steps,
      limits: [
        ...(given.night_work === undefined || given.holiday_work === undefined
          ? ['말하지 않은 야간·휴일근로는 없는 것으로 보았습니다.']
          : []),
        '친권자 동의서와 가족관계증명서를 갖추어야 하고(제66조), 유해·위험한 일은 시킬 수 없습니다(제65조).',
      ],
    };
  },
});
