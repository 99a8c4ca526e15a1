import { type KnownWords, loadKnownWords } from '../../../knowledge/retrieve/known-words.ts';
import { loadMorphemes, type Morphemes } from '../../../knowledge/retrieve/morphemes.ts';

export interface Dictionary extends KnownWords {
  /** The words with meaning of a text. */
  readonly stems: Morphemes;
}

let loading: Promise<Dictionary> | undefined;

/** The Korean dictionary, read into memory when a résumé first needs it. */
export const dictionary = (): Promise<Dictionary> => {
  loading ??= Promise.all([loadKnownWords(), loadMorphemes({ withCompounds: false })]).then(
    ([known, stems]) => ({
      ...known,
      stems,
    }),
  );
  return loading;
};
