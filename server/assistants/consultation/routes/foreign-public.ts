import { type Term, terms } from './term.ts';

/** Words of the public matters that this assistant turns away: taxes, other law, other offices. Where one holds a word about work (근로장려금), the longer one counts. */
export const foreignPublicTerms: readonly Term[] = [
  ...terms(
    'tax',
    'decisive',
    `
    종합소득세 종소세 소득세 근로소득세 퇴직소득세 양도소득세 양도세 부가가치세 부가세 법인세 상속세 증여세 재산세 종부세 종합부동산세 취득세 자동차세 주민세 지방세 국세
    세무서 국세청 홈택스 손택스 위택스 연말정산 세액공제 소득공제 현금영수증 세금계산서 세무사 절세 탈세 세금신고 세금환급 근로장려금 근로장려 자녀장려금 관세 세무조사
    세금체납 기장료 간이과세 일반과세 income_tax tax_return tax_refund year-end_tax vat 所得税 报税 退税
    thuế_thu_nhập
  `,
  ),
  ...terms(
    'tax',
    'matter',
    `
    세금 세율 과세 환급 tax thuế 税
  `,
  ),
  ...terms(
    'law',
    'decisive',
    `
    이혼 재산분할 위자료 양육비 양육권 상속 유산상속 유산분할 유언 유류분 한정승인 성년후견 개명 입양 파혼 사실혼 전세금 보증금 월세 집주인 임대차 임차인 세입자
    임대인 부동산 등기부등본 등기 공인중개 중개수수료 복비 경매 재개발 재건축 재건축조합 분양권 청약통장 주택청약 청약 층간소음 이웃집 누수 주차시비 접촉사고 뺑소니
    음주운전 면허취소 면허정지 과속 신호위반 주차위반 주정차 교통법규 빌려준 빌려줬 돈을빌 돈빌려 돈을안갚 차용증 대여금 채권추심 개인회생 개인파산 파산신청 신용회복
    내용증명 소액재판 가압류 사기당 중고거래 중고나라 보이스피싱 명예훼손 모욕죄 고소장 형사고소 합의금 스토킹 불법촬영 저작권 상표 특허 실용신안 초상권 표절 가맹계약
    가맹본부 가맹점계약 가맹점 프랜차이즈 환불 청약철회 소비자원 소비자분쟁 택배분실 의료사고 의료분쟁 학교폭력 학폭 촉법소년 국민참여재판 렌터카 전세사기 깡통전세
    계약금반환 매매계약 상간녀 상간남 불륜 계약갱신청구 렌탈 약정해지 악플 divorce inheritance landlord rent_deposit
    my_lease traffic_ticket traffic_accident car_accident copyright trademark 离婚 遗产 房东 租房 房租 车祸
    ly_hôn thừa_kế chủ_nhà tiền_nhà thuê_nhà tai_nạn_giao_thông 건물주 친권자 교통사고합의 권리금 임대료
  `,
  ),
  ...terms(
    'law',
    'matter',
    `
    변호사 재판 판사 검사 경찰서 민사 형사 합의 보험사 배상금 친구한테 이웃 옆집 윗집 자동차 차량 채무자 전세 벌점 교통사고 배심원
  `,
  ),
  ...terms(
    'office',
    'decisive',
    `
    주민등록등본 주민등록초본 등본 초본 주민등록증 인감증명 인감 가족관계증명 전입신고 확정일자 혼인신고 출생신고 사망신고 운전면허 국제면허 적성검사 사업자등록
    통신판매업 영업신고 위생교육 건축허가 자동차검사 번호판 어린이집대기 어린이집입소 유치원 돌봄교실 학교배정 전학 수능 대학입시 입시 수강신청 장학금 검정고시 편입
    군입대 병역 병무청 사회복무요원 예비군연기 군대연기 투표소 사전투표 선거권 국회 국회의원 여당 야당 대선 총선 경선 특검 탄핵 정당가입 민원24 정부24 공동인증서
    공인인증서 전기요금 수도요금 가스요금 쓰레기 분리수거 대형폐기물 불법주차 가로등 국민신문고 특허청 공무원시험 9급 임용고시 운전연수 과속카메라 버스노선 기차표 ktx
    srt passport driver's_license driving_license birth_certificate school_enrollment tuition 护照
    驾照 hộ_chiếu bằng_lái 여권갱신 여권재발급 여권발급 여권만들 학자금대출
  `,
  ),
  ...terms(
    'office',
    'matter',
    `
    여권 발급 재발급 구청 동사무소 주민센터 시청 면허 학교 대학교 시험일정 어린이집 입대 의혹 정치 대통령
  `,
  ),
  ...terms(
    'immigration',
    'decisive',
    `
    영주권 귀화 국적취득 국적신청 비자연장 체류연장 체류기간 체류자격 출입국사무소 출입국관리사무소 결혼비자 결혼이민 난민신청 재입국 초청장 관광비자 유학비자 d-2
    d2비자 f-5 f5비자 f-6 f6비자 하이코리아 비자발급 비자신청 체류지변경 permanent_residency citizenship
    naturalization extend_my_visa visa_extension marriage_visa tourist_visa
    alien_registration 永住 入籍 延长签证 签证延期 gia_hạn_visa nhập_tịch thẻ_thường_trú
  `,
  ),
  ...terms(
    'welfare',
    'decisive',
    `
    국민연금 기초연금 노령연금 연금수령 개인연금 건강보험료 건보료 건강보험 피부양자 지역가입자 의료급여 생계급여 주거급여 교육급여 기초생활 기초수급 차상위 긴급복지
    한부모지원 아동수당 부모급여 양육수당 첫만남이용권 보육료 장기요양 요양등급 장애등급 장애인등록 장애연금 장애수당 장애인주차 복지카드 임대주택 행복주택 전세자금 버팀목
    디딤돌대출 청년월세 청년도약계좌 청년희망적금 에너지바우처 문화누리 재난지원금 소비쿠폰 국가장학금 임신바우처 국민행복카드 산후도우미 산후조리원 예방접종
    national_pension health_insurance_card basic_pension 健康保险 国民年金 bảo_hiểm_y_tế 출산지원금 육아지원금
    출산장려금
  `,
  ),
  ...terms(
    'welfare',
    'matter',
    `
    연금 복지 바우처 보육
  `,
  ),
];
