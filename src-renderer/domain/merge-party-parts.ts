import { byOrder } from './by-order';
import type { Chairmanship } from './chairmanship';
import type { Id } from './fields';
import { joinedNotes } from './joined-notes';
import type { OrganiserRole } from './meeting';
import { agree, equalIn, filled, mergedRows, type MergedRows } from './merge-rows';
import type { Party, PartyName } from './party';
import type { PartyMergeRequest } from './party-merge-request';
import type { Status } from './party-status';
import { overlaps } from './period';
import type { Appointment } from './person';
import type { SupportRole } from './support-role';

/** The party as it will be: where only one of the two says something, it is right. */
export function mergedParty(
  parties: readonly Party[],
  { keepId, dropId, choices }: Pick<PartyMergeRequest, 'keepId' | 'dropId' | 'choices'>,
): Party | null {
  const keep = parties.find(({ id }) => id === keepId);
  if (!keep) return null;
  const drop = parties.find(({ id }) => id === dropId) ?? keep;
  const languages = Object.keys({ ...drop.acronym, ...keep.acronym });
  const acronymIn = (language: string) => {
    const [own = '', other = ''] = [keep.acronym[language], drop.acronym[language]];
    return other !== '' && (own === '' || choices.acronym?.[language] === dropId) ? other : own;
  };
  // "Other" is what an organisation is that was only typed.
  const takesCategory =
    choices.category === undefined ? keep.category === 'other' : choices.category === dropId;
  return {
    ...keep,
    mergedIntoId: null,
    iso2: keep.iso2 ?? drop.iso2,
    iso3: keep.iso3 ?? drop.iso3,
    acronym: Object.fromEntries(languages.map((language) => [language, acronymIn(language)])),
    category: takesCategory ? drop.category : keep.category,
  };
}

/** The acronyms of the merged record: where its own was chosen, that which was not, so that the party is found by both. */
export function acronymLeft(
  parties: readonly Party[],
  merged: Party,
  { keepId, dropId }: Pick<PartyMergeRequest, 'keepId' | 'dropId'>,
): Partial<Pick<Party, 'acronym'>> {
  const keep = parties.find(({ id }) => id === keepId);
  const drop = parties.find(({ id }) => id === dropId);
  if (!keep || !drop) return {};
  const lost = Object.entries(keep.acronym).filter(
    ([tag, words]) => words !== '' && merged.acronym[tag] !== words,
  );
  return lost.length === 0 ? {} : { acronym: { ...drop.acronym, ...Object.fromEntries(lost) } };
}

/**
 * The names of both. Of two that hold today in one language one was chosen, else that of the party that is kept: it
 * stands last, which is what `nameOn` goes by where two began together; and where it was said since when it holds, the
 * other ends there.
 */
export function mergedPartyNames(
  names: readonly PartyName[],
  { keepId, choices, orderKeys }: Pick<PartyMergeRequest, 'keepId' | 'choices' | 'orderKeys'>,
): MergedRows<PartyName> {
  const merged = mergedRows(names.toSorted(byOrder), keepId, isSameName, (own, other) =>
    filled(own, other, ['sortKey']),
  );
  if (names.every(({ partyId }) => partyId === keepId)) return { ...merged, kept: names };
  const cameFrom = new Map(names.map(({ id, partyId }) => [id, partyId]));
  const isCurrent = ({ id, language }: PartyName) => {
    const chosen = choices.names?.[language] ?? keepId;
    const isOther = chosen !== keepId;
    return (cameFrom.get(id) === keepId) !== isOther;
  };
  const rivals = rivalNames(merged.kept, isCurrent);
  const { renamed = null } = choices;
  const dated = merged.kept.map((name) => {
    if (renamed === null || !rivals.has(name.id)) return name;
    if (!isCurrent(name)) return { ...name, until: renamed };
    return name.from === null ? { ...name, from: renamed } : name;
  });
  const sorted = dated.toSorted((a, b) => Number(isCurrent(a)) - Number(isCurrent(b)) || byOrder(a, b));
  const keys = orderKeys(sorted.length);
  return {
    ...merged,
    kept: sorted.map((name, index) => ({ ...name, order: keys[index] ?? name.order })),
  };
}

/** By language, the names of today of both sides that hold at the same time: which of them holds is to be chosen. */
export function rivalsByLanguage(
  names: readonly PartyName[],
  keepId: Id,
): ReadonlyMap<string, readonly PartyName[]> {
  const { kept } = mergedRows(names.toSorted(byOrder), keepId, isSameName, (own) => own);
  const own = new Set(names.flatMap(({ id, partyId }) => (partyId === keepId ? [id] : [])));
  const rivals = rivalNames(kept, ({ id }) => own.has(id));
  const found = new Map<string, PartyName[]>();
  for (const name of kept) {
    if (!rivals.has(name.id)) continue;
    found.set(name.language, [...(found.get(name.language) ?? []), name]);
  }
  return found;
}

function rivalNames(names: readonly PartyName[], isCurrent: (name: PartyName) => boolean): ReadonlySet<Id> {
  const open = names.filter(({ until, short, formal }) => until === null && (short !== '' || formal !== ''));
  const rivals = new Set<Id>();
  for (const one of open) {
    const met = open.some(
      (other) =>
        other.language === one.language && isCurrent(other) !== isCurrent(one) && overlaps(one, other),
    );
    if (met) rivals.add(one.id);
  }
  return rivals;
}

function isSameName(a: PartyName, b: PartyName): boolean {
  return (
    equalIn(a, b, ['language', 'from', 'until']) &&
    agree(a, b, ['sortKey']) &&
    a.short.trim() === b.short.trim() &&
    a.formal.trim() === b.formal.trim()
  );
}

/** What both records say of a status in the same process and period is one row, with both notes. */
export function mergedStatuses(rows: readonly Status[], keepId: Id): MergedRows<Status> {
  return mergedRows(
    rows,
    keepId,
    (a, b) => equalIn(a, b, ['processId', 'status', 'from', 'until']),
    (own, other) => ({ ...own, note: joinedNotes(own.note, other.note) }),
  );
}

const datesOfChair = ['label', 'electedAtMeetingId', 'announced', 'handedOver', 'assumed'] as const;

/** One period in the Chair is one row, with the dates that either record knows; two that differ stay two. */
export function mergedChairmanships(rows: readonly Chairmanship[], keepId: Id): MergedRows<Chairmanship> {
  return mergedRows(
    rows,
    keepId,
    (a, b) => equalIn(a, b, ['processId', 'from', 'until']) && agree(a, b, datesOfChair),
    (own, other) => filled(own, other, datesOfChair),
  );
}

/** One period of support of a kind is one row, with the capacity that either record knows. */
export function mergedSupportRoles(rows: readonly SupportRole[], keepId: Id): MergedRows<SupportRole> {
  return mergedRows(
    rows,
    keepId,
    (a, b) => equalIn(a, b, ['processId', 'kind', 'from', 'until']) && agree(a, b, ['capacity']),
    (own, other) => filled(own, other, ['capacity']),
  );
}

const contacts = ['email', 'phone', 'address'] as const;

/** Posts of one person that say the same at both parties are one. */
export function mergedPosts(rows: readonly Appointment[], keepId: Id): MergedRows<Appointment> {
  return mergedRows(
    rows,
    keepId,
    (a, b) =>
      equalIn(a, b, ['personId', 'function', 'unit', 'institution', 'duty', 'from', 'until']) &&
      agree(a, b, contacts),
    (own, other) => filled(own, other, contacts),
  );
}

/** Who did the same for a meeting under both records did it once; two printed names stay two. */
export function mergedOrganisers(rows: readonly OrganiserRole[], keepId: Id): MergedRows<OrganiserRole> {
  return mergedRows(
    rows,
    keepId,
    (a, b) => equalIn(a, b, ['meetingId', 'role']) && agree(a, b, ['printedName', 'capacity']),
    (own, other) => filled(own, other, ['printedName', 'capacity']),
  );
}
