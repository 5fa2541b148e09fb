import { meetingReference } from '@/domain/meeting-reference';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Note } from '@/domain/note';
import { normaliseName } from '@/domain/reference/normalise-name';
import { findParties } from '@/pickers/parties/find-parties';
import { knownEntries, type PartyEntry } from '@/pickers/parties/party-entry';
import { findPeople } from '@/pickers/people/find-people';
import { knownPeople, type KnownPerson } from '@/pickers/people/known-people';

/** Who speaks: a person, a party, or a name that is nobody's in the register. */
export type Speaker = Pick<Note, 'personId' | 'partyId' | 'printedSpeaker'>;

export const nobody: Speaker = { personId: null, partyId: null, printedSpeaker: null };

export interface SpeakerChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'person' | 'state' | 'organisation';
  readonly speaker: Speaker;
}

/** Those who can be meant at a meeting: its delegations, and the people of them. */
export interface Speakers {
  readonly people: readonly KnownPerson[];
  readonly parties: readonly PartyEntry[];
  /** By person, the party they sit there for. */
  readonly seats: ReadonlyMap<string, string>;
}

export function speakersOf(dossier: MeetingDossier, language: string): Speakers {
  const { delegations, attendances, meeting, parties, partyNames } = dossier;
  const present = new Set(delegations.map(({ partyId }) => partyId));
  const partyOf = new Map(delegations.map(({ id, partyId }) => [id, partyId]));
  return {
    people: knownPeople({ ...dossier, meetings: [meeting] }, { date: meeting.date, language }).map(
      (person) => ({
        ...person,
        lastAt: person.lastAt || meetingReference(meeting),
      }),
    ),
    parties: knownEntries(
      parties
        .filter(({ id }) => present.has(id))
        .map((party) => ({ party, names: partyNames.filter(({ partyId }) => partyId === party.id) })),
      { date: meeting.date, language },
    ),
    seats: new Map(
      attendances.flatMap(({ personId, delegationId }) => {
        const party = partyOf.get(delegationId);
        return personId === null || party === undefined ? [] : [[personId, party] as const];
      }),
    ),
  };
}

/** Delegations and people that answer what was typed, delegations first; all delegations while nothing is typed. */
export function findSpeakers(speakers: Speakers, typed: string): readonly SpeakerChoice[] {
  const parties = findParties(speakers.parties, typed, 8).map((entry) => partyChoice(entry));
  if (typed.trim() === '') return parties;
  const people = findPeople(speakers.people, typed, 8).map((person) => personChoice(speakers, person));
  return [...parties, ...people];
}

/**
 * Whom a name that was typed and left means: the party with that code or name, or the only one who answers. What could
 * be several stays as it was typed.
 */
export function speakerNamed(speakers: Speakers, typed: string): Speaker {
  const written = typed.trim();
  if (written === '') return nobody;
  const found = findSpeakers(speakers, written);
  const [first] = found;
  const exact = speakers.parties.find((entry) => entry.exact.has(normaliseName(written)));
  if (exact) return partyChoice(exact).speaker;
  return first && found.length === 1 ? first.speaker : { ...nobody, printedSpeaker: written };
}

function partyChoice({ key, partyId, label, formal, kind }: PartyEntry): SpeakerChoice {
  const description = formal === label || kind === 'state' ? '' : formal;
  return { id: `party ${key}`, label, description, kind, speaker: { ...nobody, partyId } };
}

function personChoice(
  { seats, parties }: Speakers,
  { id, label, parties: held }: KnownPerson,
): SpeakerChoice {
  const partyId = seats.get(id) ?? null;
  const party = parties.find((entry) => entry.partyId === partyId)?.label;
  const [titles] = held.values();
  const description = [party, titles?.function].filter(Boolean).join(' · ');
  return {
    id: `person ${id}`,
    label,
    description,
    kind: 'person',
    speaker: { ...nobody, personId: id, partyId },
  };
}
