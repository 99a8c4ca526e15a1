import { lettersOf } from '../../../knowledge/text/letters.ts';
import { plainForm } from '../personal-data/writing.ts';

/** Letters of other alphabets that look like Latin ones, and digits and signs that stand for letters. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ι: 'i',
  ρ: 'p',
  τ: 't',
};
const leet: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
/** Letters typed one by one: an initial, a vowel, and a final that no vowel follows. */
const scattered = new RegExp(`([${initials}])([${vowels}])(?:([${finals.trim()}])(?![${vowels}]))?`, 'gu');

/** Puts syllables together that were taken apart: ㅅㅣㅅㅡㅌㅔㅁ is 시스템. */
function compose(text: string): string {
  return text.replace(scattered, (_, initial: string, vowel: string, final: string | undefined) =>
    String.fromCharCode(
      0xac00 +
        (initials.indexOf(initial) * 21 + vowels.indexOf(vowel)) * 28 +
        (final ? finals.indexOf(final) : 0),
    ),
  );
}

/** Lower case, one alphabet, nothing but letters and digits: what stands between the letters hides nothing. */
export function bareLettersOf(text: string): string {
  const letters = lettersOf(plainForm(text));
  // Before NFKC, which would take every scattered consonant for an initial.
  const whole = /[ㄱ-ㅎㅏ-ㅣ]{2}/u.test(letters) ? compose(letters) : letters;
  return lettersOf(
    whole
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[а-яѕіα-ω]/g, (letter) => lookalikes[letter] ?? letter),
  );
}

/** The forms in which an order may hide: as it stands, in leet, encoded, spelled backwards. */
export function formsOf(text: string): string[] {
  const forms = [bareLettersOf(text)];
  if (/[a-z][0134578@$!]|[0134578@$!][a-z]/i.test(text))
    forms.push(
      bareLettersOf(
        text
          .toLowerCase()
          .replace(/[0134578@$!](?=[a-z0-9@$!])|(?<=[a-z])[0134578@$!]/g, (sign) => leet[sign] ?? sign),
      ),
    );
  for (const decoded of decodedIn(text)) forms.push(bareLettersOf(decoded));
  if (/거꾸로|뒤집|반대로\s?읽|revers|backward/i.test(text))
    forms.push(bareLettersOf([...text].reverse().join('')));
  if (/rot\s?-?13|시저|caesar/i.test(text)) forms.push(bareLettersOf(rotate(text)));
  return forms;
}

const readable = (text: string): boolean => /[\p{L}]{3}/u.test(text) && !/[\ufffd\u0000-\u0008]/.test(text);

function decodedIn(text: string): string[] {
  const base64 = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].map(([code]) =>
    Buffer.from(code, 'base64').toString('utf8'),
  );
  const hex = [...text.matchAll(/(?:[0-9a-f]{2}[\s:]?){10,}/gi)].map(([code]) =>
    Buffer.from(code.replace(/[\s:]/g, ''), 'hex').toString('utf8'),
  );
  const escaped = /\\u[0-9a-f]{4}/i.test(text)
    ? [
        text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
      ]
    : [];
  const entities = /&#x?[0-9a-f]+;/i.test(text)
    ? [
        text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hexadecimal: string, code: string) =>
          String.fromCodePoint(Math.min(Number.parseInt(code, hexadecimal ? 16 : 10) || 32, 0x10ffff)),
        ),
      ]
    : [];
  const percent = /(?:%[0-9a-f]{2}){3}/i.test(text)
    ? [text.replace(/(?:%[0-9a-f]{2})+/gi, unescapePercent)]
    : [];
  return [...base64, ...hex, ...escaped, ...entities, ...percent].filter(readable);
}

function unescapePercent(code: string): string {
  return Buffer.from(code.replaceAll('%', ''), 'hex').toString('utf8');
}

function rotate(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
