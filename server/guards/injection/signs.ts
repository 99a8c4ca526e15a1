/** What an attack is after. */
export type AttackKind = 'override' | 'disclosure' | 'role' | 'bypass' | 'secrets' | 'markup';

/** A turn of phrase of an attack, in letters without spaces or marks. */
export interface AttackSign {
  readonly kind: AttackKind;
  readonly expression: RegExp;
  /**
   * Names the machine's own things (system prompt, jailbreak). Other signs are also everyday words of working life
   * (이전 지시는 무시하고 일하래요) and count only when the machine is spoken to.
   */
  readonly firm: boolean;
}

const orders =
  '(?:지시|명령|지침|규칙|규정|프롬프트|설정|제약|가이드라인|대화|맥락|instruct(?:ion)?s?|prompts?|rules?|guidelines?|directives?|commands?|context|training|指令|指示|规则|提示词?|chỉdẫn|hướngdẫn|quytắc|lệnh)';
const prior =
  '(?:이전|앞선|앞에서|앞의|앞서|위의|위에|위|지금까지|기존|원래|처음|모든|모두|전부|전체|받은|주어진|너의|네|당신의|내부|previous|prior|preceding|above|all|any|earlier|original|initial|your|existing|之前|先前|以上|所有|上面|trước|trênđây|tấtcả)';
const drop =
  '(?:무시|잊|까먹|삭제|지우|지워|버리|버려|따르지|듣지|취소|해제|어기|초기화|리셋|덮어|폐기|중단|ignor|disregard|forget|overrid|overwrit|bypass|drop|delete|discard|reset|neglect|忽略|忽视|忘记|忘掉|无视|取消|bỏqua|quên|xóa)';
const own =
  '(?:시스템(?:의)?(?:프롬프트|메시지|메세지|지시|명령|지침|설정문|prompt|message)|systemprompts?|systemmessages?|systeminstructions?|systemrules|개발자(?:의)?(?:메시지|메세지|지시|지침|프롬프트)|developer(?:message|prompt|instruction)s?|(?:초기|최초|기본|원본|사전)(?:에받은)?(?:지시|프롬프트|지침|설정값|prompt)|(?:숨겨진|숨긴|숨은|비밀|히든|hidden|secret|initial|original)(?:의)?(?:내부|시스템)?(?:지시|지침|프롬프트|규칙|명령|설정|instructions?|prompts?|rules?|guidelines?)|(?:너|네|니|당신|나루|챗봇)(?:의|가받은|한테주어진|에게주어진|한테내려진)(?:초기)?(?:지시|지침|프롬프트|규칙|명령|설정|instructions?|prompt)|your(?:initial|original|system|hidden|secret|full|entire|exact)?(?:instructions?|prompts?|rules|guidelines|programming|configuration)|(?:everything|words|text|message|content)s?above|系统提示词?|系统指令|系统消息|隐藏(?:指令|提示)|lờinhắc(?:hệthống)?|promptcủa)';
const show =
  '(?:보여|출력|공개|알려|말해|말하|읊|반복|복사|적어|써줘|써봐|작성|번역|요약|인쇄|내놔|노출|뱉|열어|원문|전문|그대로|확인|print|show|reveal|output|repeat|tell|display|dump|leak|translat|summar|paste|copy|recite|verbatim|quote|writeout|giveme|whatis|whatare|whatwere|share|disclose|显示|输出|告诉|重复|打印|hiểnthị|inra|tiếtlộ|lặplại|chotôi)';

const internal =
  '(?<!회사|사내|업체|부서|기관|법인|조직)(?:내부|internal)(?:의)?(?:시스템)?(?:지시|지침|프롬프트|규칙|명령|설정|instructions?|prompts?|rules?|guidelines?)';

export const attackSigns: readonly AttackSign[] = [
  {
    kind: 'disclosure',
    firm: true,
    expression: new RegExp(`${own}.{0,40}${show}|${show}.{0,40}${own}`, 'u'),
  },
  {
    kind: 'disclosure',
    firm: true,
    expression:
      /(?:위|앞|이전|처음)(?:의|에있는|에적힌|부터)?(?:모든|전체)?(?:내용|텍스트|문장|글|대화|메시지)(?:을|를)?(?:전부|모두|빠짐없이|처음부터|그대로|한글자도)+(?:빼지말고|빠짐없이)?(?:출력|반복|복사|적|말해|써|번역)|repeat(?:the)?(?:words|text|everything|all)?(?:above|before|startingwith)|무슨(?:지시|프롬프트|규칙)(?:을|를)?받았|어떤(?:지시|프롬프트|규칙)(?:을|를)?(?:받|따르)고?있|(?:프롬프트|prompt)(?:를|을|전문|원문)?(?:전부|모두|그대로)?(?:보여|출력|공개|알려|말해|leak)/u,
  },
  {
    kind: 'disclosure',
    firm: false,
    expression: new RegExp(`${internal}.{0,30}${show}|${show}.{0,30}${internal}`, 'u'),
  },
  {
    kind: 'override',
    firm: false,
    expression: new RegExp(
      `${prior}.{0,16}${orders}.{0,14}${drop}|${drop}.{0,16}${prior}.{0,16}${orders}`,
      'u',
    ),
  },
  {
    kind: 'override',
    firm: true,
    expression:
      /(?:내|제|사용자의|새로운|새|이)(?:말|명령|지시|규칙|지침)(?:만|에만)(?:따르|따라|들어|들으|수행|실행|복종)|follow(?:only)?(?:my|these|the)?(?:new)?(?:instructions?|commands?|orders?|message)(?:only|instead)|(?:only)?(?:obey|follow)(?:only)?(?:me|mycommands?|thismessage)|새(?:로운)?(?:규칙|지시|명령|프롬프트|시스템)(?:은|을|이)?(?:다음|적용|실행|시작|따)|newinstructions?|(?:이전|앞)(?:대화|내용|역할)(?:은|을|를)?(?:끝|종료|초기화|리셋)|endof(?:system)?(?:prompt|instructions?)|只(?:听|服从)我|(?:我的)?新(?:的)?指令|chỉ(?:nghe|làm)theotôi/u,
  },
  {
    kind: 'role',
    firm: true,
    expression:
      /jailb(?:reak|roken)|탈옥|doanythingnow|dan(?:모드|mode|으로|처럼|이야|이다|역할)|sudosu|superuser|越狱|(?:god|sudo|unrestricted|uncensored|evil)mode/u,
  },
  {
    kind: 'role',
    firm: false,
    expression:
      /(?:개발자|디버그|관리자|어드민|루트|슈퍼유저|무제한|무검열|악마|신|갓|해커|테스트|정비|점검)모드|(?:developer|debug|admin|root|maintenance|test)mode|开发者模式|chếđộ(?:nhàpháttriển|quảntrị)/u,
  },
  {
    kind: 'role',
    firm: false,
    expression:
      /(?:너는|넌|네가|니가|당신은|너의역할은|나루는|나루야|나루너는|이제부터너는|지금부터너는|youare|youre|youwill|你(?:现在)?是|从现在起你|bạn(?:bâygiờ)?là)(?:이제|지금부터|이제부터|앞으로|더이상|now|nolonger|fromnowon|going)+.{0,40}|(?:너는|넌|당신은|나루는|youare|youre|你是|bạnlà).{0,20}(?:제한없|규칙없|검열없|윤리없|무엇이든|뭐든|아무거나|관리자|해커|해적|악당|루트|root|admin|시스템이|unrestricted|unfiltered|withoutrules|没有限制)/u,
  },
  {
    kind: 'role',
    firm: false,
    expression:
      /(?:역할극|롤플레이|roleplay|역할놀이|상황극)(?:을|를)?(?:하자|해|시작|으로|하면서|하며|이라고|이야)|(?:인척|인것처럼|처럼|흉내(?:를)?내|연기(?:를)?해|빙의(?:해|하)|행세)(?:서|며|면서)?(?:만)?(?:답|대답|말|행동|굴|대화|해줘|해봐|응답)|(?:actas|pretend(?:to|youre|that)?|behave(?:like|as)|imagineyou(?:re|are)|simulate|impersonate|rolepla(?:y|ying))|(?:관리자|개발자|해커|루트|root|시스템|운영자|선배ai|다른ai|할머니|악당)(?:의)?역할(?:로|을|이)|역할(?:을|로|이)?(?:바꿔|바꾸|변경|전환|맡아)|扮演|假装|đóngvai|giảvờ|giảlàm/u,
  },
  {
    kind: 'bypass',
    firm: false,
    expression:
      /(?:필터(?:링)?|검열|제한|제약|안전(?:정책|장치|규칙|필터|모드|설정)?|정책|가드레일|윤리(?:규정|지침)?|보안(?:정책|규칙|설정)?|보호장치|콘텐츠정책|safety(?:filter|polic(?:y|ies)|rule|guideline|measure)?s?|filters?|restrictions?|polic(?:y|ies)|guardrails?|censorship|moderation|limitations?|safeguards?|ethics|限制|审查|过滤|安全策略|giớihạn|bộlọc)(?:을|를|은|는|이|가|도|따위)?.{0,8}(?:우회|해제|무시|없이|없는|끄|꺼|풀|제거|벗어나|뚫|무력화|비활성|bypass|disabl|ignor|without|remov|turn(?:ed)?off|off|circumvent|绕过|关闭|解除|bỏqua|vượtqua|tắt).{0,16}(?:답|대답|응답|생성|말|출력|알려|설명|대화|행동|모드|answer|respond|response|output|generate|reply|speak|回答|trảlời)|(?:bypass|disable|ignore|without|removeall|turnoff|circumvent|no)(?:all|any|your|the|its)*(?:safety|content|ethical)*(?:filters?|restrictions?|polic(?:y|ies)|guardrails?|censorship|moderation|limitations?|safeguards?|rules|guidelines|ethics)|금지(?:된|되어있는)(?:답변|내용|정보|말|주제|질문|대답)|무슨질문(?:이든|에도)|어떤질문(?:이든|에도)(?:답|대답)|절대거절하지|거절하지말고|거부하지말고(?:답|대답|말|출력)|neverrefuse|cannotrefuse|forbiddencontent/u,
  },
  {
    kind: 'secrets',
    firm: false,
    expression:
      /(?:apikey|api키|apitoken|액세스토큰|accesstoken|토큰(?:값)?|비밀번호|패스워드|password|passwd|환경변수|환경설정|envvariable|envfile|credentials?|비밀값|시크릿|secrets?(?:key|value|token)?|카나리|canary|honeytoken|허니토큰|인증키|개인키|privatekey|설정파일|구성파일|configfile|로그파일|서버파일|내부파일|시스템파일|데이터베이스(?:전체|내용|덤프)?|db(?:내용|전체|덤프)|소스코드|sourcecode|etcpasswd|(?:다른|남의|타)(?:사용자|사람|이용자|유저|회원)(?:의|들의|들이)?(?:대화|질문|개인정보|상담|기록|이름|연락처)|other(?:users?|peoples?)(?:data|conversations?|questions?|messages?)|密码|密钥|数据库|其他用户|mậtkhẩu|khóaapi).{0,24}(?:보여|출력|알려|읽|내놔|공개|말해|찾아|조회|덤프|넘겨|전송|보내|삭제|실행|수정|print|show|reveal|read|dump|tell|list|output|give|send|delete|leak|显示|输出|告诉|读取|chobiết|hiểnthị)|(?:print|show|reveal|read|dump|tellme|list|output|giveme|send|leak|cat).{0,24}(?:apikeys?|accesstoken|passwords?|envvariable|envfile|credentials?|secrets?(?:key|value|token)?|canary|privatekey|configfile|etcpasswd|database|sourcecode|other(?:users?|peoples?)(?:data|conversations?|questions?|messages?))/u,
  },
  {
    kind: 'secrets',
    firm: false,
    expression:
      /(?:도구|툴|함수|플러그인|쉘|셸|터미널|명령어|스크립트|tools?|functions?|shell|terminal|plugins?|bash|sql)(?:을|를|권한을|로|에서)?(?:호출|실행|사용|이용|써서|invoke|call|run|execut|use).{0,30}(?:삭제|파일|읽|전송|설정|서버|데이터|비밀|delete|file|read|send|server|secret|drop)/u,
  },
  {
    kind: 'secrets',
    firm: true,
    expression:
      /rmrf|droptable|deletefrom[a-z]+|selectfrom(?:users|conversations)|curlhttp|wgethttp|etcpasswd|importossystem|ossystem|subprocess|processenv|파일(?:에|시스템에)(?:접근|액세스)(?:해|하)/u,
  },
  {
    kind: 'override',
    firm: false,
    expression:
      /(?:라고만|이라고만)(?:답|대답|말|출력|응답)(?:해|하|하라)|(?:다음|아래|이|위)(?:의)?(?:문장|텍스트|문구|말|단어|내용)(?:을|를)(?:그대로|똑같이|정확히)(?:출력|따라|말해|반복|복사|답)|(?:모든|앞으로의?|이제부터의?)(?:답변|대답|응답|말)(?:을|은|에|의|끝에|앞에)+.{0,24}(?:시작|붙여|끝내|추가|바꿔|말해|해라|하라|해줘)|답변(?:끝|앞|마지막|처음)(?:에)(?:는)?(?:항상|반드시|꼭)?.{0,20}(?:붙여|추가|넣어|써)|sayexactly|repeatafterme|respondonlywith|(?:only)?(?:reply|answer|respond|say)(?:only)?with(?:the)?(?:word|phrase|exactly|single)|(?:start|begin|end)(?:every|each|all|your)(?:answer|reply|response|message)s?with|fromnowon(?:you|answer|respond|reply|always)|beginyour(?:answer|reply|response)|출력하라|출력하시오|응답하라|대답하라|복창/u,
  },
];

/** Control words of chat templates and of our own frame, which no person writes. Looked for in the text as it stands. */
export const markup =
  /<\|[a-z_]+\|>|<\/?(?:start_of_turn|end_of_turn|system|assistant|user|instruction|s|자료|질문|계산|bos|eos)>|\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|(?:^|\n)\s{0,4}(?:#{1,4}\s{0,2})?(?:system|assistant|developer|시스템|어시스턴트)\s{0,2}(?:prompt|message|instruction)?\s{0,2}[:：]|(?:^|\n)\s{0,4}(?:-{3,}|={3,}|`{3})\s{0,2}(?:end|system|new|끝|시스템)|\{\{\s?\w+\s?\}\}|BEGIN (?:SYSTEM|PROMPT|INSTRUCTIONS)/iu;

/** The machine is spoken to, or its answering is spoken of. */
export const machine =
  /너는|넌|너의|너한테|네가|니가|당신은|당신의|챗봇|나루|인공지능|에이아이|모델|답변|대답|응답|출력|프롬프트|assistant|you(?:are|must|will|should|can|rself|rrules|rinstr|rprompt)|respond|answer|output|reply|prompt|languagemodel|instructions|你|bạn/u;

/** An attack spoken about, not made: asked what it is or why it is dangerous. */
export const spokenAbout =
  /(?:이란|란무엇|가무엇|이무엇|가뭔|이뭔|이뭐|가뭐|무엇인지|뭔지|라는(?:문장|문구|말|요청|개념|공격)|공격(?:의|이|을|은)|왜위험|위험(?:성|한이유|한지)|차이(?:를|점|가)|개념(?:을|위주|이)|방어|오탐|관리하는방법|거절하는(?:응답|문구|방법))/u;
