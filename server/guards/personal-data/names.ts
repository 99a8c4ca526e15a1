import { couldBeGivenName } from './given-names.ts';
import { looksLikeNoun, looksLikeVerb } from './name-lookalikes.ts';
import type { Pattern } from './pattern.ts';
import { longSurnames, surnames } from './surnames.ts';

const isLongName = (text: string): boolean =>
  text.length === 4 && longSurnames.includes(text.slice(0, 2)) && couldBeGivenName(text.slice(2));

/** A Korean name: family name and a given name of two syllables. A particle may still hang on it. */
export function isFullName(text: string): boolean {
  return isLongName(text) || (hasNameForm(text) && !looksLikeNoun(text));
}

const hasNameForm = (text: string): boolean =>
  text.length === 3 && surnames.has(text.charAt(0)) && couldBeGivenName(text.slice(1));

/** The same where nothing can hang on it. */
const isWholeName = (text: string): boolean =>
  isLongName(text) || (hasNameForm(text) && !looksLikeNoun(text, true) && !looksLikeVerb(text));

/** Behind "my name is" whatever begins like a family name is one, short, rare or made up as it may be. */
const isSaidToBeName = (text: string): boolean =>
  (surnames.has(text.charAt(0)) || longSurnames.includes(text.slice(0, 2))) && !looksLikeNoun(text, true);

const isNameNotVerb = (text: string): boolean => isFullName(text) && !looksLikeVerb(text);

const isShortName = (text: string): boolean =>
  surnames.has(text.charAt(0)) &&
  couldBeGivenName(`${text.charAt(1)}${text.charAt(1)}`) &&
  !looksLikeNoun(text);

const copula = '(?:입니다|이에요|이예요|예요|이고요|이고|이라고|라고|이며|인데|이올시다|임(?![가-힣]))';
const boundary = '(?=[\\s,.;:!?()\\[\\]/·~"\'’”]|$)';
/** Particles that may stand between a name and the end of the word. */
const particle = '(?:은|는|이가|이는|이|가|을|를|의|와|과|이랑|랑|한테|에게|께서|께|도)?';
const start = '(?<![가-힣A-Za-z])';

/** Titles behind a name. */
const titles =
  '씨|님|고객님|군(?![가-힣])|양(?![가-힣])|과장|부장|차장|대리|사원|주임|팀장|실장|이사|상무|전무|사장|대표|원장|점장|소장|반장|조장|매니저|계장|국장|교수|선생|기사|감독관|상담사|상담원|주무관|노무사|변호사|간호사|사무관|센터장|본부장|지점장|공장장|점주';
/** Words for a person before the name. */
const persons =
  '담당자|담당|사장|대표이사|대표|점장|원장|팀장|과장|부장|차장|대리|실장|소장|반장|주임|매니저|상사|동료|선배|후배|신청인|신청자|근로자|노동자|예금주|보호자|배우자|남편|아내|와이프|아들|딸|친구|동생|언니|형|누나|오빠|의사|노무사|상담사|상담원|기사|감독관|피보험자|수급자|수급자격자|고객|성명|진정인|피진정인|지원자|구직자|점주|직원|사원|대표자';

/** A person's name in the frames in which people write it. */
export const namePatterns: readonly Pattern[] = [
  // 제 이름은 홍길동입니다. 성명: 홍길동
  {
    kind: 'name',
    expression: new RegExp(
      `(?:이름|성함|성명)(?:은|이|:|：)?\\s{0,3}(?<data>[가-힣]{2,4}?)(?=${copula}|님|씨)`,
      'dg',
    ),
    confirm: isSaidToBeName,
  },
  {
    kind: 'name',
    expression: new RegExp(`(?:이름|성함|성명)(?:은|:|：)\\s{0,3}(?<data>[가-힣]{2,4})${boundary}`, 'dg'),
    confirm: (text) =>
      isFullName(text) || (text.length !== 3 && isSaidToBeName(text) && !looksLikeVerb(text)),
  },
  {
    kind: 'name',
    expression: new RegExp(
      `(?:이름|성함|성명|명의|예금주)[은는이:]?\\s{0,3}(?<data>[가-힣]{3,4}?)${particle}${boundary}`,
      'dg',
    ),
    confirm: isFullName,
  },
  // 제 이름은 홍길동, 010-…: whoever says so may have any name.
  {
    kind: 'name',
    expression: new RegExp(`(?:제|내|저의|본인)\\s이름은\\s{1,2}(?<data>[가-힣]{3})${boundary}`, 'dg'),
    confirm: isSaidToBeName,
  },
  // Names of people from elsewhere: 제 이름은 쩐 티 흐엉이에요, 이름은 Nguyen Van An
  {
    kind: 'name',
    expression: new RegExp(
      `(?:제|내|저의|저희)\\s이름은\\s{1,2}(?<data>[가-힣]{1,6}(?:\\s[가-힣]{1,6}){0,3}?)(?=${copula})`,
      'dg',
    ),
  },
  {
    kind: 'name',
    expression:
      /(?:이름|성함|성명)(?:은|이|:)?\s{0,3}(?<data>[A-Z][A-Za-z'-]{0,20}(?:\s[A-Z][A-Za-z'-]{0,20}){0,3})/dg,
  },
  // 저는 홍길동이라고 합니다
  {
    kind: 'name',
    expression: new RegExp(
      `${start}(?:저는|저|나는|전)[,\\s]\\s?(?<data>[가-힣]{3,4}?)(?=${copula}|[,.(]|$)`,
      'dg',
    ),
    confirm: isFullName,
  },
  {
    kind: 'name',
    expression: /(?:저는|저|나는)\s(?<data>[가-힣]{2})(?=(?:이?라고)\s(?:합니다|해요|하는데|하는|불러))/dg,
    confirm: isShortName,
  },
  // 홍길동입니다, 인사팀 홍길동이라고 합니다
  {
    kind: 'name',
    expression: new RegExp(
      `${start}(?<data>[가-힣]{3,4}?)(?=입니다|이라고\\s?(?:합|해|하)|(?<!하)라고\\s?(?:합|해|하))`,
      'dg',
    ),
    confirm: isWholeName,
  },
  // 홍길동님, 홍길동씨
  {
    kind: 'name',
    expression: new RegExp(
      `${start}(?<data>[가-힣]{3,4}?)(?=님|씨(?:가|는|의|와|를|한테|에게|,|\\s|$))`,
      'dg',
    ),
    confirm: isWholeName,
  },
  // 홍길동 과장, 홍길동 씨
  {
    kind: 'name',
    expression: new RegExp(`${start}(?<data>[가-힣]{3,4}?)(?=\\s?(?:${titles})(?![하되]))`, 'dg'),
    confirm: isFullName,
  },
  {
    kind: 'name',
    expression: new RegExp(`${start}(?<data>[가-힣]{2})(?=\\s씨(?:가|는|의|와|를|한테|에게|,|\\s|$))`, 'dg'),
    confirm: isShortName,
  },
  // 담당자 홍길동, 사장님은 홍길동이라고
  {
    kind: 'name',
    expression: new RegExp(
      `(?:${persons})(?:님)?(?:은|는|인|:|：|\\s)\\s{0,2}(?<data>[가-힣]{3,4}?)(?:${copula}|${particle}${boundary})`,
      'dg',
    ),
    confirm: isNameNotVerb,
  },
  // Whoever is named beside a number or an address, in whatever form: 세종대왕님의 이메일
  {
    kind: 'name',
    expression: new RegExp(
      `${start}(?<data>(?!고객|사장|대표|담당|선생|부장|과장|원장|점장|팀장|상담|노무|변호|교수|기사|손님|여러|부모|어머|아버|사모|형님|누님)[가-힣]{2,4})(?=님(?:의|께서|은|이)?\\s?(?:이메일|메일|휴대폰|핸드폰|전화|연락처|주민|계좌|주소|여권|외국인))`,
      'dg',
    ),
  },
  {
    kind: 'name',
    expression:
      /(?:[Mm]y name(?:'s| is)|(?<![A-Za-z])[Nn]ame\s?:)\s{0,2}(?<data>[A-Z][A-Za-z'-]{0,20}(?:\s[A-Z][A-Za-z'-]{0,20}){0,3})/dg,
  },
  {
    kind: 'name',
    expression:
      /(?:(?<![A-Za-z])I am|(?<![A-Za-z])I'm|[Tt]his is)\s(?<data>[A-Z][a-z'-]{1,20}(?:\s[A-Z][a-z'-]{1,20}){1,2})(?=[,.;!?]|\sand\s|$)/dg,
  },
  {
    kind: 'name',
    expression:
      /(?:我叫|我的名字(?:是|叫)|姓名\s?[:：])\s?(?<data>[\u4e00-\u9fff]{2,4}?)(?=[,，。.、;；\s!！]|$)/dg,
  },
  {
    kind: 'name',
    expression:
      /(?:[Tt]ên (?:của )?(?:tôi|em|mình) là|(?:[Tt]ôi|[Ee]m|[Mm]ình) tên(?: là)?)\s(?<data>\p{Lu}\p{L}{0,10}(?:\s\p{Lu}\p{L}{0,10}){0,4})/dgu,
  },
];
