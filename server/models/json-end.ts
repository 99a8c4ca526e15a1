/**
 * Finds where a streamed JSON object or array ends. Models told to write JSON may go on afterwards, with white
 * space or turn marks until their limit; what comes after the end is no part of the answer.
 * @returns a function that takes the next piece and gives the index just past the end in it, or -1 before the end.
 */
export function jsonEnd(): (piece: string) => number {
  let depth = 0;
  let inString = false;
  let escaped = false;
  return (piece) => {
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inString = false;
      } else if (character === '"') inString = true;
      else if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return -1;
  };
}
