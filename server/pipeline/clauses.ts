/** Shorter pieces say nothing by themselves: "맞나요?". */
const shortest = 8;
const most = 4;
/** The end of a sentence as people type it, often without a full stop: "받았어요 언제까지 신고하나요". */
const ending = /(?<=[.?!？！。\n])\s*|(?<=(?:요|죠|다|까|함|음|ㅠ|ㅜ|~)[.?!~ㅠㅜ\s]*)\s+/u;

/**
 * The single questions and statements of a message, so that each finds its own evidence: a person asks where to
 * report, by when, and what comes after in one breath. A message of one piece has no clauses.
 */
export function clausesOf(message: string): string[] {
  const clauses: string[] = [];
  for (const piece of message.split(ending)) {
    const trimmed = piece.trim();
    if (trimmed === '') continue;
    const last = clauses.at(-1);
    if (last !== undefined && (trimmed.length < shortest || last.length < shortest))
      clauses[clauses.length - 1] = `${last} ${trimmed}`;
    else clauses.push(trimmed);
  }
  return clauses.length > 1 ? clauses.slice(-most) : [];
}
