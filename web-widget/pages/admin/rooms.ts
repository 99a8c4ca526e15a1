import type { Language } from '../house/place.ts';

/** One page of the administration. */
export interface Room {
  readonly path: string;
  readonly name: Readonly<Record<Language, string>>;
  /** What one does there, for the overview. */
  readonly purpose: Readonly<Record<Language, string>>;
}

/** The pages of the administration in the order of the navigation; a new page is a new row here. */
export const rooms: readonly Room[] = [
  {
    path: '/admin/documents',
    name: { ko: '문서', en: 'Documents' },
    purpose: {
      ko: '문서를 올리고, 무엇이 답에 쓰이는지 보고, 대목을 고치거나 끕니다.',
      en: 'Put in documents, see what answers are made of, correct a passage or switch it off.',
    },
  },
  {
    path: '/admin/search',
    name: { ko: '찾기 시험', en: 'Search test' },
    purpose: {
      ko: '질문 하나로 무엇이 찾아지고 점수가 어떻게 났는지 봅니다.',
      en: 'See what a question finds and how each score came about.',
    },
  },
];
