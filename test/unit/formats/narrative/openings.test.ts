import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const english = 'Senior Officials Meeting of the Almaty Process\n\nBishkek, 6 February 2024\n\n';
const russian =
  'Совещание старших должностных лиц Алматинского процесса\n\n6 февраля 2024 года, г. Бишкек\n\n';

function draftOf(sentence: string) {
  const text = (/\p{Script=Cyrillic}/u.test(sentence) ? russian : english) + sentence;
  return readNarrative({ text, file: 'a.txt', sha256: '0' });
}

function spokenIn(sentence: string): readonly string[] {
  return (draftOf(sentence).meetings[0]?.interventions ?? []).map(
    ({ kind, speaker, party }) => `${kind} ${speaker ?? party ?? '–'}`,
  );
}

describe('who opened, closed and spoke', () => {
  it.each([
    ['The meeting was opened by Mr. Omar Sadyrov, Deputy Minister of Justice.', ['opening Omar Sadyrov']],
    ['Ms. Laila Demir, Director of the Service, opened the session.', ['opening Laila Demir']],
    ['Mr. Karl Anders gave the closing remarks.', ['closing Karl Anders']],
    ['Открывая встречу, министр юстиции Азамат Токтоев отметил рост поездок.', ['opening Азамат Токтоев']],
    ['Norway and the Netherlands announced new contributions.', ['statement NOR', 'statement NLD']],
    ['Mr. Karl Anders described the new registers.', ['statement Karl Anders']],
  ])('reads «%s»', (sentence, spoken) => {
    expect(spokenIn(sentence)).toEqual(spoken);
  });

  it('takes experts from a State for no delegation that speaks', () => {
    expect(spokenIn('Experts from Germany and Lithuania shared their practice.')).toEqual([]);
  });

  it('doubts what a State said among the numbered decisions', () => {
    const draft = draftOf(
      '1. Participants agreed to meet again in the autumn.\n\n2. The delegation of Turkmenistan informed the meeting of its new law.\n\n3. Participants thanked the host.',
    );
    const at = draft.meetings[0]?.interventions.findIndex(({ party }) => party === 'TKM') ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(draft.evidence.find(({ path }) => path === `/meetings/0/interventions/${at}`)?.certainty).toBe(
      'uncertain',
    );
  });
});
