import { fullName } from '@/domain/person';
import { foldName } from '@/search/fold-name';

import type { ComparedRegister } from './compared-register';
import { differingContacts } from './differing-contacts';
import { planPatch } from './plan-patch';
import type { Candidate, RowChoice } from './planned-row';
import type { RegisterRow } from './register-row';
import { leftOut, mayBeAdded, unchanged, type Outcome, type RowInPlan } from './row-in-plan';
import type { RowProblem, TableRow } from './table-row';
import { hashOfCell } from './trace';

/** Who a row without an id is. */
export interface NamedPerson {
  /** Under which another row would name the same person. */
  readonly identity: string;
  /** The row that they have in such a table already. */
  readonly seated: RegisterRow | null;
  /** The one person of the register who bears the name. */
  readonly match: string | null;
  readonly isAtParty: boolean;
  readonly isNamesake: boolean;
  readonly isAlike: boolean;
  readonly candidates: readonly Candidate[];
}

const shownCandidates = 5;

/** Finds the person of a row by the name and the party. */
export function namedPerson(
  { row, kind, party }: RowInPlan,
  { index, finder, rowOf, appointmentsOf, snapshot }: ComparedRegister,
): NamedPerson {
  const partyId = party?.ref.kind === 'party' ? party.ref.partyId : null;
  const same = index.same(row.names);
  const ofParty =
    partyId === null ? [] : same.filter((personId) => index.partiesOf(personId).includes(partyId));
  const sure = ofParty.length > 0 ? ofParty : same;
  const alike = same.length > 0 ? [] : index.alike(row.names);
  const candidates = [...new Set([...sure, ...same, ...alike])].slice(0, shownCandidates).map((personId) => ({
    personId,
    label: index.label(personId),
    party: index.partiesOf(personId).slice(0, 1).map(finder.label)[0] ?? '',
    contacts: differingContacts(row, kind, appointmentsOf(personId), { partyId, date: snapshot.date }),
  }));
  const [only] = sure;
  const match = sure.length === 1 && only !== undefined ? only : null;
  // Of two of one name, the one who sits here in this delegation is meant.
  const seated =
    sure
      .map((personId) => rowOf.get(personId))
      .find(
        (seat) =>
          seat !== undefined &&
          (kind === 'people'
            ? match !== null && (party === null || seat.partyId === null || ofParty.length > 0)
            : party === null || seat.partyId === partyId || (match !== null && ofParty.length > 0)),
      ) ?? null;
  return {
    identity: seated?.id ?? match ?? `${nameKey(row)}/${party?.label ?? row.party.toLowerCase()}`,
    seated,
    match,
    isAtParty: ofParty.length > 0,
    isNamesake: sure.length > 1,
    isAlike: alike.length > 0,
    candidates,
  };
}

/** Where else in the table the person of a row stands; `null` where they do not. */
export interface OtherRows {
  /** The line of an earlier row that names the same. */
  readonly before: number | null;
  /** The line of a row, wherever it is, that has their record. */
  readonly ofRecord: number | null;
}

/** What is done with a row that names a person. */
export function planNamedRow(
  given: RowInPlan,
  person: NamedPerson,
  register: ComparedRegister,
  { before, ofRecord }: OtherRows,
): Outcome {
  const { row, kind, party } = given;
  const { candidates, seated, match } = person;
  const asNew: readonly RowChoice[] = mayBeAdded(given) ? ['new'] : [];
  const line = before ?? ofRecord;
  if (line !== null) {
    const problems: readonly RowProblem[] = [{ code: before === null ? 'namesake-of-row' : 'twice', line }];
    return { ...leftOut, choices: [...asNew, 'skip'], candidates, problems };
  }
  if (seated) {
    const { patch, problems } = planPatch(ownTrace(row, seated), seated, party, {
      language: register.language,
      date: register.snapshot.date,
      kind,
      mayEmpty: false,
    });
    return patch
      ? {
          kind: 'update',
          proposed: 'update',
          choices: ['update', ...asNew, 'skip'],
          patch,
          candidates,
          problems,
        }
      : { ...unchanged, patch, candidates, problems };
  }
  const isUnplaced = party === null && row.party === '';
  const noParty: readonly RowProblem[] = isUnplaced ? [{ code: 'no-party' }] : [];
  if (kind === 'attendance' && party === null) return { ...leftOut, candidates, problems: noParty };
  const known = kind === 'attendance' ? candidates.map(({ personId }) => `person/${personId}` as const) : [];
  const choices: readonly RowChoice[] = ['new', ...known, 'skip'];
  if (match !== null && kind === 'attendance') {
    // Somebody of one name at another State is as likely a namesake: two people are told apart again, one is not.
    const elsewhere = person.isAtParty ? '' : candidates[0]?.party;
    return elsewhere
      ? {
          kind: 'new',
          proposed: 'new',
          choices,
          candidates,
          problems: [{ code: 'elsewhere', text: elsewhere }],
        }
      : { kind: 'existing', proposed: `person/${match}`, choices, candidates };
  }
  const doubt: readonly RowProblem[] = person.isNamesake
    ? [{ code: 'namesakes' }]
    : person.isAlike || match !== null
      ? [{ code: 'alike' }]
      : [];
  const problems = [...(hasPost(row) ? noParty : []), ...doubt];
  return { kind: 'new', proposed: 'new', choices, candidates, problems };
}

/** What the row remembers of its writing counts for the record that it was written from alone. */
function ownTrace(row: TableRow, { id }: RegisterRow): TableRow {
  const hash = row.trace?.hashes.get('id');
  return hash === undefined || hash === hashOfCell(id) ? row : { ...row, trace: null };
}

/** A post and contact details are of somebody at a party. */
function hasPost({ cells }: TableRow): boolean {
  return (['function', 'unit', 'institution', 'duty', 'email', 'phone', 'address'] as const).some(
    (field) => (cells.get(field) ?? '') !== '',
  );
}

/** Under which two rows name one person: in any order of the words, in any script that folds to the other. */
function nameKey({ names }: TableRow): string {
  const [name] = names;
  return name ? foldName(fullName(name)).split(' ').toSorted().join(' ') : '';
}
