import type { Span } from '../post-facts/span.ts';
import { type Section, sectionNamed } from './headings.ts';

/** A run of words on one line that belongs together: a line, or a labelled part of one. */
export interface Segment extends Span {
  /** The words without marks of a list and without the label. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly section: Section | null;
  /** The label before it on its line: '학력', '이름'. */
  readonly label: string | null;
  readonly listed: boolean;
}

const marks =
  /^[\s　]*(?:(?:[-*•·‣▪▫▷▶►■□◆◇○●◎※→–—>#]+|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[.)]?|\(?\d{1,2}[.)](?!\d)|\d{1,2}(?=\s{2,})|\(?[가나다라마바사아자차카타파하][.)](?=\s))[\s　]*)+/u;
/** A mark in the middle of a line begins another part of it. */
const innerMark = /[▷▶►■◆]/u;
const rule = /^[\s|+:=_─━―-]*$/u;
const label = /^(?<label>[^\s:：|](?:[^:：|]{0,16}?[^\s:：|])?)\s*(?:[:：](?!\/\/)|\s*\|)\s*/u;
/** A heading in brackets; the labels that stand in the place of personal data are none. */
const bracketed =
  /^(?!\[(?:이름|전화번호|이메일|주소)\](?:[가-힣]|\s[가-힣]))(?<label>[[<【〈《「『(][^\]>】〉》」』)\d]{1,20}[\]>】〉》」』)])\s*/u;

/** More lines than any résumé has; what stands behind them is not read. */
const mostLines = 800;

/** Cuts a résumé into segments, each under the heading that it stands below. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let section: Section | null = null;
  let lasting: Section | null = null;
  let start = 0;
  for (const [index, raw] of text.split('\n').slice(0, mostLines).entries()) {
    for (const part of partsOf(raw)) {
      const read = readPart(part.text);
      if (read === null) continue;
      if (read.named) {
        section = read.named;
        if (lasts(read.named) || read.rest === '') lasting = read.named === 'title' ? null : read.named;
      } else if (part.first && !read.kept) section = lasting;
      const from = start + part.offset + read.offset;
      segments.push({
        start: from,
        end: from + read.rest.length,
        text: read.rest,
        line: index + 1,
        section,
        label: read.label,
        listed: read.listed,
      });
    }
    start += raw.length + 1;
  }
  return segments;
}

/** Labels of a person's data and of a wish hold for their own line only; headings hold until the next one. */
const lasts = (section: Section): boolean => !['person', 'wish', 'pastime', 'title'].includes(section);

interface Part {
  readonly text: string;
  readonly offset: number;
  readonly first: boolean;
}

/** A line at the labels and marks in its middle: `면허  간호사   자격  …`, `▷ 이름 … ▷ 학력: …`. */
function partsOf(raw: string): readonly Part[] {
  const cuts = [0];
  const lead = marks.exec(raw)?.[0].length ?? 0;
  for (const { index } of raw.matchAll(
    /[▷▶►■◆]|(?<=\s{2}|\t|\|\s?|,\s|\/\s)(?=[^\s:：,]{1,10}\s?[:：]\s)|(?<=\s{2})(?=[^\s]{1,6}\s{2,}\S)/gu,
  )) {
    if (index < lead || index === 0) continue;
    const rest = raw.slice(index);
    const word = /^(?<word>[^\s:：]{1,10})/u.exec(rest)?.groups?.word ?? '';
    if (innerMark.test(rest[0] ?? '') || sectionNamed(word)) cuts.push(index);
  }
  return cuts.map((from, at) => ({
    text: raw.slice(from, cuts[at + 1] ?? raw.length),
    offset: from,
    first: at === 0,
  }));
}

interface ReadPart {
  readonly rest: string;
  readonly offset: number;
  readonly label: string | null;
  readonly named: Section | null;
  readonly listed: boolean;
  /** A label of its own that names no section: it stays under the one before. */
  readonly kept: boolean;
}

function readPart(part: string): ReadPart | null {
  if (rule.test(part)) return null;
  const mark = marks.exec(part)?.[0].length ?? 0;
  const lead = mark || part.length - part.trimStart().length;
  const body = part.slice(lead).replace(/[*_#\s　]*(?:\s[/|,])?[*_#\s　]*$/u, '');
  const listed = part.slice(0, lead).trim() !== '';
  const at = (offset: number, name: string | null, named: Section | null): ReadPart => ({
    rest: body.slice(offset),
    offset: lead + offset,
    label: name,
    named,
    listed,
    kept: named === null && name !== null,
  });
  const whole = sectionNamed(body);
  if (whole) return at(body.length, body, whole);
  const inBrackets = bracketed.exec(body);
  if (inBrackets?.groups?.label !== undefined) {
    const named = sectionNamed(inBrackets.groups.label);
    if (named)
      return at(inBrackets[0].length + colonAt(body, inBrackets[0].length), inBrackets.groups.label, named);
  }
  const labelled = label.exec(body);
  if (labelled?.groups?.label !== undefined) {
    const named = sectionNamed(labelled.groups.label.replace(/\([^)]*\)$/u, ''));
    if (named) return at(labelled[0].length, labelled.groups.label, named);
    if (
      labelled[0].length < body.length &&
      !/\d/u.test(labelled.groups.label) &&
      body[labelled[0].trimEnd().length - 1] !== '|'
    )
      return at(0, labelled.groups.label, null);
  }
  const letters = spreadLabel(body);
  if (letters) return at(letters.length, letters.label, letters.named);
  const spaced = /^(?<label>\S(?:\s?\S){0,7}?)(?:\s{2,}|\t|　)/u.exec(body);
  if (spaced?.groups?.label !== undefined) {
    const named = sectionNamed(spaced.groups.label);
    if (named) return at(spaced[0].length, spaced.groups.label, named);
  }
  const first = /^(?<label>이름|성명|연락처|전화|주소|학력|자격|경력)\s(?=\S)/u.exec(body);
  if (first?.groups?.label !== undefined && !/(?:습니다|니다)[.!]?$/u.test(body)) {
    const named = sectionNamed(first.groups.label);
    if (named) return at(first[0].length, first.groups.label, named);
  }
  return at(0, null, null);
}

/** A heading whose letters stand apart: `경  력   2013.03 ~`. */
function spreadLabel(body: string): { length: number; label: string; named: Section } | null {
  for (const count of [3, 2, 1]) {
    const spread = new RegExp(
      `^(?<label>[가-힣](?:\\s{1,4}[가-힣]){${count}})(?:\\s{2,}|\\s*[:：]\\s*)`,
      'u',
    ).exec(body);
    const named = spread?.groups?.label === undefined ? null : sectionNamed(spread.groups.label);
    if (spread?.groups?.label !== undefined && named)
      return { length: spread[0].length, label: spread.groups.label, named };
  }
  return null;
}

const colonAt = (body: string, from: number): number =>
  /^\s*[:：]\s*/u.exec(body.slice(from))?.[0].length ?? 0;
