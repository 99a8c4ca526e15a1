/** What a model wants to stand before each text, by what the text is for. */
export interface EmbeddingPrefix {
  readonly query: string;
  readonly passage: string;
}

/** As the models' own cards give them; a model that is not listed takes texts as they are (bge-m3). */
const prefixes: readonly (readonly [RegExp, EmbeddingPrefix])[] = [
  [/\bembeddinggemma\b/, { query: 'task: search result | query: ', passage: 'title: none | text: ' }],
  [/\bmultilingual-e5\b/, { query: 'query: ', passage: 'passage: ' }],
  [/\bnomic-embed-text\b/, { query: 'search_query: ', passage: 'search_document: ' }],
];

/** The prefixes for an Ollama model name such as `embeddinggemma:300m`. */
export function embeddingPrefix(model: string): EmbeddingPrefix {
  return prefixes.find(([name]) => name.test(model))?.[1] ?? { query: '', passage: '' };
}
