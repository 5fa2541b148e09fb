import type { AgendaItem, Review } from '@/domain/agenda-item';
import type { Attendance, Delegation } from '@/domain/attendance';
import type { Chairmanship } from '@/domain/chairmanship';
import type { CoSpeaker } from '@/domain/co-speaker';
import type { Commitment, Evidence, ProgressUpdate } from '@/domain/commitment';
import type { Document, MeetingDocument } from '@/domain/document';
import type { Intervention } from '@/domain/intervention';
import type { Meeting, OrganiserRole, Project, RelatedEvent, Session, Tag } from '@/domain/meeting';
import type { Note } from '@/domain/note';
import type { PaperTemplate, TemplateSection } from '@/domain/paper-template';
import type { PaperVersion } from '@/domain/paper-version';
import type { Paragraph, Statement } from '@/domain/paragraph';
import type { Party, PartyName } from '@/domain/party';
import type { PartyDistinction } from '@/domain/party-distinction';
import type { Status } from '@/domain/party-status';
import type { Appointment, Person, PersonName } from '@/domain/person';
import type { PersonDistinction } from '@/domain/person-distinction';
import type { Phrase } from '@/domain/phrase';
import type { PostWording } from '@/domain/post-wording';
import type { Presence } from '@/domain/presence';
import type { Process } from '@/domain/process';
import type {
  Addressee,
  Recommendation,
  RecommendationLink,
  RecommendationOrigin,
  RecommendationTag,
} from '@/domain/recommendation';
import type { RecommendationDistinction } from '@/domain/recommendation-distinction';
import type { Claim, MeetingSource, Source } from '@/domain/source';
import type { SupportRole } from '@/domain/support-role';
import type { TagWords } from '@/domain/tag-words';
import { newId } from '@/store/new-id';
import { orderKeys } from '@/store/order-key';

/**
 * Full rows with plain defaults; a test names what matters to it. References get ids of their own: name them where the
 * row they lead to matters.
 */
type Builder<T> = (fields?: Partial<T>) => T;

const [order = ''] = orderKeys(1);
const always = { from: null, until: null } as const;

export const aProcess: Builder<Process> = (fields) => ({
  id: newId(),
  shortName: { en: 'Almaty Process' },
  name: { en: 'Almaty Process on Refugee Protection and International Migration' },
  aims: {},
  region: {},
  meetingTypes: ['senior-officials-meeting'],
  foundingDocumentId: null,
  silenceMonths: null,
  ...fields,
});

export const aParty: Builder<Party> = (fields) => ({
  id: newId(),
  kind: 'state',
  iso2: 'KZ',
  iso3: 'KAZ',
  acronym: {},
  category: 'state',
  mergedIntoId: null,
  ...fields,
});

export const anOrganisation: Builder<Party> = (fields) =>
  aParty({
    kind: 'organisation',
    iso2: null,
    iso3: null,
    acronym: { en: 'UNHCR', ru: 'УВКБ ООН' },
    category: 'un-entity',
    ...fields,
  });

export const aPartyName: Builder<PartyName> = (fields) => ({
  id: newId(),
  partyId: newId(),
  language: 'en',
  short: 'Kazakhstan',
  formal: 'Republic of Kazakhstan',
  sortKey: null,
  ...always,
  order,
  ...fields,
});

export const aStatus: Builder<Status> = (fields) => ({
  id: newId(),
  processId: newId(),
  partyId: newId(),
  status: 'member',
  note: null,
  ...always,
  ...fields,
});

export const aChairmanship: Builder<Chairmanship> = (fields) => ({
  id: newId(),
  processId: newId(),
  partyId: newId(),
  label: null,
  electedAtMeetingId: null,
  announced: null,
  handedOver: null,
  assumed: null,
  ...always,
  ...fields,
});

export const aSupportRole: Builder<SupportRole> = (fields) => ({
  id: newId(),
  processId: newId(),
  partyId: newId(),
  kind: 'support-unit',
  capacity: null,
  ...always,
  ...fields,
});

export const aPerson: Builder<Person> = (fields) => ({
  id: newId(),
  honorific: null,
  mergedIntoId: null,
  note: null,
  ...fields,
});

export const aPersonName: Builder<PersonName> = (fields) => ({
  id: newId(),
  personId: newId(),
  script: 'latin',
  given: 'Vito',
  family: 'Trani',
  nameOrder: 'given-first',
  preferred: true,
  order,
  ...fields,
});

export const anAppointment: Builder<Appointment> = (fields) => ({
  id: newId(),
  personId: newId(),
  partyId: newId(),
  function: null,
  unit: null,
  institution: null,
  duty: null,
  email: null,
  phone: null,
  address: null,
  ...always,
  ...fields,
});

export const aMeeting: Builder<Meeting> = (fields) => ({
  id: newId(),
  processId: newId(),
  type: 'senior-officials-meeting',
  ordinal: 2,
  title: {},
  theme: {},
  purposes: {},
  date: '2015-09-22',
  city: { en: 'Astana', ru: 'Астана' },
  country: 'KAZ',
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
  ...fields,
});

export const anOrganiserRole: Builder<OrganiserRole> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  partyId: newId(),
  role: 'hosted',
  printedName: null,
  capacity: null,
  order,
  ...fields,
});

export const aSession: Builder<Session> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  number: '1',
  title: { en: 'Opening' },
  day: null,
  startsAt: null,
  endsAt: null,
  order,
  ...fields,
});

export const aProject: Builder<Project> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  name: 'A project',
  donorPartyId: null,
  donorPrinted: null,
  order,
  ...fields,
});

export const aRelatedEvent: Builder<RelatedEvent> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  name: 'Global Refugee Forum',
  date: '2019-12',
  city: 'Geneva',
  order,
  ...fields,
});

export const aTag: Builder<Tag> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  statementId: null,
  kind: 'theme',
  value: 'statelessness',
  ...fields,
});

export const aDelegation: Builder<Delegation> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  partyId: newId(),
  category: 'unspecified',
  printedName: null,
  capacity: null,
  headcount: null,
  adoption: 'not-stated',
  withoutPeople: 'took-part',
  order,
  ...fields,
});

export const anAttendance: Builder<Attendance> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  delegationId: newId(),
  personId: newId(),
  state: 'present',
  roles: ['delegate'],
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
  order,
  ...fields,
});

export const aPresence: Builder<Presence> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  attendanceId: newId(),
  day: '2015-09-22',
  sessionId: null,
  state: 'present',
  arrived: null,
  left: null,
  ...fields,
});

export const aPersonDistinction: Builder<PersonDistinction> = (fields) => ({
  id: newId(),
  personId: newId(),
  otherPersonId: newId(),
  ...fields,
});

export const aPartyDistinction: Builder<PartyDistinction> = (fields) => ({
  id: newId(),
  partyId: newId(),
  otherPartyId: newId(),
  ...fields,
});

export const anIntervention: Builder<Intervention> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  sessionId: null,
  agendaItemId: null,
  personId: null,
  partyId: null,
  printedSpeaker: null,
  kind: 'statement',
  verbatim: false,
  language: null,
  text: { en: 'Spoke of cooperation.' },
  order,
  ...fields,
});

export const aDocument: Builder<Document> = (fields) => ({
  id: newId(),
  processId: newId(),
  type: 'declaration',
  title: { en: 'Almaty Declaration' },
  symbol: null,
  date: '2011-03-16',
  adoptedAtMeetingId: null,
  state: 'final',
  note: null,
  ...fields,
});

export const aMeetingDocument: Builder<MeetingDocument> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  documentId: newId(),
  relation: 'adopted',
  order,
  ...fields,
});

export const aParagraph: Builder<Paragraph> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  order,
  kind: 'numbered',
  level: 0,
  number: null,
  text: { en: 'Participants agreed to meet again.' },
  ...fields,
});

export const aStatement: Builder<Statement> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  paragraphId: newId(),
  language: 'en',
  text: 'agreed to meet again',
  translations: {},
  actor: 'Participants',
  verb: 'agreed to',
  class: 'decision',
  followUp: 'yes',
  qualifier: null,
  addressees: [],
  order,
  ...fields,
});

export const aSource: Builder<Source> = (fields) => ({
  id: newId(),
  fileName: 'closing-remarks.txt',
  mediaType: 'text/plain',
  size: 10,
  sha256: '0'.repeat(64),
  textSha256: '0'.repeat(64),
  type: 'closing-remarks',
  language: 'en',
  title: null,
  published: null,
  modified: null,
  ...fields,
});

export const aMeetingSource: Builder<MeetingSource> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  sourceId: newId(),
  ...fields,
});

export const aPaperTemplate: Builder<PaperTemplate> = (fields) => ({
  id: newId(),
  processId: newId(),
  base: 'communique',
  name: { en: 'Our communiqué' },
  title: {},
  wordFile: null,
  order,
  ...fields,
});

export const aTemplateSection: Builder<TemplateSection> = (fields) => ({
  id: newId(),
  templateId: newId(),
  part: 'text',
  isOn: true,
  heading: {},
  text: {},
  order,
  ...fields,
});

export const aPaperVersion: Builder<PaperVersion> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  paper: 'minutes',
  language: 'en',
  number: 1,
  state: 'circulated',
  title: 'Minutes',
  symbol: null,
  sha256: '0'.repeat(64),
  parts: '',
  by: 'Aigerim',
  at: '2026-11-27T09:00:00.000Z',
  note: null,
  tables: [],
  ...fields,
});

export const aClaim: Builder<Claim> = (fields) => ({
  id: newId(),
  sourceId: newId(),
  meetingId: newId(),
  table: 'meetings',
  recordId: newId(),
  field: 'date',
  value: '2015-09-22',
  start: 0,
  end: 10,
  certainty: 'stated',
  preferred: true,
  ...fields,
});

export const anAgendaItem: Builder<AgendaItem> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  sessionId: null,
  number: null,
  title: { en: 'Review of the recommendations' },
  startsAt: null,
  minutes: null,
  annotation: {},
  carriedFromId: null,
  state: null,
  order,
  ...fields,
});

export const aReview: Builder<Review> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  agendaItemId: null,
  recommendationId: newId(),
  outcome: 'to-review',
  note: null,
  order,
  ...fields,
});

export const aCoSpeaker: Builder<CoSpeaker> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  interventionId: newId(),
  personId: null,
  partyId: null,
  printedSpeaker: null,
  order,
  ...fields,
});

export const aNote: Builder<Note> = (fields) => ({
  id: newId(),
  meetingId: newId(),
  sessionId: null,
  agendaItemId: null,
  personId: null,
  partyId: null,
  printedSpeaker: null,
  language: null,
  text: 'Proposes a workshop on registration.',
  takenAt: '2015-09-22T10:05',
  interventionId: null,
  paragraphId: null,
  statementId: null,
  recommendationId: null,
  order,
  ...fields,
});

export const aRecommendation: Builder<Recommendation> = (fields) => ({
  id: newId(),
  processId: newId(),
  reference: null,
  text: { en: 'Register every person who asks for protection at the border.' },
  addressed: 'participants',
  due: null,
  closed: null,
  note: null,
  mergedIntoId: null,
  ...fields,
});

export const anOrigin: Builder<RecommendationOrigin> = (fields) => ({
  id: newId(),
  recommendationId: newId(),
  meetingId: newId(),
  paragraphId: null,
  statementId: null,
  relation: 'made',
  printedReference: null,
  text: {},
  order,
  ...fields,
});

export const aRecommendationLink: Builder<RecommendationLink> = (fields) => ({
  id: newId(),
  recommendationId: newId(),
  otherRecommendationId: newId(),
  kind: 'supersedes',
  ...fields,
});

export const aRecommendationDistinction: Builder<RecommendationDistinction> = (fields) => ({
  id: newId(),
  recommendationId: newId(),
  otherRecommendationId: newId(),
  ...fields,
});

export const aRecommendationTag: Builder<RecommendationTag> = (fields) => ({
  id: newId(),
  recommendationId: newId(),
  kind: 'theme',
  value: 'registration',
  ...fields,
});

export const anAddressee: Builder<Addressee> = (fields) => ({
  id: newId(),
  recommendationId: newId(),
  partyId: newId(),
  ...fields,
});

export const aCommitment: Builder<Commitment> = (fields) => ({
  id: newId(),
  recommendationId: newId(),
  partyId: newId(),
  owner: null,
  due: null,
  note: null,
  ...fields,
});

export const aProgressUpdate: Builder<ProgressUpdate> = (fields) => ({
  id: newId(),
  commitmentId: newId(),
  date: '2016-09-19',
  status: 'under-way',
  reportedBy: null,
  meetingId: null,
  text: { en: 'A working group was set up.' },
  confidence: 'stated',
  ...fields,
});

export const anEvidence: Builder<Evidence> = (fields) => ({
  id: newId(),
  progressUpdateId: newId(),
  fileName: 'order.pdf',
  mediaType: 'application/pdf',
  size: 4,
  sha256: '',
  order,
  ...fields,
});

export const someTagWords: Builder<TagWords> = (fields) => ({
  id: newId(),
  processId: newId(),
  kind: 'theme',
  words: { en: 'registration', ru: 'регистрация' },
  ...fields,
});

export const aPostWording: Builder<PostWording> = (fields) => ({
  id: newId(),
  kind: 'function',
  words: { en: 'Deputy Minister', ru: 'заместитель министра' },
  ...fields,
});

export const aPhrase: Builder<Phrase> = (fields) => ({
  id: newId(),
  processId: newId(),
  shortcut: 'noted',
  text: { en: 'Participants took note of' },
  class: 'record',
  order,
  ...fields,
});
