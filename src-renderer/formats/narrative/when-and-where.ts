import { isHeadline } from './headline';
import { isPaperOfMeeting, paperName } from './paper-name';
import { wordsOf, type Reading } from './reading';
import { itemAt, touching, within, type Span } from './span';
import { titleBlock } from './title-block';

/** A line of the head that says only when and where: of the meeting, or of the writing of a report about it. */
export interface WhenAndWhere extends Span {
  readonly of: 'meeting' | 'report';
}

/** What such a line says besides: how the paper is called, in which form they met, small words of days and places. */
const beside =
  /^(?:minutes|record|summary|report|draft|final|conclusions|held|city|from|online|hybrid|virtual(?:ly)?|person|format|mode|video|link|videoconference|zoom|webex|teams|протокол|запись|резюме|проект|город\p{L}?|года?|онлайн|дистанционно|гибридн\p{L}+|смешанн\p{L}+|очн\p{L}+|формат\p{L}?|режим\p{L}?|видеоконференц\p{L}+)$/u;

const known = new WeakMap<Reading, readonly WhenAndWhere[]>();

/**
 * "Minutes, 4 July 2023, Berlin (hybrid)", «г. Тбилиси, 14 марта 2022 года» in the head. Of the meeting they are where the
 * text calls itself a paper of it, or where the line above names it; in a press release they are whence and when that was
 * given out.
 */
export function whenAndWhere(reading: Reading): readonly WhenAndWhere[] {
  const before = known.get(reading);
  if (before) return before;
  const lines = titleBlock(reading);
  const name = paperName(reading)?.type;
  const found = lines.flatMap((line, at): readonly WhenAndWhere[] => {
    if (!saysOnlyWhenAndWhere(reading, line)) return [];
    const above = lines[at - 1];
    const isBelowTitle =
      above !== undefined && within(reading.meetings, above).length > 0 && !isHeadline(above.words);
    const { start, end } = line;
    if (isPaperOfMeeting(reading) || isBelowTitle) return [{ start, end, of: 'meeting' }];
    return name === 'news' ? [{ start, end, of: 'report' }] : [];
  });
  known.set(reading, found);
  return found;
}

/** Of what the line of the head is that holds the span, if one does. */
export function headLineAt(reading: Reading, span: Span): WhenAndWhere['of'] | undefined {
  const line = itemAt(whenAndWhere(reading), span.start);
  return line && span.start < line.end ? line.of : undefined;
}

function saysOnlyWhenAndWhere(reading: Reading, line: Span): boolean {
  const days = within(reading.dates, line).filter(({ edtf }) => /\d{4}-\d\d-\d\d/u.test(edtf));
  const where = [
    ...within(reading.places, line),
    ...within(reading.parties, line).filter(({ kind }) => kind === 'state' || kind === 'process'),
  ];
  if (days.length === 0 || where.length === 0) return false;
  const isFact = touching([...days, ...where]);
  return [...wordsOf(reading, line).matchAll(/\p{L}{4,}/gu)].every(({ 0: word, index }) => {
    const start = line.start + index;
    return beside.test(word) || isFact({ start, end: start + word.length });
  });
}
