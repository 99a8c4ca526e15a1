import { UnreadableFile } from '../cut-document.ts';

/** Why a file cannot be read, in Korean for whoever put it in and in English for whoever runs the server. */
export const unreadable = {
  empty: { ko: '빈 파일입니다.', en: 'The file is empty.' },
  no_text: { ko: '글자가 없는 파일입니다.', en: 'There is no text in it.' },
  unsupported: {
    ko: '읽을 수 없는 형식입니다. HWP, HWPX, PDF, DOCX, PPTX, XLSX, CSV, HTML, Markdown, 텍스트, EPUB, SRT, ZIP 파일을 올려 주세요.',
    en: 'Its form is not one that Naru reads: HWP, HWPX, PDF, DOCX, PPTX, XLSX, CSV, HTML, Markdown, text, EPUB, SRT or a ZIP of these.',
  },
  password: {
    ko: '암호가 걸린 파일입니다. 암호를 풀어 다시 올려 주세요.',
    en: 'The file is protected by a password or DRM. Remove it and try again.',
  },
  corrupt: {
    ko: '파일이 손상되어 읽을 수 없습니다. 원본에서 다시 저장해 주세요.',
    en: 'The file is damaged. Save it again from the original.',
  },
  scanned: {
    ko: '모든 쪽이 스캔한 그림이라 글자를 읽을 수 없습니다. 글자 인식(OCR)을 거친 파일을 올려 주세요.',
    en: 'Every page is a scanned picture without a text layer. Run it through OCR first.',
  },
  encoding: {
    ko: '글자가 깨져 있거나 알 수 없는 방식으로 저장된 파일입니다. UTF-8로 다시 저장해 주세요.',
    en: 'Its characters are damaged or in an unknown encoding. Save it as UTF-8.',
  },
  too_large: {
    ko: '파일이 너무 큽니다. 나누어 올려 주세요.',
    en: 'The file is too large. Split it.',
  },
  too_much_text: {
    ko: '글이 너무 많은 파일입니다. 나누어 올려 주세요.',
    en: 'It holds more text than one document may. Split it.',
  },
  bomb: {
    ko: '풀면 지나치게 커지는 압축 파일이라 열지 않았습니다.',
    en: 'It unpacks to far more than its size and was not opened (a ZIP bomb).',
  },
  entities: {
    ko: '안전하지 않은 XML 정의(DTD)가 들어 있어 열지 않았습니다.',
    en: 'Its XML declares a document type or entities, which no such file needs, and was not opened.',
  },
  memory: {
    ko: '읽는 데 메모리가 너무 많이 들어 멈췄습니다. 나누어 올려 주세요.',
    en: 'Reading it took more memory than allowed and was stopped. Split it.',
  },
  time: {
    ko: '읽는 데 시간이 너무 오래 걸려 멈췄습니다. 나누어 올려 주세요.',
    en: 'Reading it took longer than allowed and was stopped. Split it.',
  },
  front_matter: {
    ko: '문서 머리의 정보(front matter)가 잘못되어 있습니다.',
    en: 'Its front matter is wrong.',
  },
} as const satisfies Record<string, { ko: string; en: string }>;
export type UnreadableCode = keyof typeof unreadable;

/** The error of a file that cannot be read for one of these reasons; `detail` follows the reason. */
export function unreadableFile(code: UnreadableCode, detail?: string, cause?: unknown): UnreadableFile {
  const { ko, en } = unreadable[code];
  const message = `${ko} (${en})${detail === undefined ? '' : ` ${detail}`}`;
  return new UnreadableFile(message, { code, ...(cause === undefined ? {} : { cause }) });
}
