/** The pairs of neighbouring letters and digits of a text, spaces and marks left out: Korean spacing varies too much to rely on. */
export function bigramsOf(text: string): Set<string> {
  const letters = [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\[\d+\]/g, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
