import { symbolIn } from '@/domain/document-symbol';
import type { Document } from '@/domain/document';
import { isEdtf } from '@/domain/edtf';
import { groupedBy } from '@/domain/grouped-by';
import { normaliseName } from '@/domain/reference/normalise-name';

import {
  documentFacts,
  matchDocument,
  matchedDocument,
  symbolInTitle,
  type DocumentFacts,
} from '../matching/match-document';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
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
  const wanted = normaliseName(title);
  const links = groupedBy(plan.rows('meetingDocuments'), ({ documentId }) => documentId);
  const compared = plan
    .rows('documents')
    // What has neither title nor symbol in common is taken for it by nobody but the user.
    .filter((one) => titlesOf(one).includes(wanted) || (facts.symbol !== null && one.symbol !== null))
    .map((one) => ({ id: one.id, ...matchDocument(facts, documentFacts(one, links.get(one.id) ?? [])) }));
  const { sure } = matchedDocument(compared);
  return sure === null ? undefined : plan.row('documents', sure.id);
}

/** Titles normalised before: a batch asks for thousands of documents. */
const titlesBefore = new WeakMap<Document, readonly string[]>();

function titlesOf(document: Document): readonly string[] {
  const before = titlesBefore.get(document);
  if (before) return before;
  const fresh = Object.values(document.title).map(normaliseName);
  titlesBefore.set(document, fresh);
  return fresh;
}
