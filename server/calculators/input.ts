import { z } from 'zod';
import { isCalendarDate } from './calendar.ts';
import { topic } from './korean.ts';

/** What zod itself says of a wrong value, in Korean. */
export const inKorean = { error: z.locales.ko().localeError };

/** Field types that the calculators share. Limits are those beyond which a figure would be a slip of the pen. */
export const wonAmount = (description: string, least = 0) =>
  z
    .number({ error: `${topic(description)} 숫자(원)로 적어 주세요.` })
    .int(`${topic(description)} 원 단위 정수로 적어 주세요.`)
    .min(
      least,
      least === 0
        ? `${topic(description)} 0원보다 적을 수 없습니다.`
        : `${topic(description)} 너무 적습니다. 원 단위로 다시 확인해 주세요.`,
    )
    .max(10_000_000_000, `${topic(description)} 너무 큽니다. 원 단위로 다시 확인해 주세요.`)
    .describe(description);

/** Nobody is paid a million won an hour: then it is a month's pay. */
export const hourlyWage = (description: string) =>
  wonAmount(description).max(
    1_000_000,
    `${topic(description)} 너무 큽니다. 시간당 금액이 맞는지 확인해 주세요.`,
  );

export const hours = (description: string, most: number) =>
  z
    .number({ error: `${topic(description)} 시간 수로 적어 주세요.` })
    .min(0, `${topic(description)} 0시간보다 적을 수 없습니다.`)
    .max(most, `${topic(description)} ${most}시간을 넘을 수 없습니다. 다시 확인해 주세요.`)
    .describe(description);

export const wholeNumber = (description: string, least: number, most: number) =>
  z
    .number({ error: `${topic(description)} 숫자로 적어 주세요.` })
    .int(`${topic(description)} 정수로 적어 주세요.`)
    .min(least, `${topic(description)} ${least} 이상이어야 합니다.`)
    .max(most, `${topic(description)} ${most} 이하여야 합니다. 다시 확인해 주세요.`)
    .describe(description);

export const yesNo = (description: string) =>
  z.boolean({ error: `${description}: 예 또는 아니요로 알려 주세요.` }).describe(description);

export const dateField = (description: string) =>
  z
    .string({ error: `${topic(description)} YYYY-MM-DD로 적어 주세요.` })
    .refine(isCalendarDate, `${topic(description)} 실제 있는 날짜(YYYY-MM-DD)여야 합니다.`)
    .meta({ description, format: 'date' });

export const employeesCount = () => wholeNumber('상시 근로자 수(명)', 0, 1_000_000);

/** 근로기준법 제50조: 1주 소정근로시간은 40시간을 넘을 수 없다. */
export const weeklyContractHours = (description = '1주 소정근로시간') =>
  hours(description, 40).min(1, `${topic(description)} 1시간 이상이어야 합니다.`);

/** 근로기준법 제50조제2항: 1일 소정근로시간은 8시간을 넘을 수 없다. */
export const dailyContractHours = (description = '1일 소정근로시간') =>
  hours(description, 8).min(0.5, `${topic(description)} 0.5시간 이상이어야 합니다.`);

/** One of a closed list, with a Korean error that names what is wanted. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) => z.enum(values, { error: `다음 가운데 하나를 알려 주세요. ${description}` }).describe(description);
