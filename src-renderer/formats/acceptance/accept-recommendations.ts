import { paragraphNumbers } from '@/domain/number-paragraphs';
import { byOrder } from '@/domain/by-order';
import { addressedGroup } from '@/domain/addressed-group';
import type { Commitment } from '@/domain/commitment';
import type { DraftProgress, DraftRecommendation } from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { meetingReference } from '@/domain/meeting-reference';
import type { Recommendation, RecommendationOrigin } from '@/domain/recommendation';

import type { Accepting, AcceptingMeeting } from './accepting';
import { lastOrder } from './plan-builder';
import { resolveKnownParty, resolveParty } from './resolve-party';
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
    const at: At = { accepting, drafted, path, language: accepting.language(path), told };
    const found = find(at);
    const recommendation = found ?? add(at);
    addOrigin(at, recommendation.id);
    addAddressees(at, recommendation);
    addTheme(at, recommendation.id);
    for (const [place, progress] of (drafted.progress ?? []).entries())
      addProgress(at, recommendation.id, progress, `${path}/progress/${place}`);
    const claiming = told ?? meetings.find(({ meeting }) => meeting.sources.length > 0);
    if (claiming) claimExistence(claiming, { path, table: 'recommendations', recordId: recommendation.id });
  });
}

interface At {
  readonly accepting: Accepting;
  readonly drafted: DraftRecommendation;
  readonly path: string;
  readonly language: string;
  readonly told: AcceptingMeeting | undefined;
}

/** Two recommendations of one wording are two where each has a reference of its own. */
function find({ accepting, drafted }: At): Recommendation | undefined {
  const own = accepting.plan.rows('recommendations').filter(({ mergedIntoId }) => mergedIntoId === null);
  const byWords = own.find(
    ({ text, reference }) =>
      Object.values(text).some((words) => sameValue(words, drafted.text)) &&
      (reference === null || drafted.reference === undefined || sameValue(reference, drafted.reference)),
  );
  return byWords;
}

function add({ accepting, drafted, path, language, told }: At): Recommendation {
  const { plan, processId } = accepting;
  const kept = <T>(field: string, value: T | undefined): T | null =>
    value === undefined || accepting.isLeftOut(`${path}/${field}`) ? null : value;
  const due = kept('due', drafted.due);
  if (due !== null && !isEdtf(due)) accepting.problems.push({ path: `${path}/due`, code: 'invalid-value' });
  return plan.add('recommendations', {
    id: plan.newId(),
    processId,
    // The paragraph of a meeting is cited by its origin; a reference stands here where there is none.
    reference: told ? null : kept('reference', drafted.reference),
    text: { [language]: drafted.text },
    addressed: groupOf(drafted) ?? 'named',
    due: due !== null && isEdtf(due) ? due : null,
    closed: null,
    note: kept('note', noteOf(drafted)),
    mergedIntoId: null,
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

function addOrigin({ accepting, drafted, path, told }: At, recommendationId: Id): void {
  if (!told) return;
  const { plan } = accepting;
  const own = plan.rows('recommendationOrigins').filter((row) => row.recommendationId === recommendationId);
  if (own.some(({ meetingId }) => meetingId === told.meetingId)) return;
  const isCited = !accepting.isLeftOut(`${path}/reference`);
  plan.add('recommendationOrigins', {
    id: plan.newId(),
    recommendationId,
    meetingId: told.meetingId,
    ...(isCited ? citedAt(accepting, told.meetingId, drafted.reference) : notCited),
    statementId: null,
    relation: own.length === 0 ? 'made' : 'reaffirmed',
    text: {},
    order: lastOrder(plan, own),
  });
}

type Cited = Pick<RecommendationOrigin, 'paragraphId' | 'printedReference'>;

const notCited: Cited = { paragraphId: null, printedReference: null };
const paragraphAlone =
  /^(?:(?:paragraph|para|пункт|п|§|no|№)\.?\s*)?(\d{1,3}(?:\s?\([\p{Ll}\d]{1,4}\))?)\.?$/iu;

/** A number alone is that of a paragraph of the meeting: the paragraph itself where the register has it. */
function citedAt({ plan }: Accepting, meetingId: Id, reference: string | undefined): Cited {
  if (reference === undefined) return notCited;
  const [, number] = paragraphAlone.exec(reference.trim()) ?? [];
  if (number === undefined) return { paragraphId: null, printedReference: reference };
  const own = plan
    .rows('paragraphs')
    .filter((row) => row.meetingId === meetingId)
    .toSorted(byOrder);
  const plain = (text: string) => text.replace(/\s/gu, '');
  const [paragraphId] =
    [...paragraphNumbers(own)].find(([, printed]) => plain(printed) === plain(number)) ?? [];
  if (paragraphId !== undefined) return { paragraphId, printedReference: null };
  const meeting = plan.row('meetings', meetingId);
  const cited = meeting ? `${meetingReference(meeting)}, para. ${number}` : reference;
  return { paragraphId: null, printedReference: cited };
}

function addAddressees({ accepting, drafted, path, language }: At, { id, addressed }: Recommendation): void {
  if (addressed !== 'named' || accepting.isLeftOut(`${path}/addressees`)) return;
  const { plan } = accepting;
  for (const name of drafted.addressees ?? []) {
    if (addressedGroup(name) !== null) continue;
    const partyId = resolveParty(accepting, name, language);
    const isThere = plan
      .rows('addressees')
      .some((row) => row.recommendationId === id && row.partyId === partyId);
    if (!isThere) plan.add('addressees', { id: plan.newId(), recommendationId: id, partyId });
  }
}

function addTheme({ accepting, drafted, path }: At, recommendationId: Id): void {
  const { theme } = drafted;
  if (theme === undefined || accepting.isLeftOut(`${path}/theme`)) return;
  const { plan } = accepting;
  const isThere = plan
    .rows('recommendationTags')
    .some((row) => row.recommendationId === recommendationId && sameValue(row.value, theme));
  if (!isThere)
    plan.add('recommendationTags', { id: plan.newId(), recommendationId, kind: 'theme', value: theme });
}

function addProgress(
  { accepting, language }: At,
  recommendationId: Id,
  progress: DraftProgress,
  path: string,
): void {
  if (accepting.isLeftOut(path)) return;
  const { plan } = accepting;
  const partyId =
    resolveKnownParty(accepting, progress.party, language) ??
    resolveParty(accepting, progress.party, language);
  const commitment = commitmentOf(accepting, recommendationId, partyId, progress);
  const { status, text, reportedBy } = progress;
  const date = dayOrNull(progress.date);
  if (status === undefined && text === undefined && reportedBy === undefined) return;
  const isThere = plan
    .rows('progressUpdates')
    .some(
      (row) =>
        row.commitmentId === commitment.id &&
        row.date === date &&
        row.status === (status ?? null) &&
        sameValue(row.text[language] ?? '', text ?? ''),
    );
  if (isThere) return;
  plan.add('progressUpdates', {
    id: plan.newId(),
    commitmentId: commitment.id,
    date,
    status: status ?? null,
    reportedBy: reportedBy ?? null,
    // A register tells how far a matter has come, not at which meeting that was said.
    meetingId: null,
    text: text === undefined ? {} : { [language]: text },
    confidence: 'stated',
  });
}

function commitmentOf(
  { plan }: Accepting,
  recommendationId: Id,
  partyId: Id,
  { owner, due }: DraftProgress,
): Commitment {
  const found = plan
    .rows('commitments')
    .find((row) => row.recommendationId === recommendationId && row.partyId === partyId);
  if (!found)
    return plan.add('commitments', {
      id: plan.newId(),
      recommendationId,
      partyId,
      owner: owner ?? null,
      due: dayOrNull(due),
      note: null,
    });
  const patch = {
    ...(found.owner === null && owner !== undefined ? { owner } : {}),
    ...(found.due === null && dayOrNull(due) !== null ? { due: dayOrNull(due) } : {}),
  };
  if (Object.keys(patch).length > 0) plan.change('commitments', found.id, patch);
  return found;
}

function dayOrNull(date: string | undefined): string | null {
  return date !== undefined && isEdtf(date) ? date : null;
}
