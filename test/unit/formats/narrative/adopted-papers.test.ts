import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingIn = (text: string) => readNarrative({ text, file: '', sha256: '' }).meetings[0];
const adoptedIn = (text: string) =>
  meetingIn(text)?.documents.flatMap(({ title, relation }) => (relation === 'adopted' ? [title] : []));

const summary = "Chair's Summary\nSenior Officials Meeting, Baku, 12 October 2023\n\n";
const decisions =
  'Выводы совещания старших должностных лиц\nБаку, 12 октября 2023 года\n\nУчастники решили:\n';

describe('a paper that is taken', () => {
  it('is adopted where it is endorsed, in capitals too', () => {
    expect(
      adoptedIn(
        `${summary}1. The meeting endorsed the Regional Strategy on Documentation.\n2. We ENDORSE the Framework for Action.`,
      ),
    ).toEqual(['Regional Strategy on Documentation', 'Framework for Action']);
  });

  it('is adopted where a decision orders it in Russian, under the name it has', () => {
    const text = `${decisions}1. Одобрить Концепцию развития процесса.\n2. Принять Порядок работы Группы поддержки.\n3. Принять Дорожную карту по сокращению безгражданства на 2023–2025 годы.`;
    expect(adoptedIn(text)).toEqual([
      'Концепция развития процесса',
      'Порядок работы Группы поддержки',
      'Дорожная карта по сокращению безгражданства на 2023–2025 годы',
    ]);
  });

  it.each([
    `${decisions}1. Рекомендовать государствам принять Стратегию по документированию.\n2. Принять участие в подготовке Плана действий.\n3. Принять меры по выполнению Стратегии по границам.`,
    `${summary}1. States were invited to endorse the Global Strategy.\n2. Participants agreed to endorse the Strategy for Documentation at the next meeting.`,
  ])('is not where others are to take it, or something is only to be done about it: %s', (text) => {
    expect(adoptedIn(text)).toEqual([]);
  });
});

describe('the name of a paper', () => {
  const named = (text: string) =>
    meetingIn(text)?.documents.map(({ title, relation }) => `${title} (${relation})`);

  it('goes on over what it is about and where', () => {
    expect(
      named(
        `${summary}1. The meeting endorsed the Baku Declaration on a Partnership for Safe Passage across the Caspian Sea.`,
      ),
    ).toContain('Baku Declaration on a Partnership for Safe Passage across the Caspian Sea (adopted)');
    expect(named(`${decisions}1. Принять Декларацию о приёме беженцев на Южном Кавказе.`)).toContain(
      'Декларация о приёме беженцев на Южном Кавказе (adopted)',
    );
  });

  it('ends before the city it was adopted in', () => {
    expect(named(`${decisions}1. Принять Декларацию о приёме беженцев в Баку.`)).toContain(
      'Декларация о приёме беженцев (adopted)',
    );
  });

  it('may begin with a city in front of small letters', () => {
    expect(
      named(
        `${decisions}1. Участники приняли Бакинские рекомендации по учёту детей.\n2. Практические рекомендации розданы.`,
      ),
    ).toEqual(expect.arrayContaining(['Бакинские рекомендации по учёту детей (adopted)']));
    expect(named(`${decisions}1. Практические рекомендации по учёту детей приняты.`)).not.toEqual(
      expect.arrayContaining([expect.stringContaining('Практические')]),
    );
  });

  it('is not adopted with the next one', () => {
    expect(
      named(
        `${decisions}1. Мы обсудили Декларацию о приёме беженцев и приняли Бакинские рекомендации по учёту детей.`,
      ),
    ).toEqual(
      expect.arrayContaining([
        'Декларация о приёме беженцев (referenced)',
        'Бакинские рекомендации по учёту детей (adopted)',
      ]),
    );
  });
});

describe('whom a statement of those who met addresses', () => {
  const statements = (text: string) => meetingIn(text)?.paragraphs.flatMap((one) => one.statements) ?? [];

  it('is nobody where a paper is endorsed', () => {
    const [one] = statements(`${summary}1. We ENDORSE the Framework for Action, as Japan and UNHCR asked.`);
    expect(one).toMatchObject({ verb: 'ENDORSE', class: 'decision' });
    expect(one?.addressees).toBeUndefined();
  });

  it.each([
    `${summary}1. We COMMIT ourselves to bring the fees to an end.\n2. We thank Azerbaijan.`,
    `${summary}We, the Ministers,\n\n1. COMMIT ourselves to bring the fees to an end;\n2. THANK Azerbaijan;`,
    `${decisions}\nМы, министры,\n\n1. обязуемся создать общую систему оповещения;\n2. благодарим Азербайджан;`,
  ])('is they themselves where they commit to something: %s', (text) => {
    expect(statements(text)[0]).toMatchObject({ class: 'commitment', followUp: 'yes' });
    expect(statements(text)[0]?.addressees).toHaveLength(1);
  });
});
