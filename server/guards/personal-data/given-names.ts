/** Syllables with which given names of two syllables begin and end. */
const firstSyllables = new Set(
  '가감강건겸경관광교규근금기길나남녹누다단달대덕도동두라래로루리린마만명모무문미민백범병보복봉비빛사산상새샘서석선설성세소솔송수숙순슬승시신아안애약양언여연영예오옥온완용우욱운웅원유윤율은의이익인일임자장재정제조종주준중지진찬창채천철청초춘충치태택테하학한해향헌현형혜호홍화환효후훈휘흥희푸슬',
);
const lastSyllables = new Set(
  '강건겸경곤관광교구국규균근금기길나남녀늘님다담덕동두라람래량련령례록룡루룬름리린림마만명모무묵문미민배백범별복봉비빈빛사산삼상새샘서석선설섭성세소솔송수숙순슬승시식신실아안애연열영예오옥온완용우욱운웅원유윤율은이익인일임자재정제조종주준중지진찬창채천철춘충태택트하학해향헌혁현형혜호홍화환황효후훈휘휴휼흠흥희솜봄롱란샘운빈',
);

/** Whether the part behind a family name could be a given name of two syllables. */
export function couldBeGivenName(part: string): boolean {
  return part.length === 2 && firstSyllables.has(part.charAt(0)) && lastSyllables.has(part.charAt(1));
}
