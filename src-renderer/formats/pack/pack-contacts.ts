import type { Attendance } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import { nameOn } from '@/domain/name-on';
import { covers } from '@/domain/period';
import { bareAppointment, personNameFor, type Appointment, type PersonName } from '@/domain/person';
import { groupedBy } from '@/domain/grouped-by';
import type { RecordSet } from '@/domain/records';

import type { PaperLanguage } from '../paper/paper';
import type { WrittenSheet } from '../sheet/sheet';
import { packWords } from './pack-words';

export type Consent = Attendance['publish'];

/** Somebody with the post held on the day. */
export interface PackContact {
  readonly name: PersonName;
  readonly party: string;
  readonly appointment: Appointment;
  /** What the person last said, at a meeting, of being published; `not-asked` where nobody asked. */
  readonly consent: Consent;
}

interface Wanted {
  readonly language: PaperLanguage;
  /** ISO 8601. */
  readonly day: string;
  /** Of whose delegations those who came are named too. */
  readonly meetingIds: ReadonlySet<Id>;
}

/**
 * Whoever holds a post on the day, then those who came to the meetings and hold none: of these the office as printed then, and
 * no address, which may be another's by now. It is for whoever takes over the office, and so holds those too who asked not to be
 * published; each says which. National Coordinators and focal points stand first.
 */
export function packContacts(
  records: RecordSet,
  { language, day, meetingIds }: Wanted,
): readonly PackContact[] {
  const names = groupedBy(records.personNames ?? [], ({ personId }) => personId);
  const parties = new Map((records.parties ?? []).map((party) => [party.id, party]));
  const merged = new Map((records.persons ?? []).map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  const consents = consentsOf(records, merged);
  const contact = (appointment: Appointment): readonly PackContact[] => {
    const name = personNameFor(names.get(appointment.personId) ?? [], language);
    const party = parties.get(appointment.partyId);
    if (!name || !party) return [];
    return [
      {
        name,
        party: nameOn(party, records.partyNames ?? [], day, language, 'short'),
        appointment,
        consent: consents.get(appointment.personId) ?? 'not-asked',
      },
    ];
  };
  const held = (records.appointments ?? [])
    .map((one) => ({ ...one, personId: merged.get(one.personId) ?? one.personId }))
    .filter((one) => covers(one, day));
  const seen = new Set(held.map(({ personId }) => personId));
  const delegations = new Map((records.delegations ?? []).map((delegation) => [delegation.id, delegation]));
  const came: Appointment[] = [];
  for (const {
    id,
    personId,
    delegationId,
    function: office,
    unit,
    institution,
    state,
  } of records.attendances ?? []) {
    const delegation = delegations.get(delegationId);
    const person = merged.get(personId) ?? personId;
    if (!delegation || seen.has(person) || !meetingIds.has(delegation.meetingId)) continue;
    if (state !== 'present' && state !== 'remote') continue;
    seen.add(person);
    const { partyId } = delegation;
    came.push({ ...bareAppointment, id, personId: person, partyId, function: office, unit, institution });
  }
  return [...held, ...came]
    .flatMap(contact)
    .toSorted(
      (a, b) =>
        Number(a.appointment.duty === null) - Number(b.appointment.duty === null) ||
        a.party.localeCompare(b.party, language) ||
        a.name.family.localeCompare(b.name.family, language),
    );
}

/** By person. Of several meetings the latest at which anybody asked; one without a date is before all. */
function consentsOf(
  { meetings = [], delegations = [], attendances = [] }: RecordSet,
  merged: ReadonlyMap<Id, Id>,
): ReadonlyMap<Id, Consent> {
  const days = new Map(meetings.map(({ id, date }) => [id, date ?? '']));
  const dayOf = new Map(delegations.map(({ id, meetingId }) => [id, days.get(meetingId) ?? '']));
  return new Map(
    attendances
      .filter(({ publish }) => publish !== 'not-asked')
      .map((one) => ({ one, day: dayOf.get(one.delegationId) ?? '' }))
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ one }) => [merged.get(one.personId) ?? one.personId, one.publish]),
  );
}

export function contactsSheet(contacts: readonly PackContact[], language: PaperLanguage): WrittenSheet {
  const words = packWords[language];
  return {
    name: words.contacts,
    fileName: 'contacts',
    columns: words.contactColumns.map((title) => ({ title, width: Math.max(16, title.length + 2) })),
    rows: contacts.map(({ name, party, appointment, consent }) => {
      const { duty, function: held, unit, institution, email, phone, address } = appointment;
      const who = [name.given, name.family].filter(Boolean).join(' ');
      return [
        who,
        party,
        duty && words.duty[duty],
        held,
        unit,
        institution,
        email,
        phone,
        address,
        words.consent[consent],
      ];
    }),
  };
}

/** Cards of version 4.0 (RFC 6350), UTF-8, lines of at most 75 bytes. */
export function contactsToVcf(contacts: readonly PackContact[], language: PaperLanguage): string {
  return contacts
    .map(({ name, party, appointment, consent }) => {
      const { duty, function: held, unit, institution, email, phone, address } = appointment;
      const full = [name.given, name.family].filter(Boolean).join(' ');
      return [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `UID:urn:uuid:${appointment.id}`,
        `FN:${escaped(full)}`,
        `N:${escaped(name.family)};${escaped(name.given)};;;`,
        `ORG:${[party, institution, unit]
          .filter(Boolean)
          .map((part) => escaped(part ?? ''))
          .join(';')}`,
        held ? `TITLE:${escaped(held)}` : '',
        duty ? `ROLE:${escaped(packWords[language].duty[duty])}` : '',
        email ? `EMAIL:${escaped(email)}` : '',
        phone ? `TEL:${escaped(phone)}` : '',
        address ? `ADR:;;${escaped(address)};;;;` : '',
        `NOTE:${escaped(`${packWords[language].consentTerm}: ${packWords[language].consent[consent]}`)}`,
        'END:VCARD',
      ]
        .filter(Boolean)
        .map(folded)
        .map((line) => `${line}\r\n`)
        .join('');
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/gu, String.raw`\$&`).replace(/\r\n?|\n/gu, String.raw`\n`);
}

/** No letter is parted: a line is cut before the letter that would not fit. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let own = '';
  let length = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (length + bytes > 74) {
      lines.push(own);
      own = '';
      length = 0;
    }
    own += letter;
    length += bytes;
  }
  return [...lines, own].join('\r\n ');
}
