import { useEffect, useMemo, useState } from 'preact/hooks';
import { Api } from '../../widget/wire/api.ts';
import { browserNetwork } from '../../widget/wire/network.ts';
import { addressParameter, setAddressParameter } from './address.ts';
import { type DocumentState, DocumentTalk } from './document-talk.ts';
import { usePlace } from './place.ts';

/**
 * The document that the page's address names, or a new one: `?document=` holds the id of its talk, so that a reload or a link
 * brings it back.
 */
export function useDocument(assistant: string): readonly [DocumentState, DocumentTalk] {
  const { base, language, common } = usePlace();
  const [, draw] = useState(0);
  const talk = useMemo(
    () =>
      new DocumentTalk({
        api: new Api(base),
        assistant,
        network: browserNetwork,
        language,
        words: { unreachable: common.unreachable, lost: common.lost },
        changed: ({ conversationId }) => {
          setAddressParameter('document', conversationId);
          draw((drawn) => drawn + 1);
        },
      }),
    [assistant, base.href, language],
  );
  useEffect(() => {
    const kept = addressParameter('document');
    if (kept && talk.state.conversationId === null) void talk.open(kept);
    return () => talk.leave();
  }, [talk]);
  return [talk.state, talk];
}
