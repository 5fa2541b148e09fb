import { compareText } from '@/domain/by-order';
import { inLanguage, type Id } from '@/domain/fields';
import { cellOf, type MatrixLine } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import { openingOfText, withOpening } from '@/domain/outcome-item';
import { otherWordings } from '@/domain/other-wordings';
import { originRelations, type RecommendationOrigin } from '@/domain/recommendation';
import { placeAtMeeting } from '@/domain/recommendation-order';

import type { WrittenSheet } from '../../sheet/sheet';
import { frameFor } from '../frame/frame-for';
import type { PaperDocument, RichText, TableRow } from '../paper';
import { inlinesOf, joined, plainText, richText } from '../rich-text';
import {
  addressedNames,
  originsInWords,
  recordOf,
  referenceCell,
  statesByStatus,
  textCell,
  textWithWordings,
} from './follow-up-cells';
import { followUpDocument, type FollowUpPaperContext } from './follow-up-context';
import { registerWords } from './register-words';

interface OfMeeting {
  readonly line: MatrixLine;
  readonly origin: RecommendationOrigin;
}

/**
 * What one meeting recommended: under its own paragraphs, in their order, what it made, reaffirmed and amended, whom
 * that addresses and how it stands.
 */
export function meetingReportPaper(context: FollowUpPaperContext, meetingId: Id): PaperDocument {
  const { frame, language } = context;
  const found = ofMeeting(context, meetingId);
  const rows = originRelations.flatMap((relation): readonly TableRow[] => {
    const own = found.filter(({ origin }) => origin.relation === relation);
    if (own.length === 0) return [];
    return [
      { kind: 'group', level: 1, text: richText(frame.relation[relation], language), record: null },
      ...own.map((one): TableRow => ({
        kind: 'cells',
        cells: cellsOf(context, one),
        record: recordOf(one.line),
      })),
    ];
  });
  return followUpDocument(context, {
    title: frame.ofMeeting(referenceOf(context, meetingId)),
    subtitle: [heldWhere(context, meetingId), frame.asOf(formatEdtf(context.day, language))]
      .filter((part) => part !== '')
      .join(' · '),
    blocks:
      rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              ruled: true,
              splits: true,
              columns: [
                { title: frame.column.reference, holds: 'words', width: 36 },
                { title: frame.column.text, holds: 'words' },
                { title: frame.column.addressed, holds: 'words', width: 52 },
                { title: frame.column.inStates, holds: 'words', width: 68 },
              ],
              rows,
            },
          ],
  });
}

/** The same as a table of a workbook. */
export function meetingReportSheet(context: FollowUpPaperContext, meetingId: Id): WrittenSheet {
  const { reference, text, addressed, inStates, relation } = context.frame.column;
  return {
    name: context.frame.ofMeeting(referenceOf(context, meetingId)),
    columns: [
      { title: relation, width: 20 },
      { title: reference, width: 28 },
      { title: text, width: 60 },
      { title: addressed, width: 40 },
      { title: inStates, width: 48 },
    ],
    rows: ofMeeting(context, meetingId).map((one) => [
      registerWords[context.language].relation[one.origin.relation],
      ...cellsOf(context, one).map(plainText),
    ]),
  };
}

function ofMeeting({ matrix, records }: FollowUpPaperContext, meetingId: Id): readonly OfMeeting[] {
  return matrix.lines
    .flatMap((line) =>
      line.row.origins
        .filter((origin) => origin.meetingId === meetingId)
        .map((origin) => ({ line, origin, place: placeAtMeeting(origin, records) })),
    )
    .toSorted((a, b) => compareText(a.place, b.place));
}

/** The paragraph of this meeting, and where else the recommendation was made. */
function cellsOf(context: FollowUpPaperContext, { line, origin }: OfMeeting): readonly RichText[] {
  const { frame, language } = context;
  const said = (text: string) => richText(text, language);
  const others = line.row.origins.filter(({ id }) => id !== origin.id);
  const [first] = line.row.origins;
  const also =
    others.length === 0
      ? ''
      : first && first.id !== origin.id
        ? frame.firstMade(
            // With the letter that tells it apart; a reference of the house's own names no meeting.
            line.row.recommendation.reference === null ? line.reference : originsInWords(context, [first]),
          )
        : frame.reaffirmedIn(originsInWords(context, others));
  return [
    referenceCell(
      context,
      [citedHere(context, { line, origin }), also].filter((part) => part !== '').join('\n'),
    ),
    textAtMeeting(context, { line, origin }),
    said([addressedNames(context, line), ...dueDates(context, line)].join('\n')),
    said(statesByStatus(context, line)),
  ];
}

/** With the letter that tells it apart, where it was first made here. */
function citedHere(context: FollowUpPaperContext, { line, origin }: OfMeeting): string {
  const { recommendation, origins } = line.row;
  const isFirst = origins[0]?.id === origin.id;
  return isFirst && recommendation.reference === null && line.reference !== ''
    ? line.reference
    : originsInWords(context, [origin]);
}

/** As the meeting worded it, the text that stands below; where it worded nothing itself, the text that stands. */
function textAtMeeting(context: FollowUpPaperContext, { line, origin }: OfMeeting): RichText {
  const { frame, language, records } = context;
  const own = otherWordings(origin.text, line.row.recommendation.text)[language];
  if (own === undefined) return textWithWordings(context, line);
  const said = { [language]: own };
  const whole = withOpening(said, openingOfText(said, [origin], records.items))[language] ?? own;
  const { inlines } = textCell(context, line);
  const stands = inlinesOf(`\n${frame.standing}: `, 'text');
  return joined([inlinesOf(whole, 'text'), [...stands, ...inlines]], language);
}

/** By when all should have done it, and a State that means to by another day. */
function dueDates({ frame, language, matrix }: FollowUpPaperContext, line: MatrixLine): readonly string[] {
  const { due } = line.row.recommendation;
  const others = matrix.columns.flatMap(({ party, name }) => {
    const own = cellOf(line, party.id)?.commitment?.due ?? null;
    return own === null || own === due ? [] : [`${name}: ${frame.due(formatEdtf(own, language))}`];
  });
  return [...(due === null ? [] : [frame.due(formatEdtf(due, language))]), ...others];
}

function referenceOf({ meetings }: FollowUpPaperContext, meetingId: Id): string {
  const meeting = meetings.get(meetingId);
  return meeting ? meetingReference(meeting) : '';
}

/** "2nd Senior Officials Meeting, Astana, 22 September 2015". */
function heldWhere({ meetings, language }: FollowUpPaperContext, meetingId: Id): string {
  const meeting = meetings.get(meetingId);
  if (!meeting) return '';
  const typed = frameFor(language).meetingName(meeting.type, meeting.ordinal);
  const parts = [
    inLanguage(meeting.title, language) || typed,
    inLanguage(meeting.city, language),
    meeting.date === null ? '' : formatEdtf(meeting.date, language),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
