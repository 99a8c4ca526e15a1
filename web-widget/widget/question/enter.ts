const endsInHangul = /\p{Script=Hangul}$/u;
/** Safari ends the composition before it reports the Enter that ended it; milliseconds that may lie between. */
const justNow = 100;

/**
 * Sends on Enter, once, whatever is being composed.
 *
 * A Korean Enter ends the syllable and means «send» in the same stroke, where a Japanese or Chinese Enter only picks
 * a candidate. So an Enter during a composition is remembered, and when the composition ends it sends if what was
 * committed ends in Hangul. Shift+Enter is a line break. Returns what takes the listeners off.
 */
export function sendOnEnter(field: HTMLTextAreaElement, send: () => void): () => void {
  let composing = false;
  let armed = false;
  let hangulEnded = Number.NEGATIVE_INFINITY;
  let sent = Number.NEGATIVE_INFINITY;

  const listeners = {
    compositionstart: () => {
      composing = true;
      armed = false;
    },
    compositionend: (event: CompositionEvent) => {
      composing = false;
      const hangul = endsInHangul.test(event.data);
      if (hangul) hangulEnded = event.timeStamp;
      if (armed && hangul) {
        sent = event.timeStamp;
        send();
      }
      armed = false;
    },
    keydown: (event: KeyboardEvent) => {
      const enter = event.key === 'Enter' || event.code === 'Enter' || event.code === 'NumpadEnter';
      if (!enter) {
        armed = false;
        return;
      }
      if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      if (composing || event.isComposing) {
        armed = true;
        return;
      }
      if (event.keyCode === 229 && event.timeStamp - hangulEnded > justNow) return;
      event.preventDefault();
      if (event.timeStamp - sent > justNow) send();
    },
    beforeinput: (event: InputEvent) => {
      const lineBreak = event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph';
      if (lineBreak && event.timeStamp - sent < justNow) event.preventDefault();
    },
  } as const;

  for (const [type, listener] of Object.entries(listeners)) {
    field.addEventListener(type, listener as EventListener);
  }
  return () => {
    for (const [type, listener] of Object.entries(listeners)) {
      field.removeEventListener(type, listener as EventListener);
    }
  };
}
