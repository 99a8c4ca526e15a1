import { expect, it } from 'vitest';
import { latentSpace } from './latent-space.ts';

it('brings together what shares no word, by the words that they share with others', () => {
  const [pay, wage, arrears, leave, rest] = [1, 2, 3, 4, 5];
  const passages = [[pay, arrears], [wage, arrears], [wage, pay], [leave, rest], [leave], [rest]].map(
    (terms) => new Map(terms.map((term) => [term as number, 1])),
  );
  const project = latentSpace(passages, 2);
  const likeness = (a: number, b: number) => {
    const [x, y] = [project(new Map([[a, 1]])), project(new Map([[b, 1]]))];
    const dot = x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
    return dot / (Math.hypot(...x) * Math.hypot(...y));
  };
  expect(likeness(pay as number, wage as number)).toBeGreaterThan(0.9);
  expect(Math.abs(likeness(pay as number, leave as number))).toBeLessThan(0.2);
  expect(project(new Map([[99, 1]]))).toEqual([0, 0]);
});
