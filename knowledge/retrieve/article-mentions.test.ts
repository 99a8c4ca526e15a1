import { expect, it } from 'vitest';
import { mentionedArticles } from './article-mentions.ts';
import { readLawNames } from './law-names.ts';

const names = await readLawNames();

it.each([
  ['근로기준법 제60조가 뭔가요?', ['근로기준법 제60조']],
  ['혹시 근기법 76조의2 알려 주세요', ['근로기준법 제76조의2']],
  [
    '「남녀고용평등과 일·가정 양립 지원에 관한 법률」 제19조',
    ['남녀고용평등과일가정양립지원에관한법률 제19조'],
  ],
  ['고용보험법 시행령 68조와 고용보험법 46조', ['고용보험법시행령 제68조', '고용보험법 제46조']],
  ['노조법시행령 제11조의2', ['노동조합및노동관계조정법시행령 제11조의2']],
  ['처음 듣는 항만법 제3조', ['항만법 제3조']],
  ['제60조가 뭔가요? 3조 원 예산', []],
  ['법 없이도 살 사람', []],
])('%s', (question, articles) => {
  expect(mentionedArticles(question, names)).toEqual(articles);
});
