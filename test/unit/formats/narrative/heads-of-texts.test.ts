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
