import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

test('cuts at headings and keeps the path that leads to each', () => {
  const markdown = '앞글\n\n# 안내\n\n## 신청 ##\n방법\n\n### **기한**\n7일\n\n## 문의\n1350';
  expect(sectionsOf(markdown)).toEqual([
    { headings: [], text: '앞글' },
    { headings: ['안내', '신청'], text: '방법' },
    { headings: ['안내', '신청', '기한'], text: '7일' },
    { headings: ['안내', '문의'], text: '1350' },
  ]);
});

test('a heading that skips a level stands under the last one above it', () => {
  expect(sectionsOf('# 가\n### 나\n글\n## 다\n글')).toEqual([
    { headings: ['가', '나'], text: '글' },
    { headings: ['가', '다'], text: '글' },
  ]);
});

test('a number sign in code is no heading', () => {
  expect(sectionsOf('```sh\n# 설치\n```\n끝')).toEqual([{ headings: [], text: '```sh\n# 설치\n```\n끝' }]);
});
