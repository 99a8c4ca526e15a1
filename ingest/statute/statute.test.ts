import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../cut-document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isStatute, parseStatute } from './statute.ts';

const data = {
  제목: '나루법 시행령',
  시행일자: '2026-08-20',
  출처: 'https://www.law.go.kr/법령/나루법시행령',
};

const body = `
# 나루법 시행령

## 제1장 총칙 <개정 2020.2.4>

##### 제1조 ((목적))

이 영은 법에서 위임된 사항을 정한다.

##### 제2조의2 (3개월 이내의 휴일)

**①** 사용자는 다음 각 호의 날을 쉬는 날로 한다. <개정 2018.3.20, 2019.1.15>

  1\\. 일요일
  1의2\\. 임시공휴일 <신설 2020.1.1>
    가\\. 선거일

**②** 삭제 <2020.2.4>

**③** 제1항에 따른다.

### 제1절 벌칙 <신설 2020.2.4>

##### 제3조

삭제 <1997ㆍ12ㆍ24>

## 부칙

부칙 <제1호,2026.2.19>

##### 제1조 (시행일)

이 영은 공포한 날부터 시행한다.
`;

const statute = parseStatute(data, body);
const passagesOf = (number: string) =>
  statute.articles.filter((article) => article.number === number).flatMap(paragraphsOf);

describe('a statute', () => {
  test('is known by its front matter', () => {
    expect(isStatute(data)).toBe(true);
    expect(isStatute({ title: '주휴수당' })).toBe(false);
    expect(isStatute(null)).toBe(false);
  });

  test('has its articles with their headings and chapters, without the supplementary provisions', () => {
    expect(statute.articles.map(({ number, heading, chapter }) => [number, heading, chapter])).toEqual([
      ['제1조', '목적', '총칙'],
      ['제2조의2', '3개월 이내의 휴일', '총칙'],
      ['제3조', '', '총칙'],
    ]);
    expect(statute).toMatchObject({ title: '나루법 시행령', enforcedFrom: '2026-08-20' });
  });

  test('is cut between its 항, each text as a person reads it', () => {
    expect(passagesOf('제1조')).toEqual([{ locator: '제1조', text: '이 영은 법에서 위임된 사항을 정한다.' }]);
    expect(passagesOf('제2조의2')).toEqual([
      {
        locator: '제2조의2제1항',
        text: '① 사용자는 다음 각 호의 날을 쉬는 날로 한다.\n  1. 일요일\n  1의2. 임시공휴일\n    가. 선거일',
      },
      { locator: '제2조의2제3항', text: '③ 제1항에 따른다.' },
    ]);
  });

  test('keeps a deleted article, so that it is found as deleted', () => {
    expect(passagesOf('제3조')).toEqual([{ locator: '제3조', text: '삭제 <1997ㆍ12ㆍ24>' }]);
  });

  test('says of an article that is a bare number that it has no text now', () => {
    const bare = parseStatute(data, '##### 제4조\n\n##### 제5조 (휴일)\n\n쉰다.\n').articles.flatMap(
      paragraphsOf,
    );
    expect(bare[0]).toEqual({ locator: '제4조', text: '(지금은 본문이 없는 조문입니다.)' });
  });

  test('turns a drawn table into lines, and drops the frame and the picture', () => {
    const drawn = parseStatute(
      data,
      '##### 제1조 (비율)\n\n다음과 같다.\n\t\t<img src="x" >\n ┌──┬──┐\n │구분  │비율 │\n ├──┼──┤\n │갑 │ 1/2│\n  을  ├──┼──┤\n └──┴──┘\n </img>\n',
    );
    expect(drawn.articles.flatMap(paragraphsOf)[0]?.text).toBe('다음과 같다.\n구분 | 비율\n갑 | 1/2\n  을');
  });

  test('is refused with the field, the heading or the article that is wrong', () => {
    expect(() => parseStatute({ ...data, 시행일자: '2026-13-40' }, body)).toThrow('시행일자');
    expect(() => parseStatute(data, '##### 제일조 (목적)\n')).toThrow('제일조');
    expect(() => parseStatute(data, '##### 제1조 (가)\n나\n##### 제1조 (다)\n라\n')).toThrow('제1조 twice');
    expect(() => parseStatute(data, '본문만')).toThrow(UnreadableFile);
  });
});

describe('a long 항', () => {
  const lead = '① 다음 각 호와 같다.';
  const items = ['1', '2', '2의2', '3'].map(
    (number) => `  ${number}. ${'가'.repeat(number === '1' ? 900 : 400)}`,
  );
  const long = { number: '제145조', heading: '', chapter: null, body: [lead, ...items].join('\n') };

  test('is cut between its 호, each piece with the words that open the 항', () => {
    expect(paragraphsOf(long)).toEqual([
      { locator: '제145조제1항제1호', text: `${lead}\n${items[0]}` },
      { locator: '제145조제1항제2호~제2호의2', text: `${lead}\n${items[1]}\n${items[2]}` },
      { locator: '제145조제1항제3호', text: `${lead}\n${items[3]}` },
    ]);
  });

  test('without 호 stays whole', () => {
    expect(paragraphsOf({ ...long, body: '다'.repeat(2000) })).toEqual([
      { locator: '제145조', text: '다'.repeat(2000) },
    ]);
  });
});

test('paragraph marks above ⑳ are numbers too', () => {
  const marks = ['①', '⑳', '㉑', '㉟', '㊱'];
  const article = {
    number: '제1조',
    heading: '',
    chapter: null,
    body: marks.map((mark) => `${mark} 글`).join('\n'),
  };
  expect(paragraphsOf(article).map(({ locator }) => locator)).toEqual(
    [1, 20, 21, 35, 36].map((n) => `제1조제${n}항`),
  );
});
