import type { AudioForm } from './transcriber.ts';

/** Brands of ISO media files that hold sound; pictures (HEIC, AVIF) are such files too. */
const soundBrand = /^(?:M4[AB] |mp4[12]|iso[m2-9]|dash|3gp.)$/;

/** What kind of audio a file is by its content (its name may say anything); null where it is none that is written down. */
export function audioFormOf(bytes: Uint8Array): AudioForm | null {
  const opening = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (opening.startsWith('RIFF') && opening.startsWith('WAVE', 8)) return 'wav';
  if (opening.startsWith('OggS')) return 'ogg';
  if (opening.startsWith('\x1aE\xdf\xa3') && opening.includes('webm')) return 'webm';
  if (opening.startsWith('ftyp', 4) && soundBrand.test(opening.slice(8, 12))) return 'm4a';
  if (opening.startsWith('ID3') || isMp3Frame(bytes)) return 'mp3';
  return null;
}

/**
 * The head of an MPEG audio frame (ISO/IEC 11172-3, 2.4.1.3): eleven bits of synchronisation, layer III, and a bit rate and
 * sampling rate that are not among the forbidden. The mark at the head of UTF-16 begins alike, but is of another layer.
 */
function isMp3Frame([sync = 0, layer = 0, rates = 0]: Uint8Array): boolean {
  return sync === 0xff && (layer & 0xe6) === 0xe2 && (rates & 0xf0) !== 0xf0 && (rates & 0x0c) !== 0x0c;
}
