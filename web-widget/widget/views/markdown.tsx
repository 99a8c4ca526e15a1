import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Citation } from '../../../server/contracts/index.ts';
import { markdownWriter, renderMarkdown, type Sources } from '../answer/markdown.ts';
import { useAnswerShell } from './shell.ts';

/** Blocks of an answer in another language that are quoted in Korean, for those who hear it read. */
function markKorean(answer: HTMLElement): void {
  for (const block of answer.querySelectorAll<HTMLElement>('p, li, h4, table, blockquote')) {
    if (/[가-힣]/u.test(block.textContent ?? '')) block.lang = 'ko';
  }
}

interface Written {
  text: string;
  write: (text: string) => void;
}

/**
 * An answer's Markdown. While it grows, only what is new is written, into nodes that Preact does not know of; once
 * it is whole (`finished`) it is rendered once more in one piece.
 */
export function Markdown({
  text,
  finished,
  citations,
  language,
}: {
  text: string;
  finished: boolean;
  citations: readonly Citation[];
  /** Of the answer; what is quoted in Korean is marked as such. */
  language: string | undefined;
}): JSX.Element {
  const { m } = useAnswerShell();
  const root = useRef<HTMLDivElement>(null);
  const written = useRef<Written | null>(null);
  const known = useRef(citations);
  known.current = citations;
  useLayoutEffect(() => {
    const node = root.current;
    if (!node) return;
    const sources: Sources = {
      has: (n) => known.current.some((citation) => citation.n === n),
      label: m.source,
    };
    if (finished) {
      written.current = null;
      renderMarkdown(node, text, sources);
      if (language !== undefined && language !== 'ko') markKorean(node);
      return;
    }
    if (!written.current || !text.startsWith(written.current.text)) {
      node.replaceChildren();
      written.current = { text: '', write: markdownWriter(node, sources).write };
    }
    written.current.write(text.slice(written.current.text.length));
    written.current.text = text;
  }, [text, finished, language, m]);
  return <div class="markdown" ref={root} />;
}
