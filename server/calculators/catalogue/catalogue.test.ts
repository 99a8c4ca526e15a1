import { expect, test } from 'vitest';
import { endingQuestions } from '../../../tests/calculators/ending.ts';
import { hoursQuestions } from '../../../tests/calculators/hours.ts';
import { insuranceQuestions } from '../../../tests/calculators/insurance.ts';
import { leaveQuestions } from '../../../tests/calculators/leave.ts';
import { wageQuestions } from '../../../tests/calculators/wages.ts';
import { catalogue } from './catalogue.ts';

test('every calculator says its articles, its limits and what its result holds', () => {
  expect(catalogue).toHaveLength(25);
  for (const { law, limits, results } of catalogue) {
    for (const article of law) expect(article).toMatch(/ 제\d+조(?:의\d+)?$/);
    expect(limits.length).toBeGreaterThan(0);
    expect(Object.keys(results).length).toBeGreaterThan(1);
  }
});

test('no result holds a field without a Korean title', () => {
  const questions = [
    ...wageQuestions,
    ...leaveQuestions,
    ...endingQuestions,
    ...insuranceQuestions,
    ...hoursQuestions,
  ];
  const used = new Set<string>();
  for (const { calculator: id, says } of questions) {
    const entry = catalogue.find(({ calculator }) => calculator.id === id);
    if (says === undefined || entry === undefined) continue;
    used.add(id);
    const { result } = entry.calculator.calculate(says, '2026-11-22');
    for (const field of Object.keys(result))
      expect(entry.results[field], `${id} ${field}`).toMatch(/[가-힣]/);
  }
  expect(used.size).toBe(25);
});
