import type { Span } from '../post-facts/span.ts';
import { cut, itemsOf } from './fields.ts';
import { datesIn } from './months.ts';
import type { Segment } from './segments.ts';
import { sentencesOf } from './sentences.ts';

/** Something that the person says to be able to do or to use. */
export interface Skill extends Span {
  readonly name: string;
}

const tail =
  /\s?(?:(?:을|를|이|가|도|은|는)?\s?(?:모두\s|능숙하게\s|잘\s|직접\s)?(?:가능(?:합니다|함)?|할\s수\s있(?:습니다|음)|다룹니다|다룰\s(?:수|줄)\s(?:있|압|앎)\S*|사용(?:합니다|할\s수\s있\S*|\s?가능)|씁니다|할\s줄\s압니다|능숙(?:합니다|함)?|활용(?:합니다|할\s수\s있\S*|\s?가능)|능통(?:합니다|함)?|익숙합니다)|\s등)\.?$/u;
const group =
  /^(?:상|중|하|기타|주요|전문|보조|언어|프로그램|OA|문서|디자인|개발|데이터베이스|DB|프레임워크|도구|외국어|컴퓨터|languages?|frameworks?|tools?|databases?|office)\s*[:：]\s*/iu;
/** A list of three things or more that somebody says to have done, used or learnt. */
const listTold =
  /(?:^|,\s|(?:주로|은|는|에서|하면서|하며)\s)(?<list>[가-힣A-Za-z0-9·]{1,25}(?:\s[가-힣A-Za-z0-9·]{1,25}){0,2}(?:,\s[가-힣A-Za-z0-9·]{1,25}(?:\s[가-힣A-Za-z0-9·의]{1,25}){0,3}){2,})(?:을|를|까지|도|이|가)?\s(?:맡|담당|다룰|다룹|할\s수|가능|사용|익혔|배웠|했)/u;

/** Reads the skills: lists under their heading; where there is none, lists that sentences say are mastered. */
export function readSkills(segments: readonly Segment[]): readonly Skill[] {
  const headed = segments.filter(
    ({ section, text }) => (section === 'skills' || section === 'abilities') && text !== '',
  );
  const found = headed.flatMap(({ section, text, start }) => {
    const part = section === 'abilities' ? able(text) : { text, offset: 0 };
    return itemsIn(part.text, start + part.offset);
  });
  const skills = headed.length > 0 ? found : told(segments);
  return skills.filter((one, at) => skills.findIndex(({ name }) => name === one.name) === at);
}

/** Of skills and certificates in one breath, the sentence that says what one can do. */
function able(text: string): { readonly text: string; readonly offset: number } {
  const pieces = cut(text, /(?<=[다)]\.)\s/gu);
  const piece = pieces.find((one) => tail.test(one.text));
  return { text: piece?.text ?? '', offset: piece?.start ?? 0 };
}

function itemsIn(list: string, start: number): Skill[] {
  const lead = group.exec(list)?.[0].length ?? 0;
  const body = list.slice(lead);
  if (/[다요]\.?$/u.test(body) && !tail.test(body)) return [];
  const offset = start + lead;
  return itemsOf(body.replace(/\.$/u, '')).flatMap((item) => {
    const name = item.text
      .replace(tail, '')
      .replace(/[.\s]+$/u, '')
      .replace(/\s+/gu, ' ');
    if (name === '' || name.length > 40) return [];
    return [{ name, start: offset + item.start, end: offset + item.start + name.length }];
  });
}

function told(segments: readonly Segment[]): Skill[] {
  return sentencesOf(segments).flatMap(({ text, start }) => {
    const match = listTold.exec(text);
    const list = match?.groups?.list;
    if (!match || list === undefined || datesIn(list).length > 0) return [];
    const from = match.index + match[0].indexOf(list);
    return cut(list, /,\s/gu)
      .map((item) => ({
        name: item.text.replace(/[을를]$/u, ''),
        start: start + from + item.start,
        end: start + from + item.end,
      }))
      .filter(({ name }) => !/\d|와의|과의/u.test(name));
  });
}
