import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { lawKey } from '../../knowledge/law/article-reference.ts';
import { skipUnless } from '../../tests/require.ts';
import { findFiles } from '../find-files.ts';
import { decode } from '../read/decode.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { type DatedParagraph, datedParagraphs } from './dated-paragraphs.ts';
import { parseStatute, type Statute } from './statute.ts';
import { enforcedSince, readVersionList } from './version-list.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const skip = skipUnless(existsSync(data), 'shared', data);

async function read(path: string): Promise<Statute> {
  const { data: front, body } = splitFrontMatter(decode(await readFile(data + path)));
  return parseStatute(front, body);
}

/** From when to when the words of a place are in force, by the version that they stand in. */
function days(paragraphs: readonly DatedParagraph[], locator: string) {
  const found = paragraphs.find((paragraph) => paragraph.locator === locator);
  return [found?.unchangedSince ?? found?.effectiveFrom, found?.effectiveTo];
}

describe.skipIf(skip)('the versions of the statutes in ../shared', () => {
  let insurance: DatedParagraph[];
  let insuranceUpcoming: DatedParagraph[];
  let standards: DatedParagraph[];
  let standardsUpcoming: DatedParagraph[];

  beforeAll(async () => {
    const held = await Promise.all(
      ['statutes', 'statutes-upcoming'].map((folder) => read(`${folder}/고용보험법/법률.md`)),
    );
    [insurance = [], insuranceUpcoming = []] = held.map((version) => datedParagraphs(version, held));
    const both = await Promise.all(
      ['statutes', 'statutes-upcoming'].map((folder) => read(`${folder}/근로기준법/법률(법률).md`)),
    );
    [standards = [], standardsUpcoming = []] = both.map((version) => datedParagraphs(version, both));
  });

  test('what the next version changes ends the day before it comes', () => {
    expect(days(standards, '제43조의6제2항')).toEqual(['2026-08-20', '2026-12-31']);
    expect(days(standardsUpcoming, '제43조의6제2항')).toEqual(['2027-01-01', null]);
    expect(standardsUpcoming.find(({ locator }) => locator === '제43조의6제2항')?.text).toContain('월 보수');
    expect(days(insurance, '제45조제1항')[1]).toBe('2027-12-31');
    expect(insuranceUpcoming.find(({ locator }) => locator === '제45조제1항')?.article.heading).toBe(
      '급여의 기초가 되는 보수일액',
    );
  });

  test('what an amendment brings on days of its own is in force from these days on', () => {
    // 부칙 <제21473호,2026.3.17> 제1조 단서
    expect(days(insuranceUpcoming, '제11조제2항')).toEqual(['2026-03-17', null]);
    expect(days(insuranceUpcoming, '제75조')).toEqual(['2026-09-18', null]);
    expect(days(insuranceUpcoming, '제10조제2항')).toEqual(['2027-01-01', null]);
    expect(days(insuranceUpcoming, '제18조제1항')).toEqual(['2027-01-01', null]);
    expect(days(insurance, '제75조')[1]).toBe('2026-09-17');
    expect(days(insurance, '제10조제2항')[1]).toBe('2026-12-31');
    // Of the same articles, what the amendment leaves as it is goes on, and stands in the index once.
    expect(days(insurance, '제76조제2항')[1]).toBe(null);
    expect(days(insurance, '제18조제2항')[1]).toBe(null);
    expect(insuranceUpcoming.some(({ locator }) => locator === '제76조제2항')).toBe(false);
  });

  test('words marked as unchanged count for the days before the version that they are read in', () => {
    expect(days(standards, '제55조제1항')).toEqual(['2018-07-01', null]);
    expect(days(standards, '제60조제7항')).toEqual(['2020-03-31', null]);
    // Without any mark, an article may be new: 제76조의2 is of 2019.
    expect(days(standards, '제76조의2')).toEqual(['2026-08-20', null]);
  });

  test('words that their own amendment let lapse are in force no longer, unless a later one changed them', () => {
    // 부칙 <제15513호,2018.3.20> 제2조: 30인 미만의 특별연장근로.
    expect(days(standards, '제53조제3항')).toEqual(['2021-07-01', '2022-12-31']);
    expect(days(standards, '제53조제4항')[1]).toBe(null);
  });

  test('a part of a paragraph that comes later is told of in the text', async () => {
    const paragraphs = datedParagraphs(await read('statutes/개인정보보호법/법률.md'), []);
    const text = paragraphs.find(({ locator }) => locator === '제32조의2제1항')?.text;
    expect(text).toMatch(/\n\[시행일: 2027\. 7\. 1\.\] 제32조의2제1항 단서$/);
  });

  test('what binds workplaces by their size counts as law for all from the last day on, and tells the days to come', async () => {
    // 부칙 <제15513호,2018.3.20> 제1조제4항: 2020-01-01 from 300 workers on, 2021-01-01 from 30, 2022-01-01 from 5.
    expect(days(standards, '제55조제2항')).toEqual(['2022-01-01', null]);
    // 부칙 <제21374호,2026.2.19> 제1조 단서.
    const safety = datedParagraphs(await read('statutes/산업안전보건법/법률.md'), []);
    const text = safety.find(({ locator }) => locator === '제175조제6항')?.text;
    expect(text).toMatch(
      /\n\[시행일: 2027\. 1\. 1\.\] 제6항제2호의2: 상시 50명 이상.*\n\[시행일: 2028\. 1\. 1\.\] 제6항제2호의2: 상시 50명 미만/,
    );
  });

  test('the list of versions tells when an amendment came into force whose provisions do not', async () => {
    const list = readVersionList(await readFile(`${data}statutes-versions.tsv`, 'utf8'));
    const decree = await read('statutes/채용절차의공정화에관한법률/시행령.md');
    // 부칙 <제25864호,2014.12.23>: by the size of the workplace, from several days.
    expect(enforcedSince(decree, '2014-12-23', '제2조', new Map())).toBe(null);
    expect(enforcedSince(decree, '2014-12-23', '제2조', list)).toBe('2014-12-23');
    expect(enforcedSince(decree, '2019-07-09', '제2조', list)).toBe('2019-07-17');
  });

  test('provisions and list agree on nearly every amendment of the hundred statutes', async () => {
    const list = readVersionList(await readFile(`${data}statutes-versions.tsv`, 'utf8'));
    const { files } = await findFiles([`${data}statutes`]);
    let [agreed, differed] = [0, 0];
    for (const file of files) {
      const { data: front, body } = splitFrontMatter(decode(await readFile(file)));
      const { title, amendments } = parseStatute(front, body);
      for (const { promulgated, enforced } of list.get(lawKey(title)) ?? []) {
        const told = amendments.filter((amendment) => amendment.promulgated === promulgated);
        const days = told.flatMap(({ from, exceptions }) => [from, ...exceptions.map((one) => one.from)]);
        if (days.length === 0) continue;
        if (days.includes(enforced)) agreed += 1;
        else differed += 1;
      }
    }
    expect(agreed).toBeGreaterThan(1_000);
    expect(differed).toBeLessThan(agreed * 0.02);
  });
});
