import { symbolIn } from '@/domain/document-symbol';
import type { Document, MeetingDocument } from '@/domain/document';
import { compatibleEdtf, firstDayOf, isEdtf, lastDayOf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';

import {
  documentFacts,
  isOfItsMeeting,
  isTellingTitle,
  matchDocument,
  matchedDocument,
  plainSymbol,
  symbolInTitle,
  type DocumentFacts,
} from '../matching/match-document';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder, type PlanBuilder } from './plan-builder';
import { claimExistence } from './write-claims';

type DraftDocument = AcceptingMeeting['meeting']['documents'][number];

/** «б/н» is none; what somebody typed in the review is what they say it is. */
function symbolOf(
  { isLeftOut, isCorrected }: AcceptingMeeting,
  path: string,
  printed: string | undefined,
): string | undefined {
  const field = `${path}/symbol`;
  if (printed === undefined || isLeftOut(field)) return undefined;
  return isCorrected(field) ? printed : (symbolIn(printed) ?? undefined);
}

/**
 * The documents a meeting adopted, issued or referred to. A document has one record for the whole process, however many
 * meetings refer to it, and one adoption: a second one is a competing claim.
 */
export function acceptDocuments(accepting: AcceptingMeeting): void {
  const { plan, meetingId, processId } = accepting;
  accepting.meeting.documents.forEach((drafted, index) => {
    const path = `${accepting.path}/documents/${index}`;
    if (accepting.isLeftOut(path)) return;
    const isDated =
      drafted.date !== undefined && isEdtf(drafted.date) && !accepting.isLeftOut(`${path}/date`);
    if (drafted.date !== undefined && !isEdtf(drafted.date)) {
      accepting.problems.push({ path: `${path}/date`, code: 'invalid-value' });
    }
    const date = isDated ? drafted.date : undefined;
    const adopted = drafted.relation === 'adopted';
    const symbol = symbolOf(accepting, path, drafted.symbol);
    const said = accepting.recordSaid(path);
    const document =
      (said ? plan.row('documents', said.id) : findDocument(accepting, { ...drafted, symbol }, date)) ??
      plan.add('documents', {
        id: said?.id ?? plan.newId(),
        processId,
        type: drafted.type ?? 'other',
        title: { [accepting.language(path)]: drafted.title },
        symbol: symbol ?? symbolInTitle(drafted.title),
        date: null,
        adoptedAtMeetingId: null,
        state: 'not-stated',
        note: null,
      });
    const offer = { table: 'documents', recordId: document.id } as const;
    claimExistence(accepting, { path, ...offer });
    // What somebody said it is may go by another title in the register: that one stands, and this one is kept beside it.
    if (!accepting.isCorrected(`${path}/title`))
      offerValue(accepting, {
        path: `${path}/title`,
        ...offer,
        field: 'title',
        language: accepting.language(path),
        value: drafted.title,
        isWholeRecord: true,
      });
    offerValue(accepting, { path: `${path}/symbol`, ...offer, field: 'symbol', value: symbol });
    offerValue(accepting, { path: `${path}/date`, ...offer, field: 'date', value: date });
    offerValue(accepting, { path: `${path}/type`, ...offer, field: 'type', value: drafted.type });
    if (adopted) {
      const relation = `${path}/relation`;
      offerValue(accepting, { path: relation, ...offer, field: 'adoptedAtMeetingId', value: meetingId });
      if (plan.row('documents', document.id)?.adoptedAtMeetingId === meetingId) {
        offerValue(accepting, { path: relation, ...offer, field: 'state', value: 'final' });
      }
    }
    linkDocument(accepting, document, drafted.relation);
  });
}

function linkDocument(
  { plan, meetingId }: AcceptingMeeting,
  { id }: Document,
  relation: DraftDocument['relation'],
): void {
  const own = plan.where('meetingDocuments', 'meetingId', meetingId);
  if (own.some((row) => row.documentId === id && row.relation === relation)) return;
  plan.add('meetingDocuments', {
    id: plan.newId(),
    meetingId,
    documentId: id,
    relation,
    order: lastOrder(plan, own),
  });
}

/**
 * The document it is: what somebody said, else the one that `matchDocument` takes for it. Where several would do it is none
 * of them, unless only one is of the same date.
 */
function findDocument(
  accepting: AcceptingMeeting,
  {
    title,
    symbol,
    type = 'other',
    relation,
  }: Omit<DraftDocument, 'symbol'> & {
    readonly symbol: string | undefined;
  },
  date: string | undefined,
): Document | undefined {
  const { plan, meetingId, meeting } = accepting;
  const facts: DocumentFacts = {
    titles: [title],
    type,
    symbol: symbol ?? symbolInTitle(title),
    date: date ?? null,
    meetings: [meetingId],
    adoptedAt: relation === 'adopted' ? meetingId : null,
    knownBy: meeting.date ?? null,
  };
  const compared = perhapsSame(plan, facts).map((one) => ({
    id: one.id,
    ...matchDocument(facts, documentFacts(one, linksOf(plan, one, meetingId))),
  }));
  const { sure } = matchedDocument(compared);
  return sure === null ? undefined : plan.row('documents', sure.id);
}

/**
 * Documents that `matchDocument` may take for the same: those with a symbol in common, those of the meeting, and elsewhere
 * those of the same title, unless every meeting has its own of their kind. Where the title says only what it is, they have
 * a date in common as well. Thousands of meetings each have their closing remarks, and their "Joint Declaration".
 */
function perhapsSame(
  plan: PlanBuilder,
  { titles, type, symbol, date, meetings }: DocumentFacts,
): readonly Document[] {
  const [title = ''] = titles;
  const [meetingId = ''] = meetings;
  const here = plan.where('meetingDocuments', 'meetingId', meetingId);
  const found = new Set([
    ...symbolKeys(symbol).flatMap((key) => plan.keyed('documents', bySymbol, key)),
    ...here.flatMap(({ documentId }) => plan.row('documents', documentId) ?? []),
    ...plan.where('documents', 'adoptedAtMeetingId', meetingId),
  ]);
  if (isOfItsMeeting(type)) return [...found];
  const name = normaliseName(title);
  const elsewhere = isTellingTitle(title)
    ? plan.keyed('documents', byTitle, name)
    : yearKeys(name, date)
        .flatMap((key) => plan.keyed('documents', byTitleAndYear, key))
        .filter((one) => compatibleEdtf(one.date ?? '', date ?? ''));
  for (const one of elsewhere) found.add(one);
  return [...found];
}

const byTitle = ({ type, title }: Document): readonly string[] =>
  isOfItsMeeting(type) ? [] : Object.values(title).map(normaliseName);
const byTitleAndYear = (document: Document): readonly string[] =>
  byTitle(document).flatMap((title) => yearKeys(title, document.date));
const bySymbol = ({ symbol }: Document): readonly string[] => symbolKeys(symbol);

function symbolKeys(symbol: string | null): readonly string[] {
  const known = symbolIn(symbol ?? '');
  return known ? [plainSymbol(known)] : [];
}

/** One key for each year that a date may be in. @param date EDTF */
function yearKeys(title: string, date: string | null): readonly string[] {
  const [first, last] = [firstDayOf(date), lastDayOf(date)].map((day) => Number(day?.slice(0, 4) ?? NaN));
  const years = Math.max(0, (last ?? NaN) - (first ?? NaN) + 1) || 0;
  return Array.from({ length: years }, (_, at) => `${(first ?? 0) + at} ${title}`);
}

/** Of a document's links what tells whether it is of this meeting, or of another at all. */
function linksOf(plan: PlanBuilder, { id }: Document, meetingId: Id): readonly MeetingDocument[] {
  const own = plan.where('meetingDocuments', 'meetingId', meetingId).filter((link) => link.documentId === id);
  const other = own.length > 0 ? undefined : plan.findWhere('meetingDocuments', 'documentId', id, () => true);
  return other ? [other] : own;
}
