import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const meetingOf = (text: string) => read(text).meetings[0];
const doubtsOf = (text: string) =>
  read(text).evidence.flatMap(({ path, certainty, why }) =>
    certainty === 'uncertain' && /\/(?:date|city)$/u.test(path) ? [`${path.split('/').at(-1)} ${why}`] : [],
  );

describe('the line of the head that says only when and where', () => {
  it('is the day and place of the meeting in a paper of it, whatever else is told below', () => {
    const text =
      'Niamey Process Steering Committee\nMinutes, 3 March 2020, Dakar (hybrid)\n\n1. Members approved the budget.\n2. Kenya reported on the meeting of experts held in Nairobi on 15 January 2020, which was attended by Uganda and Rwanda.';
    expect(meetingOf(text)).toMatchObject({ date: '2020-03-03', city: 'Dakar', modality: 'hybrid' });
    expect(meetingOf(text)?.delegations).not.toContainEqual(expect.objectContaining({ party: 'UGA' }));
    expect(doubtsOf(text)).toEqual([]);
  });

  it('is so in Russian, though earlier days are told of, and is no day of publishing', () => {
    const draft = read(
      'Протокол\nдевятого заседания Координационного совета\nг. Бишкек, 7 апреля 2021 года\n\n1. Секретариат доложил о семинаре экспертов, который прошёл в Алматы 20 и 21 марта 2021 года и собрал сорок участников из пяти государств региона.\n2. Участники договорились продолжить обмен сведениями.',
    );
    expect(draft.meetings[0]).toMatchObject({ date: '2021-04-07', city: 'Бишкек' });
    expect(draft.sources[0]?.published).toBeUndefined();
  });

  it('is of the writing in a press release, where the text names the meeting’s own day and place', () => {
    const text =
      'PRESS RELEASE\nLisbon, 12 May 2022\n\nMinister Rui Tavares returned from Praia, where he co-chaired the Fourth Senior Officials’ Meeting of the Rabat Process on 9 and 10 May.';
    expect(meetingOf(text)).toMatchObject({ date: '2022-05-09/2022-05-10', city: 'Praia', country: 'CPV' });
    expect(doubtsOf(text)).toEqual([]);
  });

  it('is doubtful there, where the text names neither', () => {
    const text =
      'PRESS RELEASE\nLisbon, 12 May 2022\n\nMinister Rui Tavares chaired the Fourth Senior Officials’ Meeting of the Rabat Process and thanked its members.';
    expect(meetingOf(text)).toMatchObject({ date: '2022-05-12', city: 'Lisbon' });
    expect(new Set(doubtsOf(text))).toEqual(
      new Set(['date review.why.day-of-report', 'city review.why.place-of-report']),
    );
  });

  it('says in which form they met', () => {
    expect(
      meetingOf(
        '# Workshop on visas\n\n**Prague Process, online, 2 June 2021**\n\nExperts from Georgia took part.',
      )?.modality,
    ).toBe('online');
    expect(
      meetingOf(
        'MINUTES OF THE 3RD MEETING OF THE STEERING GROUP\n\nDate: 2 June 2021\nPlace: Zoom\n\n1. Members agreed to meet again.',
      )?.modality,
    ).toBe('online');
    expect(
      meetingOf(
        'Протокол\nтретьего заседания рабочей группы\nг. Ош, 2 июня 2021 года, видеоконференция\n\n1. Участники договорились.',
      )?.modality,
    ).toBe('online');
  });
});

describe('a meeting that others talk of', () => {
  it('is not the one a diary is about', () => {
    expect(
      read(
        'From the diary of the spokesperson, 19 June 2020\n\nToday the Minister of Kenya met her colleague from Egypt in Nairobi. They discussed the forthcoming ministerial conference of the Khartoum Process, which Egypt hopes to host in 2021.',
      ).meetings,
    ).toEqual([]);
  });
});

describe('who chaired, invited and observed', () => {
  const categoriesIn = (text: string) =>
    Object.fromEntries(meetingOf(text)?.delegations.map(({ party, category }) => [party, category]) ?? []);
  const head = 'Chair’s Summary\nThird Senior Officials’ Meeting of the Rabat Process, Lomé, 4 May 2021\n\n';

  it('chaired, though nobody else is listed', () => {
    expect(
      categoriesIn(
        `${head}1. The senior officials met in Lomé on 4 May 2021 under the chairmanship of Togo and the co-chairmanship of Spain.\n2. Participants agreed to meet again.`,
      ),
    ).toEqual({ TGO: 'chair', ESP: 'chair' });
    expect(
      categoriesIn(
        'Третье совещание старших должностных лиц состоялось в Баку 4 мая 2021 года под председательством Азербайджана и сопредседательством Литвы.',
      ),
    ).toEqual({ AZE: 'chair', LTU: 'chair' });
  });

  it('is not at the meeting for having chaired the process, or another meeting', () => {
    const rest = '2. Participants agreed to meet again.';
    for (const words of [
      'The Process has worked under the chairmanship of Spain since 2019.',
      'The previous meeting was held in Madrid in 2019 under the chairmanship of Spain.',
    ])
      expect(categoriesIn(`${head}1. ${words}\n${rest}`)).toEqual({});
  });

  it('hosted where somebody in a post of the State invited', () => {
    const organisers = (text: string) => meetingOf(text)?.organisers;
    expect(
      organisers(
        'The Third Senior Officials’ Meeting was held in Lomé on 4 May 2021 at the kind invitation of H.E. Dr. Afi Mensah, Minister of Security of the Republic of Togo.',
      ),
    ).toEqual([{ party: 'TGO', role: 'hosted' }]);
    const text =
      'По приглашению министра внутренних дел Республики Армения Ваге Саргсяна в третьем совещании старших должностных лиц 4 мая 2021 года приняли участие делегации Армении, Грузии и Литвы.';
    expect(organisers(text)).toEqual([{ party: 'ARM', role: 'hosted' }]);
    expect(categoriesIn(text)).toEqual({ ARM: 'unspecified', GEO: 'unspecified', LTU: 'unspecified' });
  });

  it('was there where the delegations and the observers are thanked', () => {
    expect(
      categoriesIn(
        `${head}1. The Chair thanked the delegations of Ghana, Mali, Spain and Togo, and the observers from Chad and Norway.\n2. Participants agreed to meet again.`,
      ),
    ).toMatchObject({ GHA: 'unspecified', TGO: 'unspecified', TCD: 'observer', NOR: 'observer' });
  });

  it('chaired the meeting that a report says she co-chaired', () => {
    expect(
      meetingOf(
        'PRESS RELEASE\nLisbon, 12 May 2022\n\nMinister Rita Tavares returned from Praia, where she co-chaired the Fourth Senior Officials’ Meeting of the Rabat Process on 9 and 10 May.',
      )?.people,
    ).toMatchObject([{ name: 'Rita Tavares', roles: ['chair'] }]);
  });
});

describe('the title of a text', () => {
  const titleOf = (text: string, title?: string) =>
    readNarrative({ text, file: 'a.txt', sha256: '0', about: title === undefined ? {} : { title } })
      .sources[0]?.title;
  const rest =
    '\n\nExperts from Georgia and Latvia met in Batumi on 4 May 2021 to compare their rules on visas for students.';

  it('stands below the word for a press release, and below the name of a newspaper', () => {
    expect(
      titleOf(
        `Agency for Migration\nDepartment of Press\nPRESS RELEASE No. 14\n\nExperts compare rules on visas${rest}`,
      ),
    ).toBe('Experts compare rules on visas');
    expect(titleOf(`The Caspian Herald\n\nVisa experts at one table in Batumi${rest}`)).toBe(
      'Visa experts at one table in Batumi',
    );
  });

  it('is the page’s own headline rather than the title of its window with the name of the site', () => {
    const text = `News » Visas\n\nExperts compare rules on visas${rest}`;
    expect(titleOf(text, 'Visas | Agency for Migration')).toBe('Experts compare rules on visas');
    expect(titleOf(text, 'Experts on visas')).toBe('Experts on visas');
  });
});
