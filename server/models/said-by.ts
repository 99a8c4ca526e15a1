/** How much of an unexpected answer goes into an error's message. */
const excerpt = 300;

/** What a server says in an answer that is an error: `{"error": "…"}` as Ollama has it, `{"error": {"message": "…"}}` as OpenAI. */
export async function saidBy(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as { error?: string | { message?: string } };
    const said = typeof error === 'object' ? error.message : error;
    if (said) return said;
  } catch {
    // Not JSON: the text itself is what it said.
  }
  return text.slice(0, excerpt).trim() || response.statusText;
}
