import type { JSX } from 'preact';
import type { ReviewList } from '../../../server/contracts/index.ts';
import { type AddressChange, addressWith } from '../house/use-address.ts';
import { useMessages } from './use-messages.ts';

/** What waits or was decided, as links: each is an address of this page. */
export function QueueList({
  list: { reviews, total, page, size },
  chosen,
  change,
}: {
  list: ReviewList;
  chosen: string | null;
  change: (wanted: AddressChange) => void;
}): JSX.Element {
  const m = useMessages();
  const pages = Math.ceil(total / size);
  if (reviews.length === 0) return <p class="hint">{m.nothing}</p>;
  return (
    <>
      <p class="hint">{m.total(total)}</p>
      <ol class="reviews">
        {reviews.map(({ id, kind, title, topic, remarks }) => (
          <li key={id}>
            <a
              href={addressWith({ item: id })}
              data-item={id}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                change({ item: id });
              }}
            >
              <strong>{title}</strong>
              <span>
                {m.kinds[kind]} · {topic ?? m.noTopic}
              </span>
              {remarks && <small>{remarks}</small>}
            </a>
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <p class="row">
          {page > 1 && (
            <button type="button" onClick={() => change({ page: String(page - 1), item: null })}>
              {m.earlier}
            </button>
          )}
          <span>{m.pageOf(page, pages)}</span>
          {page < pages && (
            <button type="button" onClick={() => change({ page: String(page + 1), item: null })}>
              {m.later}
            </button>
          )}
        </p>
      )}
    </>
  );
}
