export interface AskedQuestion {
  readonly question: string;
  /** Characters that an answer may have. */
  readonly limit?: number;
  readonly counted?: 'without_spaces';
}

/** The employer's questions, one a line: `지원 동기를 적어 주세요. (공백 제외 500자)`. */
export function questionsIn(text: string): AskedQuestion[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [whole = '', digits = ''] =
        /[([]?[^.?!([]*?([\d,]{2,6})\s*자(?:\s*(?:이내|내외))?[)\]]?\s*$/u.exec(line) ?? [];
      if (whole === '') return { question: line };
      return {
        question: line.slice(0, line.length - whole.length).trim() || line,
        limit: Number(digits.replaceAll(',', '')),
        ...(/공백\s*(?:제외|빼|없이)/u.test(whole) ? { counted: 'without_spaces' as const } : {}),
      };
    });
}
