import type { ComponentChildren, JSX } from 'preact';

/**
 * A table that is scrolled sideways within itself where the screen is narrow, by keyboard too.
 * @param captioned whether its name is seen above it, too
 */
export function WideTable({
  label,
  columns,
  captioned = false,
  children,
}: {
  label: string;
  columns: readonly string[];
  captioned?: boolean;
  /** Its rows. */
  children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard (WCAG 2.1.1)
    <section class="table" aria-label={label} tabIndex={0}>
      <table>
        {captioned && <caption>{label}</caption>}
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
