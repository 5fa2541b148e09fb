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
