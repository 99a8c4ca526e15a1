import type { JSX } from 'preact';
import { inLanguage, usePlace } from '../house/place.ts';
import { AdminPage } from './admin-page.tsx';
import { rooms } from './rooms.ts';

const titles = { ko: '나루 관리', en: 'Administration of Naru' } as const;

/** Where the administration begins: what there is to do, and where. */
export function Overview(): JSX.Element {
  const { language } = usePlace();
  return (
    <AdminPage title={titles[language]}>
      <ul class="cards">
        {rooms.map(({ path, name, purpose }) => (
          <li key={path}>
            <h2>
              <a href={inLanguage(path, language)}>{name[language]}</a>
            </h2>
            <p>{purpose[language]}</p>
          </li>
        ))}
      </ul>
    </AdminPage>
  );
}
