import { assertNever } from '@/domain/assert-never';
import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRows } from '@/domain/recommendation-row';
import type { TagWords } from '@/domain/tag-words';

import type { WrittenSheet } from '../../sheet/sheet';
import type { PaperDocument, PaperLanguage } from '../paper';
import { changesReportPaper, changesReportSheet, type Since } from './changes-report-paper';
import { followUpPaperContext, type FollowUpPaperContext } from './follow-up-context';
import { matrixPaper, matrixSheet, type MatrixSize } from './matrix-paper';
import { meetingReportPaper, meetingReportSheet } from './meeting-report-paper';
import { registerTables } from './register-tables';
import { stateReportPaper, stateReportSheet } from './state-report-paper';
import { themeReportPaper, themeReportSheet } from './theme-report-paper';

/** Papers of follow-up that are prose or a table on paper, and a table of a workbook too. */
export type FollowUpPaperKind =
  | { readonly kind: 'matrix'; readonly size: MatrixSize }
  | { readonly kind: 'state'; readonly partyId: Id }
  /** Its key, see `tagKey`; `null` for all themes. */
  | { readonly kind: 'theme'; readonly theme: string | null }
  | { readonly kind: 'meeting'; readonly meetingId: Id }
  | { readonly kind: 'changes'; readonly since: Since };

/** What is taken out of the register of recommendations: a paper, or all of its tables. */
export type FollowUpOutput = FollowUpPaperKind | { readonly kind: 'everything' };

/** What a paper of follow-up is made of, as it goes to another thread. */
export interface FollowUpRequest {
  /** As they stood on the day. */
  readonly records: RecommendationRecords;
  /** The recommendations that it tells of. */
  readonly ids: readonly Id[];
  /** The only parties that the matrix has columns of; empty for all. Other papers tell of every State. */
  readonly partyIds: readonly Id[];
  readonly language: PaperLanguage;
  /** What the house calls themes; see `wordsOfTag`. */
  readonly tagWords: readonly TagWords[];
  /** ISO 8601. */
  readonly day: string;
  /** Whether the day is in the past, so that later reports do not count. */
  readonly isPast: boolean;
  readonly withNotes: boolean;
}

/** A paper of the follow-up as a document, for every writer; it tells of the rows of the request alone. */
export function followUpPaper(request: FollowUpRequest, what: FollowUpPaperKind): PaperDocument {
  const context = contextOf(request, what);
  switch (what.kind) {
    case 'matrix':
      return matrixPaper(context, what.size);
    case 'state':
      return stateReportPaper(context, what.partyId);
    case 'theme':
      return themeReportPaper(context, what.theme);
    case 'meeting':
      return meetingReportPaper(context, what.meetingId);
    case 'changes':
      return changesReportPaper(context, what.since);
    default:
      return assertNever(what);
  }
}

/** The same as tables: one, but for everything. */
export function followUpSheets(request: FollowUpRequest, what: FollowUpOutput): readonly WrittenSheet[] {
  const context = contextOf(request, what);
  switch (what.kind) {
    case 'matrix':
      return [matrixSheet(context)];
    case 'state':
      return [stateReportSheet(context, what.partyId)];
    case 'theme':
      return [themeReportSheet(context, what.theme)];
    case 'meeting':
      return [meetingReportSheet(context, what.meetingId)];
    case 'changes':
      return [changesReportSheet(context, what.since)];
    case 'everything':
      return registerTables(context);
    default:
      return assertNever(what);
  }
}

function contextOf(
  { ids, partyIds, isPast, ...request }: FollowUpRequest,
  { kind }: Pick<FollowUpOutput, 'kind'>,
): FollowUpPaperContext {
  const wanted = new Set(ids);
  const { records, day } = request;
  const rows = recommendationRows(records, { today: day, day: isPast ? day : null });
  return followUpPaperContext({
    ...request,
    partyIds: kind === 'matrix' ? partyIds : [],
    rows: rows.filter(({ recommendation }) => wanted.has(recommendation.id)),
  });
}
