import type { JSX } from 'preact';
import { Views } from '../house/views.tsx';
import { PostCheck } from './post-check.tsx';
import { PostWriter } from './post-writer.tsx';
import { Resumes } from './resumes/resumes.tsx';
import { useMessages } from './use-messages.ts';

/** The employer's page: writing a post; with `?view=check` having one checked, with `?view=resumes` résumés summarised. */
export function Employer(): JSX.Element {
  const m = useMessages();
  const view = new URLSearchParams(location.search).get('view');
  return (
    <>
      <Views
        title={m.title}
        path="/employer"
        views={[
          [null, m.write],
          ['check', m.check],
          ['resumes', m.resumes],
        ]}
      />
      {view === 'check' ? <PostCheck /> : view === 'resumes' ? <Resumes /> : <PostWriter />}
    </>
  );
}
