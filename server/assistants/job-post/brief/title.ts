import type { Finding } from '../../job-post-check/finding.ts';
import type { Line, PostSection } from '../draft.ts';
import type { BriefText, Taken } from './brief-text.ts';
import { given } from './line.ts';
import { tidy } from './plain-rules.ts';

export interface Sorted {
  readonly section: PostSection;
  readonly line: Line;
}

const place =
  /^\(?(?:[가-힣A-Za-z0-9]{1,12}(?:역|공항|시장|터미널|캠퍼스|산업단지|공단|단지|사거리|먹자골목|로데오|백화점|아울렛|마트|신도시|지구|입구)(?=$|[0-9]|[점쪽앞안옆내]|근처|인근|에|이에요|예요|입니다|이요)|[가-힣]{2,5}(?:동|구|읍|면|군|시)(?=$|[점쪽]|에|이에요|예요|입니다|이요)|(?:서울|경기|인천|부산|대구|광주|대전|울산|세종|강원|충북|충남|전북|전남|경북|경남|제주|수원|성남|용인|고양|일산|분당|판교|부천|안양|안산|평택|화성|동탄|하남|미사|김포|파주|구리|남양주|의정부|광명|시흥|군포|오산|이천|천안|청주|전주|포항|창원|김해|구미|양산|원주|춘천|강릉|여수|순천|목포|군산|익산|아산|서산|당진|진주|거제|구로|강남|서초|송파|마포|홍대|신촌|종로|명동|여의도|성수|건대|잠실|목동|가산|문정|판교|송도|청라|마곡|상암|을지로|이태원|신림|노원|수유|천호|미아|영등포|청량리|합정|왕십리|사당|용산|상봉|불광|연신내|신도시|운정|광교|영통|향남|배곧|위례|별내)(?:점|쪽|시|구|동|역|도|에서|에|이에요|예요|입니다|이요|·[가-힣]+)?(?=$|[,)]))/u;
const placeTail =
  /^(?:점|쪽|근처|인근|부근|앞|안|옆|현장|매장|본사|지점|사무실|센터|창고|공장|물류창고|출발|근무|소재|에서|에|이에요|예요|입니다|이요|임|역세권|도보|분|거리)/u;
/** Ways of saying that somebody is wanted, hurry and politeness: nothing of it belongs into a post. */
const talk =
  /(?:사람|직원|분|알바생?)?\s?(?:급\s?구|급하게|급해요|급합니다|급함|구해요|구합니다|구함|구인|구하는데요|구하고\s?있(?:어요|습니다)|찾(?:아요|습니다|고\s?있\S*)|뽑(?:아요|습니다|음|으려고\S*)|모집(?:합니다|해요|중)?|채용(?:합니다|해요)?|모십니다|모셔요|필요(?:해요|합니다|함)|부탁(?:드려요|드립니다|해요)?|주세요|주십시오|써\s?주세요|올려\s?주세요|이요|이에요|에요|예요|입니다|있는\s?가게(?:에요|입니다)?|가게(?:에요|입니다)|드립니다|드려요|드림|줍니다|줘요|있어요|있습니다|있음|됩니다|합니다|해요|하고요|이고요|인데요|인데|이고|그리고|그\s?다음부터|빨리|얼른|좀|꼭|그냥|저희|우리|등등|감사합니다|안녕하세요|^\s*요(?=\s|$)|되고|되며|됨)/gu;
const roleOf: readonly (readonly [RegExp, string])[] = [
  [/주방\s?(?:이모|아줌마|아주머니|찬모)(?:님)?(?:들)?|찬모(?:님)?/u, '주방(조리) 담당'],
  [
    /(?:홀|서빙)\s?(?:이모|아줌마|언니|삼촌)(?:님)?(?:들)?|웨이트리스|웨이터|홀\s?(?:직원|알바|스텝|스태프|담당)|홀(?=\s|$)/u,
    '홀서빙',
  ],
  [/설거지\s?(?:이모|아줌마)(?:님)?(?:들)?/u, '설거지 담당'],
  [/청소\s?(?:이모|아줌마|아주머니|아저씨)(?:님)?(?:들)?/u, '청소원'],
  [/경비\s?아저씨/u, '경비원'],
  [/(?:배달|운전|기사)\s?(?:아저씨|총각)/u, '배달원'],
  [/세일즈맨/u, '영업사원'],
  [/(?:식당|반찬)?\s?(?:이모|아줌마|아주머니)(?:님)?/u, '조리 담당'],
  [/아저씨|총각|아가씨|언니|오빠|삼촌/u, '직원'],
  [/네일\s?(?:샵|숍)?\s?(?:직원|선생님|알바)/u, '네일 아티스트'],
  [/(?<!개발자?[^\n]{0,8})(?<!웹\s?)(?:프론트엔드|백엔드|풀스택)(?![^\n]{0,8}개발)/u, '$& 개발자'],
  [/가정부|파출부/u, '가사관리사'],
];

const town = /^[가-힣]{1,2}[^역동구\s]$/u;
/** Particles and words for anybody, which say nothing alone. */
const empty =
  /^(?:부터|까지|에서|으로|직원|사람|분|알바|일|근무|급여|시간|조건|포함|다음|그|단|및|쯤|정도|매장|가게|회사)$/u;

/** The first piece that is left names the work; places are places, and the rest stands under the duties. */
export function titleOf(brief: BriefText, findings: readonly Finding[]): readonly Sorted[] {
  const sorted: Sorted[] = [];
  let titled = false;
  for (const piece of brief.rest()) {
    const { where, what } = split(piece);
    if (where !== '') sorted.push({ section: 'place', line: given(where, { text: where }) });
    const words = worded(what, findings);
    if (!/[가-힣A-Za-z]{2}/u.test(words) || empty.test(words)) continue;
    sorted.push({ section: titled ? 'duties' : 'title', line: given(words, piece) });
    titled = true;
  }
  return sorted;
}

/** A place with the words that belong to it, and what stands beside it. */
function split({ text }: Taken): { readonly where: string; readonly what: string } {
  const words = text.trim().split(/\s+/u);
  const first = words.findIndex((word) => place.test(word) && !isWork(word));
  if (first < 0) return { where: '', what: text };
  let last = first;
  while (
    last + 1 < words.length &&
    (place.test(words[last + 1] ?? '') || placeTail.test(words[last + 1] ?? ''))
  )
    last += 1;
  // '일산 후곡', '하남 미사강변': the name after a town is a part of it.
  if (
    last === first &&
    town.test(words[first] ?? '') &&
    words.length === first + 2 &&
    first === 0 &&
    /^[가-힣]{2,4}$/u.test(words[1] ?? '')
  )
    last += 1;
  const where = words
    .slice(first, last + 1)
    .join(' ')
    .replace(/(?:이에요|예요|입니다|이요|임|에서|에)$/u, '')
    .replace(/\s?(?:근무|이고|인데)$/u, '');
  return { where, what: [...words.slice(0, first), ...words.slice(last + 1)].join(' ') };
}

/** A word for work that ends like a place: 미용사 구, 운동. */
const isWork = (word: string): boolean =>
  /(?:모집|구인|직원|담당|사원|기사|알바|운동|활동|노동|자동|수동|전동|공동|행동|이동|충동|필요시|수시|즉시|상시|표시|지시|동시|다시|혹시|도구|가구|연구|공구|기구|축구|농구|문구|입구만|화면|서면|반면|대면|장면|국군)$/u.test(
    word,
  ) || /^(?:면접|연구|가구|도구|문구)/u.test(word);

function worded(text: string, findings: readonly Finding[]): string {
  const coded = findings.some(({ rule }) => rule === 'gender-coded-title');
  const plain = tidy(text.replace(talk, ' ')).replace(/\s?(?:은|는|이|가|을|를|고|요)$/u, '');
  const renamed = roleOf.reduce((words, [short, long]) => words.replace(short, long), plain);
  return tidy(
    coded
      ? renamed.replace(/(?:이모|아줌마|아주머니|아저씨|총각|아가씨|언니|삼촌|오빠)(?:님)?/gu, '')
      : renamed,
  );
}
