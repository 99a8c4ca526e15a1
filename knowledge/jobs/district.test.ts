import { expect, test } from 'vitest';
import { districtOf, nearnessOf } from './district.ts';

test.each([
  ['서울특별시 강남구 테헤란로38길', { province: '서울', district: '강남구' }],
  ['서울 강남구 등', { province: '서울', district: '강남구' }],
  ['경기 성남시 분당구 등', { province: '경기', district: '성남시 분당구' }],
  ['전북특별자치도 전주시 완산구', { province: '전북', district: '전주시 완산구' }],
  ['경상남도 함안군 칠원읍', { province: '경남', district: '함안군' }],
  ['서울 등', { province: '서울', district: null }],
  ['세종특별자치시 한누리대로', { province: '세종', district: null }],
  ['재택근무', null],
])('%s', (place, district) => {
  expect(districtOf(place)).toEqual(district);
});

test.each([
  ['서울 강남구', '서울 강남구', 'same-district'],
  ['경기 성남시 분당구', '경기 성남시 수정구', 'same-city'],
  ['서울 강남구', '서울 노원구', 'same-province'],
  ['서울 강남구', '서울', 'same-province'],
  ['서울 강남구', '경기 하남시', 'commuting'],
  ['서울 강남구', '부산 사하구', 'far'],
  ['서울 강남구', '재택근무', 'unknown'],
])('%s and %s', (one, other, nearness) => {
  expect(nearnessOf(districtOf(one), districtOf(other))).toBe(nearness);
});
