import type { ComponentChildren, JSX } from 'preact';
import type { SessionState } from '../../../server/contracts/index.ts';
import { usePlace } from './place.ts';

/** The address of this page in the other language. */
function otherLanguage(language: 'ko' | 'en'): string {
  const address = new URL(location.href);
  address.searchParams.set('lang', language === 'ko' ? 'en' : 'ko');
  return address.href;
}

/** A page around its content: who is here, where else one can go, that AI wrote it. */
export function Frame({
  signIn,
  children,
}: {
  signIn: SessionState['signIn'];
  children: ComponentChildren;
}): JSX.Element {
  const { language, common, account } = usePlace();
  return (
    <>
      <a class="skip" href="#main">
        {common.skip}
      </a>
      {signIn === 'demo' && (
        <p class="demo" role="note">
          {common.demo}
        </p>
      )}
      <header>
        <nav aria-label={common.rooms}>
          <a class="mark" href="/">
            {common.naru}
          </a>
          <a href="/guides">{common.guides}</a>
        </nav>
        <div class="person">
          {account && (
            <>
              <span>
                {account.name}
                {account.organisation && ` · ${account.organisation}`}
              </span>
              <form method="post" action="/sign-out">
                <button type="submit" class="plain">
                  {common.signOut}
                </button>
              </form>
            </>
          )}
          <a href={otherLanguage(language)} lang={language === 'ko' ? 'en' : 'ko'}>
            {common.otherLanguage}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>{common.aiNotice}</p>
        <p>{common.krds}</p>
      </footer>
    </>
  );
}
