import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const head = 'Third Senior Officials Meeting of the Harbour Dialogue\nOsh, Kyrgyzstan, 3 February 2022\n\n';
const headRu = 'Третье совещание старших должностных лиц\nг. Ош, 3 февраля 2022 г.\n\n';
const meetingOf = (text: string) => read(head + text).meetings[0];
const spoke = (text: string, above = head) =>
  read(above + text).meetings[0]?.interventions.map(({ kind, speaker, party }) => [kind, speaker ?? party]);

describe('a quotation', () => {
  it.each([
    ['"We will not accept any quotas here," she said, adding that Serbia had sent a message.', 'Rosa Lind'],
    ['"We will not accept any quotas here," said she, recalling that Serbia had done so.', 'Rosa Lind'],
    ['"We will not accept any quotas here," she noted.', 'Rosa Lind'],
  ])('is of whoever the pronoun means, not of who is named behind: %s', (said, speaker) => {
    expect(spoke(`Ms. Rosa Lind (Norway) opened the debate of the day. ${said}`)).toContainEqual([
      'quotation',
      speaker,
    ]);
  });

  it.each([
    ['"We need more time for this plan," Pakistan said, adding that Iraq had asked too.', 'PAK'],
    ['"We need more time for this plan," said Mr. Adil Khan, noting that Ms. Ann Lee agreed.', 'Adil Khan'],
    ['"We need more time for this plan," noted the delegation of Japan.', 'JPN'],
  ])('is of whom the clause that reports it names: %s', (said, speaker) => {
    expect(spoke(said)).toEqual([['quotation', speaker]]);
  });

  it('is nobody’s where the clause names nobody', () => {
    const meeting = meetingOf(
      '"We will not accept any quotas here," she said, adding that Serbia had sent a message.',
    );
    expect(meeting?.interventions.map(({ party }) => party)).not.toContain('SRB');
  });

  const doubtsOf = (text: string) => {
    const { meetings, evidence } = read(text);
    const why = evidence.filter(({ path }) => /^\/meetings\/0\/interventions\/\d+$/u.test(path));
    return [meetings[0]?.interventions.map(({ speaker }) => speaker), why.map((clue) => clue.why)];
  };

  it.each([
    'Ms. Rosa Lind (Norway) came home. "We will not accept any quotas here," she told reporters, adding that Serbia had not come.',
    'Ms. Rosa Lind (Norway) told reporters that quotas would not be accepted.',
    'In an interview with the news agency Ms. Rosa Lind (Norway) said that quotas would not be accepted.',
  ])('to newspapers is perhaps said at no meeting: %s', (said) => {
    expect(doubtsOf(head + said)).toEqual([['Rosa Lind'], ['review.why.told-to-press']]);
  });

  it.each([
    '«Мы не примем никаких квот на переселение», – сказала журналистам г-жа Роза Линд (Норвегия).',
    'Г-жа Роза Линд (Норвегия) сообщила журналистам, что квоты приняты не будут.',
  ])('to newspapers is perhaps said at no meeting in Russian: %s', (said) => {
    expect(doubtsOf(headRu + said)).toEqual([['Роза Линд'], ['review.why.told-to-press']]);
  });
});

describe('a denial', () => {
  it.each([
    'The workshop adopted no document.',
    'The participants endorsed neither the Plan nor the budget.',
    'The Senior Officials agreed on no date.',
    'No declaration was adopted.',
    'None of the drafts was adopted.',
    'The Chair spoke, and no declaration was adopted.',
    'Участники не приняли документов.',
    'Рабочая группа никаких решений не приняла.',
  ])('is no decision: %s', (text) => {
    expect(meetingOf(text)?.paragraphs).toEqual([]);
  });

  it.each([
    'The participants agreed no later than May to meet again.',
    'The participants agreed no visa should be asked for.',
    'As no objections were raised, it was decided to meet in May.',
    'There being no objection the Plan was adopted.',
    'The meeting noted that no report had come from Japan and agreed to wait.',
  ])('is not every sentence with such a word: %s', (text) => {
    expect(meetingOf(text)?.paragraphs.flatMap(({ statements }) => statements)).toContainEqual(
      expect.objectContaining({ class: 'decision' }),
    );
  });

  it.each(['Участники не приняли Ошскую декларацию.', 'The Osh Declaration was not adopted.'])(
    'makes no adopted document: %s',
    (text) => {
      expect(meetingOf(text)?.documents.map(({ relation }) => relation)).toEqual(['referenced']);
    },
  );
});

describe('how one delegation took part', () => {
  it.each([
    'Switzerland followed the meeting by video link.',
    'Mr. Adil Khan spoke by video link.',
    'Представитель Швейцарии участвовал в совещании по видеосвязи.',
  ])('is not how the meeting was held: %s', (text) => {
    expect(meetingOf(text)?.modality).toBeUndefined();
  });

  it.each([
    'The meeting was held by video link.',
    'All delegations, Norway among them, took part by video link.',
  ])('is how it was held where it is said of all: %s', (text) => {
    expect(meetingOf(text)?.modality).toBe('online');
  });
});

describe('what is told of another meeting', () => {
  it.each([
    'The 4th Senior Officials Meeting will take place in Yerevan in May 2023; Armenia confirmed the venue.',
    'At the previous meeting in Almaty, Armenia proposed a register.',
    'Armenia confirmed the venue last week.',
  ])('was not said here: %s', (text) => {
    expect(spoke(text)).toEqual([]);
  });

  it.each([
    'Armenia announced that it would host the 4th Senior Officials Meeting.',
    'Armenia reported that 30 persons had returned last year.',
  ])('was said here where only its object is another: %s', (text) => {
    expect(spoke(text)).toEqual([['statement', 'ARM']]);
  });

  const numbered = (body: string) => read(`${head}The Senior Officials,\n${body}`).meetings[0]?.organisers;

  it.each([
    '1. Welcome the report;\n2. Decide to hold their fourth meeting in Baku in 2023 at the invitation of Azerbaijan.',
    '1. Welcome the report;\n2. Agree to hold the next meeting in Baku at the invitation of Azerbaijan.',
  ])('has its own hosts: %s', (body) => {
    expect(numbered(body)).toEqual([]);
  });

  it('leaves this one its host', () => {
    const meeting = meetingOf('The Third Senior Officials Meeting was held at the invitation of Azerbaijan.');
    expect(meeting?.organisers).toEqual([{ party: 'AZE', role: 'hosted' }]);
  });
});

describe('whom a letter greets', () => {
  const letter = (greeting: string, close: string) =>
    `${greeting}\n\nPlease find attached the report of the Third Senior Officials Meeting held in Osh on 3 February 2022.\n\n${close}\nAnna Weber`;

  it.each([
    ['Dear Mr. Altun,', 'Best regards,'],
    ['Dear Ms. Ann Lee,', 'Yours sincerely,'],
    ['Уважаемый господин Алтун,', 'С уважением,'],
  ])('was not thereby at the meeting: %s', (greeting, close) => {
    const { meetings } = read(letter(greeting, close));
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.people).toEqual([]);
  });

  it('was there where a speech greets them', () => {
    expect(meetingOf('Dear Mr. Altun, dear colleagues,\n\nI thank you all.')?.people).toHaveLength(1);
  });
});
