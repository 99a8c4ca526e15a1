import type { JSX } from 'preact';
import type { CannedReplyList } from '../../../server/contracts/index.ts';
import { SaveCsv } from '../house/data-table.tsx';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { WideTable } from '../house/wide-table.tsx';
import { AdminPage } from './admin-page.tsx';
import { useMessages } from './use-messages.ts';

/** The words that no model makes: who keeps each right, since when, and which should be read again. */
export function Replies(): JSX.Element {
  const { replies: m } = useMessages();
  const reading = useReading<CannedReplyList>('v1/replies');
  const { today = '', replies = [] } = reading.value ?? {};
  const due = replies.filter(({ nextReview }) => nextReview < today).length;
  return (
    <AdminPage title={m.title}>
      <p>{m.howToChange}</p>
      <ReadingState reading={reading} />
      {reading.value && (
        <>
          <p class={due > 0 ? 'notice error' : 'notice'}>{due > 0 ? m.someDue(due) : m.noneDue}</p>
          <WideTable label={m.title} columns={m.columns}>
            {replies.map((reply) => (
              <tr key={reply.id}>
                <th scope="row">
                  {reply.id} <small>{reply.file}</small>
                </th>
                <td>{reply.owner}</td>
                <td>{reply.reviewed}</td>
                <td>
                  {reply.nextReview} {reply.nextReview < today && <b>{m.due}</b>}
                </td>
                <td>{reply.approvedBy ?? m.notApproved}</td>
                <td>
                  <details>
                    <summary>{m.wordsOf(reply.id)}</summary>
                    {Object.entries(reply.texts).map(([language, text]) => (
                      <p key={language} lang={language} class="text">
                        <b>{language}</b> {text}
                      </p>
                    ))}
                  </details>
                </td>
              </tr>
            ))}
          </WideTable>
          <SaveCsv
            name={m.title}
            file="naru-replies"
            columns={m.columns.slice(0, -1)}
            rows={replies.map((one) => [one.id, one.owner, one.reviewed, one.nextReview, one.approvedBy])}
          />
        </>
      )}
    </AdminPage>
  );
}
