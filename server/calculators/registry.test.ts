import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calculatorOf, calculators } from './registry.ts';
import { subjectFor } from './subjects.ts';

describe('calculators', () => {
  it('have distinct ids, and words by which each is named', () => {
    expect(new Set(calculators.map(({ id }) => id)).size).toBe(calculators.length);
    for (const { id, slots } of calculators) {
      const subject = subjectFor(id);
      expect(subject, id).toBeDefined();
      expect(
        subject?.core.filter((slot) => slots[slot] === undefined),
        id,
      ).toEqual([]);
    }
  });

  it('ask a Korean question for every input and describe it in their JSON Schema', () => {
    for (const { id, input, slots } of calculators) {
      expect(Object.keys(slots).sort(), id).toEqual(Object.keys(input.shape).sort());
      for (const [name, slot] of Object.entries(slots))
        expect(slot.question, `${id}.${name}`).toMatch(/[가-힣]/);
      const schema = z.toJSONSchema(input, { unrepresentable: 'any' });
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        expect(typeof property === 'object' ? property.description : '', `${id}.${name}`).toMatch(/[가-힣]/);
      }
    }
  });

  it('refuse an unknown input rather than leave it out of the figure', () => {
    expect(() => calculatorOf('severance-pay')?.calculate({ service_month: 20 }, '2026-11-22')).toThrow();
  });
});
