import type { Section } from '../../resume-facts/headings.ts';
import type { Sentence } from '../../resume-facts/sentences.ts';
import type { RemarkRule } from '../remark.ts';
import { hasAmount, hasFigure, toldSentences } from '../told-sentences.ts';
import { vagueWords } from '../vague-words.ts';
import { isCliche } from './cliche.ts';

/** A result is claimed, and how much is left open: 매출을 많이 올렸습니다. */
const openResult =
  /(?:많은|많이|크게|대폭|상당(?:한|히)|현저(?:한|히)|획기적으로|눈에\s?띄게|눈에\s?띄는|높은|큰|꽤|훨씬|대단히|엄청난|다수의?|수많은)\s(?:[가-힣·]{1,25}\s){0,4}?[가-힣·]{0,25}(?:올렸|올리|높였|높이|늘렸|늘었|줄였|줄었|낮췄|단축|절감|확보|유치|증가|증대|감소|향상|개선|달성|판매|모집|수주|성장|이끌|거뒀|거두|창출|기여|매출|실적|수익|성과|비용|고객)/u;
const bareResult =
  /(?:매출|실적|수익|만족도|생산성|효율|품질|재구매율?|방문객|회원|고객|조회수|참여율|불량률?|비용|시간|오류|사고|민원|이직률|점유율|인지도|완성도|정확도|속도)[을를이가]?\s?(?:[가-힣]{1,25}\s)?(?:올렸|높였|늘렸|늘었|줄였|줄었|낮췄|단축|절감|증가|증대|감소|향상|개선|달성|끌어올|기여)/u;

const helped =
  /(?:절감|증대|향상|개선|단축|확대|성장|상승|감소|증가|유치|달성|성공|정착|안정)에\s(?:[가-힣]{1,25}\s)?(?:기여|이바지|공헌|도움|일조|보탬)/u;
/** Something is said to have become more or less. */
const changed =
  /(?:줄였|줄었|줄어들었|늘렸|늘었|늘어났|높였|높아졌|낮췄|낮아졌|올렸|올랐|끌어올렸|앞당겼|짧아졌|(?:단축|절감|증가|증대|감소|향상|개선|상승|급증|급감)(?:했|하였|되었|됐|시켰|함))(?:습니다|어요|다|음)?[.!]?$/u;

const deed =
  /담당|맡|진행|참여|참가|수행|처리|관리|운영|기획|개발|디자인|제작|입력|작성|구축|개선|도입|확보|유치|판매|교육|지원|상담|정리|응대|조리|생산|검수|점검|청구|납품|배송|설계|분석|홍보|마케팅|번역|통역|편집|촬영|시공|설치|보수|수리|정비|포장|운반|강의|지도|조사|연구|협상|계약|구매|발주|세척|청소|보조|도왔|도와|이끌|총괄|주도|안내|접수|예약|결산|신고|정산|회계|급여|면접|채용|전시|행사|캠페인|업무[를도]?\s?(?:했|하였|봤)|일[을도]?\s?(?:했|하였|봤)/u;
const ssang = 20;
/** 했습니다, 켰습니다: the last syllable before the ending has ㅆ. */
const isPast = (text: string): boolean => {
  const stem = /([가-힣])(?:습니다|어요|다|음)[.!]?$/u.exec(text)?.[1];
  return stem !== undefined && (stem.charCodeAt(0) - 0xac00) % 28 === ssang;
};
const nominal =
  /(?:함|담당|수행|진행|참여|기여|관리|운영|개발|구축|기획|지원|작성|처리|도입|제작|디자인|보조|총괄|응대|판매)[.]?$/u;
/** The end of one deed and the beginning of the next, or of what came of it. */
const chained =
  /(?<!통|위|대|관|의|인|맡)(?:해|하여|아|어|여|겨|려|춰|꿔|써|워|켜|혀|놓고|하고|했고|되어|돼|도록|려고|면서|으며|하며)(?:서)?\s/u;
const noDeed =
  /태어|자랐|자라|살았|졸업|입학|전역|제대|취득|수료|합격|이수|전념|쉬었|배웠|느꼈|알게|깨달|생각|지원(?:했|하게|하였|하고)|결심|희망|접했|좋아|다짐|없었|보았|다녔|선임/u;

export const missingResult: RemarkRule = {
  kind: 'missing_result',
  find: ({ facts }) =>
    toldSentences(facts)
      .filter(lacksResult)
      .map(({ start, end, text }) => ({
        start,
        end,
        reason: claimsResult(text)
          ? '결과가 있었다고 하지만 얼마인지 없습니다.'
          : '한 일만 있고 규모와 결과가 없습니다.',
        suggestion:
          '[건수·금액·인원], [기간]과 [성과 수치: 전 → 후]를 넣어 주세요. 정확하지 않으면 ‘약’을 붙이세요.',
      })),
};

export const claimsResult = (text: string): boolean =>
  openResult.test(text) || bareResult.test(text) || helped.test(text) || changed.test(text);

const deedSections: ReadonlySet<Section | null> = new Set<Section | null>([
  'duties',
  'experience',
  'statement',
  'training',
  null,
]);
const longestPlain = 48;
/** Two deeds in fewer letters than this are still a bare list. */
const shortestChain = 36;

function lacksResult({ text, section }: Sentence): boolean {
  if (!deedSections.has(section) || isCliche(text)) return false;
  if (claimsResult(text) ? hasAmount(text) : hasFigure(text)) return false;
  if (/겠|싶|예정|목표|계획/u.test(text)) return false;
  if (claimsResult(text) && (isPast(text) || nominal.test(text))) return true;
  if (
    !isPast(text) &&
    !(nominal.test(text) && (/함[.]?$/u.test(text) || (section !== 'statement' && section !== null)))
  )
    return false;
  return (
    deed.test(text) &&
    !noDeed.test(text) &&
    text.length <= longestPlain &&
    !chained.test(text.length <= shortestChain ? text.replace(/하고\s|하며\s/u, '') : text) &&
    !vagueWords.test(text)
  );
}
