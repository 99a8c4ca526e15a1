import { expect, test } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { referencesOf } from './references-of.ts';

const relationsOf = (fields: Parameters<typeof passageWith>[0]) =>
  referencesOf(passageWith(fields)).map(({ relation, target }) => [relation, target]);

test('a law cites, a decree and a rule carry out what they are made for, penalties punish', () => {
  expect(relationsOf({ law: ['근로기준법 제60조제1항', '산업안전보건법 제139조'] })).toEqual([
    ['cites', '근로기준법 제60조'],
    ['cites', '산업안전보건법 제139조'],
  ]);
  expect(
    relationsOf({
      title: '근로기준법 시행령',
      law: ['근로기준법 제55조제1항', '근로기준법 시행령 제7조', '고용보험법 제2조'],
    }),
  ).toEqual([
    ['carries_out', '근로기준법 제55조'],
    ['cites', '근로기준법시행령 제7조'],
    ['cites', '고용보험법 제2조'],
  ]);
  expect(relationsOf({ title: '고용보험법 시행규칙', law: ['고용보험법 시행령 제3조'] })).toEqual([
    ['carries_out', '고용보험법시행령 제3조'],
  ]);
  expect(relationsOf({ heading: '벌칙', locator: '제109조제1항', law: ['근로기준법 제36조'] })).toEqual([
    ['punishes', '근로기준법 제36조'],
  ]);
});

test('a guide explains; what an article says of itself leads nowhere', () => {
  expect(relationsOf({ kind: 'guide', title: '주휴수당', law: ['근로기준법 제55조제1항'] })).toEqual([
    ['explains', '근로기준법 제55조'],
  ]);
  expect(relationsOf({ locator: '제55조제2항', law: ['근로기준법 제55조제1항'] })).toEqual([]);
});
