import type { Span } from '../post-facts/span.ts';
import { type Period, periodsIn, shifted } from './months.ts';
import type { Segment } from './segments.ts';

/** A language, or a test of one, with the level as it is written. */
export interface Language extends Span {
  readonly name: string;
  readonly level: string | null;
}

/** Military service as it is written; it bears on no remark and no score. */
export interface Service extends Span {
  readonly text: string;
  readonly period: Period | null;
}

/** Where work can be seen. */
export interface Portfolio extends Span {
  readonly url: string;
}

/** What a résumé says of the person, by its label; names and contacts are masked before they come here. */
export interface PersonalDatum extends Span {
  readonly label: string;
  readonly value: string;
}

const test =
  /(?<![가-힣A-Za-z])(?<name>토익\s?스피킹|토익|TOEIC(?:\s?Speaking)?|토플|TOEFL|텝스|TEPS|오픽|OPIc|아이엘츠|IELTS|JLPT|JPT|HSK|TOPIK|토픽|DELF|DELE|TSC)\s?(?:은|는|:|：)?\s?(?<level>\d{2,3}점?|[1-6]급|N[1-5]|IM[1-3]?|IH|AL|AM|NH|[ABC][12]|Lv\.?\s?\d|레벨\s?\d|\d(?:\.\d)?)/giu;
const spoken =
  /(?<name>(?:한국|영|일본|중국|베트남|러시아|독일|프랑스|스페인|태국|몽골|우즈베크|인도네시아|아랍)어)\s?[(:：]?\s?(?<level>원어민|모국어|비즈니스(?:\s?회화)?|일상\s?회화|회화|상급|중급|초급|상|중|하|능통|유창|통역|번역|독해|fluent|native|business)/giu;
const service =
  /(?:육군|해군|공군|해병대?|의경|의무경찰|사회복무요원|공익(?:근무요원)?|산업기능요원|전문연구요원|카투사|상근예비역|ROTC|학군|부사관|군\s?복무|병역\s?(?:필|면제|특례))[^\n]*|(?:만기\s?전역|소집\s?해제|군필|미필|면제)[^\n]*/u;
const link =
  /https?:\/\/[^\s)\]|,]+|(?<![\w@.])(?:www\.|github\.com\/|[a-z0-9-]+\.(?:github\.io|notion\.site|tistory\.com))[^\s)\]|,]*/giu;

export function readLanguages(segments: readonly Segment[]): readonly Language[] {
  const found = segments.flatMap(({ text, start }) =>
    [test, spoken].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        name: match.groups?.name?.trim() ?? '',
        level: match.groups?.level?.trim() ?? null,
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    ),
  );
  return found.filter(
    (one, at) => found.findIndex(({ name, level }) => name === one.name && level === one.level) === at,
  );
}

export function readService(segments: readonly Segment[]): Service | null {
  const segment =
    segments.find(({ section, text }) => section === 'military' && text !== '') ??
    segments.find(({ section, text }) => section === 'experience' && text.length < 60 && service.test(text));
  if (!segment) return null;
  const { text, start, end } = segment;
  const [period] = periodsIn(text);
  return { text, period: period ? shifted(period, start) : null, start, end };
}

export const readPortfolio = (segments: readonly Segment[]): readonly Portfolio[] =>
  segments.flatMap(({ text, start }) =>
    [...text.matchAll(link)].map((match) => ({
      url: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );

const named = /^(?:이름|성명|성함|지원자|name)$/iu;
const nameAlone = /^[가-힣]{2,4}(?=$|\s*[|/,(—–-])|^[가-힣](?:\s{1,2}[가-힣]){1,3}$/u;

export const readPerson = (segments: readonly Segment[]): readonly PersonalDatum[] =>
  segments.flatMap(({ section, label, text, start, end }) =>
    section === 'person' && label !== null && text !== ''
      ? [
          {
            label,
            value: named.test(label.replace(/\s/gu, '')) ? text.replace(nameAlone, '[이름]') : text,
            start,
            end,
          },
        ]
      : [],
  );
