import type { Site } from '../contracts/index.ts';
import { escapeHtml } from './escape-html.ts';
import { pageFrame } from './page-frame.ts';

/** A page on which an administrator tries the widget of a site, as its visitors will see it. */
export function sitePreviewPage({ id, name }: Site): string {
  return pageFrame({
    title: `${name} 미리 보기`,
    description: '위젯 사이트를 시험합니다.',
    site: id,
    main: `<h1>${escapeHtml(name)} 미리 보기</h1>
<p>오른쪽 아래 단추가 이 사이트의 방문자가 보는 위젯입니다. 여기서 한 질문도 사이트의 한도에 셉니다.</p>
<p><a href="/admin/sites">위젯 사이트로 돌아가기</a></p>`,
  });
}
