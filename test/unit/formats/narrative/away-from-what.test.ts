import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const en =
  'Minutes of the Fifth Plenary Meeting of the Delta Forum\nGdynia, Poland, 3 June 2021\n\nMalta and Poland took part. ';
const ru =
  'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.\n\nВ заседании приняли участие делегации Мальты и Польши. ';

/** Who stayed away, how, and whether that is sure. */
function away(words: string): readonly string[] {
  const text = (/\p{Script=Cyrillic}/u.test(words) ? ru : en) + words;
  const { meetings, evidence } = readNarrative({ text, file: '', sha256: '' });
  return (meetings[0]?.delegations ?? []).flatMap(({ party, attendance }, at) => {
    if (attendance !== 'excused' && attendance !== 'absent') return [];
    const told = evidence.find(({ path }) => path === `/meetings/0/delegations/${at}/attendance`);
    return [`${party} ${attendance} ${told?.certainty}`];
  });
}

describe('an apology', () => {
  it.each([
    'Chad sent its apologies.',
    'Chad had also sent its apologies.',
    'Chad sent its apologies to the Chair.',
    'Chad sent its apologies for its absence.',
    'Chad sent its regrets for not being able to attend.',
    'Chad sent its regrets, as it could not attend.',
    'Chad conveyed its regrets that it would not be able to attend this meeting.',
    'Chad expressed its regrets at being unable to attend.',
    'Chad expressed its regrets for its inability to attend the meeting.',
    'Chad expressed its apologies for its absence.',
    'Chad apologised for its absence.',
    'Chad apologised for not attending the Fifth Plenary Meeting.',
    'Chad regretted its absence.',
    'Chad regretted that it could not attend the meeting.',
    'Chad regrets to inform that it will not be able to attend.',
    'Chad was excused.',
    'Chad was excused from attending the meeting.',
    'Chad excused itself from the meeting.',
    'Chad could not join us.',
    'Chad will not be able to attend.',
    'Chad could not attend the meeting due to travel restrictions.',
    'Chad was unable to attend for technical reasons.',
    'Chad will be unable to attend the meeting.',
    'Chad will not be able to take part in the meeting of the Delta Forum.',
    'Chad will not be able to take part in this workshop.',
    'Apologies were received from Chad.',
    'Apologies for absence were received from Chad.',
    'If needed, more will be said; Chad sent its apologies.',
    'Чад прислал извинения.',
    'Чад принес извинения за отсутствие.',
    'Чад принес извинения за то, что не смог принять участие.',
    'Чад направил сожаления в связи с невозможностью принять участие.',
    'Чад выразил сожаление в связи со своим отсутствием.',
    'Чад извинился за свое отсутствие на заседании.',
    'Чад сообщил, что принять участие не сможет.',
    'Чад сообщил Секретариату, что не сможет принять участие в заседании.',
    'Чад не смог принять участие в заседании по техническим причинам.',
    'Чад отсутствовал по уважительной причине.',
    'Извинения поступили от Чада.',
  ])('is for being away from this meeting: %s', (words) => {
    expect(away(words)).toEqual(['TCD excused stated']);
  });

  it.each([
    'Chad expressed its apologies.',
    'Chad offered its apologies.',
    'Чад извинился.',
    'Чад принес извинения.',
  ])('is doubted where it may be for another thing: %s', (words) => {
    expect(away(words)).toEqual(['TCD excused uncertain']);
  });

  it.each([
    // Nobody says that they sent word.
    'Fiji and Chad could not attend.',
    // Another meeting.
    'Chad will be unable to attend the next meeting.',
    'Chad could not attend the previous meeting.',
    'Chad could not attend the Fourth Plenary Meeting.',
    'Chad was unable to attend an earlier session of the Forum.',
    'Chad had sent its apologies to the previous meeting.',
    'Chad sent its apologies for the forthcoming conference.',
    'Chad apologised for its absence from the last meeting.',
    'Chad was excused from the next meeting.',
    'Chad could not attend the preparatory workshop.',
    'Chad will not be able to take part in the meeting of the drafting committee.',
    'At the previous meeting apologies were received from Chad.',
    'Apologies were received from Chad for the next meeting.',
    // A part of this one.
    'Chad could not attend the second day.',
    'Chad could not attend the afternoon session.',
    'Chad was unable to attend the dinner.',
    // Another object.
    'Chad informed the meeting that it could not join. Chad will not be able to join the Convention before 2025.',
    'Chad will not be able to participate in the pilot project.',
    'Chad will not be able to take part in the survey this year.',
    'Chad could not come to an agreement with Fiji.',
    'Chad could not join us in the consensus.',
    'Chad could not join the consensus.',
    'Chad expressed its regrets at the loss of life in the shipwreck.',
    'Chad expressed its regrets to the families of those who died.',
    'Chad sent its regrets to the people of Fiji.',
    'Chad sent its apologies for the delay of its report.',
    'Chad sent its apologies to the host for the noise.',
    'Chad conveyed its regrets over the events in Fiji.',
    'Chad expressed regrets that no progress had been made.',
    'Chad expressed its regrets.',
    'Chad regretted the loss of life.',
    'Chad regretted that the papers were late.',
    'Chad regretted that it could not support the text.',
    'Chad regretted that Fiji could not say more.',
    'Chad apologised for the absence of a translation.',
    'Chad apologised for its late reply.',
    'Chad was excused from the payment of its contribution.',
    'Chad was excused from voting.',
    'Chad was excused for the delay.',
    'Chad excused itself from the drafting group.',
    'Apologies were received from Chad for the delay of its report.',
    'Regrets were conveyed by Chad to the families of those who died.',
    // It is denied, or hangs on a condition.
    'Chad has not sent its apologies.',
    'Chad never sent its apologies.',
    'Chad was not excused.',
    'Neither Fiji nor Chad sent its apologies.',
    'If Chad could not attend, Fiji would speak for it.',
    'Had Chad been excused, Fiji would have spoken for it.',
    'Had Chad sent its apologies, Fiji would have spoken for it.',
    'Chad would have sent its apologies.',
    'The Chair asked whether Chad had sent its apologies.',
    'It was not known whether Chad was excused.',
    'Was Chad excused?',
    // In Russian.
    'Чад сообщил, что принять участие не сможет в следующем заседании.',
    'Чад сообщил, что не сможет принять участие в следующем заседании.',
    'Чад не сможет участвовать в следующем заседании.',
    'Чад не сможет участвовать в пилотном проекте.',
    'Чад не сможет присоединиться к Конвенции.',
    'Чад не смог присутствовать на втором дне заседания.',
    'Чад принес извинения семьям погибших.',
    'Чад принес извинения за задержку.',
    'Чад направил сожаления в связи с землетрясением.',
    'Чад выразил сожаление.',
    'Чад выразил сожаление в связи с гибелью людей.',
    'Чад извинился за задержку доклада.',
    'Чад извинился перед семьями погибших.',
    'Чад не прислал извинений.',
    'Чад прислал бы извинения.',
    'Если Чад прислал извинения, это будет отмечено.',
    'Неизвестно, прислал ли Чад извинения.',
    'Извинения поступили от Чада за задержку доклада.',
    'На предыдущем заседании извинения поступили от Чада.',
  ])('is none, or not for that: %s', (words) => {
    expect(away(words).filter((one) => one.startsWith('TCD'))).toEqual([]);
  });
});

it('of each part of a list is told by its own end', () => {
  const both = ['TUV', 'NRU', 'PLW'].map((party) => `${party} excused stated`);
  expect(away('Apologies were received from Palau and Tuvalu; Nauru sent its regrets.').toSorted()).toEqual(
    both.toSorted(),
  );
  expect(
    away('Apologies were received from Palau and Tuvalu; Nauru sent its regrets to the families.'),
  ).toEqual(both.filter((one) => !one.startsWith('NRU')).toReversed());
});

describe('an absence', () => {
  it.each([
    'Chad did not attend.',
    'Chad did not attend the meeting.',
    'Chad was not represented at this meeting.',
    'Chad did not take part without explanation.',
    'Чад не участвовал в заседании.',
    'Чад не был представлен.',
  ])('is of this meeting: %s', (words) => {
    expect(away(words)).toEqual(['TCD absent stated']);
  });

  it.each([
    'Chad did not attend the preparatory workshop.',
    'Chad did not attend the previous meeting.',
    'Chad was not represented in the drafting committee.',
    'Chad did not take part in the vote.',
    'If Chad did not attend, Fiji would speak for it.',
    'Had Fiji asked whether Chad was absent, nobody would have known.',
    'Чад не участвовал в предыдущем заседании.',
    'Чад не участвовал в семинаре экспертов.',
    'Если Чад не участвовал, это будет отмечено.',
  ])('is none of another thing: %s', (words) => {
    expect(away(words)).toEqual([]);
  });
});

it('names this meeting by a kind with an apostrophe', () => {
  const head = "Ninth Senior Officials' Meeting of the Praia Dialogue on Seafarers\n\nDear Secretariat,\n\n";
  const excused = (words: string) =>
    readNarrative({ text: head + words, file: '', sha256: '' }).meetings[0]?.delegations.map(
      ({ party, attendance }) => `${party} ${attendance}`,
    );
  expect(
    excused("Gambia regrets that it will not be able to attend the Ninth Senior Officials' Meeting."),
  ).toEqual(['GMB excused']);
  expect(
    excused('Gambia regrets that it will not be able to attend the Tenth Senior Officials’ Meeting.'),
  ).toEqual([]);
});
