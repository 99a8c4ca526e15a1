import type { Found, RemarkRule } from '../remark.ts';

const reasons = {
  month: ['1월부터 12월 사이에 없는 달입니다.', '[바른 연월]로 고쳐 주세요.'],
  day: ['달력에 없는 날짜입니다.', '[바른 날짜]로 고쳐 주세요.'],
  reversed: ['끝난 때가 시작한 때보다 앞섭니다.', '시작과 끝을 확인해 [바른 기간]으로 고쳐 주세요.'],
  future: ['아직 오지 않은 때입니다.', '지금도 다니고 있다면 ‘현재’로, 아니면 [바른 연월]로 고쳐 주세요.'],
} as const;

export const impossibleDate: RemarkRule = {
  kind: 'impossible_date',
  find: ({ facts: { timeline } }) =>
    timeline.impossible.map(({ reason, at }): Found => {
      const [why, how] = reasons[reason];
      return { ...at, reason: why, suggestion: how };
    }),
};

export const overlap: RemarkRule = {
  kind: 'overlap',
  find: ({ facts: { timeline, text } }) =>
    timeline.overlaps.map(({ earlier, later, months }) => ({
      ...later,
      reason: `다른 경력(${text.slice(earlier.start, earlier.end)})과 ${months}개월 겹칩니다.`,
      suggestion: '날짜를 확인해 주세요. 함께 일한 것이 맞으면 [시간제·겸직 등 사정]을 적어 주세요.',
    })),
};

export const gap: RemarkRule = {
  kind: 'gap',
  find: ({ facts: { timeline, text } }) =>
    timeline.gaps.map(({ before, after, months }) => ({
      ...(before ?? after),
      reason: before
        ? `앞 경력(${text.slice(after.start, after.end)})이 끝난 뒤 ${months}개월의 설명이 없습니다.`
        : `이 경력이 끝난 뒤 지금까지 ${months}개월의 설명이 없습니다.`,
      suggestion: '그동안 한 일을 ‘[기간] [한 일]’ 한 줄로 적어 주세요. 까닭은 자세하지 않아도 됩니다.',
    })),
};
