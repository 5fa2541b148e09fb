import { fullName } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';
import { foldName } from '@/search/fold-name';

import type { ComparedRegister } from './compared-register';
import { differingContacts } from './differing-contacts';
import { otherTraits } from './other-traits';
import type { Bearer } from './people-index';
import { sitsInOther } from './place-in-list';
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
  /** Who has another name that may yet be theirs, the likeliest first. */
  readonly near: readonly Bearer[];
  readonly candidates: readonly Candidate[];
}

const shownCandidates = 5;
/** Names of which one is a word or initials score less, however alike. */
const wholeName = 0.8;

/** Finds the person of a row by the name and the party. */
export function namedPerson(
  { row, kind, party }: RowInPlan,
  { index, finder, rowOf, appointmentsOf, snapshot }: ComparedRegister,
): NamedPerson {
  const partyId = party?.ref.kind === 'party' ? party.ref.partyId : null;
  const isOfParty = (personId: string) => partyId !== null && index.partiesOf(personId).includes(partyId);
  const exact = index.same(row.names);
  const own = partyId === null ? (party === null ? [] : [party.label]) : [partyId];
  // Who has the very name in this delegation is not looked for under others.
  const bearers = exact.some(isOfParty) ? [] : index.bearers(row.names, own);
  const same = exact.length > 0 ? exact : bearers.filter(isSpelledOtherwise).map(({ personId }) => personId);
  const ofParty = same.filter(isOfParty);
  const sure = ofParty.length > 0 ? ofParty : same;
  const near = ofParty.length > 0 ? [] : bearers.filter(({ personId }) => !same.includes(personId));
  const isHere = (personId: string) => partyId !== null && rowOf.get(personId)?.partyId === partyId;
  // Initials and single words are nobody's for sure, but in one delegation they stand for one person.
  const printed = bearers.filter(({ likeness, personId }) => likeness.grade === 'same' && isHere(personId));
  const nearIds = near.map(({ personId }) => personId);
  const candidates = [...new Set([...sure, ...same, ...nearIds])]
    .slice(0, shownCandidates)
    .map((personId) => ({
      personId,
      label: index.label(personId),
      party: index.partiesOf(personId).slice(0, 1).map(finder.label)[0] ?? '',
      isHere: kind === 'attendance' && isHere(personId),
      contacts: differingContacts(row, kind, appointmentsOf(personId), { partyId, date: snapshot.date }),
    }));
  const [only] = sure;
  const match = sure.length === 1 && only !== undefined ? only : null;
  // Of two of one name, the one who sits here in this delegation is meant.
  const seated =
    [...sure, ...printed.map(({ personId }) => personId)]
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
    near,
    candidates,
  };
}

/** Where else in the table the person of a row stands; `null` where they do not. */
export interface OtherRows {
  /** The line of an earlier row that names the same. */
  readonly before: number | null;
  /** The line of a row, wherever it is, that has their record. */
  readonly ofRecord: number | null;
  /** Whether the earlier row says something else of them, so that a namesake may be meant. */
  readonly isOther: boolean;
}

/** Whether two rows of one name have another post or other contacts: of two people as likely as of one. */
export function saysOtherwise(row: TableRow, other: TableRow): boolean {
  return (['function', 'unit', 'institution', 'email', 'phone'] as const).some((field) => {
    const [one, two] = [row, other].map(({ cells }) => normaliseName(cells.get(field) ?? ''));
    return one !== '' && two !== '' && one !== two;
  });
}

/** What is done with a row that names a person. */
export function planNamedRow(
  given: RowInPlan,
  person: NamedPerson,
  register: ComparedRegister,
  { before, ofRecord, isOther }: OtherRows,
): Outcome {
  const { row, kind, party } = given;
  const { candidates, seated, match } = person;
  const asNew: readonly RowChoice[] = mayBeAdded(given) ? ['new'] : [];
  const line = before ?? ofRecord;
  if (before !== null && isOther && asNew.length > 0) {
    const problems: readonly RowProblem[] = [{ code: 'namesake-of-row', line: before }];
    return { kind: 'new', proposed: 'ask', choices: [...asNew, 'skip'], candidates, problems };
  }
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
    const { snapshot } = register;
    const isInOther = sitsInOther(given.place, seated.attendance?.delegationId, snapshot.delegations);
    const other: readonly RowProblem[] = isInOther ? [{ code: 'other-delegation' }] : [];
    if (!patch) return { ...unchanged, patch, candidates, problems: [...problems, ...other] };
    const changed = { kind: 'update', choices: ['update', ...asNew, 'skip'], patch, candidates } as const;
    // What is said of the Chair's people is not written into the State's own delegation unasked.
    if (isInOther) return { ...changed, proposed: 'ask', problems: [...problems, ...other] };
    const isOpen = seated.personId !== null && isAnother(row, seated.personId, register);
    return isOpen && asNew.length > 0
      ? { ...changed, proposed: 'ask', problems: [...problems, { code: 'other-traits', text: seated.label }] }
      : { ...changed, proposed: 'update', problems };
  }
  const isUnplaced = party === null && row.party === '';
  const noParty: readonly RowProblem[] = isUnplaced ? [{ code: 'no-party' }] : [];
  if (kind === 'attendance' && party === null) return { ...leftOut, candidates, problems: noParty };
  const isAsked = person.near.length > 0;
  const known =
    kind === 'attendance' || isAsked ? candidates.map(({ personId }) => `person/${personId}` as const) : [];
  const choices: readonly RowChoice[] = ['new', ...known, 'skip'];
  const [likeliest] = person.near;
  if (isAsked && likeliest) {
    const { personId, likeness } = likeliest;
    const mayBe: RowProblem = {
      code: 'may-be',
      text: register.index.label(personId),
      reason: likeness.reason,
    };
    return {
      kind: 'new',
      proposed: 'ask',
      // Whoever may be meant comes first.
      choices: [...known, 'new', 'skip'],
      candidates,
      problems: [...(kind === 'people' && hasPost(row) ? noParty : []), mayBe],
    };
  }
  if (match !== null && kind === 'attendance') {
    const label = register.index.label(match);
    if (isAnother(row, match, register)) {
      const open: RowProblem = { code: 'other-traits', text: label };
      return {
        kind: 'new',
        proposed: 'ask',
        choices: [...known, 'new', 'skip'],
        candidates,
        problems: [open],
      };
    }
    // Somebody of one name at another State is as likely a namesake: two people are told apart again, one is not.
    const elsewhere = person.isAtParty ? '' : candidates[0]?.party;
    const isOpen = elsewhere && otherTraits(row, match, register).hasOtherFunction;
    return elsewhere
      ? {
          kind: 'new',
          proposed: isOpen ? 'ask' : 'new',
          choices,
          candidates,
          problems: [{ code: 'elsewhere', text: elsewhere }],
        }
      : { kind: 'existing', proposed: `person/${match}`, choices, candidates };
  }
  const doubt: readonly RowProblem[] = person.isNamesake ? [{ code: 'namesakes' }] : [];
  const problems = [...(hasPost(row) ? noParty : []), ...doubt];
  // Of two people of one name in this very delegation the row is hardly of a third.
  const proposed = person.isNamesake && person.isAtParty ? 'ask' : 'new';
  return { kind: 'new', proposed, choices, candidates, problems };
}

/** Another function and another e-mail than the register has: as likely of a namesake as of them. */
function isAnother(row: TableRow, personId: string, register: ComparedRegister): boolean {
  const { hasOtherFunction, hasOtherEmail } = otherTraits(row, personId, register);
  return hasOtherFunction && hasOtherEmail;
}

/** One name in two spellings, whole in both. */
function isSpelledOtherwise({ likeness }: Bearer): boolean {
  return likeness.grade === 'transliterated' && likeness.score >= wholeName;
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
