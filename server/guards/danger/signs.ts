/** What threatens: a life that a person means to end, violence, or an accident, fire or illness. */
export type DangerKind = 'suicide' | 'violence' | 'rescue';

/** Words that show danger. A sign that is only a hint alone needs another beside it. */
export interface Sign {
  readonly kind: DangerKind;
  readonly expression: RegExp;
  readonly hint?: true;
}

const suicideWords: readonly Sign[] = [
  {
    kind: 'suicide',
    expression:
      /죽고\s?(?:만\s?)?싶|죽어\s?(?:버리고|버릴|버려야|야\s?(?:겠|지|할))|죽을래|죽으려|죽을까|죽는\s?게\s?(?:낫|나을|더|편)|죽으면\s?(?:다|편|끝|되)|죽음(?:만|을|밖에)\s?(?:생각|떠오|택)|(?:오늘|이제|곧|저는?|나는?|그냥|같이|차라리)\s?죽(?:어요|습니다|을게요|으러|는다|어\s?버려)|내일은\s?없|죽을\s?(?:생각|결심|방법|각오를)/gu,
  },
  {
    kind: 'suicide',
    expression:
      /자살\s?(?:하고|하려|할|하는\s?(?:방법|법)|생각|충동|시도|하면)|자살하|극단적(?:인)?\s?(?:선택|생각)|자해|스스로\s?(?:목숨|생을)|목숨(?:을)?\s?(?:끊|버리|포기)|생을\s?(?:마감|끝)|세상(?:을)?\s?(?:떠나고|떠날|등지|하직|뜨고)/gu,
  },
  {
    kind: 'suicide',
    expression:
      /살고\s?싶지\s?(?:가?\s?않|안)|(?:그만|안)\s?살고\s?싶|살기(?:가|도)?\s?(?:싫|귀찮)|살\s?(?:이유|의미|가치|희망|자신|의욕|용기)(?:가|이|도|를|을)?\s?(?:없|모르|잃)|살아서\s?(?:뭐|뭘|무엇)|살아\s?(?:있을|갈)\s?(?:이유|자신|힘)|(?:더는|더\s?이상|이제)\s?(?:못\s?살|살\s?수)|왜\s?(?:사는지|살아야)/gu,
  },
  {
    kind: 'suicide',
    expression:
      /(?<!(?:계약|회사|직장|일|근무|알바|업무|관계|분쟁|소송|교섭|협상|프로젝트)(?:을|를|\s생활을|생활을)?\s?)(?:다|모두|전부|모든\s?(?:걸|것을)|인생(?:을)?|삶(?:을)?|이\s?생(?:을)?)\s?(?:그만\s?)?(?:끝내\s?(?:고\s?싶|버리|려)|놓아?\s?버리고\s?싶|포기하고\s?싶|내려놓고\s?싶)/gu,
  },
  {
    kind: 'suicide',
    expression:
      /(?:사라지|없어지|증발하)고\s?(?:만\s?)?싶(?!은\s?(?:건|것은)\s?아니)|죽겠다고\s?(?:해|하|문자|연락|전화|말)|(?:사라져|없어져)\s?버리(?:고|면)|(?:내가|나|제가|저|나\s?하나)\s?(?:하나\s?)?(?:없어져도|사라져도|없어지면|사라지면|없어도\s?되)|(?:영원히|이대로)\s?(?:잠들|눈\s?감)|(?:깨어|눈\s?뜨)(?:나)?(?:고\s?싶)?지\s?않/gu,
  },
  {
    kind: 'suicide',
    expression:
      /손목(?:을)?\s?(?:긋|그었|그어|그을)|목(?:을)?\s?(?:매(?!우|달)|맬|매달)|번개탄|수면제(?:를)?\s?(?:다|한꺼번|모아|털어|많이|한\s?통|\d)|약(?:을)?\s?(?:다\s?)?(?:털어\s?(?:먹|넣)|한꺼번에|한\s?움큼|과다)|(?<![가-힣])유서|뛰어\s?(?:내리|내릴|내려\s?(?:버|야))|투신|한강(?:\s?(?:다리|대교|에\s?(?:왔|가고|서|갈|뛰))|\s?물)|(?<!사)(?:다리|대교|난간)\s?(?:위|에)\s?(?:서|올라|왔|앉|에)|옥상(?:에|으로|위에|\s?위)?\s?(?:올라(?!가\s?(?:일|작업|담배))|왔|서\s?있|와\s?있|난간|끝에)|마지막\s?(?:인사|편지|으로\s?인사)/gu,
  },
  {
    kind: 'suicide',
    expression:
      /\b(?:kill(?:ing)? myself|suicid\w*|want(?: to|na) die|end(?:ing)? my life|end it all|don'?t want to (?:live|be alive)|no reason to live|better off dead|hurt(?:ing)? myself)\b/gu,
  },
  {
    kind: 'suicide',
    expression:
      /不想活|想死|自杀|活不下去|轻生|结束生命|跳楼|muốn chết|tự tử|tự sát|không muốn sống|kết thúc cuộc đời|死にたい|자결/gu,
  },
];

/** Being worn out is no danger by itself: two such words are. */
const wornOut: Sign = {
  kind: 'suicide',
  hint: true,
  expression:
    /버틸\s?(?:힘|자신)|못\s?버티|희망(?:이|도)\s?(?:없|안)|절망|너무\s?(?:지쳤|지쳐|괴로|힘들어서)|다\s?포기|놓고\s?싶|외롭|혼자(?:예요|입니다|뿐)|미안하다고|안녕히\s?계세요\s?여러분|고마웠/gu,
};

export const suicideSigns: readonly Sign[] = [...suicideWords, wornOut];

export const violenceSigns: readonly Sign[] = [
  {
    kind: 'violence',
    expression:
      /(?:칼|흉기|식칼|망치|도끼|쇠파이프|야구\s?(?:방망이|배트)|각목|가위|총|낫|몽둥이|골프채|벽돌|의자|돌멩이|드라이버|깨진\s?병|소주병)(?:을|를|로|까지)?\s?[^.!?\n]{0,8}(?:들(?:고|었|이대)|휘두|위협|찌르|찔|겨누|난동|내리치|갖고\s?(?:와|왔|있)|가지고\s?(?:와|왔|있))/gu,
  },
  {
    kind: 'violence',
    expression:
      /(?:때리|패|폭행하|두들겨\s?패|(?<![가-힣]|에\s|에게\s맞지\s)맞|밟|목\s?조르|목을\s?조르|쫓아오|따라오|감금하|묶|괴롭히며\s?때리)고\s?있(?!었)|얻어맞고\s?있|쫓기고\s?있|갇혀서\s?(?:맞|못)|(?:감금|납치)(?:됐|되|당하|당했)|방에\s?(?:가두|가뒀|가둬)|못\s?나가게\s?(?:문|잠|막고)/gu,
  },
  {
    kind: 'violence',
    expression:
      /난동|행패|불(?:을)?\s?(?:지르|질러|지른)|인질|납치|칼부림|성폭행|강간|(?:때리|죽이|찌르|패|해치|덮치|성추행하|만지)려고\s?(?:해|하고|합|달려|쫓)|목(?:을|이)?\s?(?:졸리|졸라|조르|조여)|죽여\s?버리겠다고\s?(?:쫓|와|찾아|오고|문)/gu,
  },
  {
    kind: 'violence',
    hint: true,
    expression:
      /때리|때려|맞았|폭행|위협|협박|죽이겠|죽여\s?버|스토킹|쫓아|찾아와|문(?:을)?\s?(?:두드|부수|발로)|소리\s?지르|술\s?(?:취|먹)/gu,
  },
  {
    kind: 'violence',
    expression:
      /\b(?:with a (?:knife|gun|hammer)|(?:holding|swinging|has) a (?:knife|gun|hammer)|attack(?:ing|ed) (?:me|us|my)|beating (?:me|us|him|her)|being (?:beaten|attacked|raped)|raped?|trying to kill|locked (?:me|us) (?:in|up))\b|拿(?:着)?刀|正在打|打我|强奸|被关|dao (?:dọa|đe)|cầm dao|đang đánh|cưỡng hiếp|bị nhốt/gu,
  },
];

export const rescueSigns: readonly Sign[] = [
  {
    kind: 'rescue',
    expression:
      /(?<!(?:눈에|속에서|발등에)\s?)불(?:이)?\s?(?:났(?!던|었)|나서|나고|났는데|붙었|붙어|번지|번져|타오|이야|남(?![가-힣]))|화재(?:가)?\s?(?:발생|났|나서|현장|대피\s?못|중)|대피(?:를)?\s?못\s?(?:했|하)|(?<!담배\s?)(?:연기|불길|불꽃)(?:가|이)?\s?\s?(?:막\s|계속\s|엄청\s)?(?:나(?!면|는\s?(?:장면|담배))|자욱|가득|차|치솟|올라|들어|보[이여])|폭발(?:했|이\s?(?:났|일어|있)|할|음|하려)|(?:펑|쾅)\s?(?:하고|소리)/gu,
  },
  {
    kind: 'rescue',
    expression:
      /가스(?:가|\s)?\s?(?:냄새|새|누출|유출|샌|폭발|중독)|(?:화학\s?(?:물질|약품)|독가스|유독\s?가스|염산|황산|불산|암모니아|신나|시너|질산|염소)(?:이|가|을|를)?\s?[^.!?\n]{0,8}(?:튀|튄|누출|유출|쏟|엎|뿌|흘|마셨|흡입|새)/gu,
  },
  {
    kind: 'rescue',
    expression:
      /(?<!(?:가슴|억장|마음|하늘|회사|억장|자존심|신뢰|믿음|멘탈)(?:이|가)?\s?)(?:무너졌|무너지고|무너져|무너질)|붕괴(?:됐|했|되|돼|될)|매몰|(?:에|밑에|아래)\s?깔(?:렸|려|린)|(?:기계|프레스|컨베이어|롤러|벨트|문|차|지게차|틈|사이|손|팔|발|다리|옷|장갑|머리카락)(?:에|이|가)?\s?(?:[^.!?\n]{0,8}\s)?(?:끼였|끼었|끼여|끼어|낀\s?(?:채|상태)|껴서|꼈|말려\s?들|빨려\s?들|감겨|감겼)|(?:갇혔|갇혀|갇힌)/gu,
  },
  {
    kind: 'rescue',
    expression:
      /(?:위|높은\s?(?:곳|데)|사다리|비계|지붕|크레인|난간|발판|\d+\s?(?:층|미터|m)|옥상|계단|전봇대|트럭|고소\s?작업대|철골|족장|건물|리프트)(?:에서|서)?\s?[^.!?\n]{0,8}?(?:떨어(?:졌|져|지)|추락)|(?:사람|동료|직원|인부|작업자|애|아이)(?:이|가)\s?(?:떨어졌|추락|깔|끼|빠졌)|추락(?:했|해|하|사고)|감전(?:됐|되|당|돼)|(?<!할\s?것\s?)질식(?:했|해|하|사고)|물에\s?빠|익사|(?:지게차|트럭|차|덤프|굴착기|포크레인|오토바이|열차|버스)(?:에|한테)\s?(?:치였|치여|깔|부딪|받혔)/gu,
  },
  {
    kind: 'rescue',
    expression:
      /쓰러(?:졌|져|지셨|진\s?(?:채|상태|사람))|(?:기절|실신|졸도)(?:했|해|하)|의식(?:이|을|도)?\s?(?:없|잃|불명|흐)|숨(?:을|이|도|은)?\s?(?:안\s?(?:쉬|쉰)|못\s?(?:쉬(?!게)|쉰)|멎|멈|쉬지\s?(?:않|못)|넘어가)|호흡(?:이|을)?\s?(?:없|안|곤란|못|멈|하지\s?(?:않|못))|심장(?:이|마비|정지)|심정지|맥박(?:이)?\s?없|(?:발작|경련|경기)(?:을|를|이)?\s?(?:일으|해|하|났|나|중)|거품(?:을)?\s?물|뇌출혈|뇌졸중|쇼크(?:가|로)?\s?(?:왔|쓰러)|일어나(?:지|질)\s?(?:않|못)|움직이(?:지|질)\s?(?:않|못)|못\s?일어나|119\s?(?:좀|불러|신고|전화)|(?:구급차|앰뷸런스|경찰)(?:를|을)?\s?(?:좀\s?)?(?:불러|보내)|살려\s?(?:주세요|줘|달라)|뱀에\s?물|목이\s?졸|일산화탄소/gu,
  },
  {
    kind: 'rescue',
    expression:
      /피(?:가|를|도)?\s?(?:많이|안\s?멈|멈추|철철|너무|계속|콸콸|엄청|쏟|솟|나요|나고|납니다|흘리고|토)|출혈(?:이)?\s?(?:심|안|멈|계속|많)|(?:손가락|손|팔|다리|발|발가락)(?:이|가|을)?\s?(?:다\s?)?(?:잘렸|잘려|절단|끊어|으스러|뭉개)|절단(?:됐|되|사고)|감전|(?:가슴|심장)(?:이|을)?\s?(?:조이|조여|쥐어짜|찢어)|열사병|일사병|(?:온몸|얼굴|몸|팔|전신)(?:에|이)?\s?(?:화상|불이\s?붙)|중독(?:된|됐|되어)/gu,
  },
  {
    kind: 'rescue',
    hint: true,
    expression:
      /다쳤|다쳐|다친|화상|데였|피를\s?흘|출혈|가슴(?:이)?\s?아프|숨(?:이)?\s?(?:막|차)|어지러|토하|응급|구급|구조|위급|위독|생명이\s?위험|죽을\s?것\s?같|사람이\s?(?:있|깔|죽)/gu,
  },
  {
    kind: 'rescue',
    expression:
      /\b(?:on fire|there(?:'s| is) (?:a )?fire|fire broke out|building is burning|gas (?:leak|smell)|smell(?:s|ing)? gas|explo(?:ded|sion)|not breathing|can'?t breathe|unconscious|passed out|collapsed|heart attack|bleeding|trapped|electrocuted|buried|fell from|caught in (?:a |the )?(?:machine|press|conveyor)|lost (?:a |his |her |my )?(?:finger|hand|arm)|having a seizure)\b/gu,
  },
  {
    kind: 'rescue',
    expression:
      /着火|起火|火灾|爆炸|煤气(?:泄漏|味)|流血|出血不止|昏迷|晕倒|昏倒|没有呼吸|不能呼吸|触电|被压|被困|压在|夹住|掉下来|摔下来|火事|cháy (?:rồi|ở|nhà|xưởng|kho|lớn|tại)|đang cháy|bị cháy|hỏa hoạn|phát nổ|rò rỉ (?:khí|ga)|bất tỉnh|ngất|không thở|chảy máu|mắc kẹt|bị kẹt|điện giật|rơi từ|ngã từ|bị đè/gu,
  },
];

/** It is happening now, or help is called for. */
export const urgency =
  /방금|지금\s?(?:막|당장|바로)|당장|빨리|급해|급합니다|급함|위급|살려|도와\s?(?:주세요|줘|달라)|어떡해|어떡하|어떻게\s?해(?:요|야\s?(?:해|돼|하|되))|큰일|119|112|구급차|앰뷸런스|신고\s?(?:좀|해\s?(?:줘|주))|\bhelp\b|\bnow\b|救命|快|cứu|giúp với/u;
/** It is over, or in somebody's care, or only talked about: it is asked what follows from it. */
export const aftermath =
  /산재|산업\s?재해|요양|보상|급여|수당|치료비|병원비|입원|수술|퇴원|병원에\s?(?:가|다니|실려|있)|합의|승인|인정|신청|청구|휴직|복직|휴가|병가|연차|해고|처벌|책임|예방|대비|의무|교육|규정|법(?:이|에|상|적|률)|기준|과태료|벌금|점검|설치|보험|소송|고소|징계|퇴사|그만두|퇴직|지난|작년|재작년|올해\s?\d|어제|그제|엊그제|저번|옛날|예전|얼마\s?전|\d\s?(?:일|주|주일|달|개월|년|시간)\s?전|\d{4}년|\d{1,2}월|전에|적이\s?있|뉴스|드라마|영화|소설|게임|꿈에|통계|compensation|insurance|last (?:week|month|year)|yesterday|工伤|赔偿|保险|昨天|上个月|bồi thường|bảo hiểm|hôm qua|tháng trước/iu;
/** Words of a figure of speech, or of a tale. */
export const figurative =
  /기분|느낌|처럼|비유|농담|웃겨|웃기|영화|드라마|소설|게임|꿈에|꿈을|뉴스|노래|가사/u;
/** Death as a subject of talk, not as a thought. */
export const deathAsTopic =
  /자살골|자살률|자살\s?(?:예방|통계|보도|사건)|영화|드라마|소설|게임|노래|가사|뉴스/u;
/** Whose death it is that is spoken of: somebody else's, and in the past. */
export const othersDeath =
  /(?:동료|직원|남편|아내|아버지|아버님|어머니|형|누나|언니|오빠|동생|아들|딸|친구|고인|분|사람|근로자|노동자)(?:가|이|께서|의)?\s?[^.!?\n]{0,16}(?:자살(?:했|로|한|하셨|을\s?했)|극단적\s?선택을?\s?(?:했|하셨|한)|목숨을\s?끊(?:었|으셨|은)|투신(?:했|하셨|한)|유서를?\s?(?:남|발견))|과로\s?자살|자살(?:이|은|도|한|을)?\s?[^.!?\n]{0,8}(?:산재|업무상|인정|유족)/u;
