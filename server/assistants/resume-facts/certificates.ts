import type { Span } from '../post-facts/span.ts';
import { itemsOf } from './fields.ts';
import type { Section } from './headings.ts';
import { datesIn, type WrittenDate } from './months.ts';
import type { Segment } from './segments.ts';
import { sentencesOf } from './sentences.ts';

/** A certificate or licence. Courses that were only attended are none. */
export interface Certificate extends Span {
  readonly name: string;
  readonly acquired: WrittenDate | null;
}

const course =
  /(?:과정|교육|연수|훈련|세미나|특강|캠프)\s?(?:\([^)]*\)\s?)?(?:이수|수료|참가|참여)?$|수료$|수강$/u;
const issuer =
  /^[가-힣]{2,14}(?:공단|협회|상공회의소|진흥원|위원회|재단|연구원|교육원|경찰청)$|^(?:보건복지부|고용노동부)(?:장관)?$/u;
const manner = /\s*(?:취득|합격|보유(?:\s?중)?|소지|획득|발급|이수|필기\s?합격|자격증?\s?보유)?\s*$/u;
const sentence = /[다요음함][.!]?$/u;
/** A name of a certificate, as it stands in a sentence. */
const told =
  /(?<name>[가-힣A-Za-z0-9·]{1,25}(?:\s[가-힣A-Za-z0-9·]{1,25}){0,2}?(?:\s?[1-5]\s?급|기사|기능사|산업기사|기술사|기능장|관리사|상담사|면허(?:증)?|자격증|운전면허))\s?(?=[(（]\s?(?:19|20)\d{2}|(?:을|를|이|가|도)\s?(?:취득|보유|가지|땄|소지|있))/gu;
const graded =
  /^(?:TOPIK|토픽|JLPT|HSK|OPIc|오픽|DELF|DELE|TSC|BCT)\s?(?:[A-Z]{0,3}\d?\s?급?|[IVX]{1,3}|Ⅰ|Ⅱ)?/iu;

/** Reads the certificates: lists under their heading, graded language tests, and what sentences say is held. */
export function readCertificates(segments: readonly Segment[]): readonly Certificate[] {
  const listed = segments.flatMap((segment) => {
    if (segment.section === 'certificates') return itemsIn(segment.text, segment.start);
    if (segment.section === 'abilities') return itemsIn(certified(segment.text), segment.start, true);
    if (segment.section === 'languages')
      return itemsIn(segment.text, segment.start).filter(
        ({ name }) => graded.test(name) && /\d|급|[A-Z]{2}$/u.test(name),
      );
    return [];
  });
  const sections = new Set<Section | null>(['certificates', 'abilities']);
  const headed = segments.some(({ section, text }) => sections.has(section) && text !== '');
  const found = headed ? listed : [...listed, ...toldIn(segments)];
  return found.filter((one, at) => found.findIndex(({ name }) => name === one.name) === at);
}

/** Of skills and certificates in one breath, the part up to the last sentence that tells of certificates. */
const certified = (text: string): string =>
  text
    .split(/(?<=\.)\s/u)
    .filter((piece) => !/(?:가능|다룹|다룰|능숙|사용|씁니다|합니다)/u.test(piece))
    .join(' ');

function itemsIn(list: string, start: number, sure = false): Certificate[] {
  return itemsOf(withCommas(list)).flatMap((item) => {
    const acquired = datesIn(item.text)[0] ?? null;
    const name = nameOf(item.text);
    if (name === '' || course.test(name) || issuer.test(name) || /^(?:없음|해당\s?없음|-)$/u.test(name))
      return [];
    if (sentence.test(item.text) && !/함$/u.test(name)) return [];
    if (sure && acquired === null && !/급|사$|면허/u.test(name)) return [];
    return [
      {
        name,
        acquired: acquired && {
          ...acquired,
          start: acquired.start + start + item.start,
          end: acquired.end + start + item.start,
        },
        start: start + item.start,
        end: start + item.end,
      },
    ];
  });
}

/** A date between two names parts them as a comma would: `전기산업기사 2013.05 소방안전관리자`. */
function withCommas(list: string): string {
  return list
    .replace(/(?<=[)）]|\d{4}[.년]\s?\d{1,2}(?:월|[.]\d{1,2})?)\.\s/gu, ', ')
    .replace(/(?<=\d{4}[.-]\d{2}(?:[.-]\d{2})?\)?)\s(?=[가-힣A-Z]{3})(?!취득|합격|발급|이수|보유)/gu, ',');
}

function nameOf(item: string): string {
  const dates = datesIn(item);
  const bare = dates.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), item);
  return bare
    .replace(/\s?[(（]\s*(?:취득|합격|발급|예정|이수|등록|,|\s)*[)）]/gu, '')
    .replace(
      /\s?[(（][^()（）]*(?:공단|협회|진흥원|상공회의소|취득|발급|시행|재단|연구원|인력공단)[^()（）]*[)）]/gu,
      '',
    )
    .replace(/^[\s:：~-]+|[\s.,:：~-]+$/gu, '')
    .replace(manner, '')
    .replace(/^(?:취득|합격)\s/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function toldIn(segments: readonly Segment[]): Certificate[] {
  return sentencesOf(segments).flatMap(({ text, start }) =>
    [...text.matchAll(told)].flatMap((match) => {
      const name = match.groups?.name?.replace(/^(?:그리고|또한|및|저는|현재)\s/u, '').trim() ?? '';
      const at = start + match.index;
      if (course.test(name) || name.length < 3) return [];
      return [
        {
          name,
          acquired: datesIn(text.slice(match.index + name.length, match.index + name.length + 14))[0] ?? null,
          start: at,
          end: at + name.length,
        },
      ];
    }),
  );
}
