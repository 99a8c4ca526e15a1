const whole: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(?:dont|doesnt|didnt)\b/g, 'do not'],
  [/\bhavent\b|\bhasnt\b/g, 'have not'],
  [/\bi'm\b|\bim\b/g, 'i am'],
  [/\bi've\b/g, 'i have'],
  [/\b(he|she|it|what|where|who|how)'s\b/g, '$1 is'],
  [/'(?:ll)\b/g, ' will'],
  [/'(?:re)\b/g, ' are'],
];

/** English contractions written out: `didn't` as `did not`. */
export function contractionsWhole(text: string): string {
  return whole.reduce((result, [short, long]) => result.replace(short, long), text);
}
