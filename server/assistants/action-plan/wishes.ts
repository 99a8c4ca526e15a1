/** A wish for work: as it was said, and the words of it that name work. */
export interface Wish {
  readonly name: string;
  readonly search: string;
}

/** What of a wish names no work: its hours, its place, when it would be. */
const circumstances =
  /시간제|파트타임|단시간|재택(?:근무)?|주간|야간|오전|오후|장기적으로는?|당장은|우선은?|가능하면|나중에|정도|쪽|관련(?:된)?|등|일자리|직종|희망|프리랜서|온라인|소규모|일경험|인턴|알바|아르바이트|봉사|(?<=\s|^)일(?=\s|$)/gu;

const letters = (text: string): number => text.replace(/[^가-힣A-Za-z]/gu, '').length;

/** The wishes of a text in its order: `재택 경리 또는 접수 사무` → 재택 경리, 접수 사무. */
export function wishesIn(aims: string): Wish[] {
  return aims
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[,;]/u)
    .flatMap(alternativesIn)
    .map((piece) => ({
      name: piece.replace(/\s+/gu, ' ').replace(/^[\s·/]+|[\s·/]+$/gu, ''),
      search: piece
        .replace(circumstances, ' ')
        .replace(/[·/\s]+/gu, ' ')
        .trim(),
    }))
    .filter(({ search }) => letters(search) >= 2);
}

/** `외래 또는 검진 간호조무사`: where alternatives share their last word, a short one before it means it too. */
function alternativesIn(group: string): string[] {
  const pieces = group.split(/또는|혹은|아니면|이나\s|(?<=[가-힣])나\s/u).map((piece) => piece.trim());
  const head = /\s(\S+)$/u.exec(pieces.at(-1) ?? '')?.[1];
  return pieces.map((piece, at) =>
    head !== undefined && at < pieces.length - 1 && /^[가-힣]{2}$/u.test(piece) ? `${piece} ${head}` : piece,
  );
}
