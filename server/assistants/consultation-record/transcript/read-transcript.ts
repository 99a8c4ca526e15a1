import { SpeechTranscript } from '../../../contracts/index.ts';
import type { Utterance } from './utterance.ts';

const cueTime = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[,.]\d{1,3}\s*-->/u;
/** WebVTT names the speaker of a cue in a tag: `<v 상담사>`. */
const voice = /<v(?:\.[^\s>]+)?\s+([^>]+)>/gu;
const lineTime = /^\s*[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[\])]?\s*(?:-\s+)?/u;
const label = /^(?<speaker>(?:[가-힣A-Za-z_][가-힣A-Za-z0-9_ ()]{0,18}|\[이름\][가-힣 ()]{0,8}))\s?[:：]\s*/u;

/**
 * The turns of a transcript: lines with or without times and speakers, subtitles (SRT, WebVTT), or the JSON of a speech
 * server. A line without a time or a speaker goes on with the turn before it.
 */
export function readTranscript(source: string | SpeechTranscript): Utterance[] {
  if (typeof source !== 'string') return ofSpeech(source);
  const text = source.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const speech = text.startsWith('{') ? speechIn(text) : null;
  if (speech) return ofSpeech(speech);
  return /-->/u.test(text) ? ofSubtitles(text) : ofLines(text);
}

function speechIn(text: string): SpeechTranscript | null {
  try {
    return SpeechTranscript.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // What only begins like JSON is read as lines.
    return null;
  }
}

const ofSpeech = ({ segments }: SpeechTranscript): Utterance[] =>
  segments
    .map(({ start, text, speaker }) =>
      speaker === undefined ? turn(start, text) : { at: start, speaker: String(speaker), text: text.trim() },
    )
    .filter(({ text }) => text !== '');

function ofSubtitles(text: string): Utterance[] {
  return text.split(/\n\s*\n/u).flatMap((cue) => {
    const lines = cue.trim().split('\n');
    const from = lines.findIndex((line) => cueTime.test(line));
    const said = lines
      .slice(from + 1)
      .join(' ')
      .replace(voice, '$1: ')
      .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
      .trim();
    return from < 0 || said === '' ? [] : [turn(seconds(cueTime.exec(lines[from] ?? '')), said)];
  });
}

function ofLines(text: string): Utterance[] {
  const turns: Utterance[] = [];
  for (const line of text.split('\n')) {
    const time = lineTime.exec(line);
    const said = turn(time ? seconds(time) : null, line.slice(time?.[0].length ?? 0));
    const last = turns.at(-1);
    if (said.text === '') continue;
    if (last && time === null && said.speaker === '')
      turns[turns.length - 1] = { ...last, text: `${last.text} ${said.text}` };
    else turns.push(said);
  }
  return turns;
}

function turn(at: number | null, line: string): Utterance {
  const named = label.exec(line);
  return {
    at,
    speaker: named?.groups?.speaker?.trim() ?? '',
    text: line.slice(named?.[0].length ?? 0).trim(),
  };
}

function seconds(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const [, hours = '0', minutes = '0', rest = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
