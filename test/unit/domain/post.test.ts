import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { currentPost } from '@/domain/current-post';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { latestFirst, postOn, postsOn } from '@/domain/post';
import { peopleLines } from '@/features/parties/party/lists/people-lines';
import { minutesContext } from '@/formats/paper/minutes-context';
import { appointmentAt } from '@/formats/paper/participant-line';
import { knownPeople } from '@/pickers/people/known-people';

import { aMeeting, anAppointment, anAttendance, aParty, aPerson, aProcess } from '../../helpers/builders';

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
    expect(currentPost([{ ...contact, partyId: 'elsewhere' }], last, date)?.partyId).toBe('elsewhere');
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
        expect(known?.parties.get(party.id)?.function).toBe(shown?.function);

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
    const own = anAppointment({ personId: person.id, partyId: party.id, from: '2015' });
    const asked = { personId: person.id, partyId: party.id };
    expect(postOn([own], { ...asked, date })).toEqual(own);
    expect(postOn([own], { ...asked, date: 'XXXX-05-14' })).toBeNull();
    expect(postOn([own], { ...asked, personId: aPerson().id, date })).toBeNull();
    expect(postOn([own], { ...asked, partyId: aParty().id, date })).toBeNull();
  });
});

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
  };
  const meeting = aMeeting({ processId: process.id, date });
  return { ...none, process, meeting, parties: [party], persons: [person], appointments };
}
