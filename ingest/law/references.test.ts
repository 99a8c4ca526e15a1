import { describe, expect, test } from 'vitest';
import { lawNamesIn } from './law-names.ts';
import { lawReferenceReader } from './references.ts';

const inLaw = (title: string, text: string) => lawReferenceReader(lawNamesIn(title, text), title)(text);
const act = (text: string) => inLaw('근로기준법', text);
const decree = (text: string) => inLaw('고용보험법 시행령', text);

describe('law references', () => {
  test('an article without a name is of the law itself', () => {
    expect(act('제60조제1항에 따른 휴가와 이 법 제2조제1항제6호의 임금')).toEqual([
      '근로기준법 제60조제1항',
      '근로기준법 제2조제1항제6호',
    ]);
  });

  test('another law is named by its full name', () => {
    expect(act('제50조, 제69조 본문 또는 「산업안전보건법」 제139조제1항에 따른 근로시간')).toEqual([
      '근로기준법 제50조',
      '근로기준법 제69조',
      '산업안전보건법 제139조제1항',
    ]);
    expect(act('「소득세법 시행령」 제40조 및 「고용보험법」 시행령 제2조의3')).toEqual([
      '소득세법 시행령 제40조',
      '고용보험법 시행령 제2조의3',
    ]);
  });

  test('in a decree `법` is the act it carries out, and a list goes on with the same law', () => {
    expect(decree('법 제23조제2항제1호 및 제24조에 따라 지원한다. 다만, 제29조의 경우는 제외한다.')).toEqual([
      '고용보험법 제23조제2항제1호',
      '고용보험법 제24조',
      '고용보험법 시행령 제29조',
    ]);
  });

  test('in a rule `영` is the decree', () => {
    expect(inLaw('고용보험법 시행규칙', '영 제3조제2항')).toEqual(['고용보험법 시행령 제3조제2항']);
  });

  test('a short name that the text defines is that law', () => {
    expect(
      decree(
        '「고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률」(이하 "고용산재보험료징수법"이라 한다) ' +
          '제2조를 말한다. 고용산재보험료징수법 제13조에 따라',
      ),
    ).toEqual([
      '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률 제2조',
      '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률 제13조',
    ]);
  });

  test('`같은 법` is the law named last', () => {
    expect(act('「형법」 제129조부터 제132조까지, 같은 법 제347조 및 같은 법 시행령 제1조')).toEqual([
      '형법 제129조',
      '형법 제130조',
      '형법 제131조',
      '형법 제132조',
      '형법 제347조',
      '형법 시행령 제1조',
    ]);
  });

  test('each is named once; 부칙 and the end of a longer word are no reference', () => {
    expect(act('제2조 또는 제2조. 부칙 제7조. 민법 제3조가 아니다')).toEqual([
      '근로기준법 제2조',
      '근로기준법 제3조',
    ]);
  });

  test('a text that is no law refers only to what it names', () => {
    const known = new Map([
      ['근로기준법', '근로기준법'],
      ['근로기준법 시행령', '근로기준법 시행령'],
    ]);
    const referencesIn = lawReferenceReader(known, null);
    expect(referencesIn('(근로기준법 제55조제1항, 근로기준법 시행령 제30조제1항)')).toEqual([
      '근로기준법 제55조제1항',
      '근로기준법 시행령 제30조제1항',
    ]);
    expect(referencesIn('제3조를 보세요')).toEqual([]);
  });
});
