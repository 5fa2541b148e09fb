import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const english =
  'The 5th Senior Officials Meeting of the Almaty Process was held in Bishkek on 27–28 September 2018. ';
const russian =
  'Пятое совещание старших должностных лиц Алматинского процесса состоялось в Бишкеке 27–28 сентября 2018 года. ';
const rolesIn = (text: string) =>
  Object.fromEntries(
    (readNarrative({ text, file: '', sha256: '' }).meetings[0]?.people ?? []).map(({ name, roles }) => [
      name,
      roles ?? [],
    ]),
  );
const rolesOf = (said: string) => rolesIn((/^[А-Я]/u.test(said) ? russian : english) + said);

describe('who is joined to the chair by "and"', () => {
  it.each([
    'The meeting was chaired by Ms. Alima Bekova and Mr. John Smith presented the report of the Support Unit.',
    'The meeting was chaired by Ms. Alima Bekova and Mr. John Smith of UNHCR took the floor.',
    'The meeting was chaired by Ms. Alima Bekova and Mr. John Smith, Director of the Support Unit, presented the report.',
  ])('did not chair where a sentence begins with the name: %s', (said) => {
    expect(rolesOf(said)).toMatchObject({ 'Alima Bekova': ['chair'], 'John Smith': [] });
  });

  it('did not chair in Russian either', () => {
    const roles = rolesOf('Заседание вел г-н Асан Уметов и г-жа Анна Иванова выступила с докладом.');
    expect(roles).toMatchObject({ 'Асан Уметов': ['chair'], 'Анна Иванова': [] });
  });

  it.each([
    'The meeting was co-chaired by Ms. Alima Bekova and Mr. John Smith.',
    'The meeting was co-chaired by Ms. Alima Bekova and Mr. John Smith in Bishkek.',
    'The meeting was co-chaired by Ms. Alima Bekova and Mr. John Smith, Director of the Support Unit, and attended by nine States.',
  ])('chaired too where nothing else is told of them: %s', (said) => {
    expect(rolesOf(said)).toMatchObject({ 'Alima Bekova': ['chair'], 'John Smith': ['chair'] });
  });
});

it('the head of a list does not reach into the text behind it', () => {
  const roles = rolesIn(
    'Report of the 5th Senior Officials Meeting of the Almaty Process\n\nBishkek, 27–28 September 2018\n\nModerators\n\nMs. Alima Bekova\n\nMs. Jane Doe\n\nThe meeting was opened in the morning and the participants discussed the work plan of the Process for two years to come.\n\nMr. Nurlan Abdiev, Deputy Minister of Labour of Kyrgyzstan, said that the States had to share more data on labour migration among them.\n\nMr. John Smith, Regional Representative of UNHCR, thanked the Government of Kyrgyzstan for its hospitality during two days of work.',
  );
  expect(roles).toMatchObject({ 'Alima Bekova': ['moderator'], 'Jane Doe': ['moderator'] });
  expect(roles['Nurlan Abdiev']).toEqual([]);
  expect(roles['John Smith']).toEqual([]);
});

describe('an office elsewhere', () => {
  it.each([
    'Затем состоялось выступление председателя Комитета миграции Асхата Иманова.',
    'Участники заслушали выступление председателя Комитета миграции МВД Казахстана г-на Асхата Иманова.',
    'Mr. Charles Whiteley, Head of EU Delegation to Kazakhstan, took part in the meeting.',
    'Mr. Charles Whiteley, Head of the Delegation of the European Union to Kazakhstan, took part in the meeting.',
  ])('is no part at the meeting: %s', (said) => {
    expect(Object.values(rolesOf(said)).flat()).toEqual([]);
  });

  it('unlike one at the meeting', () => {
    expect(
      Object.values(
        rolesOf(
          'Mr. Asan Umetov, Head of Delegation of Kyrgyzstan to the 5th Senior Officials Meeting, spoke.',
        ),
      ),
    ).toEqual([['head-of-delegation']]);
    expect(
      Object.values(rolesOf('Участники заслушали выступление председателя совещания г-на Асхата Иманова.')),
    ).toEqual([['chair']]);
  });
});
