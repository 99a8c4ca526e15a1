import { expect, test } from 'vitest';
import { audioFormOf } from './audio-form.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['RIFF\x24\x00\x00\x00WAVEfmt ', 'wav'],
  ['OggS\x00\x02', 'ogg'],
  ['\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84webm', 'webm'],
  ['\x00\x00\x00\x1cftypM4A \x00\x00\x02\x00', 'm4a'],
  ['\x00\x00\x00\x20ftypisom\x00\x00\x02\x00', 'm4a'],
  ['ID3\x04\x00', 'mp3'],
  ['\xff\xfb\x90\x64', 'mp3'],
  ['\xff\xf3\x40\xc0', 'mp3'],
])('%j is %s', (content, form) => {
  expect(audioFormOf(latin(content))).toBe(form);
});

test.each([
  ['a text in UTF-16', '\xff\xfe\xc1\xc0'],
  ['a picture in an ISO media file', '\x00\x00\x00\x18ftypheic\x00\x00'],
  ['a picture in RIFF', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
  ['Matroska of another kind', '\x1aE\xdf\xa3\x9fB\x82\x88matroska'],
  ['a PDF', '%PDF-1.7'],
  ['a JPEG', '\xff\xd8\xff\xe0'],
  ['nothing', ''],
])('%s is no audio', (_, content) => {
  expect(audioFormOf(latin(content))).toBeNull();
});
