import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const head = 'The 14th Senior Officials Meeting was held in Bangkok on 29 and 30 May 2024.\n\n';
const meetingOf = (text: string) =>
  readNarrative({ text: head + text, file: 'a.txt', sha256: '0' }).meetings[0];
const excused = (text: string) =>
  meetingOf(text)?.delegations.flatMap(({ party, attendance }) => (attendance === 'excused' ? [party] : []));
const absent = (text: string) =>
  meetingOf(text)?.delegations.flatMap(({ party, attendance }) => (attendance === 'absent' ? [party] : []));
const came = (text: string) =>
  meetingOf(text)?.delegations.flatMap(({ party, attendance }) => (attendance === undefined ? [party] : []));

describe('those who excused themselves', () => {
  it.each([
    ['Excused: Mr. Karma Dorji (Bhutan); Fiji. Absent without notice: Myanmar.', ['FJI']],
    ['Apologies received so far: Brunei Darussalam, Timor-Leste.', ['BRN', 'TLS']],
    ['Unable to attend: Mongolia', ['MNG']],
    ['Tonga could not be with us.', ['TON']],
    ['I regret to inform you that Bhutan will not be able to attend.', ['BTN']],
    ['The delegation of New Zealand conveyed the regrets of Tonga.', ['TON']],
    ['Не смогут принять участие: Япония, Республика Корея.', ['JPN', 'KOR']],
    ['Монголия известила, что прибыть не сможет.', ['MNG']],
    ['Монголия извинилась.', ['MNG']],
    ['Uganda regrets that it will not be able to attend the meeting.', ['UGA']],
    ['Fiji will not be in a position to attend.', ['FJI']],
    ['Делегация Монголии не сможет принять участие в совещании.', ['MNG']],
    ['Посольство с сожалением сообщает, что Монголия не сможет принять участие.', ['MNG']],
    ['От имени Камбоджи извинился посол Таиланда.', ['KHM']],
  ])('are told in %s', (text, parties) => {
    expect(excused(text)).toEqual(parties);
  });

  it.each([
    'Viet Nam regretted that the papers were late.',
    'Монголия извинилась за задержку.',
    'Fiji was represented.',
    'Fiji is unable to participate fully in the fund.',
  ])('are none in %s', (text) => {
    expect(excused(text)).toEqual([]);
  });

  it.each([
    'Excused: Mr. Karma Dorji (Bhutan); Fiji.',
    'Apologies have also been received from Mr. Karma Dorji (Bhutan).',
  ])('are persons in %s', (text) => {
    expect(meetingOf(text)?.people).toMatchObject([{ name: 'Karma Dorji', attendance: 'excused' }]);
  });
});

describe('those who were not represented', () => {
  it.each([
    ['Present: Fiji, Samoa.\n\nApologies: Tonga.\n\nAbsent: Eritrea.', ['ERI']],
    ['Fiji attended.\n\nAbsent without explanation: Chad; Mongolia', ['TCD', 'MNG']],
    ['Absent\nChad; Mongolia\n\nFiji attended.', ['TCD', 'MNG']],
    ['Fiji attended. Chad was not represented at the meeting.', ['TCD']],
    ['Fiji and Tonga attended, while Chad and Mongolia did not send a delegation.', ['TCD', 'MNG']],
    ['Chad was absent and sent no apologies.', ['TCD']],
    ['Представлены: Фиджи, Самоа. Отсутствовали: Эритрея, Чад.', ['ERI', 'TCD']],
    ['Египет на заседании представлен не был.', ['EGY']],
    ['На заседании не были представлены Египет и Чад.', ['EGY', 'TCD']],
    [
      'В заседании приняли участие Фиджи и Самоа. Монголия участия не приняла, а Чад не направил делегацию.',
      ['MNG', 'TCD'],
    ],
    ['Делегация Эритреи на совещании отсутствовала.', ['ERI']],
  ])('are told in %s', (text, parties) => {
    expect(absent(text)).toEqual(parties);
    expect(excused(text)).not.toEqual(expect.arrayContaining(parties));
    expect(came(text)).not.toEqual(expect.arrayContaining(parties));
  });

  it.each([
    'Fiji was not represented at ministerial level.',
    'Fiji did not attend the reception.',
    'Fiji did not take part in the second session of the working group on visas.',
    'Fiji regretted that Chad was absent.',
    'Women are not represented in the registers of Chad.',
    'Хан отсутствовал в списке, отметила Монголия.',
    'Chad was not represented at the previous meeting.',
  ])('are none in %s', (text) => {
    expect(absent(text)).toEqual([]);
  });

  it('are told apart from those who gave a reason, and from those who came', () => {
    const text = `Present: Fiji.

Отсутствовали: Чад; Монголия (по уважительной причине); Фиджи.

Apologies: Eritrea.

Eritrea was not represented.`;
    expect([absent(text), excused(text)]).toEqual([['TCD'], ['MNG', 'ERI']]);
    expect(came(text)).toEqual(['FJI']);
  });

  it('are persons where a row of the absent names them', () => {
    const people = meetingOf('Fiji attended.\n\nAbsent: Mr. Karma Dorji (Bhutan); Chad.')?.people;
    expect(people).toMatchObject([{ name: 'Karma Dorji', party: 'BTN', attendance: 'absent' }]);
    expect(absent('Fiji attended.\n\nAbsent: Mr. Karma Dorji (Bhutan); Chad.')).toEqual(['TCD']);
  });

  it('are none in an agenda, before its meeting', () => {
    const text =
      'Fifteenth Senior Officials’ Meeting\nJakarta, 17–18 June 2025\nAgenda\n1. Opening\n2. Closing\n\nAbsent: Chad.';
    expect(readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0]?.delegations).toEqual([]);
  });
});

describe('those who sent somebody of another rank', () => {
  it.each([
    [
      'Apologies were received from Peru. Sudan, which had been excused, sent its chargé d’affaires in Rome instead.',
      ['SDN'],
    ],
    ['Sudan sent its ambassador in Rome instead of its minister.', ['SDN']],
    ['Судан направил вместо министра посла в Риме.', ['SDN']],
    ['Россия направила посла в Казахстане.', ['RUS']],
    ['Чад был представлен временным поверенным в делах.', ['TCD']],
  ])('took part: %s', (text, parties) => {
    expect(came(text)).toEqual(parties);
    expect(excused(text)).not.toEqual(expect.arrayContaining(parties));
  });

  it.each([
    'Sudan sent its foreign minister to Geneva.',
    'Sudan sent the Secretary-General a letter.',
    'Судан направил министра в Женеву.',
    'Суданом был представлен доклад.',
  ])('did not by %s', (text) => {
    expect(came(text)).toEqual([]);
  });
});

describe('those who took part', () => {
  it('are those who joined after their first apologies', () => {
    const text = 'Nauru, which had first sent its apologies, joined the second day by video link.';
    expect(meetingOf(text)?.delegations).toMatchObject([{ party: 'NRU', attendance: 'remote' }]);
    expect(excused(text)).toEqual([]);
  });

  it('are observers where they observed, and said nothing', () => {
    const meeting = meetingOf('The United States and Switzerland observed.');
    expect(meeting?.delegations).toMatchObject([
      { party: 'USA', category: 'observer' },
      { party: 'CHE', category: 'observer' },
    ]);
    expect(meeting?.interventions).toEqual([]);
  });

  it.each([
    'Nepal has asked me to convey that it will be represented by its embassy in Bangkok.',
    'Chile and Peru asked to be observers in future and were told that this would be decided later.',
  ])('are not those who only wish to, and wishing so is no statement: %s', (text) => {
    expect(came(text)).toEqual([]);
    expect(meetingOf(text)?.interventions).toEqual([]);
  });
});

describe('an agenda', () => {
  const told = `Item 1. Opening
Item 2. Review of the Strategy
In Adelaide in February 2023 Ministers tasked the Group with reviewing the Strategy by 2026. Bangladesh has proposed that the guidance be binding.
Item 3. Other matters`;
  const above = (paper: string) =>
    readNarrative({
      text: `Fifteenth Senior Officials’ Meeting\nJakarta, Indonesia, 17–18 June 2025\n${paper}\n${told}`,
      file: 'a.txt',
      sha256: '0',
    }).meetings[0];

  it('tells of what was said before its meeting, not at it', () => {
    expect(above('Annotated provisional agenda')).toMatchObject({ interventions: [], paragraphs: [] });
    expect(above('Summary')?.interventions).toMatchObject([{ party: 'BGD' }]);
  });
});
