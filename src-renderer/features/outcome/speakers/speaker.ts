import { meetingReference } from '@/domain/meeting-reference';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { normaliseName } from '@/domain/reference/normalise-name';
import { choiceOfEntry } from '@/pickers/parties/choice-of-entry';
import { findParties } from '@/pickers/parties/find-parties';
import { partiesCalled } from '@/pickers/parties/parties-called';
import { knownEntries, type PartyEntry } from '@/pickers/parties/party-entry';
import { findPeople } from '@/pickers/people/find-people';
import { knownPeople, type KnownPerson } from '@/pickers/people/known-people';
import type { SpeakerChoice } from '@/store/commands/speaker-choice';

/** Who speaks, and the name that a field shows of them before the register has answered. */
export interface Speaker extends SpeakerChoice {
  readonly name: string | null;
}

export const nobody: Speaker = { personId: null, party: null, printedSpeaker: null, name: null };

export interface OfferedSpeaker {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'person' | 'state' | 'organisation';
  /** Whether choosing it brings a party into the register. */
  readonly isNew: boolean;
  readonly speaker: Speaker;
}

/** Those who can be meant at a meeting: its delegations, the people of them, and whoever else is known by a name. */
export interface Speakers {
  readonly people: readonly KnownPerson[];
  readonly parties: readonly PartyEntry[];
  /** Parties of the register and of the reference that have no delegation at the meeting. */
  readonly others: readonly PartyEntry[];
  /** By person, the party they sit there for. */
  readonly seats: ReadonlyMap<string, string>;
  readonly language: string;
}

/** @param all parties that can be chosen; see `partyEntries` */
export function speakersOf(
  dossier: MeetingDossier,
  language: string,
  all: readonly PartyEntry[] = [],
): Speakers {
  const { delegations, attendances, meeting, parties, partyNames } = dossier;
  const present = new Set(delegations.map(({ partyId }) => partyId));
  const partyOf = new Map(delegations.map(({ id, partyId }) => [id, partyId]));
  const here = knownEntries(
    parties
      .filter(({ id }) => present.has(id))
      .map((party) => ({ party, names: partyNames.filter(({ partyId }) => partyId === party.id) })),
    { date: meeting.date, language },
  );
  const taken = new Set(here.flatMap(({ reference }) => reference ?? []));
  return {
    people: knownPeople({ ...dossier, meetings: [meeting] }, { date: meeting.date, language }).map(
      (person) => ({
        ...person,
        lastAt: person.lastAt || meetingReference(meeting),
      }),
    ),
    parties: here,
    others: all.filter(
      ({ partyId, reference }) =>
        !(partyId !== null && present.has(partyId)) && !(reference !== null && taken.has(reference)),
    ),
    seats: new Map(
      attendances.flatMap(({ personId, delegationId }) => {
        const party = partyOf.get(delegationId);
        return personId === null || party === undefined ? [] : [[personId, party] as const];
      }),
    ),
    language,
  };
}

/** More than these of elsewhere would hide whoever is in the room. */
const mostOthers = 5;

/**
 * Delegations and people that answer what was typed, delegations first, then States and organisations that have none
 * here; all delegations while nothing is typed.
 */
export function findSpeakers(speakers: Speakers, typed: string): readonly OfferedSpeaker[] {
  const written = typed.trim();
  const here = findHere(speakers, written);
  // One letter is the beginning of too many.
  if (written.length < 2) return here;
  const others = findParties(speakers.others, written, mostOthers).map((entry) => offerOf(speakers, entry));
  const called = partiesCalled(speakers.others, written).parties.map(({ key }) => `party ${key}`);
  const named = others.filter(({ id }) => called.includes(id));
  return here.length === 0 ? others : [...here, ...named, ...others.filter((one) => !named.includes(one))];
}

function findHere(speakers: Speakers, typed: string): readonly OfferedSpeaker[] {
  const parties = findParties(speakers.parties, typed, 8).map((entry) => offerOf(speakers, entry));
  if (typed === '') return parties;
  const people = findPeople(speakers.people, typed, 8).map((person) => personChoice(speakers, person));
  return [...parties, ...people];
}

/**
 * Whom a name that was typed and left means: the delegation with that code or name, or the only one of the meeting who
 * answers; else the State or organisation that is called just so, wherever it is known. What could be several stays as it
 * was typed, and so do two letters that are the code of somebody who is not there: they may be anybody's initials.
 */
export function speakerNamed(speakers: Speakers, typed: string): Speaker {
  const written = typed.trim();
  if (written === '') return nobody;
  const asWritten = { ...nobody, printedSpeaker: written, name: written };
  const exact = speakers.parties.find((entry) => entry.exact.has(normaliseName(written)));
  if (exact) return offerOf(speakers, exact).speaker;
  const here = findHere(speakers, written);
  const [first] = here;
  if (first) return here.length === 1 ? first.speaker : asWritten;
  if (normaliseName(written).length < 3) return asWritten;
  const { parties, isShared } = partiesCalled(speakers.others, written);
  const [only] = parties;
  return only && parties.length === 1 && !isShared ? offerOf(speakers, only).speaker : asWritten;
}

/** A party as the field offers it. */
export function offerOf({ language }: Speakers, entry: PartyEntry): OfferedSpeaker {
  const { key, partyId, label, formal, kind } = entry;
  return {
    id: `party ${key}`,
    label,
    description: formal === label || kind === 'state' ? '' : formal,
    kind,
    isNew: partyId === null,
    speaker: { ...nobody, party: choiceOfEntry(entry, language), name: label },
  };
}

function personChoice(
  { seats, parties }: Speakers,
  { id, label, parties: held }: KnownPerson,
): OfferedSpeaker {
  const partyId = seats.get(id) ?? null;
  const party = parties.find((entry) => entry.partyId === partyId)?.label;
  const [titles] = held.values();
  const description = [party, titles?.function].filter(Boolean).join(' · ');
  return {
    id: `person ${id}`,
    label,
    description,
    kind: 'person',
    isNew: false,
    speaker: {
      ...nobody,
      personId: id,
      party: partyId === null ? null : { kind: 'party', partyId },
      name: label,
    },
  };
}
