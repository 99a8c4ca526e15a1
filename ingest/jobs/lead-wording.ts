/** Words of a title that say nothing of the work: who publishes, for how many years, under which scheme. */
const beside = [
  /\([^()]*\)/g,
  /\d{2,4}년(?:_|차|도)?/g,
  /_?L\d_\d+V\d+/gi,
  /(?:공동훈련센터형|도제학교|도제|과정연계|대학\s?연계형|PBL|IPP형?|일학습\s?병행|P-TECH)/gi,
  /(?:신입|경력|정규직?|계약직|직원|사원|정직원|급구|모집|채용|공고|구인|모십니다|구합니다|초봉|성과급|주\d일)/g,
];

/**
 * What a listing's or a course's title says of the work, for the search in the dictionary. What stands in square
 * brackets at the beginning is usually the employer (`[직영점] 학습매니저`), so it goes as long as enough is left.
 */
export function leadWording(title: string, description: string | null): string {
  const withoutEmployer = title.replace(/^\s*(?:\[[^\]]*\]\s*)+/, '');
  const wording = withoutEmployer.trim().length >= 4 ? withoutEmployer : title;
  const work = beside.reduce((text, words) => text.replace(words, ' '), wording);
  return [work, description ?? ''].join(' ').replace(/\s+/g, ' ').trim();
}
