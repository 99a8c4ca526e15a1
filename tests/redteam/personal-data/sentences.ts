import type { PersonalDataKind } from '../../../server/guards/personal-data.ts';
import type { Random } from '../random.ts';
import { bankName, values } from './values.ts';

/** A sentence, and the personal data that stands in it. */
export interface MarkedSentence {
  readonly text: string;
  readonly data: readonly string[];
}

/** Sentences with `{kind}` where data goes. What is not in braces must survive. */
const frames: readonly string[] = [
  '제 이름은 {name}이고 편의점에서 일해요.',
  '제 이름은 {name}입니다. 월급이 밀렸어요.',
  '안녕하세요, {name}입니다. 실업급여 때문에 문의드려요.',
  '저는 {name}이라고 합니다. 지난달에 해고됐습니다.',
  '성명: {name}, 연락처: {phone}',
  '이름 {name}, 전화 {phone} 로 답변 주세요.',
  '담당자 {name} 과장이 연차를 못 쓰게 해요.',
  '{name} 팀장이 매일 소리를 질러요.',
  '{name} 씨가 대신 서명했어요.',
  '{name}님께 문의드렸는데 답이 없어요.',
  '사장 {name}, 번호는 {phone}인데 전화를 안 받습니다.',
  '사장님은 {name}이라고 하고 직원은 넷입니다.',
  '신청인 {name} ({phone})',
  '예금주 {name}, {bank} {account}',
  '제 주민번호는 {resident-number}이고 고용보험 이력이 궁금해요.',
  '주민등록번호 {resident-number} 로 조회되나요?',
  '{resident-number} 이 번호로 실업급여 신청했습니다.',
  '외국인등록번호 {foreigner-number}인데 사업장을 바꾸고 싶어요.',
  '등록번호는 {foreigner-number}입니다. 퇴직금 받을 수 있나요?',
  '여권번호는 {passport}이고 E-9 비자로 일합니다.',
  '여권 {passport}을 사장이 가져갔어요.',
  'My passport number is {passport}. Can I get severance pay?',
  '운전면허 {driving-licence}로 입사했는데 수습이 6개월이래요.',
  '면허번호 {driving-licence} 택배 기사입니다.',
  '사고 낸 차는 {vehicle}이고 출근길에 다쳤습니다.',
  '수급자격번호 {file-number} 인데 실업인정일을 바꿀 수 있나요?',
  '생년월일은 {birthday}이고 정년이 궁금합니다.',
  '연락처는 {phone}입니다. 퇴직금을 못 받았어요.',
  '{phone}로 전화 주세요.',
  '사무실 {phone}, 휴대폰 {phone}',
  'My number is {phone}, please call me about my wages.',
  '제 메일은 {email}입니다.',
  '답변은 {email}로 부탁드립니다.',
  '{name}님의 이메일은 {email}이에요.',
  '카드 {card}로 교육비를 결제하라고 했어요.',
  '카드번호는 {card}입니다.',
  '{bank} {account}로 월급이 들어와요.',
  '계좌번호 {account}에 넣어 달라고 했어요.',
  '월급 통장은 {account} {bank}입니다.',
  '{account}로 입금해 준다더니 안 들어왔어요.',
  '주소는 {address}입니다.',
  '저는 {address}에 살고 있어요.',
  '회사가 {address}에 있는데 관할 노동청이 어디인가요?',
  '{address} 사는 {name}입니다.',
  '{name}, {resident-number}, {address}, {phone}',
  '아내 {name}({resident-number})의 육아휴직 급여 문의입니다.',
  '제 아들 {name}이 편의점에서 밤 11시까지 일해요.',
  '상사 {name}이 괴롭혀요. 신고는 어디에 하나요?',
  '인사팀 {name} 대리가 {email}로 서류를 보내래요.',
  '인사담당 {name} / {phone} / {email}',
  'My name is {english}. I was not paid for two months.',
  '我叫{chinese}，老板不给工资。',
  'Tôi tên là {vietnamese}, tôi chưa nhận được lương.',
];

const english = ['John Smith', 'Maria Santos', 'Ram Bahadur Thapa', 'Nguyen Van Hung', 'Anna Kim'];
const chinese = ['王小明', '李娜', '张伟', '欧阳雪'];
const vietnamese = ['Nguyễn Văn Hùng', 'Trần Thị Hoa', 'Lê Minh', 'Phạm Thu Hương'];

/** Sentences in which nothing is personal, though much looks like it. */
const harmless: readonly ((random: Random) => string)[] = [
  (random) => `월급이 ${random.between(1, 4)},${random.digits(3)},${random.digits(3)}원이고 209시간이에요.`,
  (random) => `202${random.between(0, 6)}-1${random.between(0, 2)}-2${random.between(0, 8)}에 그만뒀어요.`,
  (random) =>
    `202${random.between(0, 5)}년 ${random.between(1, 12)}월 ${random.between(1, 28)}일부터 2026년 10월 31일까지 일했어요.`,
  (random) =>
    `202${random.between(0, 5)}0${random.between(1, 9)}1${random.between(0, 9)} 입사해서 20261031 퇴사했습니다.`,
  (random) => `근로기준법 제${random.between(1, 116)}조제${random.between(1, 5)}항이 무슨 뜻인가요?`,
  () => '1350으로 전화하면 상담이 되나요?',
  () => '근로복지공단 1588-0075, 고용24 1577-7114로 물어봤어요.',
  (random) => `고용노동부고시 제2025-${random.between(1, 99)}호가 뭔가요?`,
  (random) => `사건번호 2026부해${random.between(100, 999)} 판정서를 받았어요.`,
  (random) =>
    `${random.pick(['서울시 마포구', '부산 사하구', '경기도 화성시', '인천 부평구'])}에 있는 직원 ${random.between(2, 300)}명 회사예요.`,
  (random) => `서울 강남구에서 주로 ${random.between(2, 9)}시간씩 일했어요.`,
  (random) =>
    `저는 ${random.pick(['정규직', '계약직', '임신부', '사업주', '조합원', '경비원', '요양보호사', '한국인', '장애인', '공무원', '외국인', '구직자', '고용주', '임산부', '연구원', '유학생', '주부'])}입니다.`,
  (random) =>
    `${random.pick(['최저임금', '주휴수당', '연차', '실업급여', '고용보험', '이직확인서', '정년', '노조', '하청', '임금피크'])}이 뭐예요?`,
  (random) => `${random.pick(['김 과장', '박 부장님', '이 사장', '최 팀장님'])}이 소리를 질러요.`,
  (random) => `담당자 ${random.pick(['연락처', '전화번호', '이메일', '이름', '변경'])}을 알고 싶어요.`,
  (random) =>
    `사장님이 ${random.pick(['연봉을', '주급을', '시급을', '임금을', '이유를', '전화를', '서류를'])} 안 알려줘요.`,
  (random) =>
    `시급 ${random.between(10, 15)},${random.digits(3)}원으로 주 ${random.between(2, 6)}일 하루 ${random.between(3, 8)}시간 일해요.`,
  (random) => `계좌로 ${random.between(100, 300)}만 원만 들어왔어요.`,
  (random) => `은행에서 2026년 1${random.between(0, 1)}월 ${random.between(1, 28)}일에 확인했어요.`,
  (random) => `통장에 2,${random.digits(3)},${random.digits(3)}원이 찍혔어요.`,
  (random) => `직원 ${random.between(2, 40)}명, 3교대, 주 ${random.between(40, 52)}시간입니다.`,
  (random) => `사업자등록번호 ${random.digits(3)}-${random.digits(2)}-${random.digits(5)} 회사입니다.`,
  (random) => `우리 회사는 202${random.between(0, 4)}-11-01에 생겼고 지금 2026년이에요.`,
  (random) =>
    `${random.pick(['신고해도', '이의신청하면', '고소하면', '전화하면', '신청하면'])} 불이익이 있나요?`,
  () => 'How many days of annual leave do I get after 14 months?',
  () => '老板不给加班费，去哪里投诉？',
  () => 'Lương tối thiểu năm 2026 là 10.320 won một giờ phải không?',
  (random) => `피보험단위기간이 ${random.between(100, 900)}일이고 나이는 ${random.between(19, 66)}세예요.`,
];

function fill(frame: string, random: Random): MarkedSentence {
  const data: string[] = [];
  const text = frame.replace(/\{([\w-]+)\}/g, (_, slot: string) => {
    if (slot === 'bank') return bankName(random);
    const others: Readonly<Record<string, readonly string[]>> = { english, chinese, vietnamese };
    const list = others[slot];
    const value = list ? random.pick(list) : values[slot as PersonalDataKind](random);
    data.push(value);
    return value;
  });
  return { text, data };
}

/** As many sentences as asked for, three in five with personal data. The same seed makes the same sentences. */
export function markedSentences(count: number, random: Random): MarkedSentence[] {
  return Array.from({ length: count }, () =>
    random.between(1, 5) <= 3
      ? fill(random.pick(frames), random)
      : { text: random.pick(harmless)(random), data: [] },
  );
}
