import type { PersonalDataKind } from '../../../server/guards/personal-data.ts';
import type { Random } from '../random.ts';

/** Given names as people of all ages bear them. */
const givenNames =
  '민준 서준 도윤 예준 시우 하준 지호 주원 지후 준우 준서 건우 현우 우진 선우 연우 유준 정우 승우 승현 시윤 민재 지환 승민 유찬 지훈 민성 수호 은우 이준 서연 서윤 지우 서현 하은 하윤 민서 지유 윤서 채원 수아 지민 지아 지윤 다은 은서 예은 수빈 소율 예린 지원 소윤 시은 유나 채은 가은 나은 서영 민지 예나 아린 유진 하린 수민 영수 영호 영철 성호 성수 정호 상훈 성민 동현 재현 진우 태현 준호 상현 민수 철수 영식 정수 병철 광수 종수 기영 용호 창민 영숙 정숙 미숙 명숙 순자 영자 정자 미경 은주 은영 현주 은정 미영 지영 혜진 은경 정희 영희 순희 경희 미란 선영 혜정 현정 수진 보람 슬기 아름 나래 다솜 가람 한솔 하늘 새봄 보라 초롱 두리 라온 마루 은별'.split(
    ' ',
  );
const familyNames =
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 나 민 류 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용'.split(
    ' ',
  );
const longFamilyNames = ['남궁', '황보', '제갈', '선우', '독고', '사공'];

const cities = [
  '서울시 마포구',
  '서울특별시 강남구',
  '서울 성북구',
  '부산광역시 해운대구',
  '부산 사하구',
  '대구광역시 달서구',
  '인천 부평구',
  '광주광역시 북구',
  '대전 유성구',
  '울산광역시 남구',
  '경기도 수원시 영통구',
  '경기 성남시 분당구',
  '경기도 화성시',
  '강원특별자치도 춘천시',
  '충남 천안시 동남구',
  '충청북도 청주시 흥덕구',
  '전북 전주시 완산구',
  '전라남도 여수시',
  '경북 포항시 북구',
  '경상남도 창원시 성산구',
  '제주특별자치도 제주시',
];
const roads = [
  '한빛로',
  '테헤란로',
  '강변대로',
  '은행나무길',
  '중앙로12번길',
  '새터로3길',
  '문화로',
  '바다길',
  '솔밭1길',
  '청솔로 24번길',
];
const villages = ['상암동', '역삼동', '매탄동', '봉명동', '우만1동', '신부동', '둔산2동', '중앙동'];
const estates = ['한빛아파트', '푸른마을아파트', '청솔빌라', '새롬오피스텔', '무지개맨션'];
const banks = [
  '국민은행',
  '신한은행',
  '우리은행',
  '하나은행',
  '농협',
  '기업은행',
  '카카오뱅크',
  '새마을금고',
  '우체국',
  '신협',
];

function luhn(prefix: string, random: Random, length: number): string {
  const body = prefix + random.digits(length - prefix.length - 1);
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const two = (number: number): string => String(number).padStart(2, '0');
const birthday = (random: Random): string =>
  `${two(random.between(0, 99))}${two(random.between(1, 12))}${two(random.between(1, 28))}`;

const floors = (random: Random): string =>
  random.pick([
    '',
    '',
    ` ${random.between(101, 2204)}호`,
    ` ${random.between(101, 112)}동 ${random.between(101, 1504)}호`,
    `, ${random.between(2, 12)}층`,
  ]);

/** Invented data of each kind, in the forms in which people write it. */
export const values: Readonly<Record<PersonalDataKind, (random: Random) => string>> = {
  email: (random) =>
    `${random.pick(['hong', 'minsu.kim', 'lee_90', 'jh-park', 'k.yuna', 'seoul2026'])}${random.between(1, 99)}@${random.pick(['naver.com', 'gmail.com', 'example.co.kr', 'mail.example.org', 'hanmail.net'])}`,
  'resident-number': (random) =>
    `${birthday(random)}${random.pick(['-', '-', '-', '', ' - ', ' '])}${random.pick(['1', '2', '3', '4'])}${random.pick([random.digits(6), random.digits(6), '******'])}`,
  'foreigner-number': (random) =>
    `${birthday(random)}${random.pick(['-', '-', ''])}${random.between(5, 8)}${random.digits(6)}`,
  card: (random) => {
    const number = luhn(random.pick(['4', '51', '52', '9400', '6']), random, 16);
    return random.pick(['-', ' ', '']) ? (number.match(/.{4}/g) ?? []).join(random.pick(['-', ' '])) : number;
  },
  'driving-licence': (random) =>
    random.pick([
      `${random.between(11, 28)}-${random.digits(2)}-${random.digits(6)}-${random.digits(2)}`,
      `${random.pick(['서울', '경기', '부산'])} ${random.digits(2)}-${random.digits(6)}-${random.digits(2)}`,
    ]),
  passport: (random) =>
    random.pick([
      `M${random.digits(8)}`,
      `M${random.digits(3)}${random.pick(['A', 'B', 'K'])}${random.digits(4)}`,
      `S${random.digits(8)}`,
    ]),
  phone: (random) =>
    random.pick([
      `010-${random.digits(4)}-${random.digits(4)}`,
      `010${random.digits(8)}`,
      `010 ${random.digits(4)} ${random.digits(4)}`,
      `010.${random.digits(4)}.${random.digits(4)}`,
      `+82 10-${random.digits(4)}-${random.digits(4)}`,
      `02-${random.between(200, 9999)}-${random.digits(4)}`,
      `031) ${random.between(200, 999)}-${random.digits(4)}`,
      `070-${random.digits(4)}-${random.digits(4)}`,
    ]),
  account: (random) =>
    random.pick([
      `110-${random.digits(3)}-${random.digits(6)}`,
      `${random.digits(6)}-${random.digits(2)}-${random.digits(6)}`,
      `3333-${random.digits(2)}-${random.digits(7)}`,
      `1002-${random.digits(3)}-${random.digits(6)}`,
      `301-${random.digits(4)}-${random.digits(4)}-${random.digits(2)}`,
    ]),
  address: (random) =>
    random.pick([
      `${random.pick(cities)} ${random.pick(roads)} ${random.between(1, 480)}${floors(random)}`,
      `${random.pick(cities)} ${random.pick(roads)} ${random.between(1, 480)}-${random.between(1, 30)}${floors(random)}`,
      `${random.pick(cities)} ${random.pick(villages)} ${random.between(1, 999)}-${random.between(1, 60)}`,
      `${random.pick(cities)} ${random.pick(villages)} ${random.pick(estates)} ${random.between(101, 130)}동 ${random.between(101, 1903)}호`,
    ]),
  vehicle: (random) =>
    `${random.between(11, 699)}${random.pick(['가', '너', '도', '러', '무', '버', '소', '하', '호'])}${random.between(1000, 9999)}`,
  'file-number': (random) =>
    `${random.between(2023, 2026)}-${two(random.between(1, 12))}-${random.digits(7)}`,
  birthday: (random) =>
    `${random.between(1955, 2006)}년 ${random.between(1, 12)}월 ${random.between(1, 28)}일`,
  name: (random) =>
    `${random.pick(random.between(0, 30) === 0 ? longFamilyNames : familyNames)}${random.pick(givenNames)}`,
};

export const bankName = (random: Random): string => random.pick(banks);
