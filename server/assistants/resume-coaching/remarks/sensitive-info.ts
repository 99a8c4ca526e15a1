import type { Segment } from '../../resume-facts/segments.ts';
import type { Found, RemarkRule } from '../remark.ts';

interface Matter {
  readonly name: string;
  /** The article that says that an employer may not ask for it, or not decide by it. */
  readonly article: string;
  /** Labels of a line on it, without spaces. */
  readonly label: RegExp;
  /** Words of a sentence on it. */
  readonly told: RegExp;
  /** Words that show that it is the work that is told of. */
  readonly except?: RegExp;
}

const kin =
  '(?:부모(?:님)?|양친|아버지|아버님|부친|아빠|어머니|어머님|모친|엄마|할아버지|할머니|조부모?|조모|남편|아내|배우자|집사람|형제|자매|남매|형(?=[은이과,\\s])|누나|누이|오빠|언니|(?:남|여)?동생|자녀|자식|아들|딸|장남|차남|장녀|차녀|막내|처(?=\\s?[:：])|시부모님?|장인|장모|식구|가족)';
const standing =
  '(?:학교|대학|대졸|고졸|박사|석사|졸업|재학|유학|교사|교수|교장|교감|공무원|회사원|직장인|연구원|의사|약사|간호사|변호사|판사|검사|경찰|군인|소방관|농사|농업|어업|장사|사업|자영업|식당|가게|공장|기업|은행|회사|병원|시장|운전|기사|목수|건설|노동|일용|경비|미화|주부|무직|은퇴|퇴직|정년|근무|재직|다니|일하|하시|하십|종사|운영|경영|취업|출가|고등학생|중학생|초등학생|대학생|고등학교|키우|키웠|뒷바라지|부양|여의|돌아가|편찮|재산|부유|가난|어려운\\s?형편|형편이)';

const hiring = '채용절차의 공정화에 관한 법률 제4조의3';
/** 채용절차의 공정화에 관한 법률 제3조: of firms with thirty workers or more. */
const ofLargerFirms =
  '직무에 필요하지 않은 한 상시 30명 이상 사업장의 구인자가 적게 하거나 수집할 수 없는 내용입니다';
const ofAll = '직무에 필요하지 않은 한 구인자가 따지거나 모으지 않아야 하는 내용입니다';
const matters: readonly Matter[] = [
  {
    name: '신체 조건(용모·키·체중)',
    article: `${hiring}제1호`,
    label: /^(?:신체(?:사항|조건)?|키|신장|몸무게|체중|혈액형|용모|외모|시력|체격|사진)$/u,
    told: /\d{3}\s?(?:cm|센티|㎝)|\d{2,3}(?:\.\d)?\s?(?:kg|킬로그램|㎏)(?=으로|이며|이고|입니다|의\s?(?:체|몸)|[^가-힣]{0,25}건강)|(?:^|[\s,/])(?:키|신장|몸무게|체중)(?:는|은|가|이)?\s?[:：]?\s?\d{2,3}|얼굴(?:형|이)|용모|외모|인상이\s?(?:좋|선|밝|서글)|(?:호감|동안)(?:형|의)?\s?(?:얼굴|외모|인상|이라)|체격이|몸매|혈액형|[ABO]{1,2}형\s?(?:이|입)|(?:잘생|예쁘|훤칠)/u,
    except: /상자|제품|화물|박스|포대|장비|들어\s?올|나르|운반|환자|고객의|손님의/u,
  },
  {
    name: '출신 지역',
    article: `${hiring}제2호`,
    label: /^(?:출신지(?:역)?|고향|본적|원적|출생지|등록기준지)$/u,
    told: /고향(?:이|은|인|에서|에\s?계신)|(?:[가-힣]{2,25}(?:도|시|군|구|읍|면|남도|북도)|서울|부산|대구|인천|광주|대전|울산|세종|제주|전주|목포|순천|여수|포항|경주|안동|춘천|강릉|원주|청주|충주|천안|진주|창원|마산|익산|군산|호남|영남|전라도|경상도|충청도|강원도)(?:에서|의\s[^.]{0,20}에서)\s?(?:[가-힣]{1,25}\s){0,3}?(?:태어|나고\s?자|자라|자란|출생)|(?:서울|부산|대구|인천|광주|대전|울산|제주|호남|영남|전라도|경상도|충청도|강원도|[가-힣]{2,25}(?:남도|북도))\s?(?:출신|토박이|태생)|본적/u,
  },
  {
    name: '혼인 여부',
    article: `${hiring}제2호`,
    label: /^(?:혼인(?:여부|상태|관계)?|결혼(?:여부)?|기혼여부|배우자(?:유무)?)$/u,
    told: /(?:^|[\s,/|(])(?:미혼|기혼|비혼|이혼|사별|돌싱)(?=$|[\s,/|).]|입니다|이며|이고|으로|한\s|했|남|녀)|결혼(?:\s?(?:\d+년\s?차|을\s?(?:앞두|하|했)|했|하여|하고|한\s?(?:지|뒤|후)|예정|계획)|은\s?아직)|신혼|(?:임신|출산)\s?(?:계획|예정|중)|홀로\s?(?:두\s)?(?:아이|딸|아들)/u,
  },
  {
    name: '재산',
    article: `${hiring}제2호`,
    label:
      /^(?:재산(?:사항|정도|상황)?|주거(?:형태|상황)|부동산|동산|신용(?:상태|등급|도)?|부채|채무|자가유무|차량(?:소유|유무)?)$/u,
    told: /(?:자가|전세|월세|아파트|주택|부동산|승용차|자가용|토지)\s?(?:소유|보유|거주|\d\s?채|\d\s?대|있음)|자가(?:이며|입니다|에\s)|(?:아파트|주택|토지|건물|승용차|자가용)(?:를|을|도)?\s?(?:[\d한두]\S{0,3}\s)?(?:소유|보유)|(?:부채|채무|빚)[^.]{0,8}(?:없|있|갚|상환)|(?:대출|연체)[은는이가도]?\s?(?:없|있|전혀)|신용\s?(?:상태|등급|불량|양호|회복|점수)|재산[은이]|개인\s?(?:회생|파산)/u,
  },
  {
    name: '가족의 학력·직업·재산',
    article: `${hiring}제3호`,
    label:
      /^(?:가족(?:사항|관계|구성)?|부모(?:님)?(?:의?직업|학력)?|형제(?:관계|자매)?|처|남편|아내|배우자(?:의)?직업|자녀|부|모|아버지|어머니)$/u,
    told: new RegExp(
      `${kin}(?:님)?(?:들)?(?:\\s?(?:둘|셋|하나|모두|다|두\\s분|께서는?|께서도|은|는|이|가|도|의|와|과|중|[:：,])){1,3}[^.!?]{0,40}${standing}|(?:한|두|세|네|\\d)\\s?(?:아이|자녀|아들|딸|남매)(?:를|을|의|가|이)?\\s?(?:[가-힣]{1,25}\\s)?(?:돌보|키우|키웠|기르|둔|두고|낳|엄마|아빠|어머니|아버지)|(?:[한두세네다여섯일곱덟아홉열\\d]+\\s?살|\\d\\s?세)[^.]{0,12}(?:아이|아들|딸|자녀)|(?:아이|자녀)\\s?(?:하나|둘|셋|넷|\\d명)(?:를|을|이|은)|(?:소년|소녀)\\s?가장|(?:남편|아내|두\\s아이|아이들|자녀|딸|아들|부모님|홀어머니|홀아버지)(?:과|와|이|가|을|를)?\\s(?:[가-힣]{1,25}\\s){0,2}(?:있습니다|있으며|살고|함께\\s?삽|부양)`,
      'u',
    ),
    except: /어린이집|유치원|원아|보육|학급|반\s?아이|이용자|어르신|환자|고객|보호자|학부모|수강생/u,
  },
  {
    name: '종교·신앙',
    article: '고용정책 기본법 제7조제1항',
    label: /^(?:종교|신앙)$/u,
    told: /(?:기독교|개신교|천주교|가톨릭|불교|원불교|이슬람교?|힌두교|무교)(?:를|을|인|이며|이고|입|\s?신자|\s?집안|\s?가정)|신앙(?:생활|심|이|을)|모태\s?신앙|(?:교회|성당|절|법당)(?:에|에서|를|을)\s?(?:다니|다녔|나가|섬기|봉사|예배|찬양)|(?:교회|성당)\s?(?:청년부|성가대|주일학교|집사|장로|권사|찬양)|세례를|하나님|부처님|독실한/u,
  },
  {
    name: '건강·병력',
    article: '개인정보 보호법 제23조제1항',
    label: /^(?:건강(?:상태)?|병력|질병|지병)$/u,
    told: /(?:우울증|공황장애|조울증|불면증|정신과|심리\s?치료|암(?=[을이\s])|갑상선|고혈압|당뇨(?:병)?|디스크|간염|결핵|심장병|천식|아토피|뇌전증|간질|수술(?:을|도)?\s?(?:받은|받았|하고|했))(?:[은는이가을를도로]|\s)?\s?(?:[가-힣]{1,25}\s){0,3}?(?:약|앓|투병|완치|치료(?:를|도)?\s?(?:받|중|했|하|를)|먹|있으나|있지만|있었|나았|회복|극복|진단|받은\s?적|받았|겪)|약을\s?(?:먹|복용)|지병[은이]|병력[은이]|완치\s?(?:판정|되)|투병/u,
    except: /환자|어르신|이용자|대상자|병동|외래|교육\s?자료|상담했|보호자/u,
  },
  {
    name: '나이·생년월일',
    article: '고용상 연령차별금지 및 고령자고용촉진에 관한 법률 제4조의4제1항',
    label: /^(?:생년월일|출생(?:연도|년도|일)?|나이|연령|주민등록번호)$/u,
    told: /(?:저는|올해|현재)\s?(?:만\s?)?(?:\d{2}\s?(?:세|살)|[이삼사오육]십\s?대)|\[주민등록번호\]|(?:19|20)\d{2}년생|\d{2}년생/u,
    except: /이상|대상|고객|어르신|아동/u,
  },
  {
    name: '성별',
    article: '고용정책 기본법 제7조제1항',
    label: /^(?:성별)$/u,
    told: /(?:저는|나는)\s?(?:남자|여자|남성|여성)(?:로|입|이)/u,
  },
  {
    name: '정치적 견해·노동조합·정당',
    article: '개인정보 보호법 제23조제1항',
    label: /^(?:정당|지지정당|노조|노동조합)$/u,
    told: /(?:[가-힣]{2,25}당)\s?당원|정당\s?(?:활동|가입)|(?:노조|노동조합)(?:에|의)?\s?(?:가입|조합원|간부|위원장|활동)|정치\s?성향|(?:진보|보수)\s?성향/u,
  },
];

/** Personal matters that an employer may not ask for: whatever the value, the same remark. */
export const sensitiveInfo: RemarkRule = {
  kind: 'sensitive_info',
  find: ({ facts }) => {
    const rested = (segment: Segment): boolean =>
      facts.pauses.some(({ start, end }) => start <= segment.start && segment.end <= end && end - start < 60);
    return facts.segments.flatMap((segment) => {
      if (rested(segment) || excused(segment)) return [];
      const labelled = matters.find(({ label }) => label.test(bareLabel(segment)));
      if (labelled && segment.text !== '') return [remarkOn(labelled, segment)];
      if (isDatum(segment)) return [];
      return toldIn(segment, facts.sentences);
    });
  },
};

const excused = ({ section }: Segment): boolean =>
  section === 'pastime' || section === 'military' || section === 'education' || section === 'title';
const bareLabel = ({ label }: Segment): string => (label ?? '').replace(/[\s[\]()<>]/gu, '');
/** Name, contact and address: what stands there is the person's own, whatever it looks like. */
const isDatum = (segment: Segment): boolean =>
  segment.section === 'person' &&
  /^(?:이름|성명|성함|지원자|연락처|전화(?:번호)?|휴대(?:폰|전화)|이메일|메일|주소|현주소|사는곳|거주(?:지)?|국적|체류자격|비자|장애\S*|보훈\S*)$/u.test(
    bareLabel(segment),
  ) &&
  !/[|/]\s?(?:미혼|기혼)|(?:미혼|기혼)\s?(?:[|/]|$)/u.test(segment.text);

function toldIn(
  { start, end }: Segment,
  sentences: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): Found[] {
  return sentences
    .filter((sentence) => start <= sentence.start && sentence.end <= end)
    .flatMap((sentence) =>
      matters.flatMap((matter) => {
        const match = matter.told.exec(sentence.text);
        if (!match || matter.except?.test(sentence.text)) return [];
        return [remarkOn(matter, clauseOf(sentence, match.index, match[0].length))];
      }),
    );
}

/** Of a sentence on several things, the clause that tells of this one. */
function clauseOf(
  { text, start }: { readonly text: string; readonly start: number },
  at: number,
  length: number,
): { readonly start: number; readonly end: number } {
  const before =
    /.*(?:[.,|/]\s|(?:하시고|하고|이며|으며|지만|으나|있고|이고)\s)/su.exec(text.slice(0, at))?.[0].length ??
    0;
  const after = /(?:으?며|지만|으나|[았었]고|하고|시고|이고)(?=\s)|[,|/](?=\s)/u.exec(
    text.slice(at + length),
  );
  const end = after ? at + length + after.index + after[0].length : text.length;
  return { start: start + before, end: start + end };
}

const remarkOn = (
  { name, article }: Matter,
  { start, end }: { readonly start: number; readonly end: number },
): Found => ({
  start,
  end,
  reason: `${name}: ${article.startsWith(hiring) ? ofLargerFirms : ofAll}(${article}).`,
  suggestion: '이 부분은 빼세요. 직무에 꼭 필요하다면 필요한 까닭과 함께 그것만 적으세요.',
  replacement: '',
  article,
});
