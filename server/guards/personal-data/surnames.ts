/** Family names that are common enough to tell a person's name by (통계청, 2015 인구총조사: all with over 10,000 bearers, and rarer ones). */
export const surnames = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모남탁국은편용예경봉사부복태목형피계감음빈동온호범좌팽승간견당화어'.split(
    '',
  ),
);

/** Family names of two syllables. */
export const longSurnames: readonly string[] = [
  '남궁',
  '황보',
  '제갈',
  '사공',
  '선우',
  '서문',
  '독고',
  '동방',
  '망절',
];
