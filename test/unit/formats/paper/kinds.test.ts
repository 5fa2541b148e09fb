import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isPaperBase } from '@/domain/paper-template';
import { heightAt } from '@/formats/paper/kinds/fit-text';
import { usualChoices, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, paperKinds, paperOfKind, type PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { leftOut } from '@/formats/paper/kinds/left-out';
import type { Block, PaperDocument } from '@/formats/paper/paper';
import { plainText } from '@/formats/paper/rich-text';
import { postsWithoutWords } from '@/formats/paper/posts-of-paper';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToText } from '@/formats/paper/write-text';
import { writeSheets } from '@/formats/sheet/write-sheets';

import {
  aDelegation,
  aDossier,
  aMeeting,
  anAppointment,
  anAttendance,
  aPartyName,
  aPersonName,
  aState,
} from './a-dossier';
import { aClaim, anIntervention, aPostWording, aPresence, aSession } from '../../../helpers/builders';
import { arbitraryDossier } from './arbitrary-dossier';
import { richDossier } from './rich-dossier';
import { partOf } from './words-of';

type Choices = Partial<PaperChoices>;
const choices = (more: Choices = {}): PaperChoices => ({ language: 'en', ...usualChoices, ...more });
const paperOf = (kind: PaperKindId, more: Choices = {}, dossier: MeetingDossier = richDossier()) =>
  paperOfKind(kind, dossier, choices(more));

const blocksOf = <Kind extends Block['kind']>(paper: PaperDocument, kind: Kind) =>
  paper.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const headings = (paper: PaperDocument) =>
  paper.blocks.flatMap((block) => {
    if (block.kind === 'section-label') return [`— ${plainText(block.text)}`];
    return block.kind === 'delegation' ? [plainText(block.name)] : [];
  });
const cardsOf = (paper: PaperDocument) =>
  blocksOf(paper, 'cards').flatMap(({ cards }) =>
    cards.map(({ lines }) => lines.map(({ text }) => plainText(text)).join(' / ')),
  );

/** A line for each row of its tables, without the numbers. */
const rowsOf = (paper: PaperDocument) =>
  blocksOf(paper, 'table')
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === 'cells' ? [row.cells.slice(1).map(plainText).join(' | ')] : []))
    .join('\n');

describe('the list of participants', () => {
  it('names those who took part without a delegation in a group of their own, in every form', () => {
    const named = (id: string, fields: object) =>
      aClaim({
        id: `claim ${id}`,
        table: 'persons',
        recordId: id,
        field: '',
        meetingId: 'meeting',
        value: {
          name: `Printed ${id}`,
          honorific: 'Ms.',
          function: null,
          unit: null,
          institution: 'Language Bureau',
          roles: ['interpreter'],
          state: 'present',
          ...fields,
        },
      });
    const dossier = aDossier({
      claims: [
        named('guest', {}),
        named('quoted', { state: null }),
        named('away', { state: 'absent' }),
        named('invited', { state: 'invited' }),
      ],
    });
    for (const [language, heading] of [
      ['en', 'Without delegation'],
      ['ru', 'Вне состава делегаций'],
    ] as const) {
      for (const form of ['lines', 'table'] as const) {
        const text = paperToText(paperOf('participants', { language, form, who: 'present' }, dossier));
        expect(text).toContain(heading);
        expect(text).toContain('Printed guest');
        expect(text).toContain('Language Bureau');
        for (const name of ['quoted', 'away', 'invited']) expect(text).not.toContain(name);
      }
      const [sheet] = paperKinds.participants.sheets?.(dossier, choices({ language, who: 'present' })) ?? [];
      expect(sheet?.rows.map((row) => row.slice(1, 4))).toEqual([
        [heading, null, expect.stringContaining('Printed guest')],
      ]);
    }
    const expected = paperToText(paperOf('participants', { who: 'expected' }, dossier));
    expect(expected).toContain('Printed invited');
    expect(paperToText(paperOf('participants'))).not.toContain('Without delegation');
  });

  it('has its official sections, in each the parties by short name in the language of the paper', () => {
    expect(headings(paperOf('participants'))).toEqual([
      '— Chair',
      'Republic of Kazakhstan',
      '— Member States',
      'Islamic Republic of Afghanistan',
      'Republic of Azerbaijan',
      'Kyrgyz Republic',
      'Republic of Tajikistan',
      'Republic of Turkey',
      '— Observer States',
      'Turkmenistan',
      '— Invited States',
      'Islamic Republic of Iran',
      '— Support Unit',
      'International Organization for Migration (IOM)',
      'Office of the United Nations High Commissioner for Refugees (UNHCR)',
    ]);
  });

  it('has members and observers in one run by the collation of its language where that is chosen', () => {
    expect(headings(paperOf('participants', { language: 'ru', order: 'one-run' })).slice(2, 9)).toEqual([
      '— Государства-члены и государства-наблюдатели',
      'Азербайджанская Республика',
      'Исламская Республика Афганистан',
      'Кыргызская Республика',
      'Республика Таджикистан',
      'Туркменистан',
      'Турецкая Республика',
    ]);
  });

  it('prints family names in the capitals of their own language, in every script', () => {
    const text = paperToText(paperOf('participants', { columns: ['other-names'] }));
    for (const name of [
      'Elçin ƏLİYEV',
      'Elif ŞAHİN',
      'Işıl DOĞAN',
      'Даурен Қайратұлы ӘБЕНОВ',
      'محمد کریم حیدری',
    ]) {
      expect(text).toContain(name);
    }
  });

  it('leaves out who asked not to be published, counts them, and names them only when told to', () => {
    expect(leftOut(richDossier(), 'participants', choices()).withheld).toBe(1);
    expect(paperToText(paperOf('participants'))).not.toContain('WITHHELD');
    expect(paperToText(paperOf('participants', { form: 'table' }))).not.toContain('WITHHELD');
    expect(paperToText(paperOf('participants', { unpublished: true }))).toContain('Olena WITHHELD');
  });

  it('tells contacts only of those who agreed to be published', () => {
    const appointments = ['p01', 'p02'].map((person) =>
      anAppointment(person, 'KAZ', { email: `${person}@example.kz`, phone: null }),
    );
    const dossier = richDossier();
    const attendances = dossier.attendances.map((one) =>
      one.personId === 'p01' ? { ...one, publish: 'yes' as const } : one,
    );
    const asked = { ...dossier, attendances, appointments };
    const text = paperToText(paperOf('participants', { columns: ['contacts'] }, asked));
    expect(text).toContain('p01@example.kz');
    expect(text).not.toContain('p02@example.kz');
    expect(paperToText(paperOf('participants', {}, asked))).not.toContain('@');
  });

  it('is provisional while it names those who are only expected', () => {
    const dossier = richDossier();
    const planned = {
      ...dossier,
      meeting: { ...dossier.meeting, stateOfAffairs: 'planned' as const },
      attendances: dossier.attendances.map((one) => ({ ...one, state: 'invited' as const })),
    };
    const paper = paperOf('participants', {}, planned);
    expect(plainText(paper.title)).toBe('Provisional list of participants');
    expect(paperToText(paper)).toContain('Elçin ƏLİYEV');
    expect(paperToText(paperOf('participants', { who: 'present' }, planned))).not.toContain('ƏLİYEV');
  });

  it('names a merged person as the one they were found to be', () => {
    const dossier = richDossier();
    const merged = {
      ...dossier,
      persons: dossier.persons
        .map((person) => (person.id === 'p19' ? { ...person, mergedIntoId: 'p19b' } : person))
        .concat({ id: 'p19b', honorific: null, mergedIntoId: null, note: null }),
      personNames: [...dossier.personNames, aPersonName('p19b', 'Kamran', 'Məmmədli')],
      appointments: [anAppointment('p19b', 'AZE', { email: 'k@example.az' })],
    };
    expect(paperToText(paperOf('participants', {}, merged))).toContain('Kamran MƏMMƏDLİ');
    expect(paperToText(paperOf('contacts', { contactsOf: 'everyone' }, merged))).toContain('k@example.az');
  });

  it('tells as a table too of whose place somebody took, and who was on the line', () => {
    const dossier = richDossier();
    const stood = {
      ...dossier,
      attendances: dossier.attendances.map((one) =>
        one.personId === 'p04' ? { ...one, onBehalfOf: 'the Minister', capacity: 'rapporteur' } : one,
      ),
    };
    const rows = (more: Choices) => rowsOf(paperOf('participants', { form: 'table', ...more }, stood));
    expect(rows({})).toContain(
      'Mr. Elçin ƏLİYEV | Head of Unit, Head of delegation, rapporteur, on behalf of the Minister',
    );
    expect(rows({})).toContain('Inspector, online');
    const withoutFunction = rows({ columns: ['institution'] });
    expect(withoutFunction).toContain(
      'Mr. Elçin ƏLİYEV, Head of delegation, rapporteur, on behalf of the Minister',
    );
    expect(withoutFunction).toContain('Mr. Рустам ҲАКИМОВ, online');
  });

  it('leaves a column out of the table in which nothing would stand', () => {
    const columns = (paper: PaperDocument) =>
      blocksOf(paper, 'table').flatMap((table) => table.columns.map(({ title }) => title));
    const paper = paperOf('participants', {
      form: 'table',
      columns: ['function', 'unit', 'institution', 'contacts'],
    });
    expect(columns(paper)).toEqual(['No.', 'Name', 'Function', 'Unit', 'Institution']);
    const dossier = richDossier();
    const attendances = dossier.attendances.map((one) => ({ ...one, unit: null }));
    const upright = paperOf('participants', { form: 'table' }, { ...dossier, attendances });
    expect(columns(upright)).toEqual(['No.', 'Name', 'Function', 'Institution']);
    expect(upright.sheet.orientation).toBe('portrait');
    for (const { columns: all } of blocksOf(upright, 'table')) {
      expect(all.reduce((sum, { width = 0 }) => sum + width, 0)).toBeLessThanOrEqual(160);
    }
  });

  it('sets the capacity of a delegation over all columns of the table', async () => {
    const dossier = richDossier();
    const delegations = dossier.delegations.map((one) =>
      one.partyId === 'IOM' ? { ...one, capacity: 'Secretariat of another process altogether' } : one,
    );
    const paper = paperOf('participants', { form: 'table' }, { ...dossier, delegations });
    expect(paperToHtml(paper)).toContain('colspan="4">Secretariat of another process altogether</td>');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await paperToDocx(paper)) });
    expect(value).toContain('<td colspan="4"><p>Secretariat of another process altogether</p></td>');
  });

  it('has the same persons as lines, as a table and as a sheet', () => {
    const names = (text: string) => text.match(/\p{Lu}[\p{Lu}’-]{3,}/gu)?.toSorted();
    const lines = names(paperToText(paperOf('participants')));
    expect(names(paperToText(paperOf('participants', { form: 'table' })))).toEqual(lines);
    const [sheet] = paperKinds.participants.sheets?.(richDossier(), choices()) ?? [];
    const cells = sheet?.rows.map((row) => String(row[3] ?? '')).join('\n') ?? '';
    for (const name of cells.match(/\p{Lu}{4,}/gu) ?? []) expect(lines).toContain(name);
    expect(sheet?.rows).toHaveLength(20);
  });
});

it('prints no day in any paper that is none of the meeting’s, once its date was moved', () => {
  const day = (iso: string, id: string) => ({ ...aSession({ day: iso }), id });
  const dossier = {
    ...richDossier(),
    meeting: aMeeting({ date: '2019-06-25/2019-06-26' }),
    sessions: [day('2019-05-14', 'one'), day('2019-05-15', 'two')],
  };
  const papers = (['minutes', 'sign-in'] as const).map((kind) => paperToText(paperOf(kind, {}, dossier)));
  expect(papers.join()).not.toMatch(/1[45] May/u);
  expect(papers[1]).toContain('25 June 2019');
  const within = { ...dossier, meeting: aMeeting({ date: '2019-05-14/2019-05-15' }) };
  expect(paperToText(paperOf('minutes', {}, within))).toContain('15 May 2019');
});

describe('the sign-in sheet', () => {
  it('joins a Persian post by its own comma, and lets it begin where its column does', async () => {
    const dossier = richDossier();
    const [seat] = dossier.attendances;
    if (!seat) throw new Error('somebody sits there');
    const persian = { ...seat, function: 'رایزن', unit: null, institution: 'سفارت' };
    const paper = paperOf('sign-in', {}, { ...dossier, attendances: [persian] });
    expect(rowsOf(paper)).toContain('رایزن، سفارت');
    expect(paperToHtml(paper)).toMatch(/\.paper td \{ text-align: left \}/u);
    const word = partOf(await paperToDocx(paper), 'word/document.xml');
    const paragraph = word.split('<w:p>').find((part) => part.includes('رایزن'));
    expect(paragraph).toMatch(/<w:bidi\/>.*<w:jc w:val="end"\/>|<w:jc w:val="end"\/>.*<w:bidi\/>/u);
  });

  const days = ['2015-09-21', '2015-09-22'];

  it('is one for each day, with those who come that day and open lines for others', () => {
    const dossier = richDossier();
    const only = {
      ...dossier,
      attendances: dossier.attendances.map((one) =>
        one.personId === 'p12' ? { ...one, days: days.slice(1) } : one,
      ),
      presences: [
        {
          id: 'x',
          meetingId: 'meeting',
          attendanceId: 'attendance-p10',
          day: days[0] ?? null,
          sessionId: null,
          state: 'excused' as const,
          arrived: null,
          left: null,
        },
      ],
    };
    const paper = paperOf('sign-in', { blankLines: 3 }, only);
    expect(blocksOf(paper, 'heading').map(({ text }) => plainText(text))).toEqual([
      'Monday, 21 September 2015',
      'Tuesday, 22 September 2015',
    ]);
    expect(blocksOf(paper, 'page-break')).toHaveLength(1);
    const words = blocksOf(paper, 'table').map(({ rows }) =>
      rows.map((row) =>
        plainText(
          row.kind === 'group' ? row.text : (row.cells[1] ?? row.cells[0] ?? { inlines: [], language: 'en' }),
        ),
      ),
    );
    const [first = [], second = []] = words;
    expect(first.join()).not.toContain('ANNAÝEWA');
    expect(second.join()).toContain('ANNAÝEWA');
    expect(first.join()).not.toContain('ŞAHİN');
    expect(first.slice(-4)).toEqual(['Other participants', '', '', '']);
    // Who takes part from afar does not sign.
    expect(second.join()).not.toContain('ҲАКИМОВ');
  });

  it('is none for a day from which a session was moved', () => {
    const dossier = richDossier();
    const [session] = dossier.sessions;
    const [seat] = dossier.attendances;
    if (!session || !seat) throw new Error('the sample has a session and a person');
    const moved = aPresence({ attendanceId: seat.id, day: '2015-09-14', sessionId: session.id });
    const paper = paperOf('sign-in', {}, { ...dossier, presences: [moved] });
    expect(blocksOf(paper, 'heading')).toHaveLength(2);
  });

  it('is made for the chosen days alone', () => {
    expect(blocksOf(paperOf('sign-in', { days: days.slice(1) }), 'table')).toHaveLength(1);
    expect(blocksOf(paperOf('sign-in', { days: ['2031-01-01'] }), 'table')).toHaveLength(2);
  });

  it('has lines for a delegation that is counted but not named', () => {
    const dossier = aDossier({
      meeting: aMeeting({ date: '2015-09-21' }),
      parties: [aState('KAZ')],
      delegations: [aDelegation('KAZ', { headcount: { qualifier: 'exactly', count: 3 } })],
    });
    const [table] = blocksOf(paperOf('sign-in', { blankLines: 0 }, dossier), 'table');
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['group', 'cells', 'cells', 'cells']);
  });
});

describe('name plates and badges', () => {
  it('are one for each delegation, with its head, or for each person', () => {
    expect(cardsOf(paperOf('plates')).slice(0, 2)).toEqual(['Kazakhstan / Chair', 'Afghanistan']);
    expect(cardsOf(paperOf('plates', { plateFor: 'heads' }))).toContain('Azerbaijan / Mr. Elçin ƏLİYEV');
    expect(cardsOf(paperOf('plates', { plateFor: 'persons' }))).toContain('Azerbaijan / Ms. Aysel HÜSEYNOVA');
    expect(cardsOf(paperOf('badges'))).toContain(
      'Almaty Process / Elçin ƏLİYEV / Head of Unit / Azerbaijan / Head of delegation',
    );
  });

  it('print a long name of a party and the role below it small rather than cut', () => {
    const long =
      'Intergovernmental Committee for Displacement, Statelessness and Durable Solutions in Central Asia';
    const dossier = aDossier({
      parties: [aState('KAZ')],
      partyNames: [aPartyName('KAZ', 'en', long, long)],
      personNames: [aPersonName('p', 'Anna', 'Lee')],
      persons: [{ id: 'p', honorific: null, mergedIntoId: null, note: null }],
      delegations: [aDelegation('KAZ')],
      attendances: [anAttendance('KAZ', 'p', { roles: ['head-of-delegation'] })],
    });
    const [cards] = blocksOf(paperOf('badges', {}, dossier), 'cards');
    const feet = cards?.cards[0]?.lines.filter(({ place }) => place === 'foot') ?? [];
    const tall = feet.reduce((sum, { text, size }) => sum + heightAt(plainText(text), 90 - 11, size), 0);
    expect(feet).toHaveLength(2);
    expect(tall).toBeLessThanOrEqual(55 * 0.16);
  });

  it('tell the seat of the Chair, and of the Secretariat, from the other of its party', () => {
    const dossier = aDossier({
      parties: [aState('KAZ'), { ...aState('IOM'), kind: 'organisation', category: 'intergovernmental' }],
      partyNames: [
        aPartyName('KAZ', 'en', 'Kazakhstan', 'Kazakhstan'),
        aPartyName('KAZ', 'ru', 'Казахстан', 'Казахстан'),
        aPartyName('IOM', 'en', 'IOM', 'IOM'),
        aPartyName('IOM', 'ru', 'МОМ', 'МОМ'),
      ],
      delegations: [
        aDelegation('KAZ', { category: 'chair' }),
        aDelegation('KAZ', { id: 'member', category: 'member' }),
        aDelegation('IOM'),
        aDelegation('IOM', { id: 'secretariat', category: 'secretariat' }),
      ],
    });
    expect(cardsOf(paperOf('plates', {}, dossier))).toEqual([
      'Kazakhstan / Chair',
      'Kazakhstan',
      'IOM',
      'IOM / Secretariat',
    ]);
    expect(cardsOf(paperOf('plates', { language: 'ru' }, dossier))).toEqual([
      'Казахстан / Председатель',
      'Казахстан',
      'МОМ',
      'МОМ / Секретариат',
    ]);
  });

  it('say the same on both sides of the fold, once for those who listen', () => {
    const html = paperToHtml(paperOf('plates'));
    expect(html.match(/>Kazakhstan</gu)).toHaveLength(2);
    expect(html.match(/class="side turned" aria-hidden="true"/gu)).toHaveLength(10);
  });

  it('set a long name smaller than a short one, and no smaller than can be read across a room', () => {
    const named = (name: string) =>
      aDossier({
        parties: [aState('X')],
        partyNames: [aPartyName('X', 'en', name, name)],
        delegations: [aDelegation('X')],
      });
    const sizeOf = (name: string) =>
      blocksOf(paperOf('plates', {}, named(name)), 'cards')[0]?.cards[0]?.lines[0]?.size ?? 0;
    const [short, iran, unhcr] = [
      'Oman',
      'Islamic Republic of Iran',
      'Office of the United Nations High Commissioner for Refugees',
    ].map(sizeOf);
    expect(short).toBeGreaterThan(iran ?? 0);
    expect(iran).toBeGreaterThan(unhcr ?? 0);
    expect(unhcr).toBeGreaterThanOrEqual(40);
  });
});

describe('the contact list', () => {
  const contacts = () => {
    const dossier = richDossier();
    return {
      ...dossier,
      appointments: [
        anAppointment('p08', 'KGZ', {
          email: 'asel@example.kg',
          duty: 'national-coordinator',
          from: '2014',
          until: '2016',
        }),
        anAppointment('p18', 'TUR', { email: 'then@example.tr', duty: 'focal-point', until: '2015-01' }),
        anAppointment('p11', 'TUR', {
          email: 'now@example.tr',
          phone: '+90 312',
          duty: 'focal-point',
          from: '2015-01',
        }),
      ],
    };
  };

  it('has heads, coordinators and focal points of the meeting’s date, and says on every page that it is not public', () => {
    const paper = paperOf('contacts', {}, contacts());
    const text = paperToText(paper);
    expect(text).toContain('Elçin ƏLİYEV');
    expect(text).toContain('asel@example.kg');
    expect(text).toContain('now@example.tr');
    expect(text).not.toContain('then@example.tr');
    expect(text).not.toContain('Aysel');
    expect(paper.letterhead.lines).toContain('Not for publication');
    expect(paper.running.head).toContain('Not for publication');
    expect(paper.running.foot).toContain('Not for publication');
  });

  it('names beside an unreachable focal point the first of the delegation who can be written to', () => {
    const dossier = richDossier();
    const [first, second] = [
      anAttendance('OMN', 'p41', { roles: ['delegate'] }),
      anAttendance('OMN', 'p42', { roles: ['delegate'] }),
    ];
    const oman = {
      ...dossier,
      parties: [...dossier.parties, aState('OMN')],
      partyNames: [...dossier.partyNames, aPartyName('OMN', 'en', 'Oman', 'Sultanate of Oman')],
      delegations: [...dossier.delegations, aDelegation('OMN')],
      attendances: [...dossier.attendances, first, second],
      persons: [
        ...dossier.persons,
        ...['p41', 'p42', 'p43'].map((id) => ({ id, honorific: null, mergedIntoId: null, note: null })),
      ],
      personNames: [
        ...dossier.personNames,
        aPersonName('p41', 'Said', 'Harthy'),
        aPersonName('p42', 'Badr', 'Mahri'),
        aPersonName('p43', 'Hilal', 'Lawati'),
      ],
      appointments: [
        anAppointment('p43', 'OMN', { duty: 'focal-point', from: '2010' }),
        anAppointment('p42', 'OMN', { email: 'badr@example.om' }),
      ],
    };
    const text = paperToText(paperOf('contacts', {}, oman));
    expect(text).toContain('LAWATI');
    expect(text).toContain('badr@example.om');
    expect(text).not.toContain('HARTHY');
  });
});

describe('presence by day', () => {
  const day = '2019-05-14';
  const seen = (state: 'present' | 'remote' | 'absent', attendanceId = 'attendance-vito') => ({
    id: `seen-${attendanceId}`,
    meetingId: 'meeting',
    attendanceId,
    day,
    sessionId: null,
    state,
    arrived: null,
    left: null,
  });
  const held = (state: 'present' | 'confirmed' | 'absent', presences: MeetingDossier['presences']) =>
    aDossier({
      meeting: aMeeting({ date: '2019-05-14/2019-05-15', modality: 'in-person' }),
      parties: [aState('KAZ'), aState('KGZ')],
      partyNames: [
        aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
        aPartyName('KGZ', 'en', 'Kyrgyzstan', 'Kyrgyz Republic'),
      ],
      delegations: [aDelegation('KAZ', { category: 'chair' }), aDelegation('KGZ')],
      attendances: [
        anAttendance('KAZ', 'vito', { state, roles: ['head-of-delegation'], publish: 'no' }),
        anAttendance('KGZ', 'olim', { state: 'absent' }),
      ],
      presences,
      persons: ['vito', 'olim'].map((id) => ({ id, honorific: null, mergedIntoId: null, note: null })),
      personNames: [aPersonName('vito', 'Vito', 'Trani'), aPersonName('olim', 'Olim', 'Saidov')],
    });
  const everybody = { unpublished: true } as const;

  it('makes who was only confirmed somebody who was there, in every paper', () => {
    const came = held('confirmed', [seen('present')]);
    expect(paperToText(paperOf('participants', everybody, came))).toContain('Vito TRANI');
    expect(paperToText(paperOf('contacts', { contactsOf: 'everyone' }, came))).toContain('Vito TRANI');
    expect(cardsOf(paperOf('plates', { plateFor: 'persons' }, came)).join()).toContain('Vito TRANI');
    expect(leftOut(came, 'participants', choices()).withheld).toBe(1);
    const away = held('confirmed', []);
    expect(paperToText(paperOf('participants', everybody, away))).not.toContain('TRANI');
    expect(cardsOf(paperOf('plates', { plateFor: 'persons' }, away)).join()).not.toContain('TRANI');
    expect(leftOut(away, 'participants', choices()).withheld).toBe(0);
    expect([came, away].map((one) => leftOut(one, 'plates', choices()).expected)).toEqual([0, 1]);
    expect(leftOut(away, 'participants', choices({ who: 'expected' })).expected).toBe(0);
    expect(leftOut(away, 'minutes', choices({ who: 'expected' })).expected).toBe(1);
  });

  it('says of who was on the line that they were, and sets no plate for them', () => {
    const remote = held('confirmed', [seen('remote')]);
    expect(paperToText(paperOf('participants', everybody, remote))).toMatch(/TRANI.*online/u);
    expect(headings(paperOf('participants', everybody, remote))).toContain('Republic of Kazakhstan');
    expect(cardsOf(paperOf('plates', { plateFor: 'delegations' }, remote)).join()).not.toContain(
      'Kazakhstan',
    );
  });

  it('leaves a delegation out whose every person stayed away', () => {
    expect(headings(paperOf('participants', everybody, held('absent', [])))).toEqual([]);
    const onBothDays = [day, '2019-05-15'].map((one) => ({ ...seen('absent'), id: one, day: one }));
    expect(headings(paperOf('participants', everybody, held('present', onBothDays)))).toEqual([]);
  });

  it('names a delegation whose only person came on one day, though marked absent for the whole meeting', () => {
    const late = held('absent', [seen('present')]);
    expect(headings(paperOf('participants', everybody, late))).toContain('Republic of Kazakhstan');
    expect(paperToText(paperOf('participants', everybody, late))).toContain('Vito TRANI');
  });
});

describe('every paper', () => {
  const everyChoice: fc.Arbitrary<PaperChoices> = fc.record({
    language: fc.constantFrom('en', 'ru'),
    languages: fc.constantFrom('one', 'columns', 'sequence'),
    order: fc.constantFrom('sections', 'one-run'),
    who: fc.constantFrom('by-state', 'present', 'expected'),
    form: fc.constantFrom('lines', 'table'),
    columns: fc.subarray(['function', 'unit', 'institution', 'other-names', 'contacts']),
    unpublished: fc.boolean(),
    days: fc.constant([]),
    blankLines: fc.constantFrom(0, 5),
    plateFor: fc.constantFrom('delegations', 'heads', 'persons'),
    plateSize: fc.constantFrom('long', 'tall'),
    badgeSize: fc.constantFrom('90x55', '86x54', '100x70'),
    contactsOf: fc.constantFrom('leads', 'everyone'),
    letterTo: fc.constant(''),
    letterDate: fc.constant(''),
  });

  it.each(paperKindIds)('opens again as a Word file: %s', async (kind) => {
    const { value, messages } = await mammoth.extractRawText({
      buffer: Buffer.from(await paperToDocx(paperOf(kind))),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const isList = kind === 'minutes' || !isPaperBase(kind);
    const words = isList ? 'ƏLİYEV' : kind === 'invitation' ? 'Elçin Əliyev' : '2nd Senior Officials Meeting';
    expect(value).toContain(kind === 'plates' ? 'Kazakhstan' : words);
  });

  it.each(paperKindIds)('holds words even of a meeting of which nothing is known: %s', async (kind) => {
    const paper = paperOf(kind, { blankLines: 0 }, aDossier());
    expect(paperToText(paper).trim()).not.toBe('');
    expect((await paperToDocx(paper)).length).toBeGreaterThan(1000);
    const sheets = paperKinds[kind].sheets?.(aDossier(), choices());
    if (sheets) expect((await writeSheets(sheets, 'xlsx')).length).toBeGreaterThan(1000);
  });

  it('names every person at most once a day, whatever the register holds', () => {
    fc.assert(
      fc.property(arbitraryDossier, everyChoice, (dossier, chosen) => {
        for (const kind of ['participants', 'plates', 'badges'] as const) {
          const paper = paperOfKind(kind, dossier, chosen);
          const records = JSON.stringify(paper.blocks).match(/"table":"attendances","id":"[^"]+"/gu) ?? [];
          expect(new Set(records).size).toBe(records.length);
          expect(paperToHtml(paper)).toContain('</html>');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('posts in the language of the paper', () => {
  const kazakhstan = aState('KAZ');
  const seat = anAttendance('KAZ', 'one', {
    function: 'Deputy Minister',
    unit: 'Migration Unit',
    institution: 'Ministry of Labour',
    roles: ['head-of-delegation'],
  });
  const dossier = aDossier({
    parties: [kazakhstan],
    partyNames: [aPartyName('KAZ', 'ru', 'Казахстан', 'Республика Казахстан')],
    delegations: [aDelegation('KAZ')],
    attendances: [seat],
    persons: [{ id: 'one', honorific: null, mergedIntoId: null, note: null }],
    personNames: [aPersonName('one', 'Аскар', 'Жумагалиев', 'cyrillic')],
    appointments: [anAppointment('two', 'KAZ', { function: 'Counsellor', duty: 'focal-point' })],
    interventions: [anIntervention({ meetingId: 'meeting', personId: 'one', text: { ru: 'Слово.' } })],
    postWordings: [
      aPostWording(),
      aPostWording({ kind: 'unit', words: { en: 'Migration unit', ru: 'отдел миграции' } }),
    ],
  });
  const printed = (kind: PaperKindId, more: Choices = {}) =>
    paperToText(paperOf(kind, { language: 'ru', ...more }, dossier));

  it.each(['sections', 'one-run'] as const)(
    'the list in the order of %s has the words of the house',
    (order) => {
      for (const form of ['lines', 'table'] as const) {
        const text = printed('participants', { order, form }).replace(/\s+/gu, ' ');
        expect(text).toContain('заместитель министра');
        expect(text).toContain('отдел миграции');
        // Nobody has said it in Russian: as printed, and nothing made up.
        expect(text).toContain('Ministry of Labour');
        expect(text).not.toContain('Deputy Minister');
      }
    },
  );

  it('so have the minutes, the sheet to sign, badges and the list of contacts', () => {
    const minutes = printed('minutes').replace(/\s+/gu, ' ');
    expect(minutes.match(/заместитель министра/gu)).toHaveLength(2);
    expect(minutes).not.toContain('Deputy');
    expect(printed('sign-in')).toMatch(/заместитель\s+министра/u);
    expect(printed('contacts', { contactsOf: 'everyone' })).toMatch(/заместитель\s+министра/u);
    expect(cardsOf(paperOf('badges', { language: 'ru' }, dossier)).join('\n')).toContain(
      'заместитель министра',
    );
  });

  it('prints in English what was printed in English, to the letter', () => {
    expect(printed('participants', { language: 'en' })).toContain('Deputy Minister, Migration Unit');
  });

  it('says which posts a paper prints that nobody has said in its language, with how many bear them', () => {
    const missing = (kind: PaperKindId, more: Choices = {}) =>
      postsWithoutWords(dossier, kind, choices({ language: 'ru', ...more })).map(({ words, people }) => [
        words,
        people,
      ]);
    expect(missing('participants')).toEqual([['Ministry of Labour', 1]]);
    expect(missing('participants', { columns: ['function'] })).toEqual([]);
    expect(missing('badges')).toEqual([]);
    expect(missing('plates')).toEqual([]);
    expect(missing('contacts')).toEqual(expect.arrayContaining([['Ministry of Labour', 1]]));
    expect(missing('participants', { language: 'en' })).toEqual([]);
  });
});
