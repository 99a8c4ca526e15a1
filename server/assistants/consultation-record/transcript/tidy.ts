const opening = /^(?:(?:네+|예|어|음|아+|에이|그|저|뭐|자|그럼|그러면|근데|그런데|아니)(?:요)?[\s,.]+)+/u;
const filler = /(?<=\s)(?:어|음|아|네네?|예|뭐|막|인제|이제)\s(?=[가-힣\d])/gu;
const stammer = /(?<![가-힣])([가-힣]{1,4})(?:\s\1)+(?![가-힣])/gu;

/** What was said without the sounds that say nothing. */
export const tidied = (text: string): string =>
  text
    .replace(stammer, '$1')
    .replace(opening, '')
    .replace(filler, '')
    .replace(/(?<=\s)그\s(?=그\s)/gu, '')
    .trim();

const courtesy =
  /^(?:네|예|알겠습니다|감사합니다|고맙습니다|고마워요|안녕하세요|안녕하십니까|안녕히|어서\s?오세요|수고|그렇죠|맞아요|그래요|그러세요|괜찮으세요|축하|다행|다음에|열심히|여기요|잠시만|아\s|그게\s?좋|그것도요)/u;

/** Whether a turn says something that a record keeps: more than courtesy, or a number. */
export function tells(text: string): boolean {
  const left = tidied(text);
  if (/\d/u.test(left)) return true;
  const letters = left.replace(/[^가-힣A-Za-z]/gu, '');
  return letters.length >= (courtesy.test(left) ? 22 : 8);
}
