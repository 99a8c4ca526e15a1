import { type ComponentType, render } from 'preact';
import { Frame } from './frame.tsx';
import { commonMessages } from './messages.ts';
import { type Language, PlaceContext } from './place.ts';
import { readSession } from './session.ts';

/** Puts a page into the document: once it is known who is here, or that nobody can tell. */
export async function openPage(Content: ComponentType): Promise<void> {
  const language: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ko';
  const common = commonMessages[language];
  document.documentElement.lang = language;
  const base = new URL('/', location.href);
  const session = await readSession(base).catch(() => null);
  if (session === null) {
    document.body.textContent = common.unreachable;
    return;
  }
  document.body.replaceChildren();
  render(
    <PlaceContext.Provider value={{ base, language, common, account: session.account }}>
      <Frame signIn={session.signIn}>
        <Content />
      </Frame>
    </PlaceContext.Provider>,
    document.body,
  );
}
