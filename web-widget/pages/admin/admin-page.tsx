import type { ComponentChildren, JSX } from 'preact';
import { inLanguage, usePlace } from '../house/place.ts';
import { rooms } from './rooms.ts';

const names = { ko: '관리', en: 'Administration' } as const;

/** A page of the administration under the navigation that all of them share. */
export function AdminPage({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const { language } = usePlace();
  const links = [{ path: '/admin', name: { ko: '한눈에', en: 'Overview' } }, ...rooms];
  return (
    <>
      <nav class="views" aria-label={names[language]}>
        {links.map(({ path, name }) => (
          <a
            key={path}
            href={inLanguage(path, language)}
            aria-current={location.pathname === path ? 'page' : undefined}
          >
            {name[language]}
          </a>
        ))}
      </nav>
      <h1>{title}</h1>
      {children}
    </>
  );
}
