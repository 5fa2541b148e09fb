import { addressedGroup } from '@/domain/addressed-group';
import type { DraftRecommendation } from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { meetingReference } from '@/domain/meeting-reference';
import type { Recommendation, RecommendationOrigin } from '@/domain/recommendation';

import { isSameWording, paragraphNumberOf } from '../matching/match-recommendation';
import { acceptProgress } from './accept-progress';
import type { Accepting, AcceptingMeeting, Claiming } from './accepting';
import { findRecommendation, numbersAt } from './find-recommendation';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { resolveParty } from './resolve-party';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

/**
 * Recommendations as a register lists them: each becomes a recommendation with its origin, those it addresses, and what
 * is known of it in each party. One that is there already, by its words or its own reference, is not entered again: it
 * gains what it lacks, and nothing of it is overwritten.
 */
export function acceptRecommendations(accepting: Accepting, meetings: readonly AcceptingMeeting[]): void {
  (accepting.draft.recommendations ?? []).forEach((drafted, index) => {
    const path = `/recommendations/${index}`;
    if (accepting.isLeftOut(path)) return;
    const told = meetings.find((one) => one.path === `/meetings/${drafted.meeting}`);
    const at: At = {
      accepting,
      claiming: told ?? { ...accepting, meetingId: null },
      drafted,
      path,
      language: accepting.language(path),
      told,
    };
    const recommendation = findRecommendation(accepting, at) ?? add(at);
    claimExistence(at.claiming, { path, table: 'recommendations', recordId: recommendation.id });
    offerFacts(at, recommendation);
    keepWording(at, recommendation, addOrigin(at, recommendation.id));
    addAddressees(at, recommendation);
    addTheme(at, recommendation.id);
    for (const [place, progress] of (drafted.progress ?? []).entries())
      acceptProgress(at.claiming, {
        recommendationId: recommendation.id,
        progress,
        path: `${path}/progress/${place}`,
        language: at.language,
      });
  });
}

interface At {
  readonly accepting: Accepting;
  /** Where claims about it belong: to the meeting that made it, where the source names one. */
  readonly claiming: Claiming;
  readonly drafted: DraftRecommendation;
  readonly path: string;
  readonly language: string;
  readonly told: AcceptingMeeting | undefined;
}

function add({ accepting, drafted, path, language }: At): Recommendation {
  const { plan, processId } = accepting;
  return plan.add('recommendations', {
    id: accepting.recordSaid(path)?.id ?? plan.newId(),
    processId,
    reference: null,
    text: { [language]: drafted.text },
    addressed: groupOf(drafted) ?? 'named',
    due: null,
    closed: null,
    note: null,
    mergedIntoId: null,
  });
}

/** What the source says of it as a whole: filled where it was missing, kept beside where it differs. */
function offerFacts({ accepting, claiming, drafted, path, told }: At, { id }: Recommendation): void {
  const offer = (field: string, value: string | undefined) =>
    offerValue(claiming, { path: `${path}/${field}`, table: 'recommendations', recordId: id, field, value });
  // The paragraph of a meeting is cited by its origin; a reference stands here where there is none.
  if (!told) offer('reference', drafted.reference);
  if (drafted.due !== undefined && !isEdtf(drafted.due))
    accepting.problems.push({ path: `${path}/due`, code: 'invalid-value' });
  else offer('due', drafted.due);
  offer('note', noteOf(drafted));
  if (!accepting.isLeftOut(`${path}/addressees`))
    offerValue(claiming, {
      path: `${path}/addressees`,
      table: 'recommendations',
      recordId: id,
      field: 'addressed',
      value: groupOf(drafted) ?? undefined,
    });
}

function groupOf({ addressees = [] }: DraftRecommendation): 'participants' | 'members' | null {
  const groups = addressees.map(addressedGroup);
  const [first = null] = groups;
  return (first === 'participants' || first === 'members') && groups.every((group) => group === first)
    ? first
    : null;
}

/** Whom it addresses in words that are neither a party nor a group stays readable. */
function noteOf({ note, addressees = [] }: DraftRecommendation): string | undefined {
  const groups = addressees.filter((name) => addressedGroup(name) !== null);
  const open =
    groups.length === addressees.length
      ? groups.filter((name) => addressedGroup(name) === 'observers')
      : groups;
  const lines = [...(note === undefined ? [] : [note]), ...(open.length > 0 ? [`→ ${open.join(', ')}`] : [])];
  return lines.length > 0 ? lines.join('\n') : undefined;
}

function addOrigin({ accepting, drafted, path, told }: At, recommendationId: Id): Id | null {
  if (!told) return null;
  const { plan } = accepting;
  const own = plan.where('recommendationOrigins', 'recommendationId', recommendationId);
  const isCited = !accepting.isLeftOut(`${path}/reference`);
  const cited = isCited ? citedAt(accepting, told.meetingId, drafted.reference) : notCited;
  const found = own.find(({ meetingId }) => meetingId === told.meetingId);
  const origin =
    found ??
    plan.add('recommendationOrigins', {
      id: plan.newId(),
      recommendationId,
      meetingId: told.meetingId,
      ...cited,
      statementId: null,
      relation: own.length === 0 ? 'made' : 'reaffirmed',
      text: {},
      order: lastOrder(plan, own),
    });
  const record = { table: 'recommendationOrigins', recordId: origin.id, path: `${path}/reference` } as const;
  if (cited.paragraphId !== null)
    offerValue(told, { ...record, field: 'paragraphId', value: cited.paragraphId });
  // Where the paragraph itself is cited, nothing is cited in words beside it.
  else if (cited.printedReference !== null && origin.paragraphId === null)
    offerValue(told, { ...record, field: 'printedReference', value: cited.printedReference });
  return origin.id;
}

/**
 * Of one that is there already, how it is worded here stays: as the text in a language it had none in, else with the
 * meeting it comes from, else as a claim beside the text. Only a wording that the user wrote replaces one of a source.
 * @param originId `null` where the source names no meeting
 */
function keepWording(
  { accepting, claiming, drafted: { text }, path, language }: At,
  { id, text: standing, note }: Recommendation,
  originId: Id | null,
): void {
  const { [language]: own = '' } = standing;
  if (own !== '' && isSameWording(own, text)) return;
  const offered = { path: `${path}/text`, field: 'text', language, value: text } as const;
  if (own === '') offerValue(claiming, { ...offered, table: 'recommendations', recordId: id });
  else if (originId !== null)
    offerValue(claiming, { ...offered, table: 'recommendationOrigins', recordId: originId });
  else if (accepting.evidence.under(path).length > 0)
    offerValue(claiming, { ...offered, table: 'recommendations', recordId: id });
  // Added by hand: no source bears it out, so that it cannot be a claim.
  else if (note?.includes(text) !== true)
    accepting.plan.change('recommendations', id, { note: [note, text].filter(Boolean).join('\n') });
}

type Cited = Pick<RecommendationOrigin, 'paragraphId' | 'printedReference'>;

const notCited: Cited = { paragraphId: null, printedReference: null };
/** A number alone is that of a paragraph of the meeting: the paragraph itself where the register has it. */
function citedAt({ plan }: Accepting, meetingId: Id, reference: string | undefined): Cited {
  if (reference === undefined) return notCited;
  const number = paragraphNumberOf(reference);
  if (number === null) return { paragraphId: null, printedReference: reference };
  const plain = (text: string) => text.replace(/\s/gu, '');
  const [paragraphId] =
    [...numbersAt({ plan }, meetingId)].find(([, printed]) => plain(printed) === plain(number)) ?? [];
  if (paragraphId !== undefined) return { paragraphId, printedReference: null };
  const meeting = plan.row('meetings', meetingId);
  const cited = meeting ? `${meetingReference(meeting)}, para. ${number}` : reference;
  return { paragraphId: null, printedReference: cited };
}

function addAddressees(
  { accepting, claiming, drafted, path, language }: At,
  { id, addressed }: Recommendation,
): void {
  if (addressed !== 'named' || accepting.isLeftOut(`${path}/addressees`)) return;
  const { plan } = accepting;
  for (const [index, name] of (drafted.addressees ?? []).entries()) {
    if (addressedGroup(name) !== null || accepting.isLeftOut(`${path}/addressees/${index}`)) continue;
    const partyId = resolveParty(accepting, name, language);
    const known = plan.where('addressees', 'recommendationId', id).find((row) => row.partyId === partyId);
    const { id: recordId } =
      known ?? plan.add('addressees', { id: plan.newId(), recommendationId: id, partyId });
    claimExistence(claiming, { path: `${path}/addressees/${index}`, table: 'addressees', recordId });
  }
}

function addTheme({ accepting, drafted, path }: At, recommendationId: Id): void {
  const { theme } = drafted;
  if (theme === undefined || accepting.isLeftOut(`${path}/theme`)) return;
  const { plan } = accepting;
  const isThere = plan
    .where('recommendationTags', 'recommendationId', recommendationId)
    .some((row) => sameValue(row.value, theme));
  if (!isThere)
    plan.add('recommendationTags', { id: plan.newId(), recommendationId, kind: 'theme', value: theme });
}
