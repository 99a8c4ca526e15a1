import { expect, test } from 'vitest';
import { passageWith } from '../../../tests/builders/passage.ts';
import { runWith } from '../../../tests/builders/run.ts';
import { articlesBehind } from './articles.ts';
import { candidatesOf } from './relevance.ts';

const law = (locator: string, text: string) =>
  passageWith({
    kind: 'law',
    documentId: 'law:산재',
    title: '산업재해보상보험법',
    locator,
    heading: '절차',
    text,
  });
const guide = passageWith({
  kind: 'guide',
  documentId: 'guide:appeal',
  title: '산재 불승인',
  heading: '짧은 답',
  text: '결정을 안 날부터 90일 안에 심사를 청구합니다(산업재해보상보험법 제103조제3항, 산업재해보상보험법 제105조제1항).',
});
const run = (search: string) =>
  runWith({
    search,
    guides: ['guide:appeal'],
    passages: [
      guide,
      law('제105조제1항', '① 공단은 심사 청구서를 받은 날부터 60일 이내에 결정을 하여야 한다.'),
      law('제103조제3항', '③ 심사 청구는 결정이 있음을 안 날부터 90일 이내에 하여야 한다.'),
      law('제103조제2항', '② 위원회는 따로 둔다.'),
    ],
  });
const quoted = (search: string, most = 1): string[] =>
  articlesBehind(candidatesOf(run(search)), run(search), most).flatMap((article) =>
    article.map(({ locator }) => locator),
  );

test('of an article, the paragraph that a sentence names is quoted, not what stands beside it', () => {
  expect(quoted('산재 불승인, 심사 청구 기한이 언제까지인가요')).toEqual(['제103조제3항']);
});

test('what an authority has to do comes after what the person may do, unless that is asked', () => {
  expect(quoted('산재 불승인, 심사 청구 기한이 언제까지인가요', 2)).toEqual(['제103조제3항', '제105조제1항']);
  expect(quoted('공단이 심사 청구서를 받으면 며칠 이내에 결정이 나오나요')).toEqual(['제105조제1항']);
});
