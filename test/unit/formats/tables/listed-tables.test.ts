import { describe, expect, it } from 'vitest';

import { plannedPaste } from '../../../helpers/planned-paste';

const read = (text: string) =>
  plannedPaste(text).plan.rows.map(({ kind, party, name, otherNames, titles, headcount, problems }) =>
    [
      kind,
      party?.label ?? '',
      [name, otherNames].filter(Boolean).join(' / '),
      titles,
      headcount?.to.count ?? '',
      problems.map(({ code }) => code).join(),
    ].join('|'),
  );

describe('a table of a list of participants', () => {
  it('of Word has numbers, its titles once more on the next page, and names that are not known yet', () => {
    expect(
      read(
        '№ п/п\tФИО\tДолжность\tСтрана\n1.\tИВАНОВ Иван Иванович\tзаместитель министра\tКазахстан\n№ п/п\tФИО\tДолжность\tСтрана\n2.\tУточняется\tэксперт\tТурция',
      ),
    ).toEqual([
      'new|Kazakhstan|ИВАНОВ Иван Иванович|заместитель министра||',
      'left-out||№ п/п · ФИО · Должность · Страна|||',
      'delegation|Türkiye|Türkiye|эксперт||unconfirmed,no-name',
    ]);
  });

  it('has what stands above its titles shown, and left out', () => {
    expect(read('LIST OF PARTICIPANTS\t\nAstana, 10 June\t\nCountry\tName\nKazakhstan\tAliya SERIK')).toEqual(
      ['left-out||LIST OF PARTICIPANTS|||', 'left-out||Astana, 10 June|||', 'new|Kazakhstan|Aliya SERIK|||'],
    );
  });

  it('has sections, delegations with their number, and sums in one column with the names', () => {
    expect(
      read(
        'Name\tPosition\nMEMBER STATES\t\nKazakhstan (2)\t\nAliya SERIK\tAdviser\nDELEGATION OF THE REPUBLIC OF TÜRKIYE\t\nAyça KAYA\tExpert\nMinistry of Labour\t\nEXPERTS\t\nBo LEE\tExpert\nTotal\t3',
      ),
    ).toEqual([
      'left-out||MEMBER STATES|||heading-of',
      'delegation|Kazakhstan|Kazakhstan||2|category-above',
      'new|Kazakhstan|Aliya SERIK|Adviser||above',
      'delegation|Türkiye|Türkiye|||category-above',
      'new|Türkiye|Ayça KAYA|Expert||above',
      'left-out||Ministry of Labour|||no-name',
      'left-out||EXPERTS|||heading-of',
      'left-out||Bo LEE|Expert||role-above,no-party',
      'left-out||Total · 3|||sum',
    ]);
  });

  it('has the name in two languages, whatever the second column is called', () => {
    const { plan, leftOut } = plannedPaste(
      'Name\tИмя\tPosition\tДолжность\tCountry\nIvan Ivanov\tИван Иванов\tMinister\tМинистр\tKazakhstan',
    );
    expect(plan.rows[0]?.names.map(({ given, family }) => [given, family])).toEqual([
      ['Ivan', 'Ivanov'],
      ['Иван', 'Иванов'],
    ]);
    // The list prints the first; the second is its words in the other language, for the glossary.
    expect(plan.rows[0]?.facts.seat.function).toBe('Minister');
    expect(plan.posts).toMatchObject([{ words: 'Minister', language: 'ru', proposed: 'Министр' }]);
    expect(leftOut).toEqual([]);
  });

  it('has a head with the number of the delegation', () => {
    expect(read('Delegation\tName\tNumber\nKazakhstan\tMr. Ivan Petrov, Deputy Minister\t5')).toEqual([
      'delegation|Kazakhstan|Kazakhstan||5|',
      'new|Kazakhstan|Mr. Ivan PETROV|Deputy Minister||',
    ]);
  });

  it('has a family name before a comma in its cell', () => {
    expect(read('UNHCR;Al-Hassan, Noura;Officer\nIOM;Lim, Ana;Officer')[0]).toMatch(
      /^new\|UNHCR\|Noura AL-HASSAN\|Officer/u,
    );
  });

  it('says of a name that differs in a second column of one script that it is left out', () => {
    const rows = plannedPaste('Country\tName\tName in English\nKazakhstan\tIvan Petrov\tJohn Smith').plan
      .rows;
    expect(rows[0]?.problems).toContainEqual({ code: 'unread', field: 'other-names', text: 'John Smith' });
  });
});
