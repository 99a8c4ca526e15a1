const first = 0xac00;
const initials = 19;
const vowels = 21;
const finals = 28;

/** Words that differ from a Korean word in one letter (자모) of one syllable: 위셍 → 위생. */
export function* oneLetterAway(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - first;
    if (code < 0 || code >= initials * vowels * finals) continue;
    const initial = Math.floor(code / (vowels * finals));
    const vowel = Math.floor(code / finals) % vowels;
    const final = code % finals;
    const become = (i: number, v: number, f: number): string =>
      word.slice(0, at) + String.fromCharCode(first + (i * vowels + v) * finals + f) + word.slice(at + 1);
    for (let i = 0; i < initials; i += 1) if (i !== initial) yield become(i, vowel, final);
    for (let v = 0; v < vowels; v += 1) if (v !== vowel) yield become(initial, v, final);
    for (let f = 0; f < finals; f += 1) if (f !== final) yield become(initial, vowel, f);
  }
}
