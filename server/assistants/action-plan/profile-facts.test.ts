import { expect, test } from 'vitest';
import { ageOf, certificatesOf, experienceYears, schoolingOf } from './profile-facts.ts';

test('years of experience are those of all jobs whose period is told', () => {
  expect(experienceYears(['경리 2008.03~2016.02', '사무보조 2018.01~2018.12', '판매 2020.01~'])).toBe(9);
});

test.each([
  ['만 66세', 66],
  ['50대 중반', 54],
  ['30대', 30],
  ['', null],
])('age: %s', (band, age) => {
  expect(ageOf(band)).toBe(age);
});

test.each([
  ['대졸(4년), 경영학', 4],
  ['대학 중퇴', 2],
  ['전문대졸', 3],
  ['고졸', 2],
  ['9년 초과 ~ 12년 이하(고졸 정도)', 2],
  ['비공개', null],
])('schooling: %s', (education, level) => {
  expect(schoolingOf(education)).toBe(level);
});

test('a certificate that is still to be taken is not held', () => {
  expect(certificatesOf(['전산회계 1급', '세무사(준비 중)'])).toEqual({
    held: ['전산회계 1급'],
    planned: ['세무사(준비 중)'],
  });
});
