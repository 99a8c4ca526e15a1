import type { JSX } from 'preact';

/** Line drawings on a 24 × 24 field, drawn for Naru. */
const paths = {
  boat: 'M3 14h18l-3 5H6zM12 14V4l6 7h-6M2 22q2.5-2 5 0t5 0 5 0 5 0',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M12 20V5M5.5 11.5L12 5l6.5 6.5',
  stop: 'M7 7h10v10H7z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  retry: 'M20 11a8 8 0 1 0-2.3 6M20 4v7h-7',
  yes: 'M7 11v9H4v-9zM7 11l4-8q2.5 0 2.5 2.5L13 9h6q1.5 0 1.2 1.6L18.8 18.4Q18.4 20 17 20H7',
  no: 'M7 13V4H4v9zM7 13l4 8q2.5 0 2.5-2.5L13 15h6q1.5 0 1.2-1.6L18.8 5.6Q18.4 4 17 4H7',
  down: 'M12 5v14M6 13l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  open: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  phone: 'M5 4h4l2 5-2.5 2q1.5 3 4.5 4.5l2-2.5 5 2v4q0 1-1 1Q11 19.5 7.5 16 4 12.5 4 5q0-1 1-1z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21q1-6 8-6t8 6',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3q4 4 4 9t-4 9q-4-4-4-9t4-9',
} as const;

/** Decoration beside words that say the same. */
export function Icon({ name }: { name: keyof typeof paths }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
