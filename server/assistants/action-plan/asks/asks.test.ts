import { expect, test } from 'vitest';
import { planProfiles } from '../../../../tests/fixtures/action-plan-profiles.ts';
import { readInterview } from '../interview.ts';
import { isAboutRelatives, sensitiveKindsIn } from '../notes/sensitive-matters.ts';
import { risksOf } from '../risks.ts';
import { nextState } from '../versions.ts';
import { asksFor } from './asks.ts';

test('neither questions nor risks name a sensitive matter of their own', () => {
  for (const { input } of planProfiles) {
    const interview = readInterview(nextState([], input), '2026-11-22');
    const texts = [
      ...asksFor(interview).map(({ question }) => question),
      ...risksOf(interview).map(({ value }) => value),
    ];
    expect(texts.filter((text) => sensitiveKindsIn(text).length > 0)).toEqual([]);
  }
});

test('what was answered is not asked again, and nobody is asked more than fits a meeting', () => {
  const asked = (answers: Record<string, string>) =>
    asksFor(readInterview(nextState([], { aims: '경리', answers }), '2026-11-22')).map(({ slot }) => slot);
  expect(asked({})).toContain('region');
  expect(asked({ region: '서울 마포구' })).not.toContain('region');
  expect(asked({}).length).toBeLessThanOrEqual(15);
  expect(isAboutRelatives('배우자')).toBe(true);
});
