import { describe, expect, it } from 'vitest';
import type { DraftMeeting } from '@/domain/draft';
import { nominativeTitle } from '@/formats/narrative/nominative-title';
import { ordinalNumber } from '@/formats/narrative/ordinals';
import { readRecord } from '../../../helpers/read-record';

async function meetingOf(text: string): Promise<DraftMeeting | undefined> {
  const { draft } = await readRecord({ name: 'record.txt', bytes: new TextEncoder().encode(text) });
  return draft.meetings[0];
}

describe('the title of a meeting', () => {
  it('is in the nominative where the words before its noun agree with it', () => {
    expect(nominativeTitle('третьем заседании Группы экспертов')).toBe('третье заседание Группы экспертов');
    expect(nominativeTitle('Второй Министерской конференции')).toBe('Вторая Министерская конференция');
    expect(nominativeTitle('8-го совещания')).toBe('8-е совещание');
    expect(nominativeTitle('ПЕРВОГО ФОРУМА')).toBe('ПЕРВЫЙ ФОРУМ');
    expect(nominativeTitle('О заседании Совета')).toBe('О заседании Совета');
    expect(nominativeTitle('Second Meeting of the Group')).toBe('Second Meeting of the Group');
  });

  it('has neither the kind of paper before it nor the place and day behind it', async () => {
    expect(
      (await meetingOf('Minutes of the 4th Meeting of National Coordinators (Osh, 20 March 2014)\n\nText.'))
        ?.title,
    ).toBe('4th Meeting of National Coordinators');
  });
});

describe('a form', () => {
  it('says by its labels when, where and by whom', async () => {
    const meeting = await meetingOf(
      'REPORT\n\nTitle: Regional seminar on maps\nDate: 17-18 October 2018\nPlace: Karakol, Kyrgyz Republic\nVenue: Green Yard\nOrganisers: UNHCR, UNFPA\nDonor: Norway\n',
    );
    expect(meeting).toMatchObject({
      title: 'Regional seminar on maps',
      date: '2018-10-17/2018-10-18',
      city: 'Karakol',
      venue: 'Green Yard',
    });
    expect(meeting?.organisers.map(({ party, role }) => `${party} ${role}`)).toEqual([
      'UNHCR organised',
      'UNFPA organised',
      'NOR funded',
    ]);
  });
});

describe('a date without a year', () => {
  it('has the year of the day of the report that lies within it', async () => {
    const meeting = await meetingOf(
      'TASHKENT, 27 May 2017 – A regional workshop on maps concluded today in Tashkent.\n\nThe workshop, held from 25 to 27 May, was organised by UNHCR.',
    );
    expect(meeting?.date).toBe('2017-05-25/2017-05-27');
  });
});

describe('ordinals', () => {
  it('are known in words beyond the twentieth', () => {
    expect(ordinalNumber('twenty-fifth', 'twenty-fifth')).toBe(25);
    expect(ordinalNumber('двадцать пятого', 'двадцать пятого')).toBe(25);
    expect(ordinalNumber('тридцатое', 'тридцатое')).toBe(30);
    expect(ordinalNumber('fortieth', 'fortieth')).toBe(40);
  });
});

it('takes for chairs of a line only those before its next label', async () => {
  const text =
    '3rd Meeting of the Working Group on Return\nWarsaw, 5-6 March 2025\n\nChair: Ms. Anna Nowak (Poland). Participants: Armenia, Sweden (Ms. Karin Holm). Remote participants: Mr. Timur Aliev (Kazakhstan).\n\nParticipants exchanged views.';
  const meeting = await meetingOf(text);
  const chairs = meeting?.people.filter(({ roles }) => roles?.includes('chair')).map(({ name }) => name);
  expect(meeting?.people.map(({ name }) => name)).toContain('Karin Holm');
  expect(chairs).toEqual(['Anna Nowak']);
  expect(
    meeting?.delegations.filter(({ category }) => category === 'chair').map(({ party }) => party),
  ).toEqual(['POL']);
});
