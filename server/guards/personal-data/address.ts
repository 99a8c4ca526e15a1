import type { Pattern } from './pattern.ts';

const province =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청[남북]|전라[남북]|경상[남북])(?:특별자치|특별|광역)?[시도]?';
const town = '[가-힣]{1,5}[시군구]';
const village = '[가-힣\\d]{1,8}[읍면동리가]';
/** A count or a date after the number shows that no house is meant: 주로 3시간, 서울로 2월에. */
const notCounted =
  '(?!\\d|[,.]\\d|\\s?(?:월|일|년|개월|주|시간|시(?!\\s?\\d)|분|명|개|인|원|만|천|백|%|퍼센트|교대|차|회|번(?!지|길)|살|세|배|조|항|건|곳|학년|킬로|km|미터))';
const houseNumber = `\\d{1,4}(?:-\\d{1,4})?${notCounted}`;
const rest =
  '(?:\\s?번지)?(?:,?\\s{0,2}\\([가-힣\\d\\s,]{2,20}\\))?(?:,?\\s{0,2}[가-힣A-Za-z]{2,15}(?:아파트|빌라|오피스텔|맨션|타워|주공|빌딩))?(?:,?\\s{0,2}\\d{1,4}동)?(?:,?\\s{0,2}(?:지하\\s?)?\\d{1,3}층)?(?:,?\\s{0,2}[A-Za-z]?\\d{1,5}호)?';
const estate =
  '[가-힣A-Za-z\\d]{1,12}(?:아파트|빌라|오피스텔|맨션|타운|주공|단지|자이|래미안|푸르지오|원룸|고시원|기숙사)';
const road =
  '[가-힣A-Za-z\\d·]{1,12}?(?<![시군구])(?:대로|로|길)\\s?(?:\\d{1,4}\\s?(?:번|가|나|다|라)?길\\s?)?';
/** A house number as it is spoken: 이십일, 백이십삼. */
const spokenNumber = '[일이삼사오육칠팔구십백]{1,6}';
const regions = `(?:${province}\\s{1,2})?(?:${town}\\s{1,2}){1,2}(?:${village}\\s{1,2}){0,2}`;

/** Where a person lives, as far as a house: a town alone is no personal data. */
export const addressPatterns: readonly Pattern[] = [
  // Road-name address (도로명주소): 서울시 마포구 월드컵로 212, 301호.
  {
    kind: 'address',
    expression: new RegExp(`(?<![가-힣])${regions}${road}${houseNumber}${rest}`, 'dg'),
  },
  {
    kind: 'address',
    expression: new RegExp(`(?<![가-힣])세종(?:특별자치)?시\\s{1,2}${road}${houseNumber}${rest}`, 'dg'),
  },
  // Lot-number address (지번주소): 경기도 수원시 영통구 매탄동 123-4.
  {
    kind: 'address',
    expression: new RegExp(
      `(?<![가-힣])(?:(?:${province}\\s{1,2})?(?:${town}\\s{1,2}){1,2}|${province}\\s{1,2})(?:${village}\\s{1,2}){0,1}${village}\\s{1,2}(?:산\\s?)?${houseNumber}${rest}`,
      'dg',
    ),
  },
  {
    kind: 'address',
    expression: /(?<![가-힣])[가-힣\d]{1,8}[동리]\s\d{1,4}(?:-\d{1,4})?\s?번지(?:\s?\d{1,5}호)?/dg,
  },
  // Spoken, with the number in words: 안산시 단원구 꽃길로 이십일 302호.
  {
    kind: 'address',
    expression: new RegExp(
      `(?<![가-힣])${regions}[가-힣A-Za-z\\d·]{1,12}?(?<![시군구])(?:대로|로|길)\\s(?:${spokenNumber}|\\d{1,4})\\s?(?:번지|다시\\s?${spokenNumber}|(?:${spokenNumber}|\\d{1,5})\\s?호)`,
      'dg',
    ),
  },
  // Called an address, it needs no town.
  {
    kind: 'address',
    expression: new RegExp(
      `(?:주소|사는\\s?곳|거주지|집)[은는이가:]?\\s{0,2}(?<data>(?:${province}\\s{1,2})?(?:${town}\\s{1,2}){0,2}(?:${village}\\s{1,2}){0,2}${road}${houseNumber}${rest})`,
      'dg',
    ),
  },
  // A flat named with its town: 전북 전주시 완산구 봉명동 한빛아파트 117동 1621호.
  {
    kind: 'address',
    expression: new RegExp(
      `(?<![가-힣])(?:${province}\\s{1,2})?(?:${town}\\s{1,2}){1,2}(?:${village}\\s{1,2}){0,2}${estate}\\s{0,2}(?:\\d{1,4}동\\s{0,2})?\\d{1,5}호`,
      'dg',
    ),
  },
  // A flat in an estate: 한빛아파트 101동 1203호.
  {
    kind: 'address',
    expression: new RegExp(
      `(?<![가-힣])(?:${estate}\\s{0,2}(?:\\d{1,2}(?:차|단지)\\s{0,2})?)?\\d{1,4}동\\s{0,2}\\d{1,5}호`,
      'dg',
    ),
  },
  {
    kind: 'address',
    expression: new RegExp(`(?<![가-힣])${estate}\\s{0,2}\\d{2,5}호`, 'dg'),
  },
];
