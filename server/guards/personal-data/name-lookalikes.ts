/**
 * Nouns of two syllables that begin like a family name. With a particle or a third syllable behind them they look
 * like a person's name: 연봉이, 명의로, 주소지.
 */
const nouns = new Set(
  (
    '강사 강의 강제 강요 강도 경고 경력 경리 경비 경영 경우 경제 경찰 계속 계약 계장 계좌 고객 고소 고발 고용 고의 고지 고정 공고 공지 공장 공사 공제 공증 공단 ' +
    '과실 과장 구두 구인 구직 구제 구청 구성 국가 국민 금액 금품 금융 기간 기계 기관 기본 기사 기숙 기술 기업 기준 기존 기타 길이 ' +
    '나라 나이 남녀 남성 남은 남자 남편 내일 내용 노동 노무 노조 노사 단기 단시 단체 당사 당일 당시 대리 대표 대상 도급 도움 도중 동료 동의 동생 ' +
    '마감 마음 매니 매장 명령 명세 명시 명의 명절 모두 모집 목적 문서 문의 문자 문제 미래 미만 민사 민원 ' +
    '반장 반차 반복 방법 방문 방식 배달 배상 배우 백만 변경 변동 변제 변호 병가 병원 보너 보상 보수 보조 보증 보험 보호 복귀 복무 복직 복지 부당 부모 부장 부서 부분 비용 비율 빈번 ' +
    '사건 사고 사람 사무 사본 사실 사업 사용 사유 사이 사장 사직 사정 사표 상담 상사 상여 상태 상황 서류 서명 서면 서비 서식 서울 석달 선불 선임 선택 설날 설명 설비 성과 성명 성별 성인 성적 성희 소개 소득 소멸 소송 소유 소장 소정 소지 손님 손해 송금 수당 수습 수급 수입 수준 수수 승계 승인 승진 시간 시급 시작 시점 신고 신규 신분 신청 신입 실수 실업 실제 심사 심의 ' +
    '안내 안전 야간 양도 양식 양쪽 어디 언제 얼마 여기 여부 여성 여자 연결 연락 연령 연봉 연속 연장 연차 연휴 영업 예고 예방 예산 예외 예정 오전 오후 온라 용역 용접 우리 우선 우편 운영 운전 원래 원본 원청 원인 원장 위로 위반 위약 위원 위탁 위험 유급 유지 유효 육아 은행 의견 의무 의사 이걸 이것 이게 이거 이동 이름 이번 이사 이상 이야 이용 이유 이의 이자 이전 이직 이체 이하 이후 인건 인사 인상 인원 인정 인출 인하 일당 일부 일수 일용 일정 임금 임시 임신 임원 임의 ' +
    '자격 장소 장애 재직 저녁 전근 전달 전보 전부 전액 전자 전직 전체 전화 전환 정규 정년 정도 정보 정부 정산 정상 정식 정직 정해 제가 제도 제안 제외 제출 제한 조건 조기 조정 조사 조치 조퇴 조합 조항 종료 주말 주간 주급 주민 주소 주식 주야 주의 주인 주장 주주 주중 주차 주휴 준비 중간 지각 지급 지방 지시 지역 지연 지원 지위 지정 지침 진단 진술 진정 진행 차감 차량 차별 차액 채용 채권 책임 처리 처벌 처분 천만 초과 최근 최소 최저 최종 최초 추가 추천 추후 ' +
    '탁송 탄력 태도 태업 통상 통보 통장 통지 퇴근 퇴사 퇴직 편의 편지 평가 평균 평소 평일 포괄 표시 표준 피해 하루 하청 하한 학교 학생 학원 한달 한도 한부 한번 함께 해고 해당 행정 허가 허위 현금 현장 현재 협박 협의 형사 형식 호봉 홍보 화장 화해 환급 회사 효력 효과 휴가 휴게 휴일 휴직 ' +
    '천원 만원 오천 이천 구천 육천 오만 구만 육만 이만 오백 구백 육백 이백 선생 고모 이모 형수 장모 장인 주임 고문 전무 상무 조교 조장 이장 반원 이웃 주인 진짜 아무 정말 제발 오늘 어제 온종 주로 오로 도로 하여 하기 하지 하면 하는 하려 하던 하나 하고 라고 되는 지금 ' +
    '전임 봉사 간호 조리 미용 마트 편집 연구 공무 조선 임산 임부 이주 경찰 소방 용사 유공 도우 고령 노인 노숙 여행 유학 구속 원고 피고 금요 국어 영어 한국 조카 손자 손녀 어머 아버 예금 고시 유치 한의 전문 동물 안경 이력 이해 신뢰 우려 기대 기재 기록 선정 선발 모욕 명예 욕설 노출 강등 감봉 견책 감시 편법 불법 사기 도난 남용 오류 오해 유사 유산 사산 사망 ' +
    '정기 정확 성실 신중 유용 유일 고유 정당 온전 소중 복잡 이러 이런 이미 이제 도저 전혀 여전 여러 여럿 여기 저기 거기 이주민 대한민 ' +
    '정비 공예 공정 유해 지도 주조 안정 위해 도장 채무 도서 경제 승강 성형 권한 연도 소비 계산 기한 장학 유형 지장 지하 방송 승무 조경 설치 주유 지휘 명단 기금 반환 고장 임기 모양 형태 신호 경호 국가 간병 이송 연예 사양 사진 조문 주문 동안 진동 손상 사원 부상 장관 신문 연금 감리 방향 정치 모범 안마 공연 이익 감정 설비 위임 여건 정신 설정 계정 방안 소관 주무 위치 노약 변화 송달 배정 배송 부여 나머 정해 원하 지나 나오 하지 모으 유리 전기 동영 이달 여가 소재 기타 노동 도시 차원 표명 소문 은퇴 구상 추진 감독 명퇴 기자 부문 하한 주한 도우미 연장선 연인원 전원 조언 안건 고충 계약 한약'
  ).split(' '),
);

/** Particles: behind any of the nouns they show that it is one. */
const particles = new Set('이가은는을를의로도만나과와에랑');
/** Syllables that make another noun of the noun before them. Not so behind those with which many given names begin. */
const suffixes = new Set('인일임자주원사장지금비수서구소기정시중용상실직제성형별화관국량율학권물');
const givenNameBeginnings = new Set(
  '이상 이동 이용 이유 이주 이수 유지 정상 조정 정기 구성 정도 유상 조기 임원 강의 정성 안정 정보 소문 한도 나은 유리 최소 유하 지하 하지 고지 최종 주민 국민 도시 표시 공예 소유 지나 임시 고소'.split(
    ' ',
  ),
);

/**
 * Whether a word that could be a name is more likely a noun, alone or with something behind it. `whole` says that
 * no particle can end it, since a title or a copula follows: 정예은님, 임시은입니다.
 */
export function looksLikeNoun(text: string, whole = false): boolean {
  const beginning = text.slice(0, 2);
  const end = text.charAt(2);
  if (nouns.has(text)) return true;
  if (!nouns.has(beginning)) return false;
  return (!whole && particles.has(end)) || (suffixes.has(end) && !givenNameBeginnings.has(beginning));
}

/** Verb forms that begin like a name: 신고해, 주장한, 정해진. */
export function looksLikeVerb(text: string): boolean {
  return /[해한할함]$|해[진서도]$|하[면여게지]$/u.test(text);
}
