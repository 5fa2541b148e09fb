import { languageMark } from '@/domain/language-mark';
import type { Meeting, OrganiserRole } from '@/domain/meeting';

import type { ApproximateCount, CountedGroup, Frame } from './frame';

const meetingNames: Readonly<Record<Meeting['type'], string>> = {
  'ministerial-conference': 'Ministerial Conference',
  'regional-conference': 'Regional Conference',
  'senior-officials-meeting': 'Senior Officials Meeting',
  'technical-experts-group': 'Meeting of the Technical Experts’ Group',
  'member-states-meeting': 'Meeting of Member States',
  'national-coordinators-meeting': 'National Coordinators’ Meeting',
  'thematic-meeting': 'Thematic Meeting',
  other: 'Meeting',
};

const organisers: Readonly<Record<OrganiserRole['role'], string>> = {
  hosted: 'Hosted by',
  organised: 'Organised by',
  cooperation: 'In cooperation with',
  supported: 'Supported by',
  funded: 'Funded by',
  project: 'Project',
};

const groups: Readonly<Record<CountedGroup, readonly [one: string, other: string]>> = {
  members: ['member State', 'member States'],
  observers: ['observer State', 'observer States'],
  invited: ['invited State', 'invited States'],
  states: ['State', 'States'],
  'other-states': ['other State', 'other States'],
  organisations: ['organisation', 'organisations'],
};

const qualifiers: Readonly<Record<ApproximateCount['qualifier'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'fewer than ',
};

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
const numbers = new Intl.NumberFormat('en-GB');

const count = (value: number, [one, other]: readonly [string, string]): string =>
  `${numbers.format(value)} ${value === 1 ? one : other}`;

export const en: Frame = {
  kind: {
    held: 'Minutes',
    planned: 'Planned meeting',
    postponed: 'Postponed meeting',
    cancelled: 'Cancelled meeting',
  },
  meetingName: (type, ordinal) =>
    ordinal === null
      ? meetingNames[type]
      : `${ordinal}${suffixes[ordinals.select(ordinal)]} ${meetingNames[type]}`,
  online: 'Online',
  original: (language) => `Original: ${language}`,
  inLanguage: (language) => languageMark(language, 'en'),
  notTranslated: '[No English translation]',
  term: {
    chair: 'Chair',
    theme: 'Theme',
    level: 'Level',
    present: 'Present',
    expected: 'Expected',
    online: 'Took part online',
    apologies: 'Apologies',
    absent: 'Absent',
    venue: 'Venue',
    modality: 'Format',
    supportUnit: 'Support Unit',
    adoptedBy: 'Adopted by',
  },
  organiser: (role) => organisers[role],
  level: {
    ministerial: 'Ministerial',
    'senior-officials': 'Senior officials',
    technical: 'Technical experts',
    mixed: 'Mixed',
  },
  modality: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
  counted: (group, value) => count(value, groups[group]),
  experts: 'experts',
  participants: (value) => qualifiers[value.qualifier] + count(value.count, ['participant', 'participants']),
  otherParticipants: (value) => `and ${count(value, ['other participant', 'other participants'])}`,
  heading: {
    purposes: (value) => (value === 1 ? 'Purpose' : 'Purposes'),
    outcome: 'Outcome',
    statements: 'Statements',
    documents: 'Documents',
    relatedEvents: 'Related events',
  },
  document: {
    adopted: 'Adopted',
    issued: 'Issued',
    referenced: 'Referred to',
    presented: 'Presented',
    circulated: 'Circulated',
  },
  intervention: {
    opening: 'opening remarks',
    statement: null,
    presentation: 'presentation',
    quotation: null,
    closing: 'closing remarks',
  },
  asReported: 'as reported',
  tookFloor: 'Took the floor',
  participant: 'A participant',
  fundedBy: (donor) => `donor: ${donor}`,
  onBehalfOf: (party) => `on behalf of ${party}`,
  annex: (number, title) => (number === null ? `Annex. ${title}` : `Annex ${number}. ${title}`),
  participantsTitle: 'List of participants',
  expectedTitle: 'Expected participants',
  agendaTitle: 'Agenda',
  sessionLabel: (number) => `Session ${number}`,
  pointState: { deferred: 'Deferred', 'not-reached': 'Not reached' },
  carriedOver: (reference, number) =>
    `Carried over from ${reference}${number === '' ? '' : `, item ${number}`}`,
  agendaColumn: { number: 'No.', item: 'Item', time: 'Time' },
  section: {
    chair: 'Chair',
    'member-states': 'Member States',
    'observer-states': 'Observer States',
    'invited-states': 'Invited States',
    states: 'States',
    'support-unit': 'Support Unit',
    secretariat: 'Secretariat',
    'un-entities': 'United Nations entities',
    intergovernmental: 'Other intergovernmental organisations and processes',
    'civil-society': 'Civil society',
    'other-participants': 'Other participants',
    experts: 'Experts',
  },
  role: {
    chair: 'Chair of the meeting',
    'head-of-delegation': 'Head of delegation',
    delegate: 'Delegate',
    'national-coordinator': 'National Coordinator',
    'senior-official': 'Senior official',
    expert: 'Expert',
    moderator: 'Moderator',
    speaker: 'Speaker',
    interpreter: 'Interpreter',
    secretariat: 'Secretariat',
  },
  paper: {
    participants: 'List of participants',
    provisional: 'Provisional list of participants',
    signIn: 'Sign-in sheet',
    plates: 'Name plates',
    badges: 'Badges',
    contacts: 'Contact list of delegations',
  },
  list: {
    withoutDelegation: 'Without delegation',
    membersAndObservers: 'Member and Observer States',
    section: 'Section',
    delegation: 'Delegation',
    honorific: 'Honorific',
    name: 'Name',
    function: 'Function',
    unit: 'Unit',
    institution: 'Institution',
    otherNames: 'Name in other scripts',
    contacts: 'Contact',
    title: 'Function and institution',
    day: 'Day',
    signature: 'Signature',
    role: 'Role',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    walkIns: 'Other participants',
    focalPoint: 'Focal point',
    noContact: 'No contact recorded',
  },
  notForPublication: 'Not for publication',
  contactsNote: 'For the organisers of the meeting only. Not to be copied, published or passed on.',
  contactsRule:
    'Of each delegation: its head, National Coordinator and focal point; where none of them can be reached, also the first person who can.',
  nobody: 'Nobody is recorded yet whom this paper could name.',
  nobodyThatDay: 'Nobody is recorded for this day yet.',
  signature: { chair: 'For the Chair', supportUnit: 'For the Support Unit' },
  namesNote: 'Names of States are given as in use on the date of the meeting.',
};
