import type { Delegation } from './attendance';
import { chairOn } from './chairmanship';
import type { Meeting } from './meeting';
import type { MeetingDossier } from './meeting-dossier';
import { comparePartiesBy } from './name-on';
import type { Party } from './party';
import { statusOn } from './party-status';
import { covers } from './period';

/** The sections of a list of participants, in the order in which they are printed. */
export const protocolSections = [
  'chair',
  'member-states',
  'observer-states',
  'invited-states',
  'states',
  'un-entities',
  'intergovernmental',
  'civil-society',
  'other-participants',
  'experts',
  'support-unit',
  'secretariat',
] as const;
export type ProtocolSection = (typeof protocolSections)[number];

export interface PlacedDelegation {
  readonly delegation: Delegation;
  readonly party: Party;
}

export interface SectionOfDelegations {
  readonly section: ProtocolSection;
  readonly delegations: readonly PlacedDelegation[];
}

/** Sections of the other usual list, where members and observers stand in one alphabetical run. */
export type ListSection = ProtocolSection | 'members-and-observers';

export interface ListedSection {
  readonly section: ListSection;
  readonly delegations: readonly PlacedDelegation[];
}

/**
 * The delegations in protocol order: by section, within a section by the short name in the document's language and its
 * collation, or, where the secretariat set it for the meeting, by hand. A delegation with no
 * category of its own takes it from the party's status on the meeting's date: nothing is presumed where none is
 * recorded, and such States stand in a section of their own.
 */
export function inProtocolOrder(dossier: MeetingDossier, language: string): readonly SectionOfDelegations[] {
  const parties = new Map(dossier.parties.map((party) => [party.id, party]));
  const compare = comparePlacesIn(dossier, language);
  const placed = dossier.delegations.flatMap((delegation) => {
    const party = parties.get(delegation.partyId);
    return party ? [{ delegation, party, section: sectionOf(delegation, party, dossier) }] : [];
  });
  return protocolSections
    .map((section) => ({
      section,
      delegations: placed
        .filter((entry) => entry.section === section)
        .toSorted(compare)
        .map(({ delegation, party }) => ({ delegation, party })),
    }))
    .filter(({ delegations }) => delegations.length > 0);
}

/**
 * The same delegations with members and observers in one alphabetical run after the Chair; the other sections stay as
 * they are.
 */
export function inOneRun(
  dossier: MeetingDossier,
  language: string,
  sections: readonly SectionOfDelegations[] = inProtocolOrder(dossier, language),
): readonly ListedSection[] {
  const joins = (section: ProtocolSection) => section === 'member-states' || section === 'observer-states';
  const compare = comparePlacesIn(dossier, language);
  const run = sections
    .filter(({ section }) => joins(section))
    .flatMap(({ delegations }) => delegations)
    .toSorted(compare);
  const before = sections.filter(({ section }) => section === 'chair');
  const after = sections.filter(({ section }) => section !== 'chair' && !joins(section));
  if (run.length === 0) return [...before, ...after];
  return [...before, { section: 'members-and-observers', delegations: run }, ...after];
}

/** All delegations of a meeting in the order in which those of one section stand; what a move by hand starts from. */
export function delegationsInOrder(dossier: MeetingDossier, language: string): readonly Delegation[] {
  const parties = new Map(dossier.parties.map((party) => [party.id, party]));
  return dossier.delegations
    .flatMap((delegation) => {
      const party = parties.get(delegation.partyId);
      return party ? [{ delegation, party }] : [];
    })
    .toSorted(comparePlacesIn(dossier, language))
    .map(({ delegation }) => delegation);
}

function comparePlacesIn({ meeting, partyNames }: MeetingDossier, language: string) {
  const byName = comparePartiesBy(partyNames, meeting.date, language);
  const byHand = meeting.delegationOrder === 'by-hand';
  return (a: PlacedDelegation, b: PlacedDelegation): number =>
    (byHand ? 0 : byName(a.party, b.party)) || byPlace(a.delegation, b.delegation);
}

/** Keys that were made apart may be equal; then the ids tell, so that the order is the same everywhere. */
function byPlace(a: Delegation, b: Delegation): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Under which heading a list of participants has the delegation: by what is said of it there, else by its standing then. */
export function sectionOf(
  delegation: Pick<Delegation, 'category'>,
  party: Pick<Party, 'id' | 'kind' | 'category'>,
  dossier: Pick<MeetingDossier, 'supportRoles' | 'chairmanships' | 'statuses'> & {
    readonly meeting: Pick<Meeting, 'date'>;
  },
): ProtocolSection {
  const date = dossier.meeting.date;
  if (delegation.category === 'chair') return 'chair';
  if (delegation.category === 'expert') return 'experts';
  if (delegation.category === 'secretariat') return 'secretariat';
  if (party.kind === 'organisation') {
    const supports = dossier.supportRoles.some(
      (role) => role.partyId === party.id && role.kind === 'support-unit' && covers(role, date),
    );
    if (supports) return 'support-unit';
    return sectionOfOrganisation(party.category);
  }
  if (delegation.category === 'unspecified' && chairOn(dossier.chairmanships, date)?.partyId === party.id) {
    return 'chair';
  }
  const standing =
    delegation.category === 'unspecified' ? statusOn(dossier.statuses, party.id, date) : delegation.category;
  if (standing === 'member') return 'member-states';
  if (standing === 'observer') return 'observer-states';
  return standing === 'invited' ? 'invited-states' : 'states';
}

/** A donor's agency and what is none of the known kinds are no intergovernmental organisations. */
function sectionOfOrganisation(category: Party['category']): ProtocolSection {
  switch (category) {
    case 'un-entity':
      return 'un-entities';
    case 'intergovernmental':
    case 'regional-process':
      return 'intergovernmental';
    case 'civil-society':
    case 'academic':
    case 'red-cross':
      return 'civil-society';
    case 'donor':
    case 'other':
    // Of organisations no longer so: a mistake in an imported record.
    case 'state':
      return 'other-participants';
  }
}
