import type { Answer } from '../contracts/index.ts';

/** Said before anything is asked: 인공지능기본법 제31조제1항. */
export const aiNotice =
  '나루는 인공지능(AI)으로 운영되는 서비스입니다. 답변과 초안은 틀릴 수 있으니 근거를 확인해 주세요. / Naru is run by artificial intelligence (AI). Please check the sources of its answers and drafts.';

/** What a machine made says so: 인공지능기본법 제31조제2항. Null for words that a person wrote. */
export function aiMark(
  { composer, model }: Pick<Answer, 'composer' | 'model'>,
  kind: 'answer' | 'document',
  language: 'ko' | 'en',
): string | null {
  if (composer === 'canned' || composer === 'expert' || composer === 'none') return null;
  return marks[language](kind, composer === 'model' ? (model ?? 'AI') : null);
}

const marks = {
  ko: (kind: 'answer' | 'document', model: string | null): string =>
    [
      kind === 'document'
        ? '이 문서는 인공지능(AI) 서비스 나루가 만든 초안입니다.'
        : '이 답변은 인공지능(AI) 서비스 나루가 만들었습니다.',
      ...(model === null
        ? []
        : [`문장은 생성형 인공지능(${model})이 ${kind === 'document' ? '다듬었습니다' : '썼습니다'}.`]),
      kind === 'document'
        ? '틀릴 수 있으니 쓰기 전에 확인해 주세요.'
        : '틀릴 수 있으니 근거를 확인해 주세요.',
    ].join(' '),
  en: (kind: 'answer' | 'document', model: string | null): string =>
    [
      kind === 'document'
        ? 'This document is a draft made by Naru, an artificial intelligence (AI) service.'
        : 'This answer was made by Naru, an artificial intelligence (AI) service.',
      ...(model === null ? [] : [`Its sentences were worded by generative AI (${model}).`]),
      kind === 'document'
        ? 'It can be wrong: check it before use.'
        : 'It can be wrong: please check the sources.',
    ].join(' '),
};
