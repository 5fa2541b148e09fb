import { describe, expect, it } from 'vitest';

import { outcomeReader, type ProposedStatement } from '@/formats/narrative/propose-outcome';

const read = (text: string) => outcomeReader(/[а-я]/u.test(text) ? 'ru' : 'en')({ text, level: 0 });

/** Who asks, the verb, who is asked, and what is left to be looked at. */
function told({ actor = '-', verb = '-', addressees, doubts }: ProposedStatement): string {
  return [actor, verb, addressees.join('; '), doubts.join(', ')].join(' | ');
}

describe('an act that is done to somebody', () => {
  it.each([
    ['Tajikistan was encouraged to ratify the treaty.', '- | encouraged | Tajikistan | no-actor'],
    [
      'Armenia and Georgia have also been invited to open their archives.',
      '- | invited | Armenia; Georgia | no-actor',
    ],
    ['Member States are requested to report.', '- | requested | Member States | no-actor'],
    ['The Secretariat was requested to print the atlas.', '- | requested | The Secretariat | no-actor'],
    [
      'The Secretariat was tasked by participants with printing the atlas.',
      'participants | tasked | The Secretariat | ',
    ],
    ['UNHCR was called upon by the Chair to help.', 'the Chair | called upon | UNHCR | '],
    ['Participants were invited to comment.', '- | invited | Participating States | no-actor, at-large'],
    ['Kazakhstan was thanked for the hall.', '- | thanked |  | no-actor'],
    [
      'It was recommended that Kazakhstan and Kyrgyzstan open a ferry.',
      '- | recommended | Kazakhstan; Kyrgyzstan | no-actor',
    ],
    ['It was recommended to Kazakhstan that it open a ferry.', '- | recommended | Kazakhstan | no-actor'],
    ['It was suggested by the experts that Armenia report.', 'the experts | suggested | Armenia | '],
    ['It was agreed that Kazakhstan would print the atlas.', '- | agreed | Kazakhstan | no-actor'],
    ['Казахстану рекомендовано открыть паром.', '- | рекомендовано | Казахстан | no-actor'],
    ['Грузии и Армении было также предложено открыть архивы.', '- | предложено | Грузия; Армения | no-actor'],
    [
      'Государствам-участникам предлагается сообщить о тарифах.',
      '- | предлагается | государства-участники | no-actor',
    ],
    ['Странам региона рекомендуется открыть паромы.', '- | рекомендуется | государства региона | no-actor'],
    ['Секретариату поручено издать атлас.', '- | поручено | Секретариат | no-actor'],
    ['Правительству Грузии поручается издать атлас.', '- | поручается | Грузия | no-actor'],
    ['К Армении обращена просьба издать атлас.', '- | обращена просьба | Армения | no-actor'],
    ['Армения приглашается издать атлас.', '- | приглашается | Армения | no-actor'],
    ['Казахстану рекомендовали открыть паром.', '- | рекомендовали | Казахстан | no-actor'],
    ['Казахстан призвали открыть паром.', '- | призвали | Казахстан | no-actor'],
    ['Было рекомендовано, чтобы Кыргызстан открыл паром.', '- | рекомендовано | Кыргызстан | no-actor'],
    ['Участниками было рекомендовано Армении издать атлас.', 'Участники | рекомендовано | Армения | '],
    ['It was proposed by Kazakhstan that the ferry be shut.', 'Kazakhstan | proposed |  | '],
    ['Казахстаном было предложено закрыть паром.', 'Казахстан | предложено |  | '],
    ['The delegation of Tajikistan was requested to report.', '- | requested | Tajikistan | no-actor'],
    [
      'Countries of origin, transit and destination were urged to report.',
      '- | urged | Countries of origin; Countries of transit; Countries of destination | no-actor',
    ],
    [
      'Государствам — участникам процесса и наблюдателям предлагается издать атлас.',
      '- | предлагается | государства-участники; государства-наблюдатели | no-actor',
    ],
    ['Министерству транспорта Грузии поручено издать атлас.', '- | поручено | Грузия | no-actor'],
    ['Рекомендовано экспертами, чтобы Армения отчиталась.', 'Эксперты | Рекомендовано | Армения | '],
  ])('names who is asked, and who asks where that is said: %s', (text, expected) => {
    expect(read(text).map(told)).toEqual([expected]);
  });

  it('leaves open whom it asks where that is nobody of the field', () => {
    expect(read('Carriers were requested to lower their fees.').map(told)).toEqual([
      '- | requested |  | no-actor, addressee',
    ]);
    expect(read('Перевозчикам рекомендовано снизить тарифы.').map(told)).toEqual([
      '- | рекомендовано |  | no-actor, addressee',
    ]);
    expect(read('It was recommended that Armenia and its neighbours report.').map(told)).toEqual([
      '- | recommended | Armenia | no-actor, addressee',
    ]);
  });

  it('doubts whom it asks where other words stand with them', () => {
    expect(read('States of the region and carriers were encouraged to report.').map(told)).toEqual([
      '- | encouraged | States of the region | no-actor, addressee',
    ]);
    expect(read('По итогам обсуждения Грузии и Казахстану рекомендовано издать атлас.').map(told)).toEqual([
      '- | рекомендовано | Казахстан | no-actor, addressee',
    ]);
    expect(read('По итогам обсуждения Казахстану и Грузии рекомендовано издать атлас.').map(told)).toEqual([
      '- | рекомендовано | Казахстан; Грузия | no-actor, addressee',
    ]);
    expect(read('По предложению Грузии решено издать атлас.').map(told)).toEqual([
      '- | решено |  | no-actor, addressee',
    ]);
  });

  it('stands beside what others do in the sentence, and has not their actor', () => {
    expect(read('Kazakhstan agreed to print the atlas, and UNHCR was asked to help.').map(told)).toEqual([
      'Kazakhstan | agreed | Kazakhstan | ',
      '- | asked | UNHCR | no-actor',
    ]);
    expect(read('Армении предложено издать атлас, а Грузии поручено его перевести.').map(told)).toEqual([
      '- | предложено | Армения | no-actor',
      '- | поручено | Грузия | no-actor',
    ]);
    expect(read('Georgia was thanked for the hall and was invited to print the atlas.').map(told)).toEqual([
      '- | thanked |  | no-actor',
      '- | invited | Georgia | no-actor',
    ]);
  });

  it('opens items, and is one of an opening that names who asks', () => {
    const next = outcomeReader('en');
    expect(next({ text: 'Member States are invited to:', level: 0 })).toEqual([]);
    expect(next({ text: 'open their archives;', level: 1 }).map(told)).toEqual([
      '- | invited | Member States | opening, no-actor',
    ]);
    next({ text: 'The participants agreed as follows:', level: 0 });
    expect(next({ text: 'Armenia is invited to print the atlas.', level: 1 }).map(told)).toEqual([
      'The participants | invited | Armenia | actor',
    ]);
  });

  it.each([
    'Kazakhstan was invited to the meeting.',
    'Kazakhstan was invited to Almaty.',
    'Kazakhstan was encouraged by the progress of the year.',
    'The press was told that Kazakhstan was encouraged to wait.',
    'Kazakhstan, which was asked to wait, left.',
    'The report was printed and sent to Kazakhstan.',
    'Таджикистан был приглашён на встречу.',
    'Казахстан был представлен заместителем министра.',
  ])('is none where nothing is asked: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is only mentioned where it was not done, or hangs on a condition', () => {
    expect(read('Kazakhstan was not invited to report.').at(0)?.doubts).toContain('negated');
    expect(read('If money is found, Kazakhstan is invited to report.').at(0)).toMatchObject({
      followUp: 'ask',
    });
  });
});

describe('who acts together with others', () => {
  it.each([
    [
      'Kazakhstan, together with UNHCR, is invited to print the atlas.',
      '- | invited | Kazakhstan; UNHCR | no-actor',
    ],
    [
      'Kazakhstan is invited, jointly with UNHCR, to print the atlas.',
      '- | invited | Kazakhstan; UNHCR | no-actor',
    ],
    [
      'Kazakhstan, together with UNHCR, agreed to print the atlas.',
      'Kazakhstan, together with UNHCR | agreed | Kazakhstan; UNHCR | ',
    ],
    [
      'Kazakhstan, with the support of UNHCR, agreed to print the atlas.',
      'Kazakhstan | agreed | Kazakhstan | ',
    ],
    [
      'The Chair, together with Georgia, invited Armenia to report.',
      'The Chair, together with Georgia | invited | Armenia | ',
    ],
    [
      'Participants recommended that Georgia, together with IOM, print the atlas.',
      'Participants | recommended | Georgia; IOM | ',
    ],
    [
      'Participants invited Georgia, with the assistance of IOM, to print the atlas.',
      'Participants | invited | Georgia | ',
    ],
    [
      'Казахстану совместно с УВКБ ООН предлагается издать атлас.',
      '- | предлагается | Казахстан; УВКБ ООН | no-actor',
    ],
    [
      'Казахстан вместе с Узбекистаном договорился издать атлас.',
      'Казахстан вместе с Узбекистаном | договорился | Казахстан; Узбекистан | ',
    ],
    ['Казахстан при поддержке МОМ договорился издать атлас.', 'Казахстан | договорился | Казахстан | '],
    [
      'Участники рекомендовали, чтобы Грузия совместно с МОМ издала атлас.',
      'Участники | рекомендовали | Грузия; МОМ | ',
    ],
  ])('is told, and who only helps is not asked: %s', (text, expected) => {
    expect(read(text).map(told)).toEqual([expected]);
  });

  it('is asked about where the words leave open whether a partner is meant as well', () => {
    const [one] = read('Georgia, in cooperation with UNHCR, was invited to print the atlas.');
    expect(one).toMatchObject({
      addressees: ['Georgia'],
      partners: ['UNHCR'],
      doubts: ['no-actor', 'partner'],
    });
    expect(read('Участники поручили Грузии во взаимодействии с МОМ издать атлас.').at(0)).toMatchObject({
      addressees: ['Грузия'],
      doubts: ['partner'],
    });
  });

  it('is whoever a decision says is to do it, or is to be asked', () => {
    expect(read('Participants decided that Georgia will print the atlas.').at(0)?.addressees).toEqual([
      'Georgia',
    ]);
    expect(read('Участники решили, что Грузия и Армения издадут атлас.').at(0)?.addressees).toEqual([
      'Грузия',
      'Армения',
    ]);
    expect(
      read('Participants agreed to request the Secretariat to print the atlas.').at(0)?.addressees,
    ).toEqual(['The Secretariat']);
    expect(read('Участники договорились поручить Секретариату издать атлас.').at(0)?.addressees).toEqual([
      'Секретариат',
    ]);
  });
});
