import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingIn = (text: string) => readNarrative({ text, file: '', sha256: '' }).meetings[0];

describe('a report that somebody held a training or a workshop', () => {
  it.each([
    [
      'The Ministry of Labour of Georgia hosted a workshop on skills recognition in Tbilisi this week. Experts from Armenia shared what they had learned.',
      { city: 'Tbilisi', stateOfAffairs: 'held' },
    ],
    [
      'The Government of Tajikistan hosted a two-day training on refugee status determination.\n\nDushanbe, 3 April 2023. Judges learned how to weigh evidence.',
      { city: 'Dushanbe', date: '2023-04-03', stateOfAffairs: 'held' },
    ],
    [
      'МОМ провела двухдневный тренинг по противодействию торговле людьми в Ташкенте 12–13 июня 2023 года.',
      { city: 'Ташкент', date: '2023-06-12/2023-06-13', stateOfAffairs: 'held' },
    ],
    [
      'УВКБ ООН организовало семинар по вопросам безгражданства. Мероприятие прошло в Астане 5 мая 2022 г.',
      { city: 'Астана', date: '2022-05-05', stateOfAffairs: 'held' },
    ],
    [
      'УВКБ ООН и миграционная служба провели в Баку трёхдневное обучение для судей.\n\nОбучение завершилось 7 октября 2022 года.',
      { city: 'Баку', date: '2022-10-07', stateOfAffairs: 'held' },
    ],
  ])('is a meeting: %s', (text, told) => {
    expect(meetingIn(text)).toMatchObject(told);
  });

  it.each([
    'UNHCR works in Central Asia. Over the years its staff have trained many officers.',
    'IOM plans to hold a workshop one day. Nobody has said where.',
    'МОМ работает в регионе. Сотрудники прошли обучение.',
  ])('is none where nothing was held: %s', (text) => {
    expect(meetingIn(text)).toBeUndefined();
  });
});

describe('with whom somebody held it', () => {
  const organisers = (text: string) =>
    meetingIn(text)
      ?.organisers.map(({ party, role }) => `${party} ${role}`)
      .sort();

  it.each([
    [
      'The Government of Tajikistan, with the support of UNHCR, hosted a training on asylum in Dushanbe on 3 April 2023.',
      ['TJK hosted', 'UNHCR supported'],
    ],
    [
      'Министерство труда Бангладеш совместно с МОМ провело семинар по найму в Дакке 9–10 сентября 2023 года.',
      ['BGD organised', 'IOM cooperation'],
    ],
  ])('is no holder of it: %s', (text, told) => {
    expect(organisers(text)).toEqual(told);
  });
});
