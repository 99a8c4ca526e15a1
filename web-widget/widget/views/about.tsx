import type { JSX } from 'preact';
import { Page } from './page.tsx';
import { useShell } from './shell.ts';

/** What this service is, and whose design it uses (공공누리 제1유형 asks for the source, linked). */
export function About(): JSX.Element {
  const { m } = useShell();
  return (
    <Page title={m.about}>
      <p>
        {m.noticeBrief} {m.noticeAdvice}
      </p>
      {m.aboutText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="hint">
        {m.designCredit}{' '}
        <a href="https://www.krds.go.kr" target="_blank" rel="noopener noreferrer">
          krds.go.kr <span class="unseen">({m.newTab})</span>
        </a>
      </p>
    </Page>
  );
}
