import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { listWithinLimit, readListInSlices, readPastedList } from '@/features/attendance/paste/read-list';
import { rowsOfLines } from '@/features/attendance/paste/rows-of-lines';
import { rowLimit } from '@/formats/sheet/sheet';
import { planSheet } from '@/formats/tables/plan-sheet';
import { partyEntries } from '@/pickers/parties/party-entry';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';

const entries = partyEntries([], { date: '2026-06-10', language: 'en' });

/** Each line as it was understood: whose delegate, the name, what is said of them, what was odd. */
function understood(text: string): readonly string[] {
  return readPastedList(text, entries).map((row) => {
    if (row.kind === 'heading') return `- ${row.problems.map(({ code }) => code).join()}`;
    if (row.kind === 'delegation') {
      const { headcount } = row;
      const count = headcount ? ` ${headcount.qualifier} ${headcount.count}` : '';
      return `= ${row.party?.code ?? `?${row.text}`}${count}`;
    }
    const { names, cells, problems } = row.person;
    const said = [...cells].filter(([, value]) => value !== '').map(([field, value]) => `${field}: ${value}`);
    return [
      row.party?.code ?? '?',
      names.map(({ given, family }) => `${given}|${family}`).join(' & '),
      ...said,
      ...problems.map(({ code }) => `!${code}`),
    ].join('; ');
  });
}
function planOf(text: string, snapshot = emptyMeeting()) {
  const from = { kind: 'rows', rows: rowsOfLines(readPastedList(text, entries)) } as const;
  return planSheet({ snapshot, from, answers: new Map(), language: 'en' }).plan;
}

describe('a pasted list', () => {
  it('of a Russian ministry has the family name in capitals and the function behind a dash', () => {
    expect(
      understood(
        'Республика Казахстан\nИВАНОВ Иван Иванович – заместитель министра труда\nПЕТРОВА Анна Сергеевна — начальник управления миграции',
      ),
    ).toEqual([
      '= KAZ',
      'KAZ; Иван Иванович|Иванов; function: заместитель министра труда',
      'KAZ; Анна Сергеевна|Петрова; function: начальник управления миграции',
    ]);
  });

  it.each([['1. '], ['1) '], ['(1) '], ['• '], ['- '], ['– '], ['№ 1 '], ['a) '], ['•\t']])(
    'has lines marked by “%s”',
    (mark) => {
      expect(understood(`Tajikistan\n${mark}H.E. Mr. Umed Sharifzoda, Minister, Ministry of Labour`)[1]).toBe(
        'TJK; Umed|Sharifzoda; function: Minister; institution: Ministry of Labour',
      );
    },
  );

  it.each([
    ['ДЕЛЕГАЦИЯ РЕСПУБЛИКИ КАЗАХСТАН', '= KAZ'],
    ['Делегация Кыргызской Республики', '= KGZ'],
    ['Делегация Китая:', '= CHN'],
    ['DELEGATION OF THE REPUBLIC OF TAJIKISTAN', '= TJK'],
    ['Представители Турции', '= TUR'],
    ['KAZAKHSTAN (5)', '= KAZ exactly 5'],
  ])('opens a delegation by %s, without printing it so', (heading, wanted) => {
    const [first, second] = readPastedList(`${heading}\nMr. Bo Lee, Adviser`, entries);
    expect(understood(heading)).toEqual([wanted]);
    expect(second).toMatchObject({ kind: 'person', party: { code: wanted.slice(2, 5) } });
    expect(first).toMatchObject({ text: heading.startsWith('KAZ') ? 'KAZAKHSTAN' : '' });
  });

  it.each([
    ['5 participants from Turkey', '= TUR exactly 5'],
    ['Турция – 5 человек', '= TUR exactly 5'],
    ['approx. 10 delegates of Jordan', '= JOR about 10'],
    ['ок. 10 – Иордания', '= JOR about 10'],
    ['Turkey 5', '= TUR exactly 5'],
    ['5 participants from Atlantis', '= ?Atlantis exactly 5'],
  ])('says how many came: %s', (line, wanted) => expect(understood(line)).toEqual([wanted]));

  it('says it of the delegation that is open as well, and asks where none is', () => {
    expect(understood('Jordan\nок. 10')).toEqual(['= JOR', '= JOR about 10']);
    expect(planOf('5 persons').rows[0]).toMatchObject({ kind: 'left-out', problems: [{ code: 'no-party' }] });
    expect(planOf('5 participants from Atlantis').unknownParties).toEqual([{ text: 'Atlantis', count: 1 }]);
    const [jordan, count] = planOf('Jordan\nок. 10').rows;
    expect([jordan?.kind, count?.kind, count?.headcount?.to]).toEqual([
      'delegation',
      'delegation',
      { qualifier: 'about', count: 10 },
    ]);
  });

  it.each([['Total: 5'], ['Всего: 40'], ['Итого'], ['Всего по делегации – 5 человек']])(
    'has sums, who are nobody: %s',
    (line) => {
      expect(understood(`Jordan\nMr. Omar Haddad, Adviser\n${line}`)[2]).toBe('- sum');
      expect(planOf(line).rows[0]).toMatchObject({ kind: 'left-out', name: line });
    },
  );

  it('has family names before a comma', () => {
    expect(
      understood(
        'Al-Hassan, Noura, UNHCR\nSULTANBEKOV, Ayan, Vice-Minister\nHaddad, Omar\nNurymbetov, Director\nKim, MFA',
      ),
    ).toEqual([
      'UNHCR; Noura|Al-Hassan',
      '?; Ayan|Sultanbekov; function: Vice-Minister',
      '?; Omar|Haddad; !comma-name',
      '?; Nurymbetov|; function: Director; !one-word',
      '?; Kim|; function: MFA; !one-word',
    ]);
  });

  it('says where it cannot tell which word is the family name', () => {
    expect(understood('Ryan Smith, Officer\nSulina Weber, Officer')).toEqual([
      '?; Ryan|Smith; function: Officer',
      '?; Sulina Weber|; function: Officer; !family-unknown',
    ]);
  });

  it.each([['Mr. Vacant'], ['Vacant'], ['г-жа уточняется'], ['+7 701 555 55 55'], ['tel. +7 701 555 55 55']])(
    'has nobody in %s',
    (line) => {
      const table = `Country\tName\tFunction\nTajikistan\t${line}\tAdviser\nTajikistan\tOmar Haddad\tAdviser`;
      const list = planOf(`Tajikistan\n${line}\nOmar Haddad, Adviser`);
      for (const { rows } of [list, plannedPaste(table).plan]) {
        expect(rows.flatMap(({ kind, name }) => (kind === 'new' ? [name] : []))).toEqual(['Omar HADDAD']);
      }
    },
  );

  it('has two people in a line', () => {
    expect(understood('A Ivanova and B Petrov, experts\nErnst and Young, auditors')).toEqual([
      '?; A|Ivanova; function: experts; !split; !doubled',
      '?; B|Petrov; function: experts; !split; !doubled',
      '?; Ernst and|Young; function: auditors; !maybe-two',
    ]);
  });

  it('has names and functions in two languages', () => {
    expect(
      understood('Ivan Ivanov / Иван Иванов, Officer\nIvan Ivanov, Minister / Иван Иванов, министр'),
    ).toEqual([
      '?; Ivan|Ivanov & Иван|Иванов; function: Officer',
      '?; Ivan|Ivanov & Иван|Иванов; function: Minister; !other-language',
    ]);
  });

  it('has addresses and numbers, which are no institution', () => {
    expect(
      understood('Ivan Petrov, Adviser, Ministry of Labour, ivan@example.org, tel. +7 701 000 00 00')[0],
    ).toBe(
      '?; Ivan|Petrov; function: Adviser; institution: Ministry of Labour; email: ivan@example.org; phone: +7 701 000 00 00',
    );
  });

  it('says who heads the delegation, before the name or behind it', () => {
    const role = (line: string) => understood(line)[0]?.match(/roles: [^;]+/u)?.[0];
    expect(role('Глава делегации: Иванов Иван Иванович, заместитель министра')).toBe(
      'roles: Глава делегации',
    );
    expect(role('Mr. Ivan Petrov, Deputy Minister, Head of Delegation')).toBe('roles: Head of Delegation');
    expect(role('Mr. Ivan Petrov, Deputy Minister (Head of Delegation)')).toBe('roles: Head of Delegation');
    expect(role('Mr. Ivan Petrov, Head, Migration Department')).toBeUndefined();
  });

  it('in blocks has the function below the name, and none of the next person', () => {
    expect(
      understood(
        'Tajikistan\nMr. Umed Sharifzoda\nDeputy Minister\nMinistry of Labour\numed@example.org\n\nMs. Zarina Hakimova\nHead of Delegation\n\nInspector',
      ),
    ).toEqual([
      '= TJK',
      'TJK; Umed|Sharifzoda; function: Deputy Minister; institution: Ministry of Labour; email: umed@example.org; !below',
      'TJK; Zarina|Hakimova; roles: Head of Delegation; !below',
      '- no-name',
    ]);
    expect(understood('Mr. Umed Sharifzoda\nMinister Ivan Petrov')[1]).toBe('- no-name');
  });

  it('has what is not known yet, which is no name and no function', () => {
    expect(
      understood('Jordan\nTBC\nMr. Omar Haddad, Expert (tbc)\nOmar Haddad, советник, уточняется'),
    ).toEqual([
      '= JOR',
      '- unconfirmed,no-name',
      'JOR; Omar|Haddad; function: Expert; state: invited; !unconfirmed',
      'JOR; Omar|Haddad; function: советник; state: invited; !unconfirmed',
    ]);
  });

  it('in a letter makes nobody of its words, and places nobody who signs it', () => {
    expect(
      understood(
        'Dear colleagues,\nPlease find attached the list:\nTajikistan\nMr. Umed Sharifzoda, Inspector\nSignature: ____\n+7 701 000 00 00\nBest regards,\nAnna Lee\nSent from my phone',
      ),
    ).toEqual([
      '- no-name',
      '- no-name',
      '= TJK',
      'TJK; Umed|Sharifzoda; function: Inspector',
      '- no-name',
      '- no-name',
      '- no-name',
      '- no-name',
      '- no-name',
    ]);
  });

  it('closes a delegation at the next section, and doubts a line that names another party', () => {
    expect(
      understood(
        'KAZAKHSTAN\nMr A Bek, Minister\nINTERNATIONAL ORGANIZATIONS\nMaria Rossi, Officer, IOM\nJORDAN\nJohn Smith, Officer, UNHCR',
      ),
    ).toEqual([
      '= KAZ',
      'KAZ; A|Bek; function: Minister',
      '- ',
      'IOM; Maria|Rossi; function: Officer',
      '= JOR',
      'JOR; John|Smith; function: Officer; institution: UNHCR; !party-in-line',
    ]);
  });

  it('is read to the limit, and its rows count as its lines do', () => {
    const long = Array.from({ length: rowLimit + 1 }, () => 'x').join('\n');
    expect(listWithinLimit(long).isCut).toBe(true);
    expect(listWithinLimit(long).text.split('\n')).toHaveLength(rowLimit);
    expect(listWithinLimit(`${'x\n'.repeat(rowLimit)}\n \n`).isCut).toBe(false);
    expect(readPastedList('Jordan\n\n\nMr. Omar Haddad', entries).map(({ at }) => at)).toEqual([1, 4]);
  });

  it('of thousands of lines is read in slices, to the same rows, and given up on the way', async () => {
    const long = Array.from({ length: 2000 }, (_, at) => `Mr. Given${at} FAMILY${at}, Adviser`).join('\n');
    const going = new AbortController();
    const reading = readListInSlices(`Jordan\n${long}`, entries, going.signal);
    expect(await reading).toEqual(readPastedList(`Jordan\n${long}`, entries));
    const given = new AbortController();
    const stopped = readListInSlices(long, entries, given.signal);
    given.abort();
    expect(await stopped).toBeNull();
  });

  it('loses no word that it does not name', () => {
    const piece = fc.constantFrom(
      'Kazakhstan',
      'Mr. Ivan Petrov',
      'SERIK, Aliya',
      'Head of Delegation',
      'Deputy Minister',
      'Ministry of Labour',
      'ivan@example.org',
      '+7 701 000 00 00',
      '5 participants',
      'tbc',
      'Иван Петров',
      'Total: 5',
      'and',
      'expert on migration',
      'МВД',
    );
    const sign = fc.constantFrom(', ', ' – ', '; ', '\n', ' / ', ': ', ' (', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, sign), { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces.map(([words, after]) => words + after).join('');
        const rows = readPastedList(text, entries).map((row) => ({
          ...row,
          ...(row.kind === 'person'
            ? { text: '', person: { ...row.person, cells: [...row.person.cells] } }
            : {}),
          ...(row.kind === 'heading' ? {} : { party: [...(row.party?.exact ?? [])] }),
        }));
        const kept = JSON.stringify(rows).toLocaleLowerCase();
        for (const word of text.match(/[\p{L}]{2,}/gu) ?? []) {
          if (['and', 'participants'].includes(word)) continue;
          expect(kept).toContain(word.toLocaleLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });
});
