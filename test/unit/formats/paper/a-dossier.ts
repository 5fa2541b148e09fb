import type { Attendance, Delegation } from '@/domain/attendance';
import type { Intervention } from '@/domain/intervention';
import type { Meeting } from '@/domain/meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Paragraph, Statement } from '@/domain/paragraph';
import type { Party, PartyName } from '@/domain/party';
import type { Appointment, PersonName } from '@/domain/person';

const always = { from: null, until: null };

/** A meeting of which nothing is known but that it was held. */
export function aMeeting(known: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting',
    processId: 'process',
    type: 'other',
    ordinal: null,
    title: {},
    theme: {},
    purposes: {},
    date: null,
    city: {},
    country: null,
    venue: {},
    modality: null,
    stateOfAffairs: 'held',
    level: null,
    approximateAttendance: null,
    quorum: null,
    delegationOrder: 'protocol',
    languages: [],
    symbol: null,
    note: null,
    ...known,
  };
}

export function aDossier(known: Partial<MeetingDossier> = {}): MeetingDossier {
  return {
    process: {
      id: 'process',
      shortName: { en: 'Almaty Process', ru: 'Алматинский процесс' },
      name: {
        en: 'Almaty Process on Refugee Protection and International Migration',
        ru: 'Алматинский процесс по вопросам защиты беженцев и международной миграции',
      },
      aims: {},
      region: {},
      meetingTypes: [],
      foundingDocumentId: null,
      silenceMonths: null,
    },
    meeting: aMeeting(),
    organisers: [],
    sessions: [],
    projects: [],
    relatedEvents: [],
    tags: [],
    delegations: [],
    attendances: [],
    presences: [],
    agendaItems: [],
    carriedFrom: [],
    interventions: [],
    coSpeakers: [],
    notes: [],
    reviews: [],
    paragraphs: [],
    statements: [],
    meetingDocuments: [],
    documents: [],
    sources: [],
    claims: [],
    parties: [],
    partyNames: [],
    statuses: [],
    chairmanships: [],
    supportRoles: [],
    persons: [],
    personNames: [],
    appointments: [],
    postWordings: [],
    houseForm: null,
    signatories: [],
    paperTemplates: [],
    templateSections: [],
    paperVersions: [],
    corrections: [],
    paperRemarks: [],
    ...known,
  };
}

export function aState(id: string): Party {
  return { id, kind: 'state', iso2: null, iso3: id, acronym: {}, category: 'state', mergedIntoId: null };
}

export function aPartyName(
  partyId: string,
  language: string,
  short: string,
  formal: string,
  period: Partial<PartyName> = {},
): PartyName {
  const id = [partyId, language, period.from ?? '', period.until ?? ''].join('-');
  return { id, partyId, language, short, formal, sortKey: null, ...always, order: 'a0', ...period };
}

export function aDelegation(partyId: string, known: Partial<Delegation> = {}): Delegation {
  return {
    id: `delegation-${partyId}`,
    meetingId: 'meeting',
    partyId,
    category: 'unspecified',
    printedName: null,
    capacity: null,
    headcount: null,
    adoption: 'not-stated',
    withoutPeople: 'took-part',
    order: 'a0',
    ...known,
  };
}

export function anAttendance(partyId: string, personId: string, known: Partial<Attendance> = {}): Attendance {
  return {
    id: `attendance-${personId}`,
    meetingId: 'meeting',
    delegationId: `delegation-${partyId}`,
    personId,
    state: 'present',
    roles: [],
    printedName: null,
    namesThen: [],
    honorific: null,
    function: null,
    unit: null,
    institution: null,
    onBehalfOf: null,
    capacity: null,
    days: [],
    publish: 'not-asked',
    order: 'a0',
    ...known,
  };
}

export function aPersonName(
  personId: string,
  given: string,
  family: string,
  script: PersonName['script'] = 'latin',
): PersonName {
  return {
    id: `name-${personId}-${script}`,
    personId,
    script,
    given,
    family,
    nameOrder: 'given-first',
    preferred: script === 'latin',
    order: 'a0',
  };
}

export function anAppointment(
  personId: string,
  partyId: string,
  known: Partial<Appointment> = {},
): Appointment {
  return {
    id: `appointment-${personId}-${partyId}`,
    personId,
    partyId,
    function: null,
    unit: null,
    institution: null,
    duty: null,
    email: null,
    phone: null,
    address: null,
    ...always,
    ...known,
  };
}

export function aParagraph(
  order: number,
  text: Paragraph['text'],
  known: Partial<Paragraph> = {},
): Paragraph {
  const key = String(order).padStart(3, '0');
  const own = { id: `paragraph-${key}`, meetingId: 'meeting', order: key };
  return { ...own, kind: 'numbered', level: 0, number: null, text, ...known };
}

export function aStatement(paragraphId: string, verb: string, known: Partial<Statement> = {}): Statement {
  return {
    id: `statement-${paragraphId}-${verb}`,
    meetingId: 'meeting',
    paragraphId,
    language: 'en',
    text: '',
    translations: {},
    actor: null,
    verb,
    class: null,
    followUp: 'no',
    qualifier: null,
    addressees: [],
    order: 'a0',
    ...known,
  };
}

export function anIntervention(id: string, known: Partial<Intervention> = {}): Intervention {
  return {
    id,
    meetingId: 'meeting',
    sessionId: null,
    agendaItemId: null,
    language: null,
    personId: null,
    partyId: null,
    printedSpeaker: null,
    kind: 'statement',
    verbatim: false,
    text: {},
    order: 'a0',
    ...known,
  };
}
