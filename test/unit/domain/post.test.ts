import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { currentPost } from '@/domain/current-post';
import type { Attendance } from '@/domain/attendance';
import type { Meeting } from '@/domain/meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PartyActivity } from '@/domain/party-activity';
import { appointmentOn, contactsOn, latestFirst, postOn, postsOn } from '@/domain/post';
import { peopleLines } from '@/features/parties/party/lists/people-lines';
import { minutesContext } from '@/formats/paper/minutes-context';
import { appointmentAt } from '@/formats/paper/participant-line';
import { knownPeople } from '@/pickers/people/known-people';

import {
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  aParty,
  aPerson,
  aProcess,
} from '../../helpers/builders';

const date = '2019-05-14';
const person = aPerson();
const party = aParty();

const bound = fc.constantFrom(null, '2014', '2015-05', '2019-05-14', '2020');
/** Posts of one person at one party, some of which begin on one day, in any order. */
const arbitraryPosts = fc
  .array(fc.record({ from: bound, until: bound }), { minLength: 1, maxLength: 6 })
  .map((periods) =>
    periods.map((period, index) =>
      anAppointment({ personId: person.id, partyId: party.id, function: `Post ${index}`, ...period }),
    ),
  )
  .chain((posts) => fc.shuffledSubarray(posts, { minLength: posts.length }));

describe('the post on a date', () => {
  test('is the one that began last, and of those begun on one day the one recorded last', () => {
    const at = (id: string, from: string | null) => anAppointment({ id, from });
    const posts = [at('2', '2015'), at('1', null), at('4', '2015-01-01'), at('3', '2015'), at('5', '2020')];
    expect(postsOn(posts, date).map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
    expect(latestFirst(posts).map(({ id }) => id)).toEqual(['5', '4', '3', '2', '1']);
  });

  test('is what the last meeting printed where contact details alone are recorded', () => {
    const nothing = { function: null, unit: null, institution: null };
    const contact = anAppointment({ ...nothing, partyId: party.id, email: 'a.b@example.org' });
    const last = {
      attendance: anAttendance({ function: 'Head of Unit' }),
      partyId: party.id,
      meeting: aMeeting(),
    };
    expect(currentPost([contact], last, date)).toMatchObject({ function: 'Head of Unit', as: 'then' });
    expect(currentPost([contact], null, date)).toMatchObject({ partyId: party.id, as: 'recorded' });
    const elsewhere = { ...contact, partyId: 'elsewhere' };
    expect(currentPost([elsewhere], last, date)).toMatchObject({ partyId: party.id, as: 'then' });
    const since = { ...elsewhere, from: '2019' };
    const before = { ...last, meeting: aMeeting({ date: '2018-03-01' }) };
    expect(currentPost([since], before, date)?.partyId).toBe('elsewhere');
  });

  test('is the same to every screen and paper, in whatever order the rows are read', () => {
    fc.assert(
      fc.property(arbitraryPosts, (appointments) => {
        const post = postOn(appointments, { personId: person.id, partyId: party.id, date });
        expect(postOn(appointments.toReversed(), { date })).toEqual(post);

        const directory = currentPost(appointments, null, date);
        expect(directory?.function).toBe(post?.function);

        const paper = minutesContext(dossierWith(appointments), { language: 'en' });
        expect(appointmentAt(paper, person.id, party.id)).toEqual(post);

        const rest = { attendances: [], delegations: [], meetings: [], personNames: [] };
        const records = { ...rest, persons: [person], appointments };
        const [known] = knownPeople(records, { date, language: 'en' });
        const shown = post ?? latestFirst(appointments)[0];
        // One that had ended, or was still to begin, is not given to a meeting.
        expect(known?.parties.get(party.id)?.function).toBe(post?.function ?? null);

        const activity = {
          meetings: [],
          appointments,
          agendaItems: [],
          interventions: [],
          coSpeakers: [],
          notes: [],
          reviews: [],
          persons: [person],
          personNames: [],
        };
        const [line] = peopleLines(activity, date, 'en');
        expect(line?.appointment).toEqual(shown);
        expect(line?.when).toBe(post ? 'now' : 'earlier');
      }),
    );
  });

  test('is none at another party, of another person, or where the year is not known', () => {
    const at = { personId: person.id, partyId: party.id };
    const own = anAppointment({ ...at, function: 'Head', from: '2015' });
    const asked = { personId: person.id, partyId: party.id };
    expect(postOn([own], { ...asked, date })).toEqual(own);
    expect(postOn([own], { ...asked, date: 'XXXX-05-14' })).toBeNull();
    expect(postOn([own], { ...asked, personId: aPerson().id, date })).toBeNull();
    expect(postOn([own], { ...asked, partyId: aParty().id, date })).toBeNull();
  });
});

describe('contact details without a post', () => {
  const nothing = { function: null, unit: null, institution: null };
  const asked = { personId: person.id, partyId: party.id };
  const contact = anAppointment({ ...nothing, ...asked, email: 'a.b@example.org' });
  const post = anAppointment({ ...asked, function: 'Head of Unit', phone: '+7 701', until: '2020' });
  const seat = (meetingId: string, title: string | null) =>
    anAttendance({ ...nothing, personId: person.id, meetingId, delegationId: 'own', function: title });
  const delegation = aDelegation({ id: 'own', partyId: party.id });

  test('are no post on any screen, and tell how somebody is reached beside one', () => {
    expect(postOn([contact], { ...asked, date })).toBeNull();
    expect(appointmentOn([contact], { ...asked, date })).toBe(contact);
    const later = { ...contact, from: '2019-01' };
    expect(postOn([later, post], { ...asked, date })).toBe(post);
    expect(appointmentOn([later, post], { ...asked, date })).toBe(post);
    expect(contactsOn([later, post], { ...asked, date })).toEqual({
      email: 'a.b@example.org',
      phone: '+7 701',
      address: null,
    });
  });

  test('leave the function that was printed last to the next meeting and to the page of the State', () => {
    const before = aMeeting({ date: '2019-03-01' });
    const without = aMeeting({ date: '2019-04-01' });
    const attendances = [seat(before.id, 'Head of Division'), seat(without.id, null)];
    const records = {
      persons: [person],
      personNames: [],
      appointments: [contact],
      attendances,
      delegations: [delegation],
      meetings: [before, without],
    };
    const [known] = knownPeople(records, { date, language: 'en' });
    expect(known?.parties.get(party.id)?.function).toBe('Head of Division');
    const [line] = peopleLines(activityOf([before, without], attendances, [contact]), date, 'en');
    expect(line).toMatchObject({
      function: 'Head of Division',
      when: 'printed',
      printed: '2019-03-01',
      last: '2019-04-01',
    });
  });
});

describe('the function somebody is offered with at a meeting', () => {
  const meetings = [
    aMeeting({ date: '2013-06-05' }),
    aMeeting({ date: '2016-05-16/2016-05-17' }),
    aMeeting({ date: '2019-10-08' }),
    aMeeting({ date: null }),
  ];
  const titles = ['Clerk', 'Consultant', 'Deputy Minister', 'Guest'];
  const records = {
    persons: [person],
    personNames: [],
    attendances: meetings.map((meeting, index) =>
      anAttendance({
        personId: person.id,
        meetingId: meeting.id,
        delegationId: 'own',
        function: titles[index] ?? null,
      }),
    ),
    delegations: [aDelegation({ id: 'own', partyId: party.id })],
    meetings,
  };
  const offered = (day: string | null, appointments: MeetingDossier['appointments'] = []) =>
    knownPeople({ ...records, appointments }, { date: day, language: 'en' })[0]?.parties.get(party.id);

  test.each([
    ['2012-01-10', null],
    ['2013-06-10', 'Clerk'],
    ['2016-05', 'Consultant'],
    ['2018-05-16', 'Consultant'],
    ['2026-11-18/2026-11-19', 'Deputy Minister'],
    [null, 'Guest'],
  ])('on %s is the one printed last by then: %s', (day, title) => {
    expect(offered(day)).toMatchObject({ function: title });
  });

  test('is that of the post which covers the day', () => {
    const post = anAppointment({
      personId: person.id,
      partyId: party.id,
      function: 'Head',
      from: '2014',
      until: '2017',
    });
    expect(offered('2016-05-16', [post])?.function).toBe('Head');
    expect(offered('2018-05-16', [post])?.function).toBe('Consultant');
    expect(offered('2012-01-10', [post])?.function).toBeNull();
  });
});

function activityOf(
  meetings: readonly Meeting[],
  attendances: readonly Attendance[],
  appointments: MeetingDossier['appointments'],
): PartyActivity {
  return {
    meetings: meetings.map((meeting) => ({
      meeting,
      delegations: [],
      organiserRoles: [],
      attendances: attendances.filter(({ meetingId }) => meetingId === meeting.id),
      present: new Set(),
      tookPart: true,
    })),
    appointments,
    interventions: [],
    coSpeakers: [],
    persons: [person],
    personNames: [],
  };
}

function dossierWith(appointments: MeetingDossier['appointments']): MeetingDossier {
  const process = aProcess();
  const none = {
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
    statuses: [],
    chairmanships: [],
    supportRoles: [],
    partyNames: [],
    personNames: [],
    postWordings: [],
    houseForm: null,
    signatories: [],
    paperTemplates: [],
    templateSections: [],
    paperVersions: [],
    corrections: [],
    paperRemarks: [],
  };
  const meeting = aMeeting({ processId: process.id, date });
  return { ...none, process, meeting, parties: [party], persons: [person], appointments };
}
