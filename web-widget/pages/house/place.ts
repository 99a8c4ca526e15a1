import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Account } from '../../../server/contracts/index.ts';
import type { CommonMessages } from './messages.ts';

export type Language = 'ko' | 'en';

/** What every part of a page may know. */
export interface Place {
  /** The address that `v1/…` hangs on. */
  readonly base: URL;
  readonly language: Language;
  readonly common: CommonMessages;
  /** Null where no sign-in is configured. */
  readonly account: Account | null;
}

export const PlaceContext = createContext<Place | null>(null);

/** The address of a page in the language of whoever reads; pages are Korean unless they are told otherwise. */
export const inLanguage = (path: string, language: Language): string =>
  language === 'ko' ? path : `${path}?lang=${language}`;

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('A part of a page stands outside of the page.');
  return place;
}
