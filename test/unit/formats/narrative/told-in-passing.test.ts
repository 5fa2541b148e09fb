import { expect, it } from 'vitest';
import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '' });
const meetingOf = (text: string) => read(text).meetings[0];
const about =
  'The Fourth Senior Officials Meeting of the Almaty Process was held in Osh on 3 and 4 June 2017 and was chaired by the host, which had prepared the rooms.';

it('counts who came by whatever is told of the participants, and nobody else', () => {
  const figureOf = (words: string) => meetingOf(`${about} ${words}`)?.approximateAttendance;
  expect(figureOf('More than 150 participants discussed digital vacancies.')).toEqual({
    qualifier: 'more-than',
    count: 150,
  });
  expect(figureOf('Over 70 delegates were accredited.')).toEqual({ qualifier: 'more-than', count: 70 });
  expect(figureOf('The project has trained 300 officials.')).toBeUndefined();
});

it('takes the level of ministers where ministers speak', () => {
  const declaration = (words: string) =>
    meetingOf(`Osh Declaration\n\nSecond Ministerial Conference, Osh, 3 June 2017\n\n${words}`)?.level;
  expect(declaration('We, the Ministers of the participating States, met in Osh on 3 June 2017.')).toBe(
    'ministerial',
  );
  expect(declaration('Deputy heads of delegation met in Osh on 3 June 2017.')).toBeUndefined();
});

it('takes how a meeting was held from its title before what somebody prefers', () => {
  const text = `Fourth Senior Officials Meeting (online)\n\n${about} Tajikistan would prefer a hybrid format.`;
  expect(meetingOf(text)?.modality).toBe('online');
});

it('takes a dateline, or a day soon after what is told, for the day of the text', () => {
  const publishedOf = (text: string) => read(text).sources[0]?.published;
  expect(publishedOf(`Officials met\n\nOSH, 6 June 2017 – ${about}`)).toBe('2017-06-06');
  expect(publishedOf(`Officials met\n\n${about}\n\nBishkek, 6 June 2017`)).toBe('2017-06-06');
  expect(publishedOf(`Officials met\n\nOsh, 4 June 2017\n\n${about}`)).toBeUndefined();
  expect(publishedOf(`Officials met\n\nOsh, 6 December 2017\n\n${about}`)).toBeUndefined();
});

it('tells who chairs the process from who was in the chair', () => {
  const chairsOf = (words: string) =>
    read(`${about} ${words}`).chairmanships.map(({ party, label }) => `${party} ${label ?? ''}`);
  expect(chairsOf('Participants thanked Tajikistan for its successful chairmanship in 2015–2016.')).toEqual([
    'TJK 2015–2016',
  ]);
  expect(
    chairsOf('Ministers elected the Republic of Kazakhstan Chair of the Almaty Process for 2017–2018.'),
  ).toEqual(['KAZ 2017–2018']);
  expect(chairsOf('The session took place under the chairmanship of Georgia.')).toEqual([]);
});

it('makes no paragraphs of the numbers in a list of participants', () => {
  const list = `List of participants\n\nFourth Senior Officials Meeting, Osh, 3 June 2017\n\nKAZAKHSTAN\n1 Ms. Aliya Serikova\nDirector of Migration\n2 Mr. Daulet Omarov\nExpert\n\nKYRGYZSTAN\n3 Mr. Azamat Toktogulov\nHead of Department`;
  expect(meetingOf(list)?.paragraphs).toEqual([]);
});

it('leaves in doubt whether those who were invited came', () => {
  const draft = read(`${about} China and Uzbekistan were invited by the Chair.`);
  const doubts = draft.evidence.filter(({ why }) => why === 'review.why.presence-implied');
  expect(doubts.map(({ path }) => path).filter((path) => path.includes('delegations'))).toHaveLength(2);
});
