import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading =
  '3-е совещание старших должностных лиц\n\n5 июня 2018 года\n\nБишкек, Кыргызская Республика\n\n';

function nameEvidence(sentence: string) {
  const draft = readNarrative({ text: heading + sentence, file: 'a.txt', sha256: '0' });
  return draft.evidence.filter(({ path }) => path === '/meetings/0/people/0/name');
}

describe('a Russian name', () => {
  it('that stands in an oblique case is doubted, not taken for the name itself', () => {
    const [name] = nameEvidence(
      'Участники заслушали доклад г-жи Айгуль Осмоновой, директора Государственной миграционной службы Кыргызской Республики.',
    );
    expect(name).toMatchObject({ certainty: 'uncertain', why: 'review.why.bent-name' });
  });

  it('in the nominative is stated', () => {
    const [name] = nameEvidence(
      'Совещание открыла г-жа Айгуль Осмонова, директор Государственной миграционной службы Кыргызской Республики.',
    );
    expect(name).toMatchObject({ certainty: 'stated' });
  });
});
