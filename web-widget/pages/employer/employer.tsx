import type { JSX } from 'preact';
import { PostCheck } from './post-check.tsx';
import { PostWriter } from './post-writer.tsx';
import { useMessages } from './use-messages.ts';

/** The employer's page: writing a post, and with `?view=check` having one checked. */
export function Employer(): JSX.Element {
  const m = useMessages();
  const checking = new URLSearchParams(location.search).get('view') === 'check';
  const address = (view: string | null): string => {
    const to = new URL(location.href);
    to.searchParams.delete('document');
    if (view === null) to.searchParams.delete('view');
    else to.searchParams.set('view', view);
    return to.pathname + to.search;
  };
  return (
    <>
      <h1>{m.title}</h1>
      <nav class="views" aria-label={m.title}>
        <a href={address(null)} aria-current={checking ? undefined : 'page'}>
          {m.write}
        </a>
        <a href={address('check')} aria-current={checking ? 'page' : undefined}>
          {m.check}
        </a>
      </nav>
      {checking ? <PostCheck /> : <PostWriter />}
    </>
  );
}
