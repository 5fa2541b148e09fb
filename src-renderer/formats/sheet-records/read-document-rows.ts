import { symbolIn } from '@/domain/document-symbol';
import type { RowProblem } from './row-problems';
import { dateOf, problemOf, type RowReader, type TableReading } from './table-reading';
import { namesMeeting } from './table-meetings';
import { meetingInWords } from './meeting-words';
import { documentTypeIn, documentTypeOfTitle } from './value-words';

/** The rows of a list of documents: one document a row, of the meeting in a column, above the table or in a heading. */
export function documentRows(reading: TableReading): RowReader {
  const { writer, meetings } = reading;
  let ofSection: number | null = null;
  let unnamed: number | null = null;
  return {
    section(value, row) {
      if (!namesMeeting(meetingInWords(value.text))) return false;
      ofSection = meetings.named(value.text, value, row);
      return true;
    },
    row(values) {
      const title = values.one('title');
      if (!title) return [problemOf('no-title', null)];
      const problems: RowProblem[] = [];
      const dated = values.one('date');
      const date = dated ? dateOf(dated, reading.dates(dated.column), problems) : null;
      if (problems.length > 0) return problems;
      const named = values.one('meeting');
      let meeting = ofSection ?? reading.meeting;
      if (named) {
        meeting =
          meetings.named(named.text, named, values.row) ?? meetings.of({ words: named.text }, values.row);
        writer.note(`/meetings/${meeting}`, named);
        if (writer.meetings[meeting]?.type === undefined && writer.meetings[meeting]?.title === undefined)
          writer.set(meeting, 'title', named.text, named);
      }
      if (meeting === null) {
        unnamed ??= writer.addMeeting();
        meeting = unnamed;
      }
      const printed = values.one('symbol');
      const symbol = printed && symbolIn(printed.text) !== null ? printed : undefined;
      const kind = values.one('document-type');
      const type = (kind ? documentTypeIn(kind.text) : null) ?? documentTypeOfTitle(title.text);
      const isAdopted = type === 'declaration' || type === 'communique';
      const path = writer.list(
        meeting,
        'documents',
        `${symbol?.text ?? ''} ${title.text}`,
        {
          title: title.text,
          ...(symbol ? { symbol: symbol.text } : {}),
          ...(type ? { type } : {}),
          relation: isAdopted ? 'adopted' : 'issued',
          ...(date ? { date: date.edtf } : {}),
        },
        title,
        isAdopted ? { certainty: 'uncertain', why: 'review.why.adopted-elsewhere' } : {},
      );
      if (symbol) writer.note(`${path}/symbol`, symbol);
      if (kind && documentTypeIn(kind.text)) writer.note(`${path}/type`, kind);
      if (date && dated) writer.note(`${path}/date`, dated, date.surety);
      return [];
    },
  };
}
