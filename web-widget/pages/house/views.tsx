import type { JSX } from 'preact';

/** The rooms of one page, each with an address of its own: `?view=`, the first one without it. */
export function Views({
  title,
  path,
  views,
}: {
  title: string;
  path: string;
  views: readonly (readonly [view: string | null, words: string])[];
}): JSX.Element {
  const query = new URLSearchParams(location.search);
  const [here, language] = [query.get('view'), query.get('lang')];
  const address = (view: string | null): string => {
    const to = new URLSearchParams({ ...(language ? { lang: language } : {}), ...(view ? { view } : {}) });
    return to.size === 0 ? path : `${path}?${to}`;
  };
  return (
    <>
      <h1>{title}</h1>
      <nav class="views" aria-label={title}>
        {views.map(([view, words]) => (
          <a key={view} href={address(view)} aria-current={view === here ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
    </>
  );
}
