/** Names of services and papers that are long enough to be told from what they were misheard as. */
const glossary: readonly string[] = (
  '국민내일배움카드 내일배움카드 국민취업지원제도 구직촉진수당 취업성공수당 취업활동계획 취업활동비용 실업급여 구직급여 실업인정일 수급자격 ' +
  '이직확인서 조기재취업수당 상병급여 소정급여일수 피보험자격 고용보험 산재보험 육아휴직급여 출산전후휴가 근로계약서 재직증명서 경력증명서 ' +
  '권고사직 자진퇴사 계약만료 임금체불 대지급금 퇴직연금 주휴수당 최저임금 연차수당 휴업급여 요양급여 노동위원회 근로복지공단 고용센터 ' +
  '훈련장려금 직업심리검사 직업능력개발 일경험프로그램 국비훈련 요양보호사 사회복지사 간호조무사 물리치료사 전산회계 컴퓨터활용능력 바리스타 ' +
  '자기소개서 포트폴리오 시니어클럽 유튜브 두루누리'
).split(' ');

export interface Misheard {
  readonly heard: string;
  readonly meant: string;
}

const lettersOf = (syllable: string): string[] => [...syllable.normalize('NFD')];
/** One letter of a syllable differs: ㄱ for ㅋ, ㅜ for ㅠ. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.length === b.length && a.filter((letter, index) => letter !== b[index]).length === 1;
}

/**
 * Words that can only be a term of the glossary with one letter wrong, and the text with them set right. The syllables
 * must be as many, all but one the same, and that one wrong in one letter.
 */
export function setRight(text: string): { readonly text: string; readonly misheard: readonly Misheard[] } {
  const misheard: Misheard[] = [];
  let right = text;
  for (const term of glossary) {
    const syllables = [...term].map(() => '[가-힣]').join('\\s?');
    // Looked for at the beginning of every word, also where two places overlap.
    const places = [...right.matchAll(new RegExp(`(?<![가-힣])(?=(?<heard>${syllables}))`, 'gu'))];
    for (const { index, groups } of places.reverse()) {
      const heard = groups?.heard ?? '';
      if (!isMisheard(heard.replace(/\s/g, ''), term)) continue;
      misheard.push({ heard, meant: term });
      right = `${right.slice(0, index)}${term}${right.slice(index + heard.length)}`;
    }
  }
  return { text: right, misheard };
}

function isMisheard(heard: string, term: string): boolean {
  const wrong = [...heard].filter((syllable, index) => syllable !== term.charAt(index));
  const [only] = wrong;
  if (wrong.length !== 1 || only === undefined || glossary.some((other) => heard.includes(other)))
    return false;
  return isNear(
    only,
    term.charAt([...heard].findIndex((syllable, index) => syllable !== term.charAt(index))),
  );
}
