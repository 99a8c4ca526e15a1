import { z } from 'zod';
import { catalogue } from '../calculators/catalogue/catalogue.ts';
import { eligibilityCheckOf, eligibilityChecks } from '../calculators/eligibility/registry.ts';
import { calculatorOf } from '../calculators/registry.ts';
import {
  type CalculationRequest,
  type CalculationResponse,
  type CalculatorList,
  type CalendarDate,
  PublicError,
} from '../contracts/index.ts';

const resultOfCheck = { outcome: '알려 준 내용으로 본 판단', conditions: '요건마다 갖추었는지와 그 조문' };
const checkLimits = ['알려 준 내용으로만 미리 살펴봅니다. 최종 판단은 관할 기관이 합니다.'];

/** Every calculator and eligibility check, with the JSON Schema of its input for a form. */
export function listCalculators(): CalculatorList {
  const on = '2026-01-01';
  return {
    calculators: [
      ...catalogue.map(({ calculator: { id, title, input }, law, limits, results }) => ({
        id,
        title,
        kind: 'calculation' as const,
        law: [...law],
        limits: [...limits],
        input: schemaOf(input),
        results: { ...results },
      })),
      ...eligibilityChecks.map(({ id, title, input, assess }) => {
        // What a check looks at does not depend on the day: with nothing told, every condition is listed.
        const { conditions, limits } = assess({}, on);
        return {
          id,
          title,
          kind: 'eligibility' as const,
          law: [...new Set(conditions.flatMap(({ law }) => law))],
          limits: [...checkLimits, ...limits],
          input: schemaOf(input),
          results: resultOfCheck,
        };
      }),
    ],
  };
}

/** Ids under `/v1/calculators/`. */
export const calculatorIds: readonly string[] = [
  ...catalogue.map(({ calculator }) => calculator.id),
  ...eligibilityChecks.map(({ id }) => id),
];

/**
 * Computes by the law of the day, or says how the conditions stand.
 *
 * @throws PublicError unknown_calculator; bad_request with a Korean line for each field that is missing or wrong
 */
export function calculateWith(
  id: string,
  { input, asOf }: CalculationRequest,
  today: CalendarDate,
): CalculationResponse {
  const on = asOf ?? today;
  const calculator = calculatorOf(id);
  const check = eligibilityCheckOf(id);
  try {
    if (calculator !== undefined) return calculator.calculate(input, on) as CalculationResponse;
    if (check !== undefined) return check.assess(input, on) as CalculationResponse;
  } catch (failure) {
    if (!(failure instanceof z.ZodError)) throw failure;
    throw new PublicError(
      'bad_request',
      failure.issues.flatMap((issue) => linesOf(issue, input, calculator?.slots ?? {})),
    );
  }
  throw new PublicError('unknown_calculator');
}

/** A field that is absent is asked for as in a talk; one that nobody knows is named. */
function linesOf(
  issue: z.core.$ZodIssue,
  input: Readonly<Record<string, unknown>>,
  slots: Readonly<Record<string, { readonly question: string }>>,
): { path: string; message: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((path) => ({ path, message: `이 계산기에 없는 항목입니다: ${path}` }));
  const field = String(issue.path[0] ?? '');
  const question = input[field] === undefined ? slots[field]?.question : undefined;
  return [{ path: issue.path.join('.'), message: question ?? issue.message }];
}

function schemaOf(input: z.ZodObject): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return schema;
}
