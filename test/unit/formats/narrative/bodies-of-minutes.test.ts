import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const en =
  'Minutes of the Third Senior Officials Meeting of the Harbour Dialogue\nOsh, Kyrgyzstan, 3 February 2022\n\n';
const ru = 'Протокол\nтретьего совещания старших должностных лиц Диалога\nг. Ош, 3 февраля 2022 года\n\n';
const meetingOf = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0];
const saidIn = (text: string) =>
  meetingOf(text)?.interventions.map(({ kind, speaker, party, text: words }) => [
    kind,
    speaker ?? party,
    words,
  ]);
const statementsIn = (text: string) =>
  meetingOf(text)?.paragraphs.flatMap(({ statements }) =>
    statements.map(({ verb, class: kind, followUp, addressees }) => [verb, kind, followUp, addressees]),
  );

describe('those who speak one after the other in a sentence', () => {
  it('have their own words each', () => {
    expect(
      saidIn(
        `${en}Italy said that it "could consider" the chairmanship; Malta asked for a written procedure.`,
      ),
    ).toEqual([
      ['statement', 'ITA', 'Italy said that it "could consider" the chairmanship'],
      ['statement', 'MLT', 'Malta asked for a written procedure.'],
    ]);
  });

  it('are all found in Russian, two together first', () => {
    expect(
      saidIn(`${ru}Германия и Швейцария объявили о взносах; Греция заявила, что пока не готова.`),
    ).toEqual([
      ['statement', 'DEU', 'Германия и Швейцария объявили о взносах'],
      ['statement', 'CHE', 'Германия и Швейцария объявили о взносах'],
      ['statement', 'GRC', 'Греция заявила, что пока не готова.'],
    ]);
    expect(saidIn(`${ru}Казахстан предложил создать фонд, а Грузия попросила отсрочку.`)).toEqual([
      ['statement', 'KAZ', 'Казахстан предложил создать фонд'],
      ['statement', 'GEO', 'Грузия попросила отсрочку.'],
    ]);
  });

  it.each([
    'UNHCR noted that Iran had many refugees; the figures of Pakistan were smaller.',
    'UNHCR reported on returns; those of Georgia had gone home.',
  ])('are one where nobody else speaks: %s', (sentence) => {
    expect(saidIn(en + sentence)).toEqual([['statement', 'UNHCR', sentence]]);
  });
});

describe('a speaker by name', () => {
  it('is the first where others only agree', () => {
    expect(
      saidIn(`${en}Germany, supported by Hungary and Poland, expressed reservations as to its cost.`),
    ).toEqual([
      [
        'statement',
        'DEU',
        'Germany, supported by Hungary and Poland, expressed reservations as to its cost.',
      ],
    ]);
  });

  it.each([
    ['2. Mali dissociated itself from paragraph 1.', 'MLI'],
    ['2. Samoa voiced doubts about the fee.', 'WSM'],
    ['2. The AU Commission reported on the work of its experts.', 'AU'],
  ])('speaks for itself: %s', (sentence, party) => {
    const text = `${en}1. Participants agreed that aid should go on.\n${sentence}\n3. Participants thanked the hosts.`;
    expect(saidIn(text)).toEqual([['statement', party, sentence.slice(3)]]);
  });

  it('presents something, not himself or his country', () => {
    expect(saidIn(`${ru}Эксперт МОТ Елена Кравцова представила обзор трудовых споров.`)).toEqual([
      ['presentation', 'Елена Кравцова', 'Эксперт МОТ Елена Кравцова представила обзор трудовых споров.'],
    ]);
    expect(saidIn(`${ru}УВКБ ООН и МОМ представили совместное руководство.`)).toEqual([
      ['presentation', 'UNHCR', 'УВКБ ООН и МОМ представили совместное руководство.'],
      ['presentation', 'IOM', 'УВКБ ООН и МОМ представили совместное руководство.'],
    ]);
    expect(saidIn(`${ru}Казахстан представил заместитель министра Ерлан Абдиев.`)).toEqual([]);
  });

  it('opens the meeting with another', () => {
    const text = `${en}Ms. Nino Papadaki, Head of Unit of the Ministry of Migration of Greece, and Mr. Nihad Hadzic, Assistant Minister of Security of Bosnia and Herzegovina, delivered opening remarks.`;
    expect(saidIn(text)).toEqual([
      ['opening', 'Nino Papadaki', undefined],
      ['opening', 'Nihad Hadzic', undefined],
    ]);
  });
});

describe('what was decided on a point', () => {
  it('is read after its label within a numbered paragraph, of the kind that its verb says', () => {
    const text = `${ru}1. О председательстве\nРЕШИЛИ: избрать Председателем представителя Республики Казахстан.\n\n2. О данных\nРЕШИЛИ: просить Казахстан представить таблицу до 1 декабря 2022 года.\n\n3. О месте\nРЕШИЛИ: провести очередное заседание в г. Астане в 2023 году.`;
    expect(statementsIn(text)).toEqual([
      ['избрать', 'decision', 'yes', undefined],
      ['просить', 'request', 'yes', ['Казахстан']],
      ['провести', 'decision', 'yes', undefined],
    ]);
  });

  it('is read in short minutes by items, one word of it too', () => {
    const text = `${en}Item 1. Adoption of the agenda. The agenda was adopted with one amendment.\nItem 2. Handover of the Chair. Italy reported on its plans. DECISION: postponed.\nItem 3. AOB. UNHCR reported on returns to the region.`;
    expect(meetingOf(text)?.paragraphs.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(statementsIn(text)).toEqual([
      ['adopted', 'decision', 'yes', undefined],
      ['postponed', 'decision', 'yes', undefined],
    ]);
  });

  it('is not read where the label leads to a sentence of its own', () => {
    const text = `${en}Decision: The Group approved the budget for 2023.`;
    expect(statementsIn(text)).toEqual([['approved', 'decision', 'yes', undefined]]);
  });

  it('is nothing where it was proposed, but not agreed', () => {
    const text = `${en}1. Participants agreed that aid should not be cut.\n2. It was proposed, but not agreed, that a fund be created.\n3. Participants thanked the hosts.`;
    expect(meetingOf(text)?.paragraphs[1]?.statements).toEqual([]);
  });
});

describe('the headings of minutes', () => {
  it('are kept from the first to the last, beside a table too', () => {
    const text = `${en}I. Opening of the meeting\n1. Participants agreed that aid should go on.\n\nII. Decisions\n2. Participants thanked the hosts of it.\nAction\tResponsible\tDeadline\nCost estimate\tICMPD\t30 September 2022\n\nV. Closure\n3. Participants thanked the Chair for it.`;
    expect(
      meetingOf(text)
        ?.paragraphs.filter(({ kind }) => kind === 'heading')
        .map(({ text: words }) => words),
    ).toEqual(['I. Opening of the meeting', 'II. Decisions', 'V. Closure']);
  });
});

describe('who decided and who is bound', () => {
  it('is the meeting that did not do another thing before', () => {
    const text = `${en}1. The meeting did not agree on a definition and decided to request UNHCR to report.\n2. Participants thanked the hosts.`;
    expect(meetingOf(text)?.paragraphs[0]?.statements.map(({ actor, verb }) => [actor, verb])).toEqual([
      ['The meeting', 'decided'],
    ]);
  });

  it.each([
    `${en}1. The Senior Officials agreed to hold the 4th meeting in Yerevan in 2025.\n2. Participants thanked the hosts.`,
    `${ru}1. Участники договорились провести следующее совещание в Ереване в 2025 году.\n2. Участники поблагодарили хозяев.`,
  ])('is nobody where they agreed to hold a meeting', (text) => {
    expect(statementsIn(text)?.[0]?.[3]).toBeUndefined();
  });

  it('is whoever is named, to hold it too', () => {
    const text = `${en}1. Kazakhstan agreed to hold the next meeting.\n2. Participants thanked the hosts.`;
    expect(statementsIn(text)?.[0]?.[3]).toEqual(['Kazakhstan']);
  });
});

describe('what minutes name', () => {
  it('is a report by its whole title, articles inside', () => {
    const text = `${en}The Senior Officials took note of the Report of the Secretariat on the Implementation of the Istanbul Commitments.`;
    expect(meetingOf(text)?.documents.map(({ title }) => title)).toContain(
      'Report of the Secretariat on the Implementation of the Istanbul Commitments',
    );
  });

  it('is the next meeting by its number between commas', () => {
    const text = `${ru}Следующая, восьмая, конференция состоится в Будапеште в 2028 году.`;
    expect(meetingOf(text)?.relatedEvents).toEqual([
      { name: 'Следующая, восьмая, конференция', date: '2028', city: 'Будапешт' },
    ]);
  });

  it('is a post behind the part played', () => {
    const text = `${ru}Присутствовали:\nот Кыргызской Республики – Баатыров Самат Исаевич (председательствующий), заместитель Министра труда;\nот Республики Казахстан – Сериков Данияр Маратович (заместитель председателя рабочей группы), директор департамента.`;
    expect(meetingOf(text)?.people.map(({ name, function: post }) => [name, post])).toEqual([
      ['Баатыров Самат Исаевич', 'заместитель Министра труда'],
      ['Сериков Данияр Маратович', 'директор департамента'],
    ]);
  });
});

describe('a table of what is to be done', () => {
  const rowsOf = (text: string) =>
    readNarrative({ text, file: 'a.txt', sha256: '0' }).recommendations?.map(
      ({ text: words, addressees, due }) => [words, addressees, due],
    );
  const body = `${en}1. Participants agreed that aid should go on.\n2. Participants thanked the hosts.\n\n`;

  it('is recommendations with those who act and the day, whoever is not known as printed', () => {
    const table =
      'Action\tResponsible\tDeadline\nCost estimate\tICMPD and the Secretariat\t30 September 2022\nLists of recruiters\tParticipating States\t\n';
    expect(rowsOf(body + table)).toEqual([
      ['Cost estimate', ['ICMPD', 'the Secretariat'], '2022-09-30'],
      ['Lists of recruiters', ['Participating States'], undefined],
    ]);
  });

  it('is so in Russian, and with bars', () => {
    const table = 'Мероприятие | Ответственный | Срок\nСводная таблица | Казахстан | 1 декабря 2022 года\n';
    expect(rowsOf(`${ru}Участники одобрили план.\n\n${table}`)).toEqual([
      ['Сводная таблица', ['KAZ'], '2022-12-01'],
    ]);
  });

  it.each(['Session\tModerator\tHour\nReturns\tIOM\t10:00\n', 'Action\nResponsible\nCost estimate\n'])(
    'is none with other heads or without cells: %j',
    (table) => {
      expect(rowsOf(body + table)).toBeUndefined();
    },
  );
});

describe('a list of participants', () => {
  const list = (below: string) =>
    meetingOf(
      `Third Senior Officials Meeting of the Harbour Dialogue\nOsh, Kyrgyzstan, 3 February 2022\nLIST OF PARTICIPANTS\n\nBANGLADESH\nMs. Nashid Monir, Deputy Secretary\n\n${below}`,
    );

  it.each(['No representative', 'Not represented', '(no delegation)'])(
    'has no delegation of a State of which it says: %s',
    (words) => {
      expect(list(`VIET NAM\n${words}\n`)?.delegations.map(({ party }) => party)).toEqual(['BGD']);
    },
  );

  it('has the people of a secretariat in no delegation above it', () => {
    const meeting = list(
      'IOM\nMs. Sarah Lou, Regional Director\n\nRegional Secretariat\nMs. Chandana Perera\n',
    );
    expect(meeting?.people.map(({ name, party }) => [name, party])).toEqual([
      ['Nashid Monir', 'BGD'],
      ['Sarah Lou', 'IOM'],
      ['Chandana Perera', undefined],
    ]);
  });
});
