import { paragraphNumbers } from '@/domain/number-paragraphs';
import { byOrder } from '@/domain/by-order';
import { addressedGroup } from '@/domain/addressed-group';
import type { Commitment } from '@/domain/commitment';
import type { DraftProgress, DraftRecommendation } from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { meetingReference } from '@/domain/meeting-reference';
import type { Recommendation, RecommendationOrigin } from '@/domain/recommendation';
import { survivors } from '@/domain/surviving-person';

import { matchedAmong } from '../matching/match';
import {
  citedParagraph,
  isComparable,
  matchRecommendation,
  nearnessOf,
  paragraphNumberOf,
  recommendationFacts,
  type RecommendationFacts,
} from '../matching/match-recommendation';
import type { Accepting, AcceptingMeeting, Claiming } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder, type PlanBuilder } from './plan-builder';
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
    const at: At = {
      accepting,
      claiming: told ?? { ...accepting, meetingId: null },
      drafted,
      path,
      language: accepting.language(path),
      told,
    };
    const recommendation = find(at) ?? add(at);
    claimExistence(at.claiming, { path, table: 'recommendations', recordId: recommendation.id });
    offerFacts(at, recommendation);
    addOrigin(at, recommendation.id);
    addAddressees(at, recommendation);
    addTheme(at, recommendation.id);
    for (const [place, progress] of (drafted.progress ?? []).entries())
      addProgress(at, recommendation.id, progress, `${path}/progress/${place}`);
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

/** The one that somebody said it is, else the one that `matchRecommendation` takes for it; none where several would do. */
function find({ accepting, drafted, path, language, told }: At): Recommendation | undefined {
  const { plan } = accepting;
  const said = accepting.recordSaid(path);
  if (said) return survivingRecommendation(plan, said.id);
  const paragraph = citedParagraph(drafted.reference);
  const facts: RecommendationFacts = {
    text: { [language]: drafted.text },
    reference: told ? null : (drafted.reference ?? null),
    cited: told ? [{ meeting: told.meetingId, paragraph }] : [],
  };
  const origins = groupedBy(plan.rows('recommendationOrigins'), (one) => one.recommendationId);
  const paragraphs = told ? numbersAt(accepting, told.meetingId) : new Map<Id, string>();
  const numberOf = (id: Id) => paragraphs.get(id);
  const compared = plan
    .rows('recommendations')
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((one) => ({ one, own: recommendationFacts(one, origins.get(one.id) ?? [], numberOf) }))
    .filter(({ own }) => isComparable(facts, own))
    .map(({ one, own }) => ({ id: one.id, ...matchRecommendation(facts, own, nearnessOf(facts, own)) }));
  const { sure } = matchedAmong(compared);
  return sure === null ? undefined : plan.row('recommendations', sure.id);
}

/** The one that it was made one with by now. */
function survivingRecommendation(plan: PlanBuilder, id: Id): Recommendation | undefined {
  return plan.row('recommendations', survivors(plan.rows('recommendations'))(id));
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

function addOrigin({ accepting, drafted, path, told }: At, recommendationId: Id): void {
  if (!told) return;
  const { plan } = accepting;
  const own = plan.rows('recommendationOrigins').filter((row) => row.recommendationId === recommendationId);
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

/** Paragraphs of a meeting by id, as they are cited. */
function numbersAt({ plan }: Pick<Accepting, 'plan'>, meetingId: Id): ReadonlyMap<Id, string> {
  const own = plan
    .rows('paragraphs')
    .filter((row) => row.meetingId === meetingId)
    .toSorted(byOrder);
  return paragraphNumbers(own);
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
    const known = plan
      .rows('addressees')
      .find((row) => row.recommendationId === id && row.partyId === partyId);
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
    .rows('recommendationTags')
    .some((row) => row.recommendationId === recommendationId && sameValue(row.value, theme));
  if (!isThere)
    plan.add('recommendationTags', { id: plan.newId(), recommendationId, kind: 'theme', value: theme });
}

function addProgress(
  { accepting, claiming, language }: At,
  recommendationId: Id,
  progress: DraftProgress,
  path: string,
): void {
  if (accepting.isLeftOut(path)) return;
  const { plan } = accepting;
  const partyId =
    resolveKnownParty(accepting, progress.party, language) ??
    resolveParty(accepting, progress.party, language);
  const commitment = commitmentOf(claiming, recommendationId, partyId, progress, path);
  const { status, text, reportedBy } = progress;
  const date = dayOrNull(progress.date);
  if (status === undefined && text === undefined && reportedBy === undefined) return;
  const known = plan
    .rows('progressUpdates')
    .find(
      (row) =>
        row.commitmentId === commitment.id &&
        row.date === date &&
        row.status === (status ?? null) &&
        sameValue(row.text[language] ?? '', text ?? ''),
    );
  const update =
    known ??
    plan.add('progressUpdates', {
      id: plan.newId(),
      commitmentId: commitment.id,
      date,
      status: status ?? null,
      reportedBy: null,
      // A register tells how far a matter has come, not at which meeting that was said.
      meetingId: null,
      text: text === undefined ? {} : { [language]: text },
      confidence: 'stated',
    });
  const record = { table: 'progressUpdates', recordId: update.id } as const;
  claimExistence(claiming, { path, ...record });
  offerValue(claiming, { path: `${path}/reportedBy`, ...record, field: 'reportedBy', value: reportedBy });
}

function commitmentOf(
  claiming: Claiming,
  recommendationId: Id,
  partyId: Id,
  { owner, due }: DraftProgress,
  path: string,
): Commitment {
  const { plan } = claiming;
  const commitment =
    plan
      .rows('commitments')
      .find((row) => row.recommendationId === recommendationId && row.partyId === partyId) ??
    plan.add('commitments', {
      id: plan.newId(),
      recommendationId,
      partyId,
      owner: null,
      due: null,
      note: null,
    });
  const record = { table: 'commitments', recordId: commitment.id } as const;
  claimExistence(claiming, { path, ...record });
  offerValue(claiming, { path: `${path}/owner`, ...record, field: 'owner', value: owner });
  offerValue(claiming, { path: `${path}/due`, ...record, field: 'due', value: dayOrNull(due) ?? undefined });
  return commitment;
}

function dayOrNull(date: string | undefined): string | null {
  return date !== undefined && isEdtf(date) ? date : null;
}
