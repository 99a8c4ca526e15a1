import type { Span } from '../post-facts/span.ts';
import { isCliche } from '../resume-coaching/remarks/cliche.ts';
import { inconsistent } from '../resume-coaching/remarks/inconsistent.ts';
import { sensitiveInfo } from '../resume-coaching/remarks/sensitive-info.ts';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';

/** What of a résumé is no matter of the summary. */
export interface LeftOut {
  /**
   * Personal matters that an employer may not ask for (채용절차의 공정화에 관한 법률 제4조의3) or decide by
   * (고용정책 기본법 제7조제1항).
   */
  readonly personal: readonly Span[];
  /** Whether a place may be spoken of. */
  readonly mayTell: (span: Span) => boolean;
  /** The words of a place as they may be quoted. */
  readonly quoted: (span: Span) => string;
}

/** Looks and origin in words that remark rules need not see, since no employer's question is answered by them. */
const alsoPersonal =
  /(?:젊어서|남성|여성(?!새로일|인력|가족|복지|기업|회관|센터)|남자|여자|기혼|미혼|유부|주부|가장(?:으로|의)|육아|임신|출산|(?:첫째|둘째|셋째)\s?(?:아이|딸|아들)|아이(?:를|들을|가)\s|자녀|남편|아내|부모님|아버지|어머니|시댁|친정|[가-힣]{2,}(?:시|군|구|동|읍|면)에?\s?(?:거주|살고|삽니다)|거주(?:지|하)|고향|(?:한국|국내)\s?에서\s[^.]{0,10}살|만\s?\d{2}\s?세|\d{2}\s?(?:살|세)(?=[가-힣\s,.]|$)|[2-6]0대|장애\s?(?:정도|등급|인\s?등록)|종교|교회|성당|신앙|학창\s?시절|국적)/u;
/** Words of one's trade in which the same syllables are about others. */
const ofOthers =
  /환자|원아|어르신|이용자|아동|학생|학부모|보호자|고객|손님|내담자|수급자|대상자|회원|입주민|시니어|영유아/u;

const anySchool = /[가-힣]{2,}(?:대학교|대학원|대학|고등학교|고교|여고|공고|상고|폴리텍)(?![가-힣]*병원)/u;

/** The rules used here go by the text alone. */
const noDictionary = { isWord: () => true, stems: () => [], unusual: () => 0, isBroken: () => false };

export function leftOutOf(facts: ResumeFacts, blind: boolean): LeftOut {
  const coaching = { ...noDictionary, facts, post: null };
  const remarked = sensitiveInfo.find(coaching);
  const personal = [
    ...remarked,
    ...facts.sentences.filter(
      (sentence) =>
        alsoPersonal.test(sentence.text) &&
        !ofOthers.test(sentence.text) &&
        !remarked.some((other) => meet(other, sentence)),
    ),
  ];
  const against = inconsistent.find(coaching);
  const schools = facts.education.map(({ school }) => school).filter((school) => school.length > 2);
  const hides = (words: string): boolean =>
    blind && (schools.some((school) => words.includes(school)) || (anySchool.test(words) && !worksAt(words)));
  const worksAt = (words: string): boolean =>
    facts.experience.some(({ company }) => company !== null && words.includes(company));
  return {
    personal,
    mayTell: (span) => {
      const words = facts.text.slice(span.start, span.end);
      const barred = [...personal, ...against, ...facts.pauses].some((other) => meet(other, span));
      return !barred && !hides(words) && !isCliche(words);
    },
    quoted: ({ start, end }) => {
      let words = '';
      let at = start;
      const covered = personal.filter((span) => meet(span, { start, end })).sort((a, b) => a.start - b.start);
      for (const span of covered) {
        words += `${facts.text.slice(at, Math.max(at, span.start))}…`;
        at = Math.max(at, span.end);
      }
      words += facts.text.slice(at, Math.max(at, end));
      if (blind) for (const school of schools) words = words.replaceAll(school, '○○');
      return words.replace(/\s+/gu, ' ').trim();
    },
  };
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
