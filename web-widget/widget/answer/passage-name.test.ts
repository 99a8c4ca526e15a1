import { expect, it } from 'vitest';
import type { Citation } from '../../../server/contracts/index.ts';
import { passageHeading, passageName } from './passage-name.ts';

const at = (title: string, locator: string, heading: string): Citation => ({
  n: 1,
  passageId: '4b4f7c3e-7f4b-4d50-9a39-2d3a2f1a0001',
  title,
  locator,
  heading,
  effectiveFrom: null,
  url: null,
  quote: '',
});

it('names an article with its heading, and a section of a guide once', () => {
  const article = at('근로기준법', '제55조제1항', '휴일');
  expect([passageName(article), passageHeading(article)]).toEqual(['근로기준법 제55조제1항', '휴일']);
  const section = at('주휴수당', '짧은 답', '짧은 답');
  expect([passageName(section), passageHeading(section)]).toEqual(['주휴수당 짧은 답', '']);
});
