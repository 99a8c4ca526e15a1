import { type Term, terms } from './term.ts';

/** Words of private life that this assistant turns away: health, money, and all the rest. Where one holds a word about work (임금님), the longer one counts. */
export const foreignLifeTerms: readonly Term[] = [
  ...terms(
    'health',
    'decisive',
    `
    두통 감기약 감기에 감기걸렸을 혈압 당뇨 콜레스테롤 다이어트 증상 부작용 처방 무슨약 영양제 비타민 탈모 여드름 충치 임플란트 라식 라섹 수술해야 수술비용 치료법 성형
    관절염 불면증 소화불량 변비 설사 구토 복통 열이나 열날 기침 독감 항생제 진통제 타이레놀 임신초기 임신테스트 생리통 생리주기 피임 스트레칭 운동법 헬스루틴 근육통
    무슨과 어느병원 headache medicine_for symptoms diet_plan blood_pressure 头痛 感冒 吃什么药 đau_đầu
    uống_thuốc triệu_chứng
  `,
  ),
  ...terms(
    'health',
    'matter',
    `
    병원 의사 치료 아파요 아픈데 통증 건강 몸살 살빼 운동 감기 디스크 수술 시술 복용 doctor hospital 백신 약을 약이 약먹
  `,
  ),
  ...terms(
    'money',
    'decisive',
    `
    코스피 코스닥 나스닥 비트코인 이더리움 코인 가상화폐 암호화폐 펀드 etf 배당주 채권투자 환율 금리 적금 정기예금 신용카드 카드추천 신용등급 신용점수 신용대출 대환
    마이너스통장 주택담보 실비보험 실손보험 암보험 자동차보험 보험해지 보험금 연금저축 재테크 부동산투자 집값 갭투자 로또 복권 토토 환전 해외송금 주가 공모주 가계부
    코인시세 금값 금시세 종목 주식투자 주식추천 주식사 stock_price stocks bitcoin crypto invest exchange_rate
    mortgage lottery 股票 比特币 汇率 贷款 cổ_phiếu tỷ_giá vay_tiền
  `,
  ),
  ...terms(
    'money',
    'matter',
    `
    주식 대출 투자 은행 저축 수익 이자 시세 우대 용돈 loan
  `,
  ),
  // weather, food, travel, sport, screen
  ...terms(
    'life',
    'decisive',
    `
    날씨 비오나 비와요 비올까 기온 미세먼지 태풍경로 일기예보 벚꽃 단풍 맛집 레시피 끓이는 굽는법 볶음밥 찌개 김치 라면 파스타 반찬 뭐먹 야식 디저트 케이크 술집 와인
    소주 여행지 여행코스 관광지 펜션 항공권 비행기표 캠핑 등산 가볼만한 데이트 축구 야구 농구 배구 골프치 월드컵 올림픽 프로야구 손흥민 경기결과 경기일정 우승
    넷플릭스 예능 웹툰추천 아이돌 bts 콘서트 신곡 결말 줄거리 연예인 영화추천 드라마추천 점심추천 저녁추천 점심메뉴 저녁메뉴 메뉴추천 메뉴뭐 회식장소 회식메뉴 휴가지
    휴가철 피서 퇴근길교통 출근길교통 교통상황
  `,
  ),
  // words, numbers, machines
  ...terms(
    'life',
    'decisive',
    `
    시한편 시를써 시써 소설써 독후감 작사 통역해 영작 영어로바꿔 영어로번역 번역해줘 맞춤법 영문법 숙제 방정식 미분 적분 화학식 조선시대 왕순서 임진왜란 세계대전
    수도는 공룡 우주 행성 블랙홀 파이썬 자바스크립트 리액트 c언어 html sql 알고리즘 코드짜 코드를짜 코드작성 엑셀함수 포토샵 윈도우설치 아이폰 갤럭시 요금제
    와이파이 공유기 블루투스 챗gpt
  `,
  ),
  // love, home, play
  ...terms(
    'life',
    'decisive',
    `
    연애 썸 썸타 썸녀 짝사랑 고백 이별 헤어진 남친 여친 여자친구 남자친구 소개팅 결혼식 축의금 조의금 부조금 청첩장 신혼여행 시댁 시어머니 이유식 기저귀 아기이름
    강아지 고양이 반려동물 사료 화분 타로 사주 운세 궁합 별자리 꿈해몽 관상 mbti 혈액형 심리테스트 작명 농담해 수수께끼 끝말잇기 퀴즈 중고차 자동차추천 전기차 세차
    타이어 화장법 향수 선물추천 인테리어 이사업체 이삿짐 청소법 빨래 얼룩 곰팡이 에어컨추천 길찾기 가는길 임금님 사직구장 사직동 사직야구 명언 삼행시 그림그려 로고만들
    폭탄 마약 해킹방법 해킹하는법 근처맛집 밥집 추천 취미 개그 브이로그 창업아이템 사업아이템 창업비용
  `,
  ),
  // English, Chinese, Vietnamese
  ...terms(
    'life',
    'decisive',
    `
    weather recipe restaurant movie football soccer baseball travel hotel python javascript code
    coding homework translate poem song lyrics joke horoscope girlfriend boyfriend cook
    cooking laptop iphone wifi capital_of president_of world_cup k-drama kpop anime 天气 菜谱 餐厅 电影
    旅游 足球 翻译 笑话 编程 代码 写诗 thời_tiết nấu nhà_hàng quán_ăn phim du_lịch bóng_đá dịch_câu bài_hát
  `,
  ),
  // favours that are asked of a machine, and what talk with colleagues is about
  ...terms(
    'life',
    'setting',
    `
    써줄래 써달라 그려줘 그려줄 짜줘 짜줄 만들어줘 만들어줄 지어줘 지어줄 번역해 번역좀 불러줘 놀아줘 놀자 요약해줘 골라줘 친해지 친해질 생일 축하문구 인사말 새해인사
    동호회 밴드 패션 출근룩 옷입 코디 당나귀 노동요 노동당 재방송 순위 시급하 시급한 시급히 사고수습 사태수습 유행 이름지어 재밌는 맛있는 예쁜 선물뭐
    recommend write_me tell_me_about
  `,
  ),
  ...terms(
    'life',
    'matter',
    `
    알려줘봐 만드는법 바꾸는법 고르는법 소개해줘 심심 점심 저녁 아침밥 음식 친구 눈이 비가 선물 옷 카톡 인스타 유튜브 화장품 컴퓨터 노트북 핸드폰 휴대폰 스마트폰
    인터넷 코딩 게임 비밀번호 쇼핑 할인 역사 지구 물리 수학 상식 우산 요리 치킨 피자 호텔 영화 드라마 가수 노래 음악 만화 소설 번역 메뉴 여행 관광 강사 ppt
    엑셀 tell_me_a game trip 推荐 gợi_ý
  `,
  ),
];
