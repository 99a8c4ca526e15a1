import type { DocumentText, Line } from '../document-text.ts';
import { unreadableFile } from '../unreadable-file.ts';

/** WebVTT may leave the hours out. */
const timing = /^((?:\d{1,2}:)?\d\d:\d\d)[,.]\d{1,3}\s*-->\s*((?:\d{1,2}:)?\d\d:\d\d)[,.]\d{1,3}/;
/** WebVTT names the speaker of a cue in a tag: `<v 상담사>`. */
const voice = /<v(?:\.[^\s>]+)?\s+([^>]+)>/g;

/**
 * Subtitles, each with the time at which it is spoken.
 * @throws UnreadableFile where no line tells a time.
 */
export function readSubtitles(form: 'srt' | 'vtt', text: string): DocumentText {
  const lines = text.split(/\n\s*\n/).flatMap((cue): Line[] => {
    const [first = '', ...rest] = cue.trim().split('\n');
    const [at, words] = timing.test(first) ? [first, rest] : [rest[0] ?? '', rest.slice(1)];
    const [, from, to] = timing.exec(at) ?? [];
    const said = words
      .join(' ')
      .replace(voice, '$1: ')
      .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
      .trim();
    return from === undefined || to === undefined || said === '' ? [] : [{ from, to, text: said }];
  });
  if (lines.length === 0) throw unreadableFile('no_text');
  return {
    form,
    title: null,
    data: null,
    parts: [{ kind: 'lines', place: '', unit: '', header: null, lines }],
    notices: [],
  };
}
