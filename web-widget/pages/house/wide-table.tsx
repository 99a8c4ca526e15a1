import type { ComponentChildren, JSX } from 'preact';

/** A table that is scrolled sideways within itself where the screen is narrow, by keyboard too. */
export function WideTable({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard (WCAG 2.1.1)
    <section class="table" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
