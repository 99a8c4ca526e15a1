import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express, { Router } from 'express';
import { z } from 'zod';
import { PublicError, type Role } from '../contracts/index.ts';
import { hasRole, type Visitor } from '../identity/visitor.ts';
import { escapeHtml } from './escape-html.ts';
import { signInProblemPage } from './sign-in-page.ts';
import { visitorOf } from './visitors.ts';

interface Page {
  /** As the build of the pages calls it. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** Whom it is for, where one signs in. */
  readonly roles: readonly Role[];
}

/** The pages of those who work with Naru. */
export const pages: readonly Page[] = [
  { name: 'employer', path: '/employer', title: '구인공고', roles: ['employer', 'counselor'] },
  { name: 'jobseeker', path: '/jobseeker', title: '이력서·자기소개서', roles: ['jobseeker', 'counselor'] },
  { name: 'counselor', path: '/counselor', title: '상담', roles: ['counselor'] },
  { name: 'plans', path: '/counselor/plans', title: '취업활동계획', roles: ['counselor'] },
  { name: 'queue', path: '/counselor/queue', title: '상담 연결 대기', roles: ['counselor'] },
  { name: 'review', path: '/review', title: '검토', roles: ['reviewer', 'administrator'] },
  { name: 'admin', path: '/admin', title: '관리', roles: ['administrator'] },
  { name: 'admin-documents', path: '/admin/documents', title: '문서', roles: ['administrator'] },
  { name: 'admin-document', path: '/admin/document', title: '문서 하나', roles: ['administrator'] },
  { name: 'admin-search', path: '/admin/search', title: '찾기 시험', roles: ['administrator'] },
  { name: 'admin-replies', path: '/admin/replies', title: '정해진 답', roles: ['administrator'] },
  {
    name: 'admin-standard-answers',
    path: '/admin/standard-answers',
    title: '표준 답변',
    roles: ['administrator'],
  },
  { name: 'admin-health', path: '/admin/health', title: '상태', roles: ['administrator'] },
  { name: 'admin-load', path: '/admin/load', title: '대기와 속도', roles: ['administrator'] },
  { name: 'admin-quality', path: '/admin/quality', title: '주제별 품질', roles: ['administrator'] },
  { name: 'admin-sites', path: '/admin/sites', title: '위젯 사이트', roles: ['administrator'] },
  { name: 'admin-users', path: '/admin/users', title: '계정과 역할', roles: ['administrator'] },
  { name: 'admin-audit', path: '/admin/audit', title: '감사 기록', roles: ['administrator'] },
  { name: 'admin-retention', path: '/admin/retention', title: '보관과 삭제', roles: ['administrator'] },
];

const Files = z.record(z.string(), z.object({ scripts: z.array(z.string()).min(1), style: z.string() }));

/** The pages' own files, and the documents that load them, for whom they are. `folder` holds what was built. */
export function pagesOverHttp(folder: string): Router {
  const router = Router();
  router.use('/pages', express.static(folder, { immutable: true, maxAge: '1y' }));
  for (const page of pages) {
    router.get(page.path, async (request, response) => {
      response.set({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
      const visitor = visitorOf(response);
      if (!mayOpen(page, visitor)) {
        if (visitor.account === null)
          return response.redirect(303, `/sign-in?to=${encodeURIComponent(request.originalUrl)}`);
        const { status, message } = new PublicError('not_allowed');
        return void response.status(status).type('html').send(signInProblemPage(message));
      }
      const files = Files.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')));
      const built = files[page.name];
      if (!built) throw new Error(`The page ${page.name} was not built; npm start builds it.`);
      response.type('html').send(documentOf(page, built));
    });
  }
  return router;
}

/** Administration is no service: it is closed to whoever has not signed in, also where nobody else needs to. */
const mayOpen = ({ roles }: Page, visitor: Visitor): boolean =>
  hasRole(visitor, roles) || (visitor.everyService && !roles.includes('administrator'));

function documentOf({ title }: Page, { scripts, style }: z.infer<typeof Files>[string]): string {
  const [entry = '', ...shared] = scripts;
  return `<!doctype html>
<html lang="ko" data-mode="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · 나루</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo.css">
<link rel="stylesheet" href="/pages/${style}">
${shared.map((name) => `<link rel="modulepreload" href="/pages/${name}">`).join('\n')}
<script type="module" src="/pages/${entry}"></script>
</head>
<body class="house">
<p role="status">불러오는 중입니다.</p>
<noscript><p>이 화면에는 자바스크립트가 필요합니다. 브라우저의 설정에서 켜 주세요.</p></noscript>
</body>
</html>`;
}
