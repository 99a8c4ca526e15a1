import type { DocumentText } from '../document-text.ts';
import type { Form } from '../form.ts';
import { blocksToProse, givenTitle, parseWithKordoc } from './kordoc-document.ts';

/** HWP, HWPX, DOCX and old XLS files, read by kordoc. Places are pages where the file says where its pages end. */
export async function readHangul(form: Form, bytes: Uint8Array): Promise<DocumentText> {
  const { blocks, metadata, warnings = [] } = await parseWithKordoc(bytes);
  const partial = warnings.some(
    ({ code }) =>
      code === 'PARTIAL_PARSE' || code === 'BROKEN_ZIP_RECOVERY' || code === 'LENIENT_CFB_RECOVERY',
  );
  return {
    form,
    title: givenTitle(metadata?.title),
    data: null,
    parts: blocksToProse(blocks, metadata?.pageMode === 'layout'),
    notices: partial ? ['파일이 손상되어 일부만 읽었습니다. (Only a part of it could be read.)'] : [],
  };
}
