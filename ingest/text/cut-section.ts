/** Characters; about what a person reads in one look, and a retriever can weigh as one matter. */
export const longestPassage = 800;
/** Stands after each sentence while a text is split, so that the splitter can cut there. */
const sentenceEnd = '\u001e';

/**
 * Cuts the text of a section by length: between paragraphs, else between sentences. A table is cut between its rows,
 * and each stretch of it repeats the head.
 */
export async function cutSection(text: string): Promise<string[]> {
  if (text.length <= longestPassage) return [text];
  const pieces: string[] = [];
  for (const block of blocksOf(text)) {
    pieces.push(...(block.startsWith('|') ? cutTable(block) : await cutProse(block)));
  }
  return joinShort(pieces);
}

/** Rows in stretches that fit with the head above each; a row is never cut, however long. */
function underHead(head: string, rows: readonly string[]): string[] {
  const stretches: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (length + row.length + 1 > longestPassage) {
      stretches.push([]);
      length = head.length;
    }
    stretches.at(-1)?.push(row);
    length += row.length + 1;
  }
  return stretches.map((stretch) => [head, ...stretch].join('\n'));
}

function cutTable(table: string): string[] {
  if (table.length <= longestPassage) return [table];
  const [head = '', rule = '', ...rows] = table.split('\n');
  return rows.length === 0 ? [table] : underHead(`${head}\n${rule}`, rows);
}

/** Tables, and what stands between them. */
function blocksOf(text: string): string[] {
  const blocks: string[][] = [];
  let inTable: boolean | null = null;
  for (const line of text.split('\n')) {
    const isRow = line.startsWith('|');
    if (isRow !== inTable) blocks.push([]);
    inTable = isRow;
    blocks.at(-1)?.push(line);
  }
  return blocks.map((lines) => lines.join('\n').trim()).filter((block) => block !== '');
}

async function cutProse(text: string): Promise<string[]> {
  if (text.length <= longestPassage) return [text];
  // Loaded when first needed: it takes half a second, which a run without anything to do must not cost.
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters');
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: longestPassage,
    // A quotation must open at exactly one place.
    chunkOverlap: 0,
    separators: ['\n\n', '\n', sentenceEnd, ' ', ''],
  });
  const pieces = await splitter.splitText(text.replace(/(?<=[.!?。])[ \t]+/g, sentenceEnd));
  return pieces.map((piece) => piece.replaceAll(sentenceEnd, ' ').trim()).filter((piece) => piece !== '');
}

/** A line or two before a table says what the table is of: it stays with it, where both fit. */
function joinShort(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const fits = last !== undefined && last.length + piece.length + 2 <= longestPassage;
    if (fits && piece.startsWith('|') !== last.startsWith('|'))
      joined[joined.length - 1] = `${last}\n\n${piece}`;
    else joined.push(piece);
  }
  return joined;
}
