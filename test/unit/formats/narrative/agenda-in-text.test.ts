import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: '', sha256: '' }).meetings[0];
const points = (text: string) =>
  (read(text)?.agenda ?? []).map(({ number, title, startsAt }) =>
    [startsAt, number, title].filter(Boolean).join(' '),
  );
const head = 'Fifth Plenary Meeting of the Delta Forum\nGdynia, Poland, 3 June 2021\n\n';

describe('the agenda of a text', () => {
  it('is numbered points under its heading, and no paragraphs', () => {
    const text = `${head}AGENDA\n\n1. Adoption of the agenda\n2. Seasonal workers\n2.1 Experience of Malta\n3. Any other business\n\nNotes: papers will follow.`;
    expect(points(text)).toEqual([
      '1 Adoption of the agenda',
      '2 Seasonal workers',
      '2.1 Experience of Malta',
      '3 Any other business',
    ]);
    expect(read(text)?.paragraphs).toEqual([]);
  });

  it('ends where the minutes count its points again', () => {
    const text =
      'ПРОТОКОЛ\nвосьмого заседания рабочей группы\nг. Гродно, 5 мая 2020 г.\n\nПовестка дня:\n1. О квотах.\n2. Разное.\n\n1. Рабочая группа решила продлить квоты до 2022 года.\n2. Рабочая группа поручила Секретариату подготовить обзор.';
    expect(points(text)).toEqual(['1 О квотах', '2 Разное']);
    expect(read(text)?.paragraphs.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('is a table of hours under days, with its sessions and who leads them', () => {
    const text = `${head.replace('3 June', '3–4 June')}Draft Agenda\n\nThursday, 3 June\nTime\tItem\n09:00–09:30\tRegistration\n09:30–11:00\tSession I: Fair pay. Moderator: Ms. Ruth Otieno, ILO\n\nFriday, 4 June\n10:00\tClosing`;
    const agenda = read(text)?.agenda;
    expect(agenda).toMatchObject([
      { kind: 'session', day: '2021-06-03', title: 'Thursday, 3 June' },
      { title: 'Registration', startsAt: '09:00', minutes: 30, session: '2021-06-03 Thursday, 3 June' },
      { kind: 'session', number: 'I', title: 'Fair pay', startsAt: '09:30', endsAt: '11:00' },
      { title: 'Moderator: Ms. Ruth Otieno, ILO' },
      { kind: 'session', day: '2021-06-04' },
      { title: 'Closing', startsAt: '10:00' },
    ]);
    // Whom an agenda alone names is not said to have come.
    expect(read(text)?.people).toMatchObject([{ name: 'Ruth Otieno', attendance: 'invited' }]);
  });

  it('is a table whose cells of who speaks stand apart from the titles, hours or none', () => {
    const rows =
      'Time\tItem\tSpeaker\n0900–1000\t1. Opening\tChair\n\t(a) Figures\tMalta\n\t(b) Losses\tILO\nTBC\t2. Elections\tChair\n1100-1130\tClose\t';
    expect(read(`${head}Agenda\n${rows}`)?.agenda).toEqual([
      { number: '1', title: 'Opening', startsAt: '09:00', minutes: 60, annotation: 'Chair' },
      { number: '(a)', title: 'Figures', annotation: 'Malta' },
      { number: '(b)', title: 'Losses', annotation: 'ILO' },
      { number: '2', title: 'Elections', annotation: 'Chair' },
      { title: 'Close', startsAt: '11:00', minutes: 30 },
    ]);
  });

  it('keeps what an annotated agenda says of its points, and takes it for nothing said or decided there', () => {
    const text = `${head}Annotated agenda\n\nItem 1. Opening and organisation of work\n\nThe Chair will open the meeting. Malta has proposed a fund.\n\nItem 2. Pay\n\nIn Oslo in 2019 Ministers tasked the Forum with a study.\n\nSub-item 2(a). The study\n\nItem 3. Close`;
    expect(read(text)?.agenda).toEqual([
      {
        number: '1',
        title: 'Opening and organisation of work',
        annotation: 'The Chair will open the meeting. Malta has proposed a fund.',
      },
      { number: '2', title: 'Pay', annotation: 'In Oslo in 2019 Ministers tasked the Forum with a study.' },
      { number: '2(a)', title: 'The study' },
      { number: '3', title: 'Close' },
    ]);
    expect(read(text)).toMatchObject({ interventions: [], paragraphs: [] });
  });

  it('has its hours before the word of a point, below a heading that says as of when it is', () => {
    const text = `${head}DRAFT AGENDA (as of 2 May)\n\n0900  Registration\n0930  Item 1. Welcome - Ms. Anne de Wit (Netherlands)\n1000 - 1115  Item 2. Visas\n             2.1 Cases from Malta\ntbc          Item 3. Visit\n1100         Close`;
    expect(points(text)).toEqual([
      '09:00 Registration',
      '09:30 1 Welcome - Ms. Anne de Wit (Netherlands)',
      '10:00 2 Visas',
      '2.1 Cases from Malta',
      '3 Visit',
      '11:00 Close',
    ]);
    expect(read(text)?.paragraphs).toEqual([]);
  });

  it.each([
    [
      `${head}Annotated agenda\n1. Opening\nMalta will speak.\n2. Close\nMalta has offered to host.\nDelegations unable to attend: Sudan, Yemen.\nOnline: Uganda, Kenya (Mr. Peter Otieno).`,
      ['SDN', 'YEM'],
      'Peter Otieno',
    ],
    [
      'Аннотированная повестка дня\nПятое заседание рабочей группы\nг. Гродно, 5 мая 2020 г.\n\n1. Открытие\n2. О квотах\nМальта предложила фонд.\nНе смогут принять участие: Судан, Йемен.\nПрисутствуют: Уганда, Кения.',
      ['SDN', 'YEM'],
      undefined,
    ],
  ])('says who sent apologies, and of nobody that they came', (text, excused, expected) => {
    const meeting = read(text);
    expect(meeting?.delegations.map(({ party, attendance }) => [party, attendance])).toEqual(
      excused.map((party) => [party, 'excused']),
    );
    expect(JSON.stringify(meeting?.agenda)).not.toMatch(/unable|Не смогут/u);
    expect(meeting?.people.find(({ name }) => name === expected)?.attendance).toBe(
      expected === undefined ? undefined : 'invited',
    );
  });

  it('keeps its list of those expected', () => {
    const text = `${head}Agenda\n1. Opening\n2. Close\n\nExpected participants: Malta, Kenya.`;
    expect(read(text)?.delegations.map(({ party }) => party)).toEqual(['MLT', 'KEN']);
  });

  it('leaves somebody whom the minutes show in the room as having come', () => {
    const text = `${head}Ms. Ruth Otieno of ILO said that wages had risen.\n\nAgenda\n1. Opening\n2. Wages (moderator: Ms. Ruth Otieno)`;
    const person = read(text)?.people.find(({ name }) => name === 'Ruth Otieno');
    expect(person).toBeDefined();
    expect(person?.attendance).toBeUndefined();
  });

  it.each([
    `${head}Agenda\n1. Participants agreed to share data.\n2. Participants asked IOM to help.\n3. Poland offered to host.`,
    `${head}1. Adoption of the agenda. The agenda was adopted.\n2. Participants agreed to meet again.`,
    `${head}Programme\nThe programme of work will be sent later.\n1. Participants agreed to share data.`,
  ])('is none: %s', (text) => {
    expect(read(text)?.agenda).toBeUndefined();
  });
});
