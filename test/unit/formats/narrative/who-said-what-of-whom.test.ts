import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const head = 'Third Senior Officials Meeting of the Harbour Dialogue\nOsh, Kyrgyzstan, 3 February 2022\n\n';
const meetingOf = (text: string) => read(head + text).meetings[0];

describe('the speakers of a list', () => {
  it('spoke each, whose they are by their posts', () => {
    const meeting = meetingOf(
      'Statements were made by Mr. Farrukh Nazarov, Deputy Minister of Labour of Tajikistan, Ms. Leyla Hasanova, Head of Section, State Migration Service of Azerbaijan, and Ms. Ingrid Solberg, Regional Director of IOM.',
    );
    expect(meeting?.interventions.map(({ kind, speaker, party }) => `${kind} ${speaker} ${party}`)).toEqual([
      'statement Farrukh Nazarov TJK',
      'statement Leyla Hasanova AZE',
      'statement Ingrid Solberg IOM',
    ]);
    expect(meeting?.people).toHaveLength(3);
    expect(meeting?.delegations).toEqual([]);
  });

  it('are parties where nobody is named, and took part', () => {
    const meeting = meetingOf('Opening remarks were delivered by Kazakhstan, the Kyrgyz Republic and UNHCR.');
    expect(meeting?.interventions.map(({ kind, party }) => `${kind} ${party}`)).toEqual([
      'opening KAZ',
      'opening KGZ',
      'opening UNHCR',
    ]);
    expect(meeting?.delegations.map(({ party }) => party)).toEqual(['KAZ', 'KGZ', 'UNHCR']);
  });

  it('are so in Russian, a delegation between people with them', () => {
    const [meeting] = read(
      'Третье совещание старших должностных лиц\nг. Ош, 3 февраля 2022 г.\n\nС заявлениями выступили г-н Нурлан Абдылдаев, заместитель министра, МИД Кыргызской Республики, г-жа Лола Каримова, начальник отдела, Министерство внутренних дел Республики Узбекистан, и представители Японии.',
    ).meetings;
    expect(meeting?.interventions.map(({ kind, speaker, party }) => `${kind} ${speaker} ${party}`)).toEqual([
      'statement Нурлан Абдылдаев KGZ',
      'statement Лола Каримова UZB',
      'statement undefined JPN',
    ]);
  });

  it('have one statement where the next sentence tells what they said', () => {
    const meeting = meetingOf(
      'Statements were made by Mr. Adil Khan (Pakistan) and Ms. Rosa Lind (Norway). Ms. Lind said that funds had been found.',
    );
    expect(meeting?.interventions.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Adil Khan', undefined],
      ['Rosa Lind', 'Ms. Lind said that funds had been found.'],
    ]);
  });

  it.each([
    ['Statements were made by Kazakhstan, Türkiye and UNHCR.', [undefined, undefined, undefined]],
    ['Kazakhstan, Türkiye, Georgia, Armenia and UNHCR took the floor.', Array.from({ length: 5 })],
    [
      'The meeting was opened by Mr. Adil Khan (Pakistan) and Ms. Rosa Lind (Norway).',
      [undefined, undefined],
    ],
  ])('share no sentence as the words of each: %s', (said, texts) => {
    expect(meetingOf(said)?.interventions.map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    'С заявлениями выступили делегации Казахстана, Турции и УВКБ ООН.',
    'Заслушаны сообщения представителей Казахстана, Турции и УВКБ ООН.',
    'Казахстан, Турция и УВКБ ООН взяли слово.',
  ])('share no Russian sentence either: %s', (said) => {
    const [meeting] = read(
      `Третье совещание старших должностных лиц\nг. Ош, 3 февраля 2022 г.\n\n${said}`,
    ).meetings;
    expect(meeting?.interventions).toEqual(
      ['KAZ', 'TUR', 'UNHCR'].map((party) => ({ party, kind: 'statement', verbatim: false })),
    );
  });

  it('keep a sentence that goes on with what was said', () => {
    const meeting = meetingOf(
      'The meeting was opened by Mr. Adil Khan (Pakistan) and Ms. Rosa Lind (Norway), who stressed the need for data.',
    );
    expect(meeting?.interventions.every(({ text }) => text?.includes('stressed'))).toBe(true);
  });
});

describe('what is told of a speech', () => {
  it('leaves the number of its paragraph behind, and is not word for word', () => {
    const meeting = meetingOf(
      '1. Ms. Rosa Lind, Director of UNHCR, opened the meeting.\n\n2. Tajikistan announced that it would host a workshop.',
    );
    expect(meeting?.interventions).toMatchObject([
      { text: 'Ms. Rosa Lind, Director of UNHCR, opened the meeting.', verbatim: false },
      { text: 'Tajikistan announced that it would host a workshop.', verbatim: false },
    ]);
  });
});

describe('a list of speakers', () => {
  const of2024 = 'Third Senior Officials Meeting of the Harbour Process\n\nNairobi, 6 February 2024\n\n';
  const spoke = (words: string) => {
    const meeting = read(of2024 + words).meetings[0];
    return {
      spoke: meeting?.interventions.map(({ speaker, party }) => speaker ?? party),
      came: meeting?.delegations.map(({ party }) => party),
    };
  };

  it.each([
    'At the Second Meeting in Kampala in 2022 statements were made by Japan and Türkiye.',
    'At the Second Senior Officials Meeting statements were made by Japan and Türkiye.',
    'Statements were made by Japan and Türkiye at the Second Senior Officials Meeting.',
    'The Chair recalled that in 2019 statements were made by Norway and Japan in Geneva.',
    'На предыдущем совещании с заявлениями выступили Казахстан и Япония.',
    'No statements were made by Norway and Japan.',
    'No further statements were made by Norway and Japan.',
  ])('of another meeting, or of nobody, is none of this one: %s', (words) => {
    expect(spoke(words)).toEqual({ spoke: [], came: [] });
  });

  it.each([
    'On 6 February 2024 statements were made by Norway and Japan on the plan for 2026.',
    'At its second session statements were made by Norway and Japan.',
    'There were no objections, and statements were made by Norway and Japan.',
  ])('of this one counts: %s', (words) => {
    expect(spoke(words)).toEqual({ spoke: ['NOR', 'JPN'], came: ['NOR', 'JPN'] });
  });

  it.each(['on', 'regarding', 'on behalf of'])('has no party behind "%s"', (word) => {
    expect(spoke(`Statements were made by IOM and UNHCR ${word} Afghanistan and Pakistan.`)).toEqual({
      spoke: ['IOM', 'UNHCR'],
      came: ['IOM', 'UNHCR'],
    });
  });

  it.each([
    'Statements were made by Mr. John Kariuki and Ms. Anna Solberg on the case of Mr. Omar Hassan.',
    'Presentations were delivered by Mr. John Kariuki of Kenya and Ms. Anna Solberg of IOM, moderated by Mr. Omar Hassan of UNHCR.',
    'Opening remarks were made by Mr. John Kariuki, Director of Immigration of Kenya, and Ms. Anna Solberg of IOM, who thanked Mr. Omar Hassan and Ms. Jane Otieno for the hall.',
  ])('has none of those spoken of: %s', (words) => {
    expect(spoke(words).spoke).toEqual(['John Kariuki', 'Anna Solberg']);
  });

  it('has none of those spoken of in Russian', () => {
    const words = 'С заявлениями выступили г-н Айбек Каримов и г-жа Анна Иванова о деле г-на Омара Хасана.';
    expect(spoke(words).spoke).toEqual(['Айбек Каримов', 'Анна Иванова']);
  });

  it('goes on behind what somebody spoke on', () => {
    const words =
      'Statements were made by Mr. John Kariuki on borders, Ms. Anna Solberg of WHO on health and by Mr. Omar Hassan.';
    expect(spoke(words).spoke).toEqual(['John Kariuki', 'Anna Solberg', 'Omar Hassan']);
  });
});

describe('whose somebody is', () => {
  const partiesIn = (text: string) => meetingOf(text)?.people.map(({ party }) => party);

  it('stands in the name of the institution behind the post or the name', () => {
    expect(
      partiesIn(
        'Mr. Aibek Karimov, Head of Division, Ministry of Internal Affairs of the Republic of Kazakhstan, presented the rules. Mr. Rustam Aliev of the Ministry of Justice of Uzbekistan spoke too. Ms. Mary Poe, Chief of Section, UNHCR Representation in Kyrgyzstan, spoke too.',
      ),
    ).toEqual(['KAZ', 'UZB', 'UNHCR']);
  });

  it.each([
    'Mr. Omar Hassan, Director, Public Foundation Legal Centre, Kyrgyzstan, said that the numbers rose.',
    'Ms. Anna Solberg, lecturer, Institute of Oriental Studies, Norway, said that the numbers rose.',
    'Ms. Anna Solberg, Adviser, Centre for Human Rights, an NGO of Kyrgyzstan, said that the numbers rose.',
    'Ms. Anna Solberg, Director, Centre for Migration of the University of Oslo, Norway, said that the numbers rose.',
    'Г-н Омар Хасан, директор, Центр миграции Университета Осло, Норвегия, сообщил о росте.',
  ])('is not told by the seat of a private body: %s', (words) => {
    expect(partiesIn(words)).toEqual([undefined]);
  });

  it('is told by a ministry behind its centre', () => {
    const words =
      'Ms. Anna Solberg, Director, Training Centre of the Ministry of Justice of Norway, said that the numbers rose.';
    expect(partiesIn(words)).toEqual(['NOR']);
  });

  it('is derived from a State alone behind a comma', () => {
    const certainty = (words: string) =>
      read(head + words).evidence.find(({ path }) => path === '/meetings/0/people/0/party')?.certainty;
    expect(certainty('Ms. Anna Solberg, Director, Ministry of Justice, Norway, spoke.')).toBe('derived');
    expect(certainty('Ms. Anna Solberg, Director, Ministry of Justice of Norway, spoke.')).toBe('stated');
  });

  it('is not told by a State that they only speak of or go to', () => {
    expect(
      partiesIn(
        'Mr. Aibek Karimov, Head of Division, spoke of the Ministry of Labour of Japan. Ms. Eva Roth, adviser on migration, met with the delegation of Norway.',
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('a short form with its stop', () => {
  it('ends no sentence', () => {
    const meeting = meetingOf(
      'Brig. Amir Khan (Retd.), Director of the Border Service of Pakistan, opened the meeting.\n\nУчастники (сент. 2021) договорились встретиться.',
    );
    expect(meeting?.interventions).toMatchObject([
      {
        kind: 'opening',
        speaker: 'Amir Khan',
        party: 'PAK',
        text: 'Brig. Amir Khan (Retd.), Director of the Border Service of Pakistan, opened the meeting.',
      },
    ]);
  });
});
