export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'about';

/** Greetings, thanks and goodbyes wherever they stand. What is left without them decides whether a text is nothing else. */
const courtesies: readonly { readonly kind: SmallTalk; readonly expression: RegExp }[] = [
  {
    kind: 'farewell',
    expression:
      /안녕히\s?(?:계|가)[가-힣]{0,4}|잘\s?(?:가|있어|자|지내세요|계세요)(?:요|라)?|(?:다음에|나중에)\s?(?:또\s?)?(?:봐|올게|봬|뵐게|뵙겠습니다)(?:요)?|또\s?(?:올게|봐|봬|만나)(?:요)?|바이(?:바이)?|빠이|ㅂㅂ|ㅂ2|수고(?:하|많)?[가-힣]{0,6}|이만\s?(?:갈게|가볼게)요?|\b(?:good\s?)?bye(?:\s?bye)?\b|\bsee you(?: later)?\b|\bgood night\b|再见|拜拜|tạm biệt|さようなら/gu,
  },
  {
    kind: 'thanks',
    expression:
      /(?:고마워|고맙|감사)[가-힣]{0,5}|ㄱㅅ|땡큐|쌩유|도움(?:이)?\s?(?:많이\s?)?(?:됐|되었)(?:어요|습니다|네요)|\bthank(?:s| you)?\b|\bthx\b|谢谢|多谢|cảm ơn|ありがとう(?:ございます)?/gu,
  },
  {
    kind: 'greeting',
    expression:
      /안녕(?:하세요|하십니까|하신가요|하셔요|요|ㅎ*)?|안뇽|ㅎㅇ|ㅎ2|하이(?:요|루)?|할로|헬로(?:우)?|반(?:가워|갑)[가-힣]{0,4}|방가(?:방가)?|처음\s?(?:뵙겠습니다|뵈어요|왔어요)|좋은\s?(?:아침|하루|저녁|밤|오후|주말)(?:이에요|입니다|이요|보내세요)?|굿\s?모닝|여보세요|계(?:세요|신가요|십니까)|누구\s?(?:있|계)[가-힣]{0,4}|저기요|실례합니다|있(?:어|니|나)요?|\b(?:hello|hi|hey|hiya|greetings)(?: there)?\b|\bgood (?:morning|afternoon|evening|day)\b|\bnice to meet you\b|\bhow are you(?: doing)?\b|你好|您好|早上好|大家好|xin chào|chào (?:bạn|anh|chị|em)|こんにちは|สวัสดี/gu,
  },
];

const us =
  '(?:너|넌|너는|네|니|니가|네가|당신|당신은|나루|나루는|나루야|나루가|나루님은|챗봇|챗봇은|이\\s?챗봇은?|여기|여긴|여기는|이건|이거|그쪽|그쪽은)';

/** Whole texts that ask who or what answers, or what it can do. */
const aboutUs: readonly RegExp[] = [
  new RegExp(
    `^${us}?\\s?(?:의\\s)?(?:정체|이름|나이|성별|취미|고향|주인|개발자|버전)(?:가|이|은|는|을|를|좀)?\\s?(?:뭐|뭔|몇|어디|누구|있|알려|말해|궁금).{0,12}$`,
    'u',
  ),
  new RegExp(
    `^${us}\\s?(?:도대체\\s|진짜\\s|혹시\\s|정말\\s)?(?:누구|누가|뭐|뭘|무엇|무슨|사람|인간|봇|로봇|기계|인공지능|ai|에이아이|챗gpt|gpt|챗지피티|남자|여자|몇\\s?살|어떤|어디|언제|잘하는|할\\s?줄|할\\s?수).{0,24}$`,
    'u',
  ),
  /^(?:무엇|뭘|뭐|무슨|어떤\s?(?:것|걸|일|질문|도움))(?:을|를)?\s?(?:도와|할\s?수|할\s?줄|물어|해\s?줄|해\s?주|답해|알려\s?줄|질문).{0,18}$/u,
  /^(?:진짜\s)?(?:사람|봇|로봇|기계|인공지능|ai|누구)(?:이야|이에요|인가요|이니|이냐|입니까|야|예요|니|냐|세요|신가요|시죠)[\s?!.]*$/u,
  /^(?:자기\s?)?소개(?!팅).{0,8}$|^(?:사용법|이용\s?방법|사용\s?방법).{0,10}$|^어떻게\s?(?:써|쓰|사용|이용)[가-힣\s]{0,8}[?]?$/u,
  /^(?:so\s)?(?:who|what) are you.{0,10}$|^what(?:'s| is) your name.{0,3}$|^what can you (?:do|help).{0,14}$|^how can you help.{0,6}$|^are you (?:an? )?(?:human|real|bot|robot|ai|chatgpt|person).{0,10}$/u,
  /^你(?:是谁|叫什么|能做什么|会什么|是机器人).{0,6}$|^bạn (?:là ai|tên (?:là )?gì|có thể làm gì|giúp được gì).{0,8}$/u,
];

/** Talk that asks for nothing: small words, laughter, compliments, moods. */
const chatter =
  /[ㅋㅎㅠㅜ]+|네+|넵|넹|예|응+|웅|ㅇㅇ|ㅇㅋ|오케이|오키|\bok(?:ay)?\b|알(?:겠|았)(?:어요|습니다|어)|그래(?:요)?|그렇(?:구나|군요)|좋(?:아|네|습)[가-힣]{0,2}|와+|우와|대박|오+|아하|굿|최고[가-힣]{0,2}|잘했[가-힣]{0,2}|신기하[가-힣]{0,2}|똑똑하[가-힣]{0,3}|귀(?:엽|여)[가-힣]{0,2}|예(?:쁘|뻐)[가-힣]{0,2}|멋지[가-힣]{0,2}|사랑해(?:요)?|좋아해(?:요)?|보고\s?싶(?:어|었어)(?:요)?|심심(?:해|하다|해요)|기분\s?(?:이\s?)?(?:어때|좋아|안\s?좋아)(?:요)?|(?:밥|점심|저녁|아침)(?:은)?\s?(?:먹었|드셨)[가-힣]{0,3}|뭐\s?(?:해|하고\s?있어|하니|하세요)(?:요)?|잘\s?(?:지내|지냈어|있었어)(?:요|니)?|오랜만[가-힣]{0,3}|오늘|요즘|힘내(?:세요|요|라)?|[화파]이팅|축하[가-힣]{0,3}|메리\s?크리스마스|새해\s?복\s?많이\s?받으세요|정말|너무|많이|진짜|완전|참|나루(?:야|님|씨)?|챗봇(?:아|님)?|상담사님|선생님|테스트[가-힣]{0,3}|\bnaru\b|\b(?:very|so|a) (?:much|lot)\b|[\p{P}\p{S}\s]/gu;

/** What sort of small talk a text is, where it is nothing else. */
export function smallTalkIn(text: string): SmallTalk | null {
  let rest = text.normalize('NFC').toLowerCase().trim();
  if (rest.length > 60) return null;
  const kinds = new Set<SmallTalk>();
  for (const { kind, expression } of courtesies) {
    const without = rest.replace(expression, ' ');
    if (without !== rest) kinds.add(kind);
    rest = without;
  }
  const asked = rest.replace(/^[\s,.!~]+|[\s,.!~]+$/g, '');
  if (aboutUs.some((question) => question.test(asked))) return 'about';
  const left = rest.replace(chatter, '');
  if (/[\p{L}\p{N}]/u.test(left)) return null;
  if (kinds.has('farewell')) return 'farewell';
  if (kinds.has('thanks')) return 'thanks';
  return kinds.has('greeting') || /[가-힣ㅋㅎ]/u.test(text) ? 'greeting' : null;
}
