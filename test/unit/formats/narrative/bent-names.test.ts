import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading =
  '3-е совещание старших должностных лиц\n\n5 июня 2018 года\n\nБишкек, Кыргызская Республика\n\n';

function peopleOf(sentence: string) {
  const draft = readNarrative({ text: heading + sentence, file: 'a.txt', sha256: '0' });
  const names = draft.evidence.filter(({ path }) => /people\/\d+\/name$/u.test(path));
  return { people: draft.meetings[0]?.people ?? [], names };
}

describe('a Russian name', () => {
  it('that stands in an oblique case is read as its nominative, with post and honorific', () => {
    const { people, names } = peopleOf(
      'Участники заслушали доклад г-жи Айгуль Осмоновой, директора Государственной миграционной службы Кыргызской Республики.',
    );
    expect(people).toMatchObject([
      {
        name: 'Айгуль Осмонова',
        honorific: 'г-жа',
        function: 'директор Государственной миграционной службы Кыргызской Республики',
      },
    ]);
    expect(names[0]).toMatchObject({ certainty: 'derived' });
  });

  it('is doubted where its endings leave a choice', () => {
    const { people, names } = peopleOf('Совещание прошло под председательством г-на Ханса Шмидта.');
    expect(people).toMatchObject([{ name: 'Ханс Шмидт', roles: ['chair'] }]);
    expect(names[0]).toMatchObject({ certainty: 'uncertain', why: 'review.why.bent-name' });
  });

  it('in the nominative is stated, and so is the person named twice in two cases', () => {
    const { people, names } = peopleOf(
      'Совещание открыл министр труда Кыргызской Республики Алмаз Бакиров. По словам министра Алмаза Бакирова, работы много.',
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Алмаз Бакиров', party: 'KGZ' });
    expect(names[0]).toMatchObject({ certainty: 'stated' });
  });
});

describe('persons named in a row', () => {
  it('have each their own post', () => {
    const { people } = peopleOf(
      'С докладами выступили старший юрист УВКБ ООН Паоло Артуси, профессор университета Лятифа Гасымова и начальник управления МВД Казахстана Ержан Сеитов.',
    );
    expect(people.map((person) => `${person.name}: ${person.function}`)).toEqual([
      'Паоло Артуси: старший юрист УВКБ ООН',
      'Лятифа Гасымова: профессор университета',
      'Ержан Сеитов: начальник управления МВД Казахстана',
    ]);
  });
});
