import type { DocumentEntry, DocumentList, DocumentQuery, IngestJob } from '../contracts/index.ts';
import { adminFrame, noticeBox } from './admin-frame.ts';
import { escapeHtml } from './escape-html.ts';

const states: Readonly<Record<DocumentEntry['state'], string>> = {
  indexed: '답에 쓰임',
  pending: '처리 중',
  failed: '넣지 못함',
  removed: '뺌',
};
const kinds: Readonly<Record<DocumentEntry['kind'], string>> = {
  law: '법령',
  guide: '안내',
  document: '문서',
};
const jobStates: Readonly<Record<IngestJob['state'], string>> = {
  waiting: '기다림',
  running: '하는 중',
  done: '끝남',
  failed: '실패',
};
const origins: Readonly<Record<IngestJob['origin'], string>> = {
  command: '명령',
  watch: '폴더 지켜보기',
  upload: '올린 파일',
};

export interface DocumentsPage {
  readonly query: DocumentQuery;
  readonly list: DocumentList;
  readonly jobs: readonly IngestJob[];
  readonly notice: { readonly kind: 'error' | 'done'; readonly text: string } | null;
}

/** What is indexed, when and from where, what could not be, and how the queue goes on. */
export function documentsPage({ query, list, jobs, notice }: DocumentsPage): string {
  return adminFrame({
    title: '문서',
    main: `<h1>문서</h1>
${notice === null ? '' : noticeBox(notice.kind, notice.text)}
<form method="post" action="/admin/documents" enctype="multipart/form-data">
<label for="file">문서 올리기 (100MB까지, 같은 이름의 문서는 바뀝니다)</label>
<input id="file" name="file" type="file" required>
<button>올리기</button>
</form>
${queueOf(jobs)}
<section aria-labelledby="listed">
<h2 id="listed">넣은 문서 ${list.total.toLocaleString('ko-KR')}개</h2>
${filterForm(query)}
${list.documents.length === 0 ? '<p>맞는 문서가 없습니다. 조건을 바꾸거나 문서를 올려 주세요.</p>' : tableOf(list.documents)}
${pagesOf(query, list)}
</section>`,
  });
}

function filterForm({ state, kind, q }: DocumentQuery): string {
  const choices = (names: Readonly<Record<string, string>>, chosen: string | undefined) =>
    ['<option value="">모두</option>']
      .concat(
        Object.entries(names).map(
          ([value, name]) =>
            `<option value="${value}"${value === chosen ? ' selected' : ''}>${name}</option>`,
        ),
      )
      .join('');
  return `<form method="get" action="/admin/documents" role="search">
<p><label for="q">제목이나 경로</label><input id="q" name="q" type="search" value="${escapeHtml(q ?? '')}" maxlength="200"></p>
<p><label for="state">상태</label><select id="state" name="state">${choices(states, state)}</select></p>
<p><label for="kind">종류</label><select id="kind" name="kind">${choices(kinds, kind)}</select></p>
<button>보기</button>
</form>`;
}

function tableOf(documents: readonly DocumentEntry[]): string {
  const rows = documents.map(
    ({ id, title, kind, source, state, error, passages, at }) => `<tr>
<th scope="row"><a href="/admin/document?id=${encodeURIComponent(id)}">${escapeHtml(title)}</a><small>${escapeHtml(source)}</small></th>
<td>${kinds[kind]}</td>
<td class="${state}">${states[state]}${error === null ? '' : `<small>${escapeHtml(error)}</small>`}</td>
<td class="count">${passages.toLocaleString('ko-KR')}</td>
<td>${momentOf(at)}</td>
</tr>`,
  );
  return `<div class="table" tabindex="0" role="region" aria-labelledby="listed"><table>
<thead><tr><th scope="col">제목과 경로</th><th scope="col">종류</th><th scope="col">상태</th><th scope="col">대목</th><th scope="col">때</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function pagesOf(query: DocumentQuery, { total, page, size }: DocumentList): string {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return '';
  const link = (to: number, text: string) => {
    if (to < 1 || to > last) return '';
    const asked = Object.entries({ ...query, page: to }).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return `<a href="/admin/documents?${escapeHtml(String(new URLSearchParams(asked)))}">${text}</a>`;
  };
  return `<nav class="pages" aria-label="쪽">${link(page - 1, '앞쪽')} <span>${page} / ${last}</span> ${link(page + 1, '뒤쪽')}</nav>`;
}

function queueOf(jobs: readonly IngestJob[]): string {
  const busy = jobs.some(({ state }) => state === 'waiting' || state === 'running');
  const items = jobs.map((job) => {
    const { state, origin, paths, files, done, failures, error, createdAt } = job;
    const bar =
      state === 'running'
        ? `<progress max="${Math.max(1, files)}" value="${done}" aria-label="처리한 파일">${done}/${files}</progress> ${done}/${files}`
        : '';
    const reasons = [
      ...(error === null ? [] : [escapeHtml(error)]),
      ...failures.map(({ path, reason }) => `${escapeHtml(path)}: ${escapeHtml(reason)}`),
    ];
    return `<li><b class="${state}">${jobStates[state]}</b> ${bar} ${origins[origin]}, ${momentOf(createdAt)}
<small>${paths.map(escapeHtml).join(', ')}</small>
${reasons.length === 0 ? '' : `<details><summary>문제 ${reasons.length}건</summary><ul>${reasons.map((reason) => `<li>${reason}</li>`).join('')}</ul></details>`}</li>`;
  });
  return `<section aria-labelledby="queue">
<h2 id="queue">작업</h2>
${busy ? '<p role="status">처리하고 있습니다. <a href="/admin/documents">새로 고침</a>을 누르면 지금 상태를 봅니다.</p>' : ''}
${items.length === 0 ? '<p>아직 작업이 없습니다.</p>' : `<ul class="jobs">${items.join('\n')}</ul>`}
</section>`;
}

/** The moment in Korea, to the minute. */
export function momentOf(at: string): string {
  const text = new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Seoul' }).slice(0, 16);
  return `<time datetime="${at}">${text}</time>`;
}
