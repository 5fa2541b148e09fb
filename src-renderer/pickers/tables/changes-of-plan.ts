import type { AttendanceState } from '@/domain/attendance';
import { organisationByCode, stateByIso3 } from '@/domain/reference/find-names';
import type { PlannedPost } from '@/formats/tables/planned-posts';
import { withoutLead, type FoundParty, type PartyRef } from '@/formats/tables/party-finder';
import type {
  ContactChoice,
  FieldChange,
  PlannedRow,
  PostFacts,
  RowChoice,
  RowPatch,
  TablePlan,
} from '@/formats/tables/planned-row';
import type { TableField } from '@/formats/tables/table-field';
import type { PartyChoice } from '@/store/commands/party-choice';
import type {
  ContactChange,
  TableAddition,
  TableChange,
  TableChanges,
  TableDelegation,
} from '@/store/commands/table-changes';
import { newOrganisation } from '../parties/choice-of-entry';

/** What the user decided of a plan; rows that are not named are done as proposed. */
export interface TableDecisions {
  /** By the row's key. */
  readonly choices: ReadonlyMap<string, RowChoice>;
  /** Rows whose conflicts are decided for the table; the register's values stay in the others. */
  readonly forTable: ReadonlySet<string>;
  /** Ids of records that the table lacks and that are to be removed. */
  readonly removed: ReadonlySet<string>;
  /** By the row's key; contact details that differ are kept where nothing is said. */
  readonly contacts: ReadonlyMap<string, ContactChoice>;
  /** By the key of a post, what it is called in its other language; `null` leaves the register as it is. */
  readonly posts: ReadonlyMap<string, string | null>;
}

export const noDecisions: TableDecisions = {
  choices: new Map(),
  forTable: new Set(),
  removed: new Set(),
  contacts: new Map(),
  posts: new Map(),
};

export function choiceOf(row: PlannedRow, { choices }: TableDecisions): RowChoice {
  const chosen = choices.get(row.key);
  return chosen !== undefined && row.choices.includes(chosen) ? chosen : row.proposed;
}

/** The posts of rows that are brought in, or stay as they are: what only skipped rows say is left with them. */
export function postsTaken({ rows, posts }: TablePlan, decisions: TableDecisions): readonly PlannedPost[] {
  if (posts.length === 0) return posts;
  const isLeft = (row: PlannedRow) => row.kind !== 'same' && choiceOf(row, decisions) === 'skip';
  const left = new Set(rows.filter(isLeft).map(({ key }) => key));
  return posts.filter((post) => post.rows.some((key) => !left.has(key)));
}

/** What is written for a post; `null` where the register stays as it is. */
export function textOf({ key, texts, proposed }: PlannedPost, { posts }: TableDecisions): string | null {
  const chosen = posts.get(key);
  if (chosen === undefined) return proposed;
  return chosen === null || texts.includes(chosen) ? chosen : proposed;
}

/** What the plan would do by the decisions. @param state of persons of whom the table does not say how they stand */
export function changesOfPlan(
  plan: TablePlan,
  decisions: TableDecisions,
  { language, state }: { readonly language: string; readonly state: AttendanceState },
): TableChanges {
  const add: TableAddition[] = [];
  const change: TableChange[] = [];
  const delegations: TableDelegation[] = [];
  for (const row of plan.rows) {
    const choice = choiceOf(row, decisions);
    if (choice === 'skip' || choice === 'ask' || isHere(row, choice)) continue;
    const party = row.party ? partyChoice(row.party.ref, language) : null;
    if (row.kind === 'delegation') {
      if (!party) continue;
      const { headcount = null, standing = null, withoutPeople = null } = row;
      delegations.push({
        party,
        place: row.place,
        printedParty: printed(row.partyText, row.party),
        headcount,
        withoutPeople,
        standing,
        isHere: headcount?.isHere ?? standing !== null,
      });
    } else if (choice === 'update') {
      const patch =
        row.patch &&
        changeOf(
          row.patch,
          decisions.forTable.has(row.key),
          decisions.contacts.get(row.key) ?? 'keep',
          language,
        );
      if (patch) change.push(patch);
    } else {
      const personId = personOf(choice);
      add.push({
        party,
        place: row.place,
        printedParty: printed(row.partyText, row.party),
        personId,
        names: row.names,
        seat: { state: row.isTakenOver ? stateTakenOver(state) : state, ...row.facts.seat },
        post: row.facts.post,
        person: personId === null ? { honorific: row.facts.seat.honorific ?? null, ...row.facts.person } : {},
        contacts: contactsOf(row, choice, decisions.contacts.get(row.key) ?? 'keep'),
        replaces: choice.startsWith('substitute') ? (row.seat?.attendance ?? null) : null,
      });
    }
  }
  const remove = plan.missing.filter(
    ({ id, keptBecause }) => keptBecause === null && decisions.removed.has(id),
  );
  return {
    add,
    delegations,
    change,
    remove: remove.map(({ id, target, was }) => ({ id, target, was })),
    posts: postsTaken(plan, decisions).flatMap((post) => {
      const text = textOf(post, decisions);
      const { kind, words, language: of, was } = post;
      return text === null ? [] : [{ kind, words, language: of, was, text }];
    }),
    known: plan.known,
    delegationsHere: plan.delegationsHere,
  };
}

/** Who comes from the list of another meeting has not confirmed for this one. @param usual of somebody on a list of this meeting */
export function stateTakenOver(usual: AttendanceState): AttendanceState {
  return usual === 'confirmed' ? 'invited' : usual;
}

/** The known person whom a choice takes; `null` for somebody new. */
export function personOf(choice: RowChoice): string | null {
  const [, personId = null] = /^(?:person|substitute)\/(.+)$/u.exec(choice) ?? [];
  return personId;
}

/** Whether the choice takes somebody who sits in the row's delegation already. */
function isHere({ candidates }: PlannedRow, choice: RowChoice): boolean {
  const personId = personOf(choice);
  return candidates.some((one) => one.personId === personId && one.isHere);
}

/**
 * Rows of which it is still to be said whether somebody known is meant, and posts of two wordings of which nobody said
 * which is right; nothing is done with them until then.
 */
export function leftOpen(plan: TablePlan, decisions: TableDecisions) {
  const posts = postsTaken(plan, decisions);
  return {
    rows: plan.rows.filter((row) => choiceOf(row, decisions) === 'ask').length,
    posts: posts.filter(({ key, texts }) => texts.length > 1 && !decisions.posts.has(key)).length,
  };
}

/** Contact details of whom the choice takes, where the row has others. */
export function differingContacts(row: PlannedRow, choice: RowChoice): readonly FieldChange[] {
  if (choice === 'update') return row.patch?.changes.filter(({ isContact }) => isContact) ?? [];
  const personId = personOf(choice);
  return row.candidates.find((one) => one.personId === personId)?.contacts?.changes ?? [];
}

function contactsOf(row: PlannedRow, choice: RowChoice, contacts: ContactChoice): ContactChange | null {
  const personId = personOf(choice);
  const known = row.candidates.find((one) => one.personId === personId)?.contacts ?? null;
  if (known === null || contacts === 'keep') return null;
  return { was: known.appointment, post: joinedContacts(known.changes, contacts) };
}

/** Contact details as they become: those of the table, or both. */
function joinedContacts(changes: readonly FieldChange[], choice: ContactChoice): PostFacts {
  if (choice === 'keep') return {};
  const entries = changes.map(({ field, from, to }) => [field, choice === 'add' ? `${from}; ${to}` : to]);
  return Object.fromEntries(entries) as PostFacts;
}

/** The record with the fields that change; `null` where none is left once the register's values stay. */
function changeOf(
  patch: RowPatch,
  forTable: boolean,
  contacts: ContactChoice,
  language: string,
): TableChange | null {
  const others = patch.changes.filter(({ isContact }) => isContact);
  const taken = new Set(
    patch.changes
      .filter(({ isConflict, isContact }) => (isContact ? contacts !== 'keep' : forTable || !isConflict))
      .map(({ field }) => field),
  );
  if (taken.size === 0) return null;
  if (patch.alongside.some((field) => taken.has(field)))
    for (const field of patch.alongside) taken.add(field);
  // Where the party stays as it is, what the row says of a post is of another than the one that is kept.
  const isElsewhere = patch.party !== null && !taken.has('party');
  return {
    id: patch.id,
    personId: patch.personId,
    nameId: patch.nameId,
    nameThen: patch.nameThen,
    keepsFormer: patch.keepsFormer && (taken.has('given') || taken.has('family')),
    appointmentId: patch.appointmentId,
    partyId: patch.partyId,
    party: patch.party && taken.has('party') ? partyChoice(patch.party, language) : null,
    seat: only(patch.facts.seat, taken),
    recordsFollow: taken.has('days') ? patch.recordsFollow : null,
    post: isElsewhere ? {} : { ...only(patch.facts.post, taken), ...joinedContacts(others, contacts) },
    newPost: patch.newPost,
    person: only(patch.facts.person, taken),
    name: only(patch.name, taken),
    otherNames: taken.has('other-names') ? patch.otherNames : [],
    was: patch.was,
  };
}

function only<T extends object>(facts: T, taken: ReadonlySet<TableField>): Partial<T> {
  const kept = Object.entries(facts).filter(([key]) =>
    taken.has(key === 'onBehalfOf' ? 'on-behalf-of' : (key as TableField)),
  );
  // A part of the entries of an object is a part of it.
  return Object.fromEntries(kept) as Partial<T>;
}

export function partyChoice(ref: PartyRef, language: string): PartyChoice {
  switch (ref.kind) {
    case 'party':
      return { kind: 'party', partyId: ref.partyId };
    case 'reference': {
      const reference = stateByIso3(ref.code) ?? organisationByCode(ref.code);
      return reference ? { kind: 'reference', reference } : newOrganisation(ref.code, language);
    }
    case 'new':
      return newOrganisation(ref.name, language);
  }
}

/** The party as a list prints it, unless that is a name or code it is printed by anyway. */
function printed(text: string, party: FoundParty | null): string | null {
  if (!party || party.ref.kind === 'new' || text === '' || withoutLead(text) !== text) return null;
  const isUsual = text === party.label || text === party.formal || /^[\p{Lu}\d-]{2,8}$/u.test(text);
  return isUsual ? null : text;
}
