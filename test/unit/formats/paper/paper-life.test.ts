import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { plainHouseForm, type HouseForm } from '@/domain/house-form';
import type { Session } from '@/domain/meeting';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { freezePaper, partsOf, thawPaper } from '@/formats/paper/life/freeze';
import { aroundDifference } from '@/formats/paper/life/around-difference';
import { comparePapers, compareWords, isUnchanged } from '@/formats/paper/life/compare-papers';
import { compareSides } from '@/formats/paper/life/comparison';
import { markedPaper } from '@/formats/paper/life/marked-paper';
import { passagesOf, passageWords } from '@/formats/paper/life/passages';
import { pageBox } from '@/formats/paper/page-box';
import { richDossier } from './rich-dossier';
import { verifyVersion } from '@/formats/paper/life/verify-version';
import { withoutStatus, withStatus, type TextStanding } from '@/formats/paper/life/with-status';
import { minutesPaper } from '@/formats/paper/minutes';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import type { PaperDocument, PaperLanguage } from '@/formats/paper/paper';
import { plainText } from '@/formats/paper/rich-text';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToText } from '@/formats/paper/write-text';

import { aPaperVersion, aSession } from '../../../helpers/builders';
import { aDossier, aMeeting, aParagraph } from './a-dossier';
import { arbitraryDossier } from './arbitrary-dossier';

const paper = (...texts: readonly string[]): PaperDocument =>
  minutesPaper(
    aDossier({
      meeting: aMeeting({ date: '2015-09-22' }),
      paragraphs: texts.map((text, index) => aParagraph(index, { en: text })),
    }),
    { language: 'en' },
  );

const kinds = (before: PaperDocument, after: PaperDocument) =>
  comparePapers(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, before: from, after: to }) => [kind, passageWords(to ?? from ?? { label: '', texts: [] })]);

describe('a frozen paper', () => {
  test('is read back as it was, whatever it holds, and the same paper has the same hash', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const made = minutesPaper(dossier, { language: 'en' });
        const frozen = freezePaper(made);
        const thawed = thawPaper(frozen.bytes);
        expect(thawed).toMatchObject({ ok: true });
        if (thawed.ok) expect(freezePaper(thawed.paper)).toEqual(frozen);
      }),
      { numRuns: 30 },
    );
  });

  test('that is damaged is told: missing, unreadable, misshapen', () => {
    const { bytes } = freezePaper(paper('One.'));
    expect(thawPaper(undefined)).toMatchObject({ damage: { kind: 'missing' } });
    expect(thawPaper(bytes.slice(0, -5))).toMatchObject({ damage: { kind: 'unreadable' } });
    const text = new TextDecoder().decode(bytes).replace('"kind":"numbered"', '"kind":"numbred"');
    expect(thawPaper(new TextEncoder().encode(text))).toMatchObject({ damage: { kind: 'misshapen' } });
  });
});

describe('verification', () => {
  const made = paper('Participants agreed to meet.', 'They welcomed the host.');
  const frozen = freezePaper(made);
  const version = aPaperVersion({ sha256: frozen.sha256, parts: frozen.parts });
  const row = { ...version, tables: [] };
  const entry = { changes: [{ kind: 'add', table: 'paperVersions', id: version.id, row }] } as never;

  test('says untouched of what is as it was given out', () => {
    expect(verifyVersion(version, frozen.bytes, [entry])).toEqual({ kind: 'untouched' });
    expect(verifyVersion(version, frozen.bytes, [])).toEqual({ kind: 'untold' });
    expect(verifyVersion(version, undefined, [entry])).toEqual({ kind: 'missing' });
  });

  test('names the paragraphs that are others', () => {
    const text = new TextDecoder().decode(frozen.bytes).replace('the host', 'the hosts');
    expect(verifyVersion(version, new TextEncoder().encode(text), [entry])).toEqual({
      kind: 'altered',
      passages: ['2. They welcomed the hosts.'],
      given: [null],
      lost: 0,
      isReadable: true,
    });
  });

  test('says gone only of what has nothing in its place', () => {
    const bytes = freezePaper(paper('Participants agreed to meet.')).bytes;
    expect(verifyVersion(version, bytes, [entry])).toMatchObject({ passages: [], lost: 1 });
  });

  test('says what an altered paragraph said where another text proves it, and where it does not that it is not known', () => {
    const bytes = new TextEncoder().encode(
      new TextDecoder().decode(frozen.bytes).replace('the host', 'the hosts'),
    );
    const others = [paper('They welcomed the guest.', 'They welcomed the host.')];
    expect(verifyVersion(version, bytes, [entry], others)).toMatchObject({
      given: ['2. They welcomed the host.'],
    });
    expect(verifyVersion(version, bytes, [entry], [paper('They welcomed the guest.')])).toMatchObject({
      given: [null],
    });
  });

  test('tells where text, hash and record were changed together, by the history', () => {
    const other = freezePaper(paper('Participants did not agree.'));
    const changed = { ...version, sha256: other.sha256, parts: other.parts };
    expect(verifyVersion(changed, other.bytes, [entry])).toEqual({
      kind: 'rewritten',
      fields: ['sha256', 'parts'],
      text: {
        passages: ['1. Participants did not agree.'],
        given: [null],
        lost: 1,
        isReadable: true,
      },
    });
    const noted = { ...version, note: 'Another' };
    expect(verifyVersion(noted, frozen.bytes, [entry])).toEqual({
      kind: 'rewritten',
      fields: ['note'],
      text: null,
    });
  });
});

describe('a comparison', () => {
  test('pairs a paragraph with what it became, and tells what came and went', () => {
    const before = paper(
      'Participants agreed to meet again in Dushanbe.',
      'They welcomed the host.',
      'The end.',
    );
    const after = paper(
      'Participants agreed to meet again in Bishkek.',
      'A new thought stands here.',
      'They welcomed the host.',
    );
    expect(kinds(before, after)).toEqual([
      ['changed', '1. Participants agreed to meet again in Bishkek.'],
      ['inserted', '2. A new thought stands here.'],
      ['deleted', '3. The end.'],
    ]);
  });

  test('of a paper with itself finds nothing, and holds every passage of both otherwise', () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryDossier, (one, other) => {
        const [a, b] = [minutesPaper(one, { language: 'en' }), minutesPaper(other, { language: 'en' })];
        expect(isUnchanged(comparePapers(a, a))).toBe(true);
        const pairs = comparePapers(a, b);
        expect(pairs.flatMap(({ before }) => before ?? [])).toHaveLength(partsOf(a).length);
        expect(pairs.flatMap(({ after }) => after ?? [])).toHaveLength(partsOf(b).length);
      }),
      { numRuns: 20 },
    );
  });

  test('marks words, not letters, in Russian and where no spaces stand', () => {
    expect(compareWords('Участники договорились', 'Участники договорятся', 'ru')).toEqual([
      { kind: 'same', text: 'Участники ' },
      { kind: 'deleted', text: 'договорились' },
      { kind: 'inserted', text: 'договорятся' },
    ]);
    const runs = compareWords('参加者は会議を歓迎した', '参加者は声明を歓迎した', 'ja');
    expect(runs.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'deleted', text: '会議' },
      { kind: 'inserted', text: '声明' },
    ]);
  });

  test('takes the space between words for no change', () => {
    expect(compareWords('to settle the steps.', 'to settle now. Then the steps.', 'en')).toEqual([
      { kind: 'same', text: 'to settle ' },
      { kind: 'inserted', text: 'now. Then ' },
      { kind: 'same', text: 'the steps.' },
    ]);
  });

  test('gives both texts again, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const runs = compareWords(before, after, 'en');
        const of = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(of('inserted')).toBe(before);
        expect(of('deleted')).toBe(after);
      }),
    );
  });
});

describe('what a paper says of its text', () => {
  test('stands in the letterhead and at the head of pages, and a comparison looks past it', () => {
    const final = withStatus(paper('One.'), { state: 'final', day: '2026-11-27' });
    expect(final.letterhead.lines).toContain('Final, 27 November 2026');
    expect(final.running.head).toContain('Final, 27 November 2026');
    expect(isUnchanged(comparePapers(withoutStatus(final), paper('One.')))).toBe(true);
  });

  test('of a corrected one is why, when and what', () => {
    const approved = withStatus(paper('Participants met in Astana.'), { state: 'final', day: '2026-11-27' });
    const corrected = withStatus(paper('Participants met in Almaty.'), {
      state: 'corrected',
      day: '2026-11-28',
      corrections: [{ reason: 'The place was wrong.', date: '2026-11-28' }],
      approved,
    });
    const words = JSON.stringify(corrected);
    expect(words).toContain('28 November 2026: The place was wrong.');
    expect(corrected.blocks.at(-1)).toMatchObject({
      kind: 'annex',
      blocks: [{ rows: [{ cells: [{ inlines: [{ text: 'Para. 1' }] }, {}, {}] }] }],
    });
    expect(isUnchanged(comparePapers(withoutStatus(corrected), paper('Participants met in Almaty.')))).toBe(
      true,
    );
  });
});

describe('what was corrected', () => {
  const dossier = aDossier({
    meeting: aMeeting({ date: '2015-09-22' }),
    paragraphs: [aParagraph(0, { en: 'One.' })],
  });
  const house: HouseForm = {
    ...plainHouseForm,
    id: 'house',
    processId: 'process',
    classification: { en: 'Restricted' },
    letterhead: { en: '35 Dinmukhamed Kunaev Street' },
    runningFoot: { en: 'almatyprocess.org' },
  };
  const printed = (form: Partial<HouseForm>, language: PaperLanguage = 'en') =>
    minutesPaper({ ...dossier, houseForm: { ...house, ...form } }, { language });
  const told = (form: Partial<HouseForm>, language: PaperLanguage = 'en') => {
    const corrected = withStatus(printed(form, language), {
      state: 'corrected',
      day: '2026-11-28',
      corrections: [{ reason: 'A name was wrong.', date: null }],
      approved: withStatus(printed({}, language), { state: 'final', day: '2026-11-27' }),
    });
    const annex = corrected.blocks.at(-1);
    const [table] = annex?.kind === 'annex' ? annex.blocks : [];
    return (table?.kind === 'table' ? table.rows : []).map((row) =>
      row.kind === 'cells' ? row.cells.map(plainText) : [],
    );
  };

  test('names what the pages carry: classification, letterhead, head and foot, and their form', () => {
    const other = {
      classification: { en: 'PUBLIC' },
      letterhead: {},
      runningHead: { en: 'Senior Officials' },
      runningFoot: {},
      fontSize: house.fontSize + 1,
    };
    expect(told(other)).toEqual([
      ['Classification', 'Restricted', 'PUBLIC'],
      ['Letterhead', '35 Dinmukhamed Kunaev Street', '—'],
      ['Head of the pages', expect.any(String), 'Senior Officials'],
      ['Foot of the pages', expect.stringContaining('almatyprocess.org'), expect.any(String)],
      [
        'Form of the pages',
        expect.stringContaining(`${house.fontSize} pt`),
        expect.stringContaining(`${house.fontSize + 1} pt`),
      ],
    ]);
    expect(told({ classification: { en: 'PUBLIC' } }, 'ru')[0]?.[0]).toBe('Гриф');
  });

  test('is nothing where nothing but the reason is new: the status at the head of pages is no change', () => {
    expect(told({})).toEqual([]);
  });

  test('says of every place where it is, and lists what differs of a kept text before it is given out', () => {
    const kept = freezePaper(withStatus(printed({}), { state: 'final', day: '2026-11-27' }));
    const choices = { ...usualChoices, language: 'en' } as const;
    const now = {
      ...dossier,
      houseForm: { ...house, classification: { en: 'PUBLIC' } },
      meeting: { ...dossier.meeting, title: { en: 'Another title' } },
    };
    const compared = compareSides(
      { kind: 'kept', bytes: kept.bytes },
      { kind: 'records', dossier: now, key: 'minutes', choices, day: '2026-11-28' },
      { author: 'Aigerim', at: '2026-11-28T10:00:00.000Z' },
    );
    const changed = compared?.rows.filter(({ kind }) => kind !== 'same') ?? [];
    expect(compared?.isUnchanged).toBe(false);
    expect(changed.map(({ place }) => place)).toContain('Classification');
    expect(changed.filter(({ place }) => place === '')).toEqual([]);
  });
});

test('of who signs and of a row of a table, what stands apart on the paper is told apart', () => {
  const { meeting } = richDossier();
  const signatory = {
    id: 's1',
    processId: 'process',
    capacity: { en: 'For the Chair' },
    name: { en: 'Aizhan BEK' },
    function: { en: 'Minister' },
    order: 'a0',
  };
  const session = aSession({ meetingId: meeting.id, number: '1', title: { en: 'Opening' }, endsAt: '11:00' });
  const dossier = { ...richDossier(), sessions: [session], signatories: [signatory] };
  const side = {
    kind: 'records',
    dossier,
    key: 'minutes',
    choices: { ...usualChoices, language: 'en' },
    day: '2026-11-28',
  } as const;
  const compared = compareSides(side, side, { author: 'Aigerim', at: '2026-11-28T10:00:00.000Z' });
  const shown = compared?.rows.map(({ after }) => after?.words ?? '') ?? [];
  expect(shown).toContain('Aizhan BEK, Minister');
  expect(shown).toContainEqual(expect.stringMatching(/ · .*Opening/u));
});

describe('a marked-up copy', () => {
  const before = paper('Participants agreed to meet in Astana.', 'They welcomed the host.', 'The end.');
  const after = paper('Participants agreed to meet in Almaty.', 'They welcomed the host.', 'A new thought.');
  const markup = { author: 'Aigerim', at: '2026-11-28T10:00:00.000Z' };

  test('has tracked changes in Word, by whom and when, that give the earlier text when they are rejected', async () => {
    const parts = unzipSync(await paperToDocx(markedPaper(before, after, markup)));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:ins [^>]*w:author="Aigerim"[^>]*w:date="2026-11-28T10:00:00.000Z"/u);
    expect(xml).toMatch(/<w:del [^>]*>.*?<w:delText[^>]*>Astana<\/w:delText>/u);
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows both texts on the web and in every other format', () => {
    const marked = markedPaper(before, after, markup);
    expect(paperToHtml(marked)).toContain('<del>Astana</del><ins>Almaty</ins>');
    expect(paperToText(marked)).toContain('[-Astana-][+Almaty+]');
    expect(paperToMarkdown(marked)).toContain('<del>Astana</del><ins>Almaty</ins>');
    expect(paperToOdt(marked).length).toBeGreaterThan(1000);
  });

  test('says of which texts it is, with their days, and how it is marked where the format does not track changes', async () => {
    const kept = (one: PaperDocument, standing: TextStanding) =>
      ({ kind: 'kept', bytes: freezePaper(withStatus(one, standing)).bytes }) as const;
    const compared = compareSides(
      kept(before, { state: 'circulated', number: 1, day: '2026-05-03' }),
      kept(after, { state: 'final', day: '2026-06-05' }),
      markup,
    );
    const marked = compared?.marked ?? before;
    const parts = unzipSync(await paperToDocx(marked));
    const word = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const written of [paperToText(marked), paperToMarkdown(marked), paperToHtml(marked), word]) {
      expect(written).toMatch(/Earlier text[^]*Circulated, version 1, 3 May 2026/u);
      expect(written).toMatch(/Later text[^]*Final, 5 June 2026/u);
    }
    expect(paperToText(marked)).toContain('Changes are marked: [+inserted+], [-deleted-].');
    expect(paperToMarkdown(marked)).toContain('<ins>inserted</ins>, <del>deleted</del>');
    expect(word).not.toContain('Changes are marked');
    const records = { kind: 'records', dossier: richDossier(), key: 'minutes', day: '2026-11-28' } as const;
    const choices = { ...usualChoices, language: 'ru' } as const;
    const now = compareSides({ ...records, choices }, { ...records, choices }, markup);
    expect(paperToText(now?.marked ?? before)).toContain('Записи на 28 ноября 2026 г.');
  });

  test('keeps every cell where a row went from a table of fewer columns than the one that came', () => {
    const agenda = (session: Partial<Session>) =>
      minutesPaper(aDossier({ sessions: [aSession(session)] }), { language: 'en' });
    const hours = agenda({ id: 'one', number: null, title: {}, endsAt: '11:00' });
    const titled = agenda({ id: 'two', title: { en: 'Harvests' }, startsAt: '09:00' });
    for (const [from, to] of [
      [hours, titled],
      [titled, hours],
    ] as const) {
      const tables = JSON.stringify(markedPaper(from, to, markup).blocks);
      for (const words of ['11:00', 'Harvests', '09:00']) expect(tables).toContain(words);
    }
  });

  test('of whatever two meetings holds the words of both, and of two that are the same is the paper itself', () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryDossier, (one, other) => {
        const [a, b] = [minutesPaper(one, { language: 'en' }), minutesPaper(other, { language: 'en' })];
        expect(paperToText(markedPaper(b, b, markup))).toBe(paperToText(b));
        const words = passagesOf(markedPaper(a, b, markup))
          .map(passageWords)
          .join(' ');
        for (const { texts } of passagesOf(b))
          // A mark may part a word from the point behind it.
          for (const text of texts.map((own) => /[\p{L}\p{N}]+/u.exec(plainText(own))?.[0] ?? ''))
            expect(words).toContain(text);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the words around a difference', () => {
  const long =
    'Participants agreed to meet again and to share what each of them has tried in the years since. ';

  test('show it wherever it stands, in whole words', () => {
    expect(aroundDifference(`${long}In Dushanbe.`, `${long}In Bishkek.`)).toEqual([
      '…of them has tried in the years since. In Dushanbe.',
      '…of them has tried in the years since. In Bishkek.',
    ]);
    expect(aroundDifference(`All ${long}`, `Some ${long}`)).toEqual([
      'All Participants agreed to meet again and to…',
      'Some Participants agreed to meet again and to…',
    ]);
  });

  test('hold all that differs, whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 300 }),
        (a, b, c) => {
          fc.pre(b.trim() !== '');
          const [one, other] = aroundDifference(`${a}<${b}>${c}`, `${a}<>${c}`);
          expect(one).not.toBe(other);
        },
      ),
    );
  });
});

test('a running head does not part the year of a Russian date from its «г.», and pushes the text down where it wraps', () => {
  const made = { ...paper('Один.'), language: 'ru' as const };
  const dated = withStatus(made, { state: 'draft', day: '2026-11-28' });
  expect(dated.running.head).toContain('28 ноября\u{a0}2026\u{a0}г.');
  expect(withoutStatus(dated).running.head).toBe(made.running.head);
  const long = { ...made, running: { ...made.running, head: 'Алматинский процесс '.repeat(16) } };
  expect(pageBox(long).margin.top).toBeGreaterThan(pageBox(made).margin.top);
});

test('the Chair of the meeting signs with the function that the list of participants tells', () => {
  const dossier = richDossier();
  const places = minutesPaper(dossier, { language: 'en' }).blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.places : [],
  );
  expect(places[0]?.function && plainText(places[0].function)).toBe('Vice-Minister');
});
