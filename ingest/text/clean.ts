const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
/** Zero-width characters, soft hyphens, and control characters other than tab and newline. */
const invisible = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Text without what one cannot see: odd spaces become plain, form feeds line ends, runs of empty lines one. */
export function cleanText(text: string): string {
  return text
    .replace(/\f/g, '\n')
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
