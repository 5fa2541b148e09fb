import type { Document } from '@/domain/document';
import { isEdtf, yearOf } from '@/domain/edtf';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { claimExistence } from './write-claims';

type DraftDocument = AcceptingMeeting['meeting']['documents'][number];

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
    const document =
      findDocument(accepting, drafted, date) ??
      plan.add('documents', {
        id: plan.newId(),
        processId,
        type: drafted.type ?? 'other',
        title: { [accepting.language(path)]: drafted.title },
        symbol: null,
        date: null,
        adoptedAtMeetingId: null,
        state: 'not-stated',
        note: null,
      });
    const offer = { table: 'documents', recordId: document.id } as const;
    claimExistence(accepting, { path, ...offer });
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
  const own = plan.rows('meetingDocuments').filter((row) => row.meetingId === meetingId);
  if (own.some((row) => row.documentId === id && row.relation === relation)) return;
  plan.add('meetingDocuments', {
    id: plan.newId(),
    meetingId,
    documentId: id,
    relation,
    order: lastOrder(plan, own),
  });
}

/** Every meeting has its own of these, mostly under the same title. */
const ownTypes: ReadonlySet<Document['type']> = new Set([
  'closing-remarks',
  'opening-remarks',
  'chairs-summary',
  'summary-report',
  'concept-note',
  'agenda',
  'invitation',
  'credentials',
  'list-of-participants',
  'press-release',
  'minutes',
]);

/**
 * By title and year; a year that one side does not state contradicts nothing, unless it leaves a choice. What every
 * meeting has of its own is looked for among this meeting's documents only.
 */
function findDocument(
  { plan, meetingId }: AcceptingMeeting,
  { title, type = 'other' }: DraftDocument,
  date: string | undefined,
): Document | undefined {
  const wanted = normaliseName(title);
  const year = yearOf(date ?? null);
  const own = new Set(
    plan.rows('meetingDocuments').flatMap((link) => (link.meetingId === meetingId ? link.documentId : [])),
  );
  const titled = plan.rows('documents').filter((document) => {
    const isShared = !ownTypes.has(type) && !ownTypes.has(document.type);
    const isTitled = Object.values(document.title).some((one) => normaliseName(one) === wanted);
    return isTitled && (isShared || own.has(document.id));
  });
  const ofYear = titled.filter((document) => yearOf(document.date) === year);
  if (year !== null && ofYear.length === 1) return ofYear[0];
  const possible = titled.filter((document) => year === null || yearOf(document.date) === null);
  return possible.length === 1 ? possible[0] : undefined;
}
