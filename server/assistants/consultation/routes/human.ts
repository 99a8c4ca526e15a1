/** People whom one may ask for. */
const person =
  '(?:상담원|상담사|상담\\s?직원|담당\\s?직원|담당자|직원\\s?분|직원|사람|노무사|변호사|전문가|공무원|감독관|관리자|책임자|인간|상담관)';
/** Endings of a request, not of a story: 연결해 주세요, 되나요, 하고 싶어요. */
const asked =
  '(?:해?\\s?(?:줘|주|달라|드려)|되나|될까|됩니|돼|가능|싶|할래|원해|원합|요청|부탁|하자|하고\\s?파|좀|[?？]|$)';

const requests: readonly RegExp[] = [
  new RegExp(`${person}[^.!?\\n]{0,14}(?:연결|연락|바꿔|넘겨|불러)[^.!?\\n]{0,6}${asked}`, 'u'),
  new RegExp(
    `${person}\\s?(?:이랑|랑|하고|과|와|한테|에게|께|을|를|의)?\\s?[^.!?\\n]{0,12}(?:통화|얘기|이야기|대화|말씀|말하|말로|상담|물어|문의|확인|만나)[^.!?\\n]{0,8}(?:싶|할래|될까|가능|되나|돼요|할게|하겠|원해|해\\s?줘|해\\s?주|할\\s?수\\s?있)`,
    'u',
  ),
  new RegExp(
    `(?:전화|방문|대면|직접|화상|1\\s?:\\s?1|일대일|유선)\\s?(?:로\\s?)?상담[^.!?\\n]{0,10}(?:예약|가능|원해|원합|싶|되나|돼|받|신청|${asked})`,
    'u',
  ),
  /(?:ai|에이아이|챗봇|봇|기계|로봇|인공지능|자동응답)\s?(?:말고|말구|대신|싫|아닌|하고는|랑은|은\s?됐|는\s?됐)/u,
  /(?:만나서|찾아가서|가서|말로|통화로|전화로)\s?(?:직접\s?)?상담|사람이\s?(?:전화를?\s?)?(?:받|답)|(?:상담원|상담사|상담\s?직원)\s?(?:전화|연락처|번호)/u,
  /(?:진짜|실제|살아\s?있는)\s?(?:사람|상담|직원|인간)/u,
  /^(?:상담원|상담사|사람|인간|담당자|노무사)(?:이?요|\s?(?:나와|불러|어디|있|없|연결|바꿔|좀|상담|부탁).*)?[\s.!?~]*$/u,
  /\b(?:talk|speak|chat|connect|transfer|put)\b[^.!?]{0,24}\b(?:human|person|agent|representative|counsel+or|someone|operator|staff|people)\b/u,
  /^(?:a\s)?(?:human|agent|operator|representative|real person)(?:\s(?:please|pls))?[\s.!?]*$/u,
  /\b(?:real|live|human)\s(?:person|agent|human|counsel+or|operator)\b/u,
  /转人工|人工客服|人工服务|真人|找人工|人工咨询/u,
  /(?:gặp|nói chuyện với|kết nối|nối máy)[^.!?]{0,20}(?:nhân viên|người thật|tư vấn viên|con người)/u,
];

/** Whoever works as one asks about that work: 상담원으로 일하는데. */
const ownWork =
  /(?:상담원|상담사|상담\s?직원|담당자|직원|노무사|공무원|전문가)(?:으로(?:서)?\s(?:일|근무)|로\s(?:일|근무)|인데|이에요|예요|입니다|이고)/u;
/** What was said to somebody else is a story: 직원한테 물어봤더니. */
const told =
  /(?:물어봤|물어보니|말했|얘기했|이야기했|통화했|연결했|문의했|연락했)(?:는데|더니|어요|습니다|었)/u;

/** Whether a person is asked for in the place of the machine. */
export function asksForPerson(text: string): boolean {
  const plain = text.normalize('NFC').toLowerCase();
  return requests.some((request) => request.test(plain)) && !ownWork.test(plain) && !told.test(plain);
}
