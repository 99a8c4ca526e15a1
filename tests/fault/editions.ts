/** Small documents that come in numbered editions; every passage says of which document and edition it is. */
export interface Instruction {
  readonly name: string;
  /** Null: to be deleted. */
  readonly edition: number | null;
}

/** How many passages an edition has: each has another number, so that some go and some come. */
export function passagesOf(edition: number): number {
  return 4 + (edition % 3) * 3;
}

export function textOf(name: string, edition: number): string {
  const sections = Array.from(
    { length: passagesOf(edition) },
    (_, i) => `## ${i + 1}절\n\n${name} 문서의 ${edition}판 ${i + 1}절입니다.`,
  );
  return `# ${name}\n\n${sections.join('\n\n')}\n`;
}

/** Of which document and edition a passage is. */
export function edition(text: string): { name: string; number: number } {
  const [, name = '', number = ''] = /(\S+) 문서의 (\d+)판/.exec(text) ?? [];
  return { name, number: Number(number) };
}
