import type { Weight } from './term.ts';

/** Turns of phrase that show work without naming it. They are looked for in the text without its spaces. */
export const labourPhrases: readonly { readonly expression: RegExp; readonly weight: Weight }[] = [
  // Somebody has a say over the person: 교육비를 내래요, 일찍 가라는데
  {
    expression:
      /(?:하|가|오|내|쓰|보|주|내놓|나오|나가|그만두|관두|쉬|먹|입으|받으|참으|참|바꾸|적으|맞으|빼|고치|물|찍으|찍|남으|벌|치우|채우|메꾸|돌려|토해내|두)(?:래요|래는데|랍니다|라는데|라고해|라고하|라고합|라고시|라네요|라길래|라면서|라며|란다)/g,
    weight: 'setting',
  },
  // 약사인데, 디자이너로 일해요
  {
    expression:
      /(?:강사|교사|기사|약사|간호사|조무사|치위생사|복지사|보호사|조리사|요리사|미용사|설계사|디자이너|트레이너|매니저|개발자|알바생|인부|배우|모델|작가|스태프|캐셔|바리스타|미화원|경비|간병인|승무원|조교|조리원|연구원|상담원|교환원|점검원|배달원|판매원|안내원|대원|선생님|사무장|캐디|어시|연습생|연구직|조교수)(?:인데|이에요|예요|입니다|이고|로일|으로일|도근|도노|도퇴|도산재|도고용|도4대|라고)/g,
    weight: 'setting',
  },
  // 5인 미만, 10명 이상
  { expression: /\d{1,3}(?:인|명)(?:미만|이하|이상|짜리|사업장)/g, weight: 'setting' },
  // 주 20시간, 하루 8시간, 주6일
  {
    expression: /주(?:에|당)?\d{1,2}(?:시간|일)|하루(?:에)?\d{1,2}시간|\d{1,2}시간(?:미만|이상)/g,
    weight: 'setting',
  },
  // 병원에 다니다 need not be work
  { expression: /(?:다니는데|다녀요|다닙니다|다녔는데|다니다가|다니고있|다니는중)/g, weight: 'matter' },
  // 화장실 갈 시간도 없어요
  { expression: /(?:화장실|밥먹을|쉴|숨돌릴)(?:갈|가는)?(?:시간|틈)/g, weight: 'setting' },
];
