const onsets = 'k k n t t n m p p s s - j j c k t p h'.split(' ');
const codas = '- k k k n n n t n k m n n n p n m p p t t N t t k t p t'.split(' ');
const syllable = /[가-힣]/gu;

/**
 * The consonants of Korean words as Latin letters stand for them, those that romanisations write in several ways taken
 * together (g and k, d and t, b and p, r, l and n): 합정 and Hapjeong are both `hpjn`.
 */
export function consonantsOfKorean(text: string): string {
  const letters = [...text.matchAll(syllable)].map(([found]) => {
    const at = found.charCodeAt(0) - 0xac00;
    return `${onsets[Math.floor(at / 588)]}${codas[at % 28]}`;
  });
  return once(letters.join('').replaceAll('-', '').replaceAll('N', 'n'));
}

/** The same of a word in Latin letters; two ways where `ng` may be one sound or two (Pangyo, Jongno). */
export function consonantsOfLatin(word: string): readonly string[] {
  const lower = word
    .toLowerCase()
    .replace(/ph/g, 'p')
    .replace(/sh/g, 's')
    .replace(/ch/g, 'C')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k');
  const plain = (letters: string): string =>
    once(
      letters
        .replace(/[aeiouwy'’.-]/g, '')
        .replaceAll('C', 'c')
        .replaceAll('g', 'k')
        .replaceAll('d', 't')
        .replace(/[bfv]/g, 'p')
        .replace(/[rl]/g, 'n')
        .replaceAll('z', 'j'),
    );
  return [...new Set([plain(lower.replace(/ng/g, 'n')), plain(lower)])];
}

const once = (letters: string): string => letters.replace(/(.)\1+/g, '$1');
