import { z } from 'zod';
import { CalendarDate } from './passage.ts';
import { Assessment, Figure } from './run.ts';

/** `GET /v1/calculators`: what can be computed or pre-checked, and what each needs. */
export const CalculatorList = z.object({
  calculators: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** A figure by a formula of law, or how the conditions of a right stand. */
      kind: z.enum(['calculation', 'eligibility']),
      /** Articles on which it stands. */
      law: z.array(z.string()),
      /** What it does not consider. */
      limits: z.array(z.string()),
      /** JSON Schema of the input, each field with its Korean title in `description`. */
      input: z.record(z.string(), z.unknown()),
      /** Korean titles of the result's fields. */
      results: z.record(z.string(), z.string()),
    }),
  ),
});
export type CalculatorList = z.infer<typeof CalculatorList>;

/** `POST /v1/calculators/:id`. What is missing or wrong in `input` is refused with a Korean line a field. */
export const CalculationRequest = z.strictObject({
  input: z.record(z.string(), z.unknown()),
  /** The day whose parameters count; today in Asia/Seoul when absent. */
  asOf: CalendarDate.optional(),
});
export type CalculationRequest = z.infer<typeof CalculationRequest>;

export const CalculationResponse = z.union([Figure, Assessment]);
export type CalculationResponse = z.infer<typeof CalculationResponse>;
