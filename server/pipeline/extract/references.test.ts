import { expect, test } from 'vitest';
import { shortReferences } from './references.ts';

test('paragraphs of one article are named together, other articles in full', () => {
  expect(shortReferences('냅니다(근로기준법 제28조제1항, 근로기준법 제28조제2항, 근로기준법 제30조).')).toBe(
    '냅니다(근로기준법 제28조제1항·제2항, 근로기준법 제30조).',
  );
  expect(shortReferences('(최저임금법 제5조의2, 최저임금법 제5조제1항)')).toBe(
    '(최저임금법 제5조의2, 최저임금법 제5조제1항)',
  );
  expect(
    shortReferences(
      '(고용보험법 제40조제1항제1호, 고용보험법 제40조제1항제2호, 고용보험법 제40조제2항제1호)',
    ),
  ).toBe('(고용보험법 제40조제1항제1호·제2호·제2항제1호)');
});

test('other brackets stay as they are', () => {
  expect(shortReferences('통상임금(해고예고수당)을 줍니다.')).toBe('통상임금(해고예고수당)을 줍니다.');
});
