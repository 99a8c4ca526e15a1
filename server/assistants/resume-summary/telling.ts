import { hasFigure } from '../resume-coaching/told-sentences.ts';
import type { Section } from '../resume-facts/headings.ts';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { Sentence } from '../resume-facts/sentences.ts';
import type { LeftOut } from './left-out.ts';

/** Sentences that are kept of one résumé. */
const mostExperience = 12;
/** A longer one is hard to read in a line. */
const easyLength = 120;
/** What somebody hopes, promises or thinks of himself is no experience. */
const wished =
  /(?:하|되|있|겠|싶|바라|기대|노력|준비|희망|목표|다짐|배우|익히|이바지|기여하)(?:겠|고\s?싶|고자\s)|겠습니다|싶습니다|바랍니다|(?:이|가)\s?(?:제|저의)?\s?(?:꿈|목표)|사람입니다|자신이?\s?있|(?:이라|라고|다고)\s?(?:생각|믿|느낍|봅)/u;
const change =
  /에서\s?[^.]{0,30}(?:으로|로)\s|(?:줄|높|낮|늘|올|앞당|단축|절감|개선|아꼈|아낀|아껴)|전년|보다/u;
const work =
  /맡|담당|처리|운영|관리|작성|점검|조율|교육|개발|설계|제작|도입|구축|지원|상담|정비|시공|납품|판매|검수|조리|배송|분석|기획|출시|개설|정리|바꾸|바꿨|만들|줄였|넣어|다룬|다뤘|수행|진행|이끌|가르|통역|번역|마쳤|수료|이수|받았/u;
/** Words of every post. */
const general =
  /^(?:경력|경험|이상|우대|필수|가능|자격|담당|업무|근무|채용|모집|신입|무관|정규직|계약직|회사|직원|사원|서울|경기|인천|부산|강남구|시간|우리|함께|사람)$/u;

/** The sentences of a résumé that tell of work, those that bear on the post first, then those with results. */
export function tellingSentences(
  facts: ResumeFacts,
  post: string,
  { mayTell }: LeftOut,
): readonly Sentence[] {
  const wanted = wordsOf(post);
  return facts.sentences
    .filter((sentence) => isAboutWork(sentence, facts) && mayTell(sentence))
    .map((sentence, order) => ({ sentence, order, weight: weightOf(sentence.text, wanted) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.order - other.order)
    .slice(0, mostExperience)
    .map(({ sentence }) => sentence);
}

function isAboutWork(sentence: Sentence, facts: ResumeFacts): boolean {
  const { text, told, section } = sentence;
  if (text.length < 8 || text.length > 400 || wished.test(text)) return false;
  if (section !== null && personal.has(section)) return false;
  if (repeatsRecord(sentence, facts)) return false;
  if (!told) return (section === 'duties' || section === 'experience') && hasFigure(text);
  return work.test(text) || hasFigure(text);
}

const personal: ReadonlySet<Section> = new Set<Section>([
  'person',
  'education',
  'pastime',
  'military',
  'title',
]);

/** Rows and sentences that the table has already, as employments, schools or certificates. */
function repeatsRecord({ text, start, end, told }: Sentence, facts: ResumeFacts): boolean {
  const record = [...facts.experience, ...facts.education, ...facts.certificates];
  if (!record.some((fact) => fact.start < end && start < fact.end)) return false;
  return !told || recorded.test(text);
}

const recorded =
  /(?:일했|일하였|일해\s?왔|일하고\s?있|근무했|근무하였|근무하고\s?있|재직했|재직하고\s?있|입사했|퇴사했|졸업했|졸업하였|전공했|입학했|취득했|가지고\s?있[가-힣]*|보유하고\s?있|있습니다|땄|[점급](?:\([^)]*\))?입)[가-힣]*[.]?$/u;

function weightOf(text: string, wanted: readonly string[]): number {
  const shared = wanted.filter((word) => text.includes(word)).length;
  return (
    Math.min(shared, 4) +
    (hasFigure(text) ? 2 : 0) +
    (change.test(text) ? 1 : 0) -
    (text.length > easyLength ? 2 : 0)
  );
}

/** The words of a post without what is added to them; a long one also by its head. */
export function wordsOf(post: string): readonly string[] {
  const words = (post.normalize('NFC').match(/[가-힣]{2,}|[A-Za-z][A-Za-z0-9.+#]+/gu) ?? [])
    .map((word) =>
      word.replace(
        /(?<=[가-힣]{2})(?:으로|에서|에게|까지|부터|이나|하고|하는|하며|[을를이가은는의에로와과도나])$/u,
        '',
      ),
    )
    .filter((word) => !general.test(word));
  return [...new Set(words.flatMap((word) => (word.length > 4 ? [word, word.slice(0, 2)] : [word])))];
}
