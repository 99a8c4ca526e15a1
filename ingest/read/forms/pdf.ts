import { joinAcrossPages } from '../../text/join-across-pages.ts';
import type { DocumentText } from '../document-text.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { blocksToProse, givenTitle, parseWithKordoc } from './kordoc-document.ts';

/**
 * The text layer of a PDF, page by page. Pages without one are told as scans.
 * @throws UnreadableFile where no page has a text layer.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const {
    blocks,
    metadata,
    pageQuality = [],
  } = await parseWithKordoc(bytes).catch((failure) => {
    // kordoc does not tell a password from damage. Many files are encrypted under no password at all: those are read.
    throw Buffer.from(bytes).includes('/Encrypt') ? unreadableFile('password', undefined, failure) : failure;
  });
  const scanned = pageQuality.filter(({ textChars }) => textChars === 0).map(({ page }) => page);
  const garbled = pageQuality
    .filter(({ needsOcr, ocrReason, textChars }) => needsOcr && ocrReason !== 'low_text' && textChars > 0)
    .map(({ page }) => page);
  const pages = joinAcrossPages(blocksToProse(blocks, true)).filter(({ markdown }) => markdown.trim() !== '');
  if (pages.length === 0) throw unreadableFile('scanned');
  return {
    form: 'pdf',
    title: givenTitle(metadata?.title),
    data: null,
    parts: pages,
    notices: [
      ...(scanned.length === 0
        ? []
        : [
            `${list(scanned)}은 스캔한 그림이라 읽지 못했습니다. (Pages without a text layer: ${scanned.join(', ')}.)`,
          ]),
      ...(garbled.length === 0
        ? []
        : [
            `${list(garbled)}은 글꼴 정보가 없어 글자가 깨졌을 수 있습니다. (Pages whose fonts do not tell their letters: ${garbled.join(', ')}.)`,
          ]),
    ],
  };
}

const list = (pages: readonly number[]) => `${pages.join(', ')}쪽`;
