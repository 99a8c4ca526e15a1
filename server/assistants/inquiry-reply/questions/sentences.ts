/** A sentence of an inquiry, with the place in which it stands. */
export interface Sentence {
  readonly text: string;
  /** Number of the item that it is part of (`1) …`, `- …`), counted from 1 over the whole text; null outside lists. */
  readonly item: number | null;
}

const mark =
  /^\s*(?:[-*•·○●◦▶※]|\(?\d{1,2}[.)](?!\d)|[①-⑳]|[가-하][.)]\s|(?:첫|둘|셋|넷|다섯)째[,.]?\s|Q\d*[.)])\s*/u;
/** Where people end a sentence: by a mark, or by an ending of politeness with no mark at all. */
const end =
  /(?<=[.?!？！…~][”"’')]*)\s+|(?<=(?:[가-힣]니다|[습입됩합갑옵집립십줍압봅칩킵릅]니까|나요|까요|세요|어요|아요|해요|예요|에요|대요|데요|지요|가요|군요|네요|거든요|구요|고요)[ㅠㅜ~]*)\s+(?!(?:만|라고|하고)(?:\s|$))/u;

/** `1. …인지 2. …인지` in one line: each number begins an item where the next one follows. */
function itemsOnLines(text: string): string {
  const marks = [...text.matchAll(/(?<![\d.])(\d{1,2})[.)]\s(?=\S)/gu)];
  const inOrder = marks.filter(
    ([, number], index) => Number(number) === index + 1 && marks.length > 1 && marks.length < 10,
  );
  if (inOrder.length !== marks.length) return text;
  return inOrder.reduceRight(
    (left, { index }) => `${left.slice(0, index).trimEnd()}\n${left.slice(index)}`,
    text,
  );
}

/** Cuts an inquiry into sentences; the lines under an item's mark that are indented belong to it. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let items = 0;
  let open = false;
  for (const line of itemsOnLines(text.normalize('NFC')).split('\n')) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const isItem = mark.test(line);
    if (isItem) items += 1;
    open = isItem || (open && /^\s{2,}/.test(line));
    const item = open ? items : null;
    for (const piece of line.replace(mark, '').trim().split(end)) {
      if (piece.trim() !== '') sentences.push({ text: piece.trim(), item });
    }
  }
  return sentences;
}
