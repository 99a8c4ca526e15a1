/**
 * Words with which anything is said politely and which state nothing by themselves. None of them may stand for a
 * condition, a benefit, a person or an amount: what is listed here a model may add unasked.
 */
export const plainWords: ReadonlySet<string> = new Set(
  `저희 저희는 우리 함께 같이 아래 다음 위 및 또는 그리고 또한 각 등 이 그 분 분을 것 수 때 중 안 있 하 되 드리 바라 모시 기다리
  찾 구하 맡 담당 업무 일 일하 근무 시간 장소 급여 지원 지원서 접수 안내 내용 자격 요건 조건 모집 채용 공고 자세하 편하 문의 연락 주시 주
  위하 대하 관하 따르 통하 이루어지 진행 예정 해당 관련 필요 확인 부탁 감사 제출 작성 지급 제공 운영 하시 되시 계시 오시 보내 받
  드릴 드립니다 드려요 드리며 합니다 하며 입니다 이며 있습니다 있으며 됩니다 되며 바랍니다 주세요 주십시오 해요 돼요`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that turn a statement round: as many in the wording as in the text. */
export const denials: readonly RegExp[] = [
  /없/g,
  /않/g,
  /아니/g,
  /못/g,
  /불가/g,
  /제외/g,
  /무관/g,
  /별도/g,
  /포함/g,
];

const endings = [
  ...[
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '에',
    '에서',
    '에게',
    '로',
    '으로',
    '와',
    '과',
    '도',
    '만',
    '의',
    '까지',
    '부터',
  ],
  ...[
    '이며',
    '이고',
    '입니다',
    '이에요',
    '예요',
    '이라',
    '인',
    '일',
    '이나',
    '나',
    '라도',
    '들',
    '님',
    '께',
    '께서',
    '씩',
  ],
  ...[
    '합니다',
    '하며',
    '하고',
    '하는',
    '하실',
    '하여',
    '해',
    '했',
    '한',
    '할',
    '하기',
    '하게',
    '하면',
    '하신',
    '하세요',
    '해요',
  ],
  ...[
    '됩니다',
    '되며',
    '되고',
    '되는',
    '되어',
    '돼',
    '된',
    '될',
    '드립니다',
    '드리며',
    '드려요',
    '드릴',
    '주세요',
    '주십시오',
  ],
  ...[
    '습니다',
    'ㅂ니다',
    '니다',
    '세요',
    '십시오',
    '어요',
    '아요',
    '고',
    '며',
    '면',
    '어',
    '아',
    '는데',
    '지',
    '기',
    '음',
    '시',
  ],
  ...[
    '있습니다',
    '있으며',
    '있고',
    '있는',
    '있어요',
    '받습니다',
    '바랍니다',
    '보세요',
    '겠습니다',
    '시면',
    '신',
    '실',
    '셔요',
  ],
].sort((one, other) => other.length - one.length);

/** A word with none, one or two endings taken off: 근무하실 → 근무하실, 근무. */
export function stemsOf(found: string): readonly string[] {
  const once = withoutEnding(found);
  return [...new Set([found, ...once, ...once.flatMap(withoutEnding)])];
}

function withoutEnding(found: string): string[] {
  return endings
    .filter((ending) => found.endsWith(ending) && found.length > ending.length)
    .map((ending) => found.slice(0, -ending.length));
}
