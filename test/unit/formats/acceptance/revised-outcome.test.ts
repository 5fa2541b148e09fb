import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DraftMeeting } from '@/domain/draft';
import { numberParagraphs } from '@/domain/number-paragraphs';
import type { RecordSet } from '@/domain/records';

import { accept, aDraft, aRegister } from './accepted';

interface Line {
  readonly level: 0 | 1;
  readonly words: string;
}

/** As printed: 1, 2, (a), (b), 3. */
function printed(lines: readonly Line[]): DraftMeeting['paragraphs'] {
  let [main, part] = [0, 0];
  return lines.map(({ level, words }) => {
    if (level === 0) [main, part] = [main + 1, 0];
    else part += 1;
    const number = level === 0 ? String(main) : `(${String.fromCodePoint(96 + part)})`;
    return { number, text: words, statements: [] };
  });
}

function accepted(register: RecordSet, file: string, lines: readonly Line[], language = 'en') {
  const [meeting] = register.meetings ?? [];
  const drafted = aDraft({
    file,
    language,
    meetings: [{ type: 'senior-officials-meeting', ordinal: 2, paragraphs: printed(lines) }],
    evidence: lines.map((_, at) => `/meetings/0/paragraphs/${at}`),
  });
  return accept(register, drafted, {
    meetings: [meeting ? { kind: 'join', meetingId: meeting.id } : { kind: 'new' }],
  }).register;
}

const inOrder = ({ paragraphs = [] }: RecordSet) =>
  paragraphs.toSorted((a, b) => (a.order < b.order ? -1 : 1));
const wordsIn = (register: RecordSet, language = 'en') => inOrder(register).map(({ text }) => text[language]);
const rivals = ({ claims = [] }: RecordSet) => claims.filter(({ preferred }) => !preferred);

// Few words, so that paragraphs resemble each other and some say the same.
const verbs = ['agreed to', 'discussed', 'welcomed', 'requested'];
const things = ['border management', 'labour migration', 'the note of the Secretariat', 'data', 'returns'];
const sentence = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...things))
  .map(([verb, one, two]) => `Participants ${verb} ${one} and ${two}.`);
const line = fc.record({ level: fc.constantFrom(0 as const, 0 as const, 1 as const), words: sentence });
const outcome = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => lines.map((one, at): Line => (at === 0 ? { ...one, level: 0 } : one)));

describe('a revised version of an outcome that was accepted', () => {
  it('in which one paragraph was put in adds that one, at its place, and contradicts nothing', () => {
    fc.assert(
      fc.property(outcome, sentence, fc.nat(), (lines, words, seed) => {
        // Of two that say the same, which is the new one cannot be told.
        if (lines.some((one) => one.words === words)) return;
        // Behind a whole paragraph: a new one puts no sub-paragraph under itself.
        const places = [...lines.keys(), lines.length].filter((at) => lines[at]?.level !== 1);
        const at = places[seed % places.length] ?? lines.length;
        const revised = lines.toSpliced(at, 0, { level: 0, words });
        const register = accepted(accepted(aRegister(), 'draft.txt', lines), 'final.txt', revised);
        expect(wordsIn(register)).toEqual(revised.map((one) => one.words));
        expect(rivals(register)).toEqual([]);
        expect(numberParagraphs(inOrder(register)).filter(({ isRepeated }) => isRepeated)).toEqual([]);
      }),
    );
  });

  it('in which one was left out changes nothing', () => {
    fc.assert(
      fc.property(outcome, fc.nat(), (lines, seed) => {
        const before = accepted(aRegister(), 'draft.txt', lines);
        const at = seed % lines.length;
        const revised = lines.toSpliced(at, 1);
        if (revised[0]?.level === 1) return;
        const register = accepted(before, 'final.txt', revised);
        expect(register.paragraphs).toEqual(before.paragraphs);
        expect(rivals(register)).toEqual([]);
      }),
    );
  });

  it('in which one was reworded keeps the new words beside that one alone', () => {
    fc.assert(
      fc.property(outcome, fc.nat(), fc.boolean(), (lines, seed, isWhollyNew) => {
        const at = seed % lines.length;
        const words = isWhollyNew
          ? 'The Chair closed the meeting.'
          : `${lines[at]?.words ?? ''} This was noted.`;
        const before = accepted(aRegister(), 'draft.txt', lines);
        const revised = lines.with(at, { level: lines[at]?.level ?? 0, words });
        const register = accepted(before, 'final.txt', revised);
        expect(register.paragraphs).toEqual(before.paragraphs);
        expect(rivals(register).map(({ recordId, value }) => [recordId, value])).toEqual([
          [inOrder(before)[at]?.id, words],
        ]);
      }),
    );
  });

  it('in which numbers moved and words share nothing with any loses neither text and contradicts nothing', () => {
    const lines = ['One came.', 'Two went home early.', 'Three stayed.'].map((words): Line => ({
      level: 0,
      words,
    }));
    const revised = lines
      .with(1, { level: 0, words: 'Nobody objected.' })
      .toSpliced(0, 0, { level: 0, words: 'The Chair opened the meeting.' });
    const register = accepted(accepted(aRegister(), 'draft.txt', lines), 'final.txt', revised);
    expect(wordsIn(register)).toEqual([
      'The Chair opened the meeting.',
      'One came.',
      'Nobody objected.',
      'Two went home early.',
      'Three stayed.',
    ]);
    expect(rivals(register)).toEqual([]);
  });

  it('comes beside its paragraphs in another language, although the numbers of one of them moved', () => {
    const lines = ['One.', 'Two.'].map((words): Line => ({ level: 0, words }));
    const revised = lines.toSpliced(1, 0, { level: 0, words: 'Between.' });
    const english = accepted(accepted(aRegister(), 'draft.txt', lines), 'final.txt', revised);
    const russian = ['Раз.', 'Между.', 'Два.'].map((words): Line => ({ level: 0, words }));
    const register = accepted(english, 'final ru.txt', russian, 'ru');
    expect(wordsIn(register)).toEqual(['One.', 'Between.', 'Two.']);
    expect(wordsIn(register, 'ru')).toEqual(['Раз.', 'Между.', 'Два.']);
  });
});

/** Minutes with one paragraph, in which each State says its sentence. */
function withReports(
  register: RecordSet,
  file: string,
  said: readonly (readonly [string, string])[],
  takesOver = false,
) {
  const [meeting] = register.meetings ?? [];
  const words = said.map(([, one]) => one).join(' ');
  const { draft, text } = aDraft({
    file,
    type: 'minutes',
    meetings: [
      {
        type: 'senior-officials-meeting',
        ordinal: 2,
        paragraphs: [{ number: '7', text: words, statements: [] }],
        interventions: said.map(([party, one]) => ({ party, kind: 'statement', verbatim: false, text: one })),
      },
    ],
    evidence: [['/meetings/0/paragraphs/0/text', words]],
  });
  const evidence = said.map(([, one], at) => {
    const start = text.indexOf(one);
    const path = `/meetings/0/interventions/${at}`;
    return { path, source: 0, start, end: start + one.length, certainty: 'stated' as const };
  });
  const preferred = { kind: 'prefer', side: 'draft' } as const;
  return accept(
    register,
    { draft: { ...draft, evidence: [...draft.evidence, ...evidence] }, text },
    {
      meetings: [meeting ? { kind: 'join', meetingId: meeting.id } : { kind: 'new' }],
      facts: new Map(takesOver ? [['/meetings/0/paragraphs/0/text', preferred]] : []),
    },
  ).register;
}

describe('what was said in a paragraph that is reworded', () => {
  const before = withReports(aRegister(), 'draft.txt', [
    ['BGR', 'Bulgaria reported that 312 persons had returned.'],
    ['GRC', 'Greece thanked the Chair.'],
  ]);
  const reports = [
    ['BGR', 'Bulgaria said that returns had grown to 321.'],
    ['GRC', 'Greece thanked the Chair.'],
  ] as const;
  const said = ({ interventions = [] }: RecordSet) => interventions.map(({ text }) => text['en']);

  it('is no second intervention: the other words stand beside it as those of the paragraph do', () => {
    const register = withReports(before, 'final.txt', reports);
    expect(said(register)).toEqual(said(before));
    expect(rivals(register).map(({ table, value }) => [table, value])).toEqual([
      ['paragraphs', expect.stringContaining('321')],
      ['interventions', 'Bulgaria said that returns had grown to 321.'],
    ]);
  });

  it('goes over to the new words with the paragraph', () => {
    const register = withReports(before, 'final.txt', reports, true);
    expect(said(register)).toEqual(reports.map(([, words]) => words));
    expect(wordsIn(register)).toEqual([reports.map(([, words]) => words).join(' ')]);
  });

  it('stands beside what the same State said besides, and what is gone stays', () => {
    const more = [
      ['BGR', 'Bulgaria reported that 321 persons had returned.'],
      ['BGR', 'Bulgaria offered to host a workshop on statelessness.'],
    ] as const;
    const register = withReports(before, 'final.txt', more);
    expect(said(register)).toEqual([
      ...said(before),
      'Bulgaria offered to host a workshop on statelessness.',
    ]);
  });
});
