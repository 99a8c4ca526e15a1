/** A text's words: runs of Hangul, Latin letters or digits, composed (NFC) and in lower case. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[가-힣]+|[a-z]+|\d+/g) ?? []
  );
}
