import type { JSX } from 'preact';
import { Views } from '../house/views.tsx';
import { InquiryDesk } from './inquiry-desk.tsx';
import { PostUpload } from './post-upload.tsx';
import { Queue } from './queue.tsx';
import { useMessages } from './use-messages.ts';

/** The reviewer's page: what waits, and with `?view=inquiry` or `?view=posts` the ways by which it comes. */
export function ReviewPage(): JSX.Element {
  const m = useMessages();
  const view = new URLSearchParams(location.search).get('view');
  return (
    <>
      <Views
        title={m.title}
        path="/review"
        views={[
          [null, m.queue],
          ['inquiry', m.inquiry],
          ['posts', m.posts],
        ]}
      />
      {view === 'inquiry' ? <InquiryDesk /> : view === 'posts' ? <PostUpload /> : <Queue />}
    </>
  );
}
