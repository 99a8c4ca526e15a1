import type { DocumentChunk, DocumentEntry } from '../contracts/index.ts';
import { adminFrame, noticeBox } from './admin-frame.ts';
import { momentOf } from './documents-page.ts';
import { escapeHtml } from './escape-html.ts';

export interface DocumentPage {
  readonly document: DocumentEntry;
  readonly chunks: readonly DocumentChunk[];
  /** Null where the file is gone or cannot be read. */
  readonly text: string | null;
  readonly notice: { readonly kind: 'error' | 'done'; readonly text: string } | null;
}

/** A document's chunks beside its text, each to be corrected or switched off. */
export function documentPage({ document, chunks, text, notice }: DocumentPage): string {
  const { id, title, source, error, at } = document;
  const idField = `<input type="hidden" name="id" value="${escapeHtml(id)}">`;
  return adminFrame({
    title,
    main: `<p class="path"><a href="/admin/documents">문서</a></p>
<h1>${escapeHtml(title)}</h1>
${notice === null ? '' : noticeBox(notice.kind, notice.text)}
<p class="dates">${escapeHtml(source)}, ${momentOf(at)}</p>
${error === null ? '' : noticeBox('error', error)}
<details><summary>이 문서 빼기</summary>
<form method="post" action="/admin/document/remove">${idField}
<p>빼면 바로 답에 쓰이지 않습니다. 올린 파일은 지워지고, 폴더에 있는 파일은 내용이 바뀔 때까지 다시 들어오지 않습니다.</p>
<button>빼기</button></form></details>
<div class="sides">
<section aria-labelledby="text"><h2 id="text">본문</h2>
${text === null ? '<p>파일이 없거나 읽을 수 없어 본문을 보여 줄 수 없습니다.</p>' : `<pre tabindex="0">${escapeHtml(text)}</pre>`}
</section>
<section aria-labelledby="chunks"><h2 id="chunks">대목 ${chunks.length}개</h2>
${chunks.length === 0 ? '<p>찾을 수 있는 대목이 없습니다.</p>' : chunks.map((chunk, place) => chunkOf(chunk, place, idField)).join('\n')}
</section>
</div>`,
  });
}

function chunkOf(
  { passage, original, corrected, off }: DocumentChunk,
  place: number,
  idField: string,
): string {
  const marks = [...(corrected ? ['고침'] : []), ...(off ? ['꺼짐'] : [])];
  const field = `text-${place}`;
  const changed = corrected || off;
  return `<article class="chunk${off ? ' off' : ''}" id="${passage.id}">
<h3>${escapeHtml([passage.locator, passage.heading].filter(Boolean).join(' '))}${marks.map((mark) => ` <b>${mark}</b>`).join('')}</h3>
<p class="text">${escapeHtml(passage.text).replaceAll('\n', '<br>')}</p>
${corrected ? `<details><summary>고치기 전</summary><p class="text">${escapeHtml(original)}</p></details>` : ''}
<details><summary>고치기</summary>
<form method="post" action="/admin/document/chunk">${idField}<input type="hidden" name="chunk" value="${passage.id}">
<label for="${field}">대목의 글</label>
<textarea id="${field}" name="text" rows="6" maxlength="20000">${escapeHtml(passage.text)}</textarea>
<button name="do" value="correct">이 글로 고치기</button>
${off ? '' : '<button name="do" value="off">끄기</button>'}
${changed ? '<button name="do" value="reset">처음대로</button>' : ''}
</form></details>
</article>`;
}
