import { demoPeople } from '../identity/demo.ts';
import { escapeHtml } from './escape-html.ts';
import { pageFrame } from './page-frame.ts';

/** Where one chooses whom to be in a demonstration; `to` is where one goes then. */
export function demoSignInPage(to: string): string {
  const people = demoPeople.map(
    ({ subject, name, organisation }) =>
      `<li><button name="who" value="${escapeHtml(subject)}">${escapeHtml(name)}${organisation === null ? '' : ` (${escapeHtml(organisation)})`}</button></li>`,
  );
  return pageFrame({
    title: '시연용 로그인',
    description: '시연을 위해 역할을 골라 들어갑니다.',
    main: `<h1>누구로 들어갈까요?</h1>
<p class="notice" role="note"><b>시연 중입니다.</b> 누구나 아무 역할로 들어갈 수 있으니 실제 개인정보를 넣지 마세요.</p>
<form method="post" action="/sign-in">
<input type="hidden" name="to" value="${escapeHtml(to)}">
<ul class="people">${people.join('')}</ul>
</form>`,
  });
}

/** Where the administrator's token opens a session, at a server with no other sign-in; `to` is where one goes then. */
export function tokenSignInPage(to: string, problem: string | null): string {
  return pageFrame({
    title: '관리자 로그인',
    description: '관리자 토큰으로 들어갑니다.',
    main: `<h1>관리자 로그인</h1>
${problem === null ? '' : `<p class="notice error" role="alert">${escapeHtml(problem)}</p>`}
<form method="post" action="/sign-in">
<input type="hidden" name="to" value="${escapeHtml(to)}">
<label for="token">관리자 토큰</label>
<input id="token" name="token" type="password" autocomplete="current-password" required${problem === null ? '' : ' aria-invalid="true"'}>
<button>들어가기</button>
</form>
<p>서버를 켤 때 NARU_ADMIN_TOKEN에 정한 값입니다.</p>`,
  });
}

/** What a person sees when signing in did not work out. */
export function signInProblemPage(problem: string): string {
  return pageFrame({
    title: '로그인하지 못했습니다',
    description: '로그인하지 못한 까닭과 할 일',
    main: `<h1>로그인하지 못했습니다</h1>
<p class="notice error" role="alert">${escapeHtml(problem)}</p>
<p><a href="/sign-in">다시 로그인</a> · <a href="/">처음 화면</a></p>`,
  });
}
