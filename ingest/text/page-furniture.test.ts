import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { skipUnless } from '../../tests/require.ts';
import { withoutPageFurniture } from './page-furniture.ts';

const lines = (text: string) =>
  withoutPageFurniture(text)
    .split('\n')
    .filter((line) => line.trim() !== '');

test('weather, menus, paths and rights around an article go', () => {
  const page = [
    '본문 바로가기',
    '2026.01.05 (월)',
    '  • 맑음서귀포 11.2℃',
    '  • 구름많음철원 -3.0℃',
    '기상청 제공',
    '사회',
    'HOME > 뉴스 > 사회',
    '나루터에 새 배가 들어왔다',
    '뱃사공은 “손님을 더 태울 수 있다”고 말했다.',
    '인쇄',
    '공유하기',
    'Copyright ⓒ 나루일보. All rights reserved.',
    '이전글 어제의 나루터',
  ].join('\n');
  expect(lines(page)).toEqual(['나루터에 새 배가 들어왔다', '뱃사공은 “손님을 더 태울 수 있다”고 말했다.']);
});

test('other articles behind the end go with the line that parts them off', () => {
  const page = `배가 떠났다.\n${'강을 건넜다.\n'.repeat(4)}[뉴스출처 : 나루터]\n포토이슈\n정치\n더보기\n다른 기사의 긴 본문이다.`;
  expect(lines(page).at(-1)).toBe('강을 건넜다.');
});

test('who answers for a press release goes, what it says of contacts stays', () => {
  const release =
    '담당 부서\t나루정책과\t책임자\t과 장\t홍길동 (044-000-0000)\n\t\t담당자\t사무관\t김나루 (044-000-0001)\n문의: 고객상담센터 (국번 없이 1350)';
  expect(lines(release)).toEqual(['문의: 고객상담센터 (국번 없이 1350)']);
});

test('a text without furniture comes back as it was', () => {
  const text =
    '1. 현황\n기온이 -5℃ 아래로 내려가면 작업을 멈춘다.\n2026.01.05 (월)\n사회\n출처: 통계청, 경제활동인구조사\n끝.';
  expect(withoutPageFurniture(text)).toBe(text);
});

const policy = fileURLToPath(new URL('../../../shared/data/policy/', import.meta.url));
describe.skipIf(skipUnless(existsSync(policy), 'shared', policy))('the papers in ../shared', () => {
  test('lose the weather and the other news, and keep their own text', async () => {
    const paper = await readFile(`${policy}regional-employment-academy-2026-03-12.txt`, 'utf8');
    const left = withoutPageFurniture(paper);
    expect(left).not.toMatch(/℃|기상청|포토이슈|선거|더보기/);
    expect(left).toContain('2026년 제1차 지역고용아카데미');
    expect(left).toContain('현장의 작은 목소리에도 귀 기울여 주길 바란다');
  });

  test('of the other four only press contacts go', async () => {
    for (const name of [
      'ai-employment-service-roadmap-2025-2027',
      'work24-launch-2024-03-11',
      'ilo-human-centered-ai-2026-05-21',
      'ai-competency-up-project-2025-12-18',
    ]) {
      const paper = await readFile(`${policy}${name}.txt`, 'utf8');
      const kept = new Set(withoutPageFurniture(paper).split('\n'));
      const gone = paper.split('\n').filter((line) => !kept.has(line));
      expect(
        gone.filter((line) => !/담당/.test(line)),
        name,
      ).toEqual([]);
    }
  });
});
