/** Marks words where they stand in a field, and brings them into view. False where they are not there any more. */
export function showWords(field: HTMLTextAreaElement | null, words: string): boolean {
  const at = field?.value.indexOf(words) ?? -1;
  if (!field || at < 0) return false;
  field.focus();
  field.setSelectionRange(at, at + words.length);
  return true;
}
