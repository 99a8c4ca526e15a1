/** A guide's "ask about this" leads here: the chat opens with that question in its field, to be changed or sent. */
const question = new URLSearchParams(location.search).get('ask');
if (question) {
  await customElements.whenDefined('naru-chat');
  // The loader places its element when the page is parsed.
  if (!document.querySelector('naru-chat'))
    await new Promise((parsed) => {
      addEventListener('DOMContentLoaded', parsed, { once: true });
    });
  document.querySelector('naru-chat').open(question);
}
