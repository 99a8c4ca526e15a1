import type { Sentence } from './sentences.ts';

/** What a sentence of the notes is about, as far as the plan treats it differently. */
export type Topic =
  | 'benefit'
  | 'done'
  | 'refused'
  | 'action'
  | 'offer'
  | 'barrier'
  | 'wish'
  | 'strength'
  | 'remark';

export interface Statement {
  readonly text: string;
  readonly topic: Topic;
}

const benefit =
  /실업\s?인정|구직급여|실업급여|구직촉진|(?<!가족|시간외|연장|야간)수당|수급|소득\s?신고|(?<!부가세\s?|세금\s?|세무\s?|보험\s?)신고(?:해야|하고|할지|하라|하면|부터|\s?(?:안내|의무|먼저))|소정급여|소정\s?\d{2,3}일|수급자격|통지(?:서)?\s?받|IAP|국민취업지원|국취|퇴직금|(?:임금|월급|급여)\s?(?:체불|밀|못\s?받|안\s?들어)|지원\s?받을\s?수\s?있는지|재취업활동/u;
const training = /과정|훈련|교육|특강|연수|강의|수업|학원|실습|자격|수강|코스|프로그램/u;
const completed =
  /수료|이수|취득함|땄|들음|들었|들어\s?봤|들어본|받은\s?거|받은\s?것|받았|마쳤|마침|했으니|다\s?배|끝냈|또\s?(?:듣|받|안|권)|다시\s?(?:듣|받)(?:기|고)?\s?(?:싫|안)|훈련은\s?그만/u;
const refused =
  /절대|싫|(?<![제방불미초현대치보도])안\s?(?:됨|되|된|돼|가|간|감|함|한|할|하|해|나|받|떠[나난]|붙이|들|맞)|(?<!잘)못\s?(?:있|앉|서|걷|올라|든|가|감|하|함|한|옴|오|와|해|들|듦|받|먹|나|견|버)|불가|금지|(?:^|[\s,가-힣])[Xx×](?:$|[\s,.)도])|관심\s?(?:없|밖)|그만(?!둠|둔|뒀)|거절|취소|부담|무섭|무서|말라|말아|제외|피하|꺼려|꺼리|힘들|무너|재발|무리하|쉬어야|빼(?:고|줘|주|달)|아직\s?[Xx]/u;
const lacking =
  /(?:엑셀|더존|컴퓨터|PC|영어|중국어|일본어|외국어|한글|워드|파워포인트|피피티|PPT|포토샵|일러스트|앱|프로그램|자격(?:증)?|면허|스마트폰|이메일|인터넷|타자|ERP|SAP|회계|운전면허|툴|코딩|캐드|CAD)[^,]{0,14}(?:못|없|[Xx×]|모름|모르|안\s?써|안써|약함|서툴|부족|기본만|기초|아직|한\s?번도)/u;
const strongAction =
  /(?:하|받|오|가|내|넣|보|주|쓰|적|이|치|들|리|듣|우|찾|기|꾸|나|걷|신청|등록|연습|준비|제출)기로(?:\s|$|[,.)]|함|했)|합의|할\s?일\s?[:：]|해\s?오기|하기$|오기$|내기$|가기$|넣기$/u;
const action =
  /연계|가져오|갖고\s?오|신청하|넣자|추가하|업데이트|받아오|같이\s?(?:봄|보기|하나)|목표는|(?:신청|참여|방문|제출|접수|상담|수강|응시|등록)\s?예정|알아보|준비\s?중|자고\s?함/u;
const withdrawn = /취소|보류|거절|(?:않|말)기로|(?<![가-힣])안\s?[가-힣]*기로|그만|싫/u;
const offer =
  /제의|제안|자리\s?(?:하나|가|있|난)|연락\s?(?:옴|왔|받)|공고\s?\d?\s?개?|면접\s?(?:오라|제의)|지인\s?소개/u;
const wish =
  /희망|원하|원함|원해|싶|관심|좋|선호|OK|오케이|괜찮|이상이?면|\d\s?이상|바란|바람(?!이)|순위|된다고|까지만|안쪽|쪽\s?(?:선호|으로|이면|도\s?(?:됨|좋))|이내|까지\s?(?:는|도)?\s?(?:됨|가능)|정도면|안팎|있으면|도\s?됨|만\s?됨|생각(?:도)?\s?(?:있|중)/u;
/** Pay that is asked for; what is or was earned is none. */
const pay = /(?:월|연봉|시급|월급|급여|일당)\s?\d[\d,.]*/u;
const earned = /알바|아르바이트|부업|벌|받음|받았|이었|였음|전\s?직장|쯤|\d{4}\.\d/u;
const barrier =
  /공백|자신감|떨어|어렵|어려|(?<!문제\s?)없(?!으면)|부족|모름|모르|못|기본만|기초|예전|옛날|뿐|헷갈|아직|한\s?번도|처음|느리|불안|낮음|구식|손글씨|잊|그대로|쉬었|경단|단절|걱정|안\s?써|안써|급하게|얼어|집에만|집에\s?있/u;
const strength =
  /가능|잘|능숙|다룸|다뤄|있음|있다|써\s?봄|써봄|써봤|쓸\s?줄|빠르|빠름|꼼꼼|경험|경력|(?<![\d.])\d{1,2}\s?년(?!\s?\d)|직접|조금\s?(?:함|씀|혼자|읽|할)|(?:읽기|매크로|회화|말하기)\s?조금|좋아|\d급|\d점|토익|자차|차\s?있|해\s?봄|해봄|해봤|성실|결석|이해|관리/u;

/** Sorts a sentence; a sentence that both agrees and refuses is taken for a refusal. */
export function topicOf(text: string): Topic {
  if (/임신|예정일|출산|입대/u.test(text) && !benefit.test(text)) return 'remark';
  const against = refused.test(text);
  if (strongAction.test(text) && !withdrawn.test(text)) return benefit.test(text) ? 'benefit' : 'action';
  if (withdrawn.test(text) && training.test(text)) return completed.test(text) ? 'done' : 'refused';
  if (training.test(text) && completed.test(text)) return 'done';
  if (/^또\s|다시\s?받/u.test(text)) return 'done';
  if (benefit.test(text)) return 'benefit';
  if (offer.test(text) && !against) return 'offer';
  if (lacking.test(text)) return 'barrier';
  if (against) return 'refused';
  if (action.test(text)) return 'action';
  if (wish.test(text) || (pay.test(text) && !earned.test(text))) return 'wish';
  if (barrier.test(text)) return 'barrier';
  if (strength.test(text)) return 'strength';
  return 'remark';
}

/** The sentences with what each is about. */
export const sorted = (sentences: readonly Sentence[]): Statement[] =>
  sentences.map(({ text }) => ({ text, topic: topicOf(text) }));
