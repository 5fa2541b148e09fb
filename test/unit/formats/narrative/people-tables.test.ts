import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readNarrative } from '@/formats/narrative/read-narrative';

const opening = 'Fourth Senior Officials Meeting of the Almaty Process\n\nDushanbe, 12 May 2019\n\n';
const meetingOf = (...rows: readonly string[]) => {
  const text = opening + rows.join('\n');
  const draft = readNarrative({ text, file: 'list.txt', sha256: '0'.repeat(64) });
  expect(validateDraft(draft, [text])).toEqual([]);
  const [meeting] = draft.meetings;
  if (!meeting) throw new Error('no meeting');
  return meeting;
};

describe('a table of people', () => {
  it('says by its columns who is what, where they work, and whose they are', () => {
    const meeting = meetingOf(
      'No.\tName\tPosition\tOrganisation',
      '1\tMs. Aida OMAROVA\tDirector of Department\tMinistry of Labour of the Republic of Kazakhstan',
      '2\tJohn Smith\tProtection Officer\tUNHCR',
    );
    expect(meeting.people).toEqual([
      {
        name: 'Aida OMAROVA',
        honorific: 'Ms.',
        function: 'Director of Department',
        institution: 'Ministry of Labour of the Republic of Kazakhstan',
        party: 'KAZ',
      },
      { name: 'John Smith', function: 'Protection Officer', party: 'UNHCR' },
    ]);
    expect(meeting.delegations.map(({ party }) => party)).toEqual(['KAZ', 'UNHCR']);
  });

  it('says that those it lists are heads of delegation, in a line above it, in a row of its own, or over their names', () => {
    const headsOf = (...rows: readonly string[]) =>
      meetingOf(...rows).people.flatMap(({ name, roles = [] }) =>
        roles.includes('head-of-delegation') ? [name] : [],
      );
    const rows = [
      'Kazakhstan\tMs. Aida Omarova\tDirector of Department',
      'Observers',
      'IOM\tMs. Jane Doe\tChief of Mission',
    ];
    const both = ['Aida Omarova', 'Jane Doe'];
    expect(headsOf('Heads of delegation', '', 'STATE\tNAME\tFUNCTION', ...rows)).toEqual(both);
    expect(headsOf('Главы делегаций', 'Страна\tФамилия, имя\tДолжность', ...rows)).toEqual(both);
    expect(headsOf('State\tHead of delegation\tFunction', ...rows)).toEqual(both);
    expect(headsOf('Head of delegation', '', 'State\tName\tFunction', ...rows)).toEqual(['Aida Omarova']);
    expect(
      headsOf(
        'Heads of delegation',
        'State\tName\tFunction',
        ...rows,
        'Members of delegations',
        'Tajikistan\tMr. Rustam Karimov\tHead of Unit',
      ),
    ).toEqual(both);
    expect(headsOf('State\tName\tFunction', ...rows)).toEqual([]);
  });

  it('names a delegation once for the rows below, in a cell over several or in a row of its own', () => {
    const merged = meetingOf(
      'Country\tName\tTitle',
      'Kazakhstan\tAida Omarova\tDirector of Department; Ministry of Labour',
      '\tDauren Seitov\tSecond Secretary',
      'Tajikistan\tRustam Karimov\tHead of Unit',
    );
    expect(merged.people).toEqual([
      {
        name: 'Aida Omarova',
        function: 'Director of Department',
        institution: 'Ministry of Labour',
        party: 'KAZ',
      },
      { name: 'Dauren Seitov', function: 'Second Secretary', party: 'KAZ' },
      { name: 'Rustam Karimov', function: 'Head of Unit', party: 'TJK' },
    ]);
    const headed = meetingOf(
      'Name\tPosition',
      'Observers',
      'Republic of Türkiye',
      'Ms. Elif ŞAHİN\tCounsellor',
      'IOM',
      'Jane Doe\tChief of Mission',
    );
    expect(headed.people.map(({ name, party }) => `${name} ${party ?? ''}`)).toEqual([
      'Elif ŞAHİN TUR',
      'Jane Doe IOM',
    ]);
  });

  it('is read in Russian, with names in either order and in capitals', () => {
    const meeting = meetingOf(
      '№\tФИО\tДолжность\tОрганизация',
      '1.\tОмарова Аида Сериковна\tдиректор Департамента миграции\tМинистерство труда Республики Казахстан',
      '2.\tКАРИМОВ РУСТАМ\tначальник управления\tРеспублика Таджикистан',
      '3.\tСмит Дж.\tсотрудник по защите\tУВКБ ООН',
    );
    expect(meeting.people).toEqual([
      {
        name: 'Омарова Аида Сериковна',
        function: 'директор Департамента миграции',
        institution: 'Министерство труда Республики Казахстан',
        party: 'KAZ',
      },
      { name: 'КАРИМОВ РУСТАМ', function: 'начальник управления', party: 'TJK' },
      { name: 'Смит Дж.', function: 'сотрудник по защите', party: 'UNHCR' },
    ]);
  });

  it('joins the given and the family name of two columns', () => {
    const meeting = meetingOf(
      'Surname\tFirst name\tPosition\tCountry',
      'OMAROVA\tAida\tDirector\tKazakhstan',
      'KARIMOV\tRustam\tHead of Unit\tTajikistan',
    );
    expect(meeting.people.map(({ name }) => name)).toEqual(['OMAROVA Aida', 'KARIMOV Rustam']);
  });

  it('may call them by what they all are', () => {
    const meeting = meetingOf(
      'State\tCoordinator\tPost',
      'Georgia\tMs. Nino Beridze\tHead of Division',
      'Kazakhstan\tto be named\t',
      'Armenia\tTo Be Confirmed\tDirector',
      'Ukraine\tTBC\tDirector',
      'Mongolia\tВакантная Должность\tDirector',
      'Uzbekistan\tNo Nomination\tDirector',
    );
    expect(meeting.people).toEqual([
      { name: 'Nino Beridze', honorific: 'Ms.', function: 'Head of Division', party: 'GEO' },
    ]);
  });

  it('is none where its columns do not say so, and makes nobody of a row that names none', () => {
    const projects = meetingOf('Name\tDonor', 'Border Training\tGermany', 'Safe Journeys\tNorway');
    expect(projects.people).toEqual([]);
    const mixed = meetingOf(
      'Name\tPosition',
      'To be confirmed by 5 May\tDirector',
      'Total: 14\tpersons',
      'Ms. Elif ŞAHİN\tCounsellor',
    );
    expect(mixed.people.map(({ name }) => name)).toEqual(['Elif ŞAHİN']);
  });
});

describe('a person and a post side by side', () => {
  it('are read together without titles above them', () => {
    const meeting = meetingOf(
      'List of participants',
      '',
      'Republic of Kazakhstan',
      '',
      'Ms. Aida OMAROVA\tDirector, Ministry of Labour',
    );
    expect(meeting.people).toMatchObject([{ name: 'Aida OMAROVA', function: 'Director', party: 'KAZ' }]);
  });
});
