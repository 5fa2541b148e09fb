import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { minutesContext } from '@/formats/paper/minutes-context';
import { plainText } from '@/formats/paper/rich-text';
import { fillFields } from '@/formats/paper/templates/fill-fields';
import { paperFieldNames, paperFields } from '@/formats/paper/templates/paper-fields';

import { aDossier } from '../a-dossier';
import { richDossier } from '../rich-dossier';

const source = (language: 'en' | 'ru' = 'en', dossier = richDossier()) => ({
  context: minutesContext(dossier, { language }),
  recipient: null,
  letterDate: null,
});
const fill = (words: string, from = source()) => {
  const { text, problems } = fillFields(words, 'en', from);
  return { words: plainText(text), problems, gaps: text.inlines.filter(({ kind }) => kind === 'gap').length };
};

describe('fields in braces', () => {
  it('say what is recorded, as on the date of the meeting and in the language of the paper', () => {
    expect(fill('{process.name}: {meeting.name}, {meeting.city}, {meeting.date}; {chair.person}').words).toBe(
      'Almaty Process: 2nd Senior Officials Meeting, Astana, 21–22 September 2015; H.E. Mr. Dauren Äbenov',
    );
    expect(fill('{ Meeting.City } {chair.name}', source('ru')).words).toBe('Астана Республика Казахстан');
  });

  it('that nothing is recorded for stand in brackets by what they mean, marked and told', () => {
    const { words, problems, gaps } = fill('On {meeting.date} in {meeting.city}.', source('ru', aDossier()));
    expect(words).toBe('On [дата проведения] in [город].');
    expect(gaps).toBe(2);
    expect(problems).toEqual([
      { kind: 'empty', field: 'meeting.date' },
      { kind: 'empty', field: 'meeting.city' },
    ]);
  });

  it('end a sentence with one full stop, and list as a sentence does', () => {
    expect(fill('Встреча: {meeting.date}. Далее', source('ru')).words).toBe(
      'Встреча: 21–22 сентября 2015 г. Далее',
    );
    expect(fill('{meeting.date}...', source('ru')).words).toMatch(/г\.\.\.\.$/u);
    expect(fill('{meeting.present} met').words).toMatch(/ and \d+ organisations met$/u);
    expect(fill('{meeting.present}', source('ru')).words).toMatch(/ и \d+ организаци/u);
  });

  it('of no known name are told as they are written', () => {
    expect(fill('{meeting.town}')).toEqual({
      words: '[meeting.town]',
      problems: [{ kind: 'unknown', written: 'meeting.town' }],
      gaps: 1,
    });
  });

  it('left open or closed by nothing are told, and what stands around them is printed', () => {
    expect(fill('In {meeting.city and } on')).toMatchObject({
      words: 'In [meeting.city and] on',
      problems: [{ kind: 'unknown' }],
    });
    expect(fill('In {meeting.city')).toMatchObject({
      words: 'In […]meeting.city',
      problems: [{ kind: 'stray' }],
    });
  });

  it('have words in both languages, each its own', () => {
    for (const language of ['en', 'ru'] as const) {
      const words = paperFieldNames.map((name) => paperFields[name].words[language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('never print a brace, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('{', '}', '{meeting.city}', '{x}'), fc.string()), {
          maxLength: 12,
        }),
        (parts) => {
          expect(fill(parts.join('')).words).not.toMatch(/[{}]/u);
        },
      ),
    );
  });
});
