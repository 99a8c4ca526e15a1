import { type Correction, correction } from './correction.ts';

const common = '흔히 틀리는 맞춤법입니다.';
const slip = '글자가 잘못 눌린 것으로 보입니다.';
const doe = '‘되어’로 풀 수 있으면 ‘돼’, 없으면 ‘되’입니다.';
const loan = '외래어 표기법에 맞지 않습니다.';

/** 한글 맞춤법, 표준어 규정, 외래어 표기법. */
export const misspellings: readonly Correction[] = [
  // Endings.
  correction(/십시요/gu, '십시오', '문장을 맺는 말은 ‘-십시오’입니다.'),
  correction(/(?<=[있없았었했겠였왔갔졌됐])읍니다/gu, '습니다', common),
  correction(
    /(?<=[가-힣])(?:슴니다|습니디|습니댜|습니다다|승니다|습니당|(?<=[았었했겠있없])씁니다)/gu,
    '습니다',
    slip,
  ),
  correction(/(?<![가-힣])업습니다|(?<=[이가은는도점])\s업습니다/gu, '없습니다', slip),
  correction(/(?<=고\s?)십(?=습니다|어|은|었)/gu, '싶', slip),
  correction(/(?<=고\s)(?:싶습니디|심습니다|시습니다)/gu, '싶습니다', slip),
  correction(/(?<=수\s?|고\s?|어\s|[이가에도]\s)잇(?=습니다|으며|으나|었|는(?!다)|던|지만|음)/gu, '있', slip),
  correction(/(?<=[가-힣])입니디/gu, '입니다', slip),
  correction(/(?<=[가-힣])됩니디/gu, '됩니다', slip),
  correction(/(?<=[할드될갈볼줄])께요/gu, '게요', '‘-ㄹ게요’로 적습니다.'),
  correction(/(?<=[있없했됐었았])슴/gu, '음', '‘-음’으로 적습니다.'),
  correction(/(?<=[가-힣])습(?!니[다까])(?:[나너냐니][다댜타]|니[가-힣])(?=[.!\s]|$)/gu, '습니다', slip),
  correction(/해씁니다/gu, '했습니다', slip),
  correction(/(?<=[가-힣])(?:햬|헀|헸|햐)습니다/gu, '했습니다', slip),
  correction(/(?<=[가-힣])첬(?=습니다|으며|고|다|던)/gu, '쳤', slip),
  correction(/(?<=[가-힣])졋|(?<=[가-힣])젔(?=습니다)/gu, '졌', slip),
  correction(
    /(?<=(?:업무|일|역할|직책|책임|분야)[을를]\s)맞(?=았|고\s있|아\s)/gu,
    '맡',
    '책임지는 것은 ‘맡다’입니다.',
  ),
  correction(/(?<=(?:더|보다|훨씬|이|가)\s)낳(?=은\s|아[지졌])/gu, '나', '더 좋은 것은 ‘낫다’입니다.'),
  // 되 and 돼.
  correction(/됬/gu, '됐', doe),
  correction(/되(?=서(?!\S*[을를])|요(?![가-힣])|야(?![가-힣]만)|도\s(?:좋|괜찮))/gu, '돼', doe),
  correction(/돼(?=고|며|는|면|지\s?않|어|었|기|겠|니|므로|는데|도록|려)/gu, '되', doe),
  correction(/안되(?=요|서)/gu, '안 돼', doe),
  // Words.
  correction(/몇일/gu, '며칠', common),
  correction(/(?<!면)역활(?!성)/gu, '역할', common),
  correction(/(?<![가-힣])왠만/gu, '웬만', common),
  correction(/(?<![가-힣])웬지(?=\s)/gu, '왠지', common),
  correction(/(?<![가-힣])왠(?=\s?(?:일|만))/gu, '웬', common),
  correction(/오랫만/gu, '오랜만', common),
  correction(/(?<![가-힣])금새(?=\s)/gu, '금세', common),
  correction(/틈틈히/gu, '틈틈이', common),
  correction(/일일히/gu, '일일이', common),
  correction(/깨끗히/gu, '깨끗이', common),
  correction(/곰곰히/gu, '곰곰이', common),
  correction(/번번히/gu, '번번이', common),
  correction(/꼼꼼이(?=\s)/gu, '꼼꼼히', common),
  correction(
    /(?<![가-힣])(열심|꾸준|성실|솔직|철저|신속|정확|원활|친절|적절|충분|부지런|조용|간단|특별|당당|무사|영원)이(?=\s(?:하|했|일|지|노|근|처|대|배|해|공|준|관|수|안|응|마|쌓|익|임|업))/gu,
    '$1히',
    common,
  ),
  correction(/구지(?=\s)/gu, '굳이', common),
  correction(/희안/gu, '희한', common),
  correction(/설레임/gu, '설렘', common),
  correction(/어떻해/gu, '어떡해', common),
  correction(/뵈요/gu, '봬요', common),
  correction(/가르켰/gu, '가르쳤', '남을 깨우치는 것은 ‘가르치다’입니다.'),
  correction(/가르켜(?=\s|주)/gu, '가르쳐', '남을 깨우치는 것은 ‘가르치다’입니다.'),
  correction(
    /(?<=[가-힣]로)써(?=\s(?:근무|일|책임|역할|최선|자부|활동|참여|살아|갖|해야|성장|팀|자격|입사|재직))/gu,
    '서',
    '자격과 신분은 ‘로서’, 수단은 ‘로써’입니다.',
  ),
  correction(
    /(?<=[함임음])으로서(?=,?\s(?:[가-힣]{1,25}\s){0,3}?[가-힣]{0,25}(?:줄|높|늘|향상|절감|단축|개선|낮))/gu,
    '으로써',
    '자격과 신분은 ‘로서’, 수단은 ‘로써’입니다.',
  ),
  correction(
    /(?<=[가-힣]님|[가-힣]{2}분|사장|원장|부장|팀장|선생|선배|부모님|고객님)게(?=\s|$|,)/gu,
    '께',
    '높이는 사람 뒤에는 ‘께’를 씁니다.',
  ),
  correction(/(?<=[가-힣])에개(?=\s|,)/gu, '에게', slip),
  correction(
    /(?<=[가-힣])(?:든지|던지)(?=\s[가-힣]{1,25}던지)/gu,
    '든지',
    '가리지 않는다는 뜻은 ‘-든지’입니다.',
  ),
  correction(/결제(?=를?\s?(?:서류|문서|올리|올렸|라인|받아|판))/gu, '결재', '서류의 승인은 ‘결재’입니다.'),
  correction(/생산성\s?재고/gu, '생산성 제고', '높이는 것은 ‘제고’입니다.'),
  correction(/(?<=[가-힣]\s)문안하게/gu, '무난하게', common),
  correction(/낳은\s(?=결과|성과|서비스|회사|미래|환경|방법)/gu, '나은 ', '더 좋은 것은 ‘나은’입니다.'),
  correction(
    /반듯이(?=\s(?:지키|해내|하겠|이루|달성|성공|확인|필요))/gu,
    '반드시',
    '꼭이라는 뜻은 ‘반드시’입니다.',
  ),
  correction(/않(?=\s?(?:하고|했|한다|합니다|하겠|해도))/gu, '안', '움직임을 부정하는 말은 ‘안’입니다.'),
  correction(/(?<=지\s)안(?=습니다|고|았|으|는|도록)/gu, '않', '‘-지’ 뒤에는 ‘않’입니다.'),
  correction(/바램(?=이|입|을|은|대로)/gu, '바람', '바라는 것은 ‘바람’입니다.'),
  correction(/(?<=[가-힣])로부타/gu, '로부터', slip),
  correction(/댓가/gu, '대가', common),
  correction(/촛점/gu, '초점', common),
  correction(/갯수/gu, '개수', common),
  correction(/헛점/gu, '허점', common),
  correction(/싯점/gu, '시점', common),
  correction(/뒷처리/gu, '뒤처리', common),
  correction(/윗층/gu, '위층', common),
  correction(/짜집기/gu, '짜깁기', common),
  correction(/통채로/gu, '통째로', common),
  correction(/째째/gu, '쩨쩨', common),
  correction(/치루(?=었|고|는|며|면|기)/gu, '치르', common),
  correction(/치뤘/gu, '치렀', common),
  correction(/담궜/gu, '담갔', common),
  correction(/잠궜/gu, '잠갔', common),
  correction(/눈쌀/gu, '눈살', common),
  correction(/이래뵈도/gu, '이래 봬도', common),
  correction(/할려(?=고|면|는)/gu, '하려', common),
  correction(/갈려고/gu, '가려고', common),
  correction(/삼가하/gu, '삼가', common),
  correction(/내노라하/gu, '내로라하', common),
  correction(/염두해/gu, '염두에', common),
  correction(/일사분란/gu, '일사불란', common),
  correction(/절대절명/gu, '절체절명', common),
  correction(/풍지박산/gu, '풍비박산', common),
  correction(/산수갑산/gu, '삼수갑산', common),
  correction(/책임감(?:있|잇)게/gu, '책임감 있게', common),
  // Loan words.
  correction(/메뉴얼/gu, '매뉴얼', loan),
  correction(/메세지/gu, '메시지', loan),
  correction(/리더쉽/gu, '리더십', loan),
  correction(/컨텐츠/gu, '콘텐츠', loan),
  correction(/악세[사서]리/gu, '액세서리', loan),
  correction(/스케쥴/gu, '스케줄', loan),
  correction(/워크샵/gu, '워크숍', loan),
  correction(/데이타/gu, '데이터', loan),
  correction(/프리젠테이션/gu, '프레젠테이션', loan),
  correction(/렌트카/gu, '렌터카', loan),
  correction(/초콜렛/gu, '초콜릿', loan),
  correction(/라이센스/gu, '라이선스', loan),
  correction(/화이팅/gu, '파이팅', loan),
  correction(/네비게이션/gu, '내비게이션', loan),
  correction(/써비스/gu, '서비스', loan),
  correction(/비지니스/gu, '비즈니스', loan),
  correction(/심볼/gu, '심벌', loan),
  correction(/(?<![가-힣])멤버쉽/gu, '멤버십', loan),
  correction(/파트너쉽/gu, '파트너십', loan),
  correction(/인턴쉽/gu, '인턴십', loan),
  correction(/팀웍/gu, '팀워크', loan),
  correction(/네트웍/gu, '네트워크', loan),
  correction(/노우하우/gu, '노하우', loan),
  correction(/스텐레스|스테인레스/gu, '스테인리스', loan),
  correction(/(?<![가-힣])샷시/gu, '새시', loan),
  correction(/(?<![가-힣])콘테이너/gu, '컨테이너', loan),
  correction(/밧데리|빳데리/gu, '배터리', loan),
  correction(/타올/gu, '타월', loan),
  correction(/케찹/gu, '케첩', loan),
  correction(/소세지/gu, '소시지', loan),
  correction(/카운셀링/gu, '카운슬링', loan),
  correction(/커뮤니케이숀/gu, '커뮤니케이션', loan),
  correction(/프로포즈/gu, '프러포즈', loan),
];

/** A letter that does not fit the one before it: 회사을, 직원를, 병원으로써. */
export function particleSlip(word: string): { readonly right: string; readonly why: string } | null {
  const match = /^(?<noun>[가-힣]{2,25})(?<particle>를|을|으로)$/u.exec(word);
  if (!match?.groups) return null;
  const { noun = '', particle } = match.groups;
  const final = (noun.charCodeAt(noun.length - 1) - 0xac00) % 28;
  const why = '받침이 있으면 ‘을·으로’, 없으면 ‘를·로’입니다.';
  if (particle === '를' && final !== 0) return { right: `${noun}을`, why };
  if (
    particle === '을' &&
    final === 0 &&
    noun.length >= 2 &&
    !/(?:마|가|노|고|개|거|나|따|비|오)$/u.test(noun.slice(-1))
  )
    return { right: `${noun}를`, why };
  if (particle === '으로' && (final === 0 || final === 8) && !/(?:스스|그|이)$/u.test(noun))
    return { right: `${noun}로`, why };
  return null;
}

const firstSyllable = 0xac00;
const finals = 28;
const [mieum, bieup, siot, ssangSiot] = [16, 17, 19, 20];
/** Stems that end in ㅅ by themselves: 웃습니다, 씻습니다. */
const endsInSiot = /[벗웃씻빗솟짓낫붓긋젓뺏잇]$|빼앗$/u;

/** An ending of which one final letter is wrong: 도와드렷습니다, 부탁드림니다. */
export function endingSlip(word: string): { readonly right: string; readonly why: string } | null {
  const match = /^(?<stem>[가-힣]{1,25}?)(?<ending>습니다|니다)$/u.exec(word);
  const { stem = '', ending = '' } = match?.groups ?? {};
  const final = (stem.charCodeAt(stem.length - 1) - firstSyllable) % finals;
  const become = (other: number): { right: string; why: string } => ({
    right: stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) - final + other) + ending,
    why: slip,
  });
  if (ending === '습니다' && final === siot && !endsInSiot.test(stem)) return become(ssangSiot);
  return ending === '니다' && final === mieum ? become(bieup) : null;
}
