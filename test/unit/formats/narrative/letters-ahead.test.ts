import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const stateIn = (text: string) => read(text).meetings[0]?.stateOfAffairs;
const letter = (words: string) =>
  `Thirteenth Senior Officials' Meeting of the Altyn Process\n\nDear Secretariat,\n\n${words}\n\nYours sincerely,`;

describe('a letter about a meeting of no known day', () => {
  it.each([
    "Uganda regrets that it will not be able to attend the Thirteenth Senior Officials' Meeting.",
    "Rwanda will be represented by its High Commission at the Thirteenth Senior Officials' Meeting.",
    "Uganda proposes that item 3 of the Thirteenth Senior Officials' Meeting be postponed.",
  ])('speaks of it as of what is to come: %s', (words) => {
    const draft = read(letter(words));
    expect(draft.meetings[0]?.stateOfAffairs).toBe('planned');
    expect(draft.evidence.find(({ path }) => path === '/meetings/0/stateOfAffairs')?.certainty).toBe(
      'uncertain',
    );
  });

  it('does so in Russian', () => {
    expect(
      stateIn(
        'Тринадцатое совещание старших должностных лиц Алтынского процесса\n\nУважаемые коллеги!\n\nУганда не сможет принять участие в тринадцатом совещании старших должностных лиц.\n\nС уважением,',
      ),
    ).toBe('planned');
  });

  it('looks back where it thanks for it, or says what was', () => {
    expect(
      stateIn(
        letter("Thank you for the Thirteenth Senior Officials' Meeting. We will come again next year."),
      ),
    ).toBe('held');
  });
});
