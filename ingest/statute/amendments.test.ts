import { describe, expect, test } from 'vitest';
import { readAmendments } from './amendments.ts';

const provisions = (clause: string) =>
  `## 부칙\n\n부칙 <제21473호,2026.3.17>\n\n\n${clause}\n\n제2조(적용례) 제10조의 개정규정은 2030년 1월 1일부터 시행한다.\n`;
const enforcement = (clause: string) =>
  readAmendments(provisions(clause)).map(({ from, exceptions }) => ({
    from,
    exceptions: exceptions.map(({ place, from: day }) => [
      place.first,
      place.last,
      place.paragraphs,
      place.part,
      day,
    ]),
  }))[0];

describe('when an amendment takes effect', () => {
  test.each([
    ['이 법은 공포한 날부터 시행한다.', '2026-03-17'],
    ['제1조(시행일) 이 영은 2026년 5월 12일부터 시행한다.', '2026-05-12'],
    ['①(시행일) 이 규칙은 공포 후 6개월이 경과한 날부터 시행한다.', '2026-09-18'],
    ['제1조(시행일) 이 법은 공포 후 1년이 경과한 날부터 시행한다. <단서 생략>', '2027-03-18'],
    ['이 법은 공포 후 30일이 지난 날부터 시행한다.', '2026-04-17'],
    ['이 규칙의 시행일은 다음 각 호와 같다.', null],
  ])('%s', (clause, from) => {
    expect(enforcement(clause)).toEqual({ from, exceptions: [] });
  });

  test('some of it on days of their own: articles, ranges, paragraphs, parts of paragraphs', () => {
    expect(
      enforcement(
        '제1조(시행일) 이 법은 2028년 1월 1일부터 시행한다. 다만, 제11조제2항ㆍ제3항 및 부칙 제4조의 개정규정은 ' +
          '공포한 날부터 시행하고, 제75조부터 제77조까지의 개정규정은 공포 후 6개월이 경과한 날부터 시행하며, ' +
          '제10조의2 및 제18조제1항 단서의 개정규정은 2027년 1월 1일부터 시행한다.',
      ),
    ).toEqual({
      from: '2028-01-01',
      exceptions: [
        [[11, 0], [11, 0], [2, 2], null, '2026-03-17'],
        [[11, 0], [11, 0], [3, 3], null, '2026-03-17'],
        [[75, 0], [77, 0], null, null, '2026-09-18'],
        [[10, 2], [10, 2], null, null, '2027-01-01'],
        [[18, 0], [18, 0], [1, 1], '제18조제1항 단서', '2027-01-01'],
      ],
    });
  });

  test('listed in numbers', () => {
    expect(
      enforcement(
        '제1조(시행일) 이 법은 공포한 날부터 시행한다. 다만, 다음 각 호의 사항은 그 구분에 따른 날부터 시행한다.\n' +
          '  1\\. 제16조의3 및 제48조의2제8항제2호의 개정규정: 2027년 1월 1일\n',
      )?.exceptions,
    ).toEqual([
      [[16, 3], [16, 3], null, null, '2027-01-01'],
      [[48, 2], [48, 2], [8, 8], '제48조의2제8항제2호', '2027-01-01'],
    ]);
  });

  test('by the size of the workplace: the first day, and all days with whom they concern', () => {
    const clause = (line: string) =>
      `제1조(시행일) ① 이 법은 2028년 1월 1일부터 시행한다.\n\n${line}\n\n` +
      ' 1. 상시 300명 이상의 근로자를 사용하는 사업장, 공공기관: 2030년 1월 1일(운수업은 2031년 1월 1일)\n' +
      ' 2. 상시 5인 이상 300명 미만의 근로자를 사용하는 사업장: 2029년 7월 1일\n';
    const [amendment] = readAmendments(
      provisions(clause('④ 제55조제2항의 개정규정은 다음 각 호의 구분에 따른 날부터 시행한다.')),
    );
    expect(amendment?.from).toBe('2028-01-01');
    expect(amendment?.exceptions).toEqual([
      {
        place: { first: [55, 0], last: [55, 0], paragraphs: [2, 2], part: null },
        from: '2029-07-01',
        bySize: [
          { who: '상시 5인 이상 300명 미만의 근로자를 사용하는 사업장', from: '2029-07-01' },
          { who: '상시 300명 이상의 근로자를 사용하는 사업장, 공공기관', from: '2030-01-01' },
        ],
      },
    ]);
    const inProviso = clause(
      '③ 이 법은 공포한 날부터 시행한다. 다만, 제19조의 개정규정은 다음 각 호의 구분에 따른 날부터 시행한다.',
    );
    expect(readAmendments(provisions(inProviso))[0]?.exceptions[0]?.bySize).toHaveLength(2);
    const unsized = clause('② 제3조의 개정규정은 다음 각 호의 구분에 따른 날부터 시행한다.').replaceAll(
      '명',
      '개',
    );
    expect(readAmendments(provisions(unsized.replaceAll('인 이상', '개 이상')))[0]?.exceptions).toEqual([]);
  });

  test('of an act that amends this one on the side, the latest day counts, for its articles are not ours', () => {
    const [amendment] = readAmendments(
      '부칙(정부조직법) <제21065호,2025.10.1>\n\n제1조(시행일) 이 법은 공포한 날부터 시행한다. 다만, 제19조의 개정규정은 2026년 1월 2일부터 시행한다.\n',
    );
    expect(amendment).toEqual({
      promulgated: '2025-10-01',
      from: '2026-01-02',
      exceptions: [],
      expiries: [],
    });
  });

  test('and when some of it lapses by itself', () => {
    const [amendment] = readAmendments(
      provisions(
        '제1조(시행일) 이 법은 공포한 날부터 시행한다.\n\n제2조(유효기간 등) 제53조제3항 및 제6항의 개정규정은 2022년 12월 31일까지 효력을 가진다.',
      ),
    );
    expect(amendment?.expiries.map(({ place, until }) => [place.first, place.paragraphs, until])).toEqual([
      [[53, 0], [3, 3], '2022-12-31'],
      [[53, 0], [6, 6], '2022-12-31'],
    ]);
  });
});
