import { spawnSync } from 'node:child_process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { frameFor } from '@/formats/paper/frame/frame-for';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { wordPaper } from '@/formats/paper/hand/word-paper';
import { bringInFile } from '@/formats/paper/hand/bring-in-file';
import { broughtIn } from '@/features/meetings/hand/brought-in';
import type { OfferedDifference, SettledHand } from '@/formats/paper/hand/settle-hand';
import type { PaperDocument } from '@/formats/paper/paper';
import { bringIn } from '@/store/commands/bring-in';
import { editParagraph } from '@/store/commands/paragraphs';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import { attendedMeeting } from '../../helpers/attended-meeting';
import { aPerson, aPersonName } from '../../helpers/builders';
import {
  editedDocx,
  handFile,
  handItem,
  handIntervention,
  handPaper,
  handParagraphs,
  handRegister,
  throughLibreOffice,
} from '../../helpers/hand-edited';
import { dossierOf, finalised } from '../../helpers/kept-paper';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const office = spawnSync('soffice', ['--version']).status === 0;
const [first, second, third, fourth] = handParagraphs;

interface Desk {
  readonly register: Register;
  readonly dossier: MeetingDossier;
  readonly written: PaperDocument;
  readonly bytes: Uint8Array;
}

async function atDesk(): Promise<Desk> {
  const register = await openTestRegister();
  await insert(register, handRegister());
  const dossier = await dossierOf(register, attendedMeeting.id);
  const written = handPaper(dossier);
  return { register, dossier, written, bytes: await handFile(written) };
}

async function settled(
  { register, written }: Desk,
  bytes: Uint8Array,
  { isKnown = true }: { readonly isKnown?: boolean } = {},
): Promise<SettledHand> {
  const records = await dossierOf(register, attendedMeeting.id);
  const now = handPaper(records);
  const outcome = await bringInFile({
    bytes,
    written: isKnown ? written : null,
    now,
    records,
    isHouse: false,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.settled;
}

function inWords({ kind, written, edited, offer }: OfferedDifference) {
  return { kind, written, edited, offer: offer.kind === 'none' ? offer.why : offer.kind };
}

const replaced = (from: string, to: string) => (xml: string) => {
  if (!xml.includes(from)) throw new Error(`no such words: ${from}`);
  return xml.replace(from, to);
};

describe('a Word file that came back', () => {
  it('differs in nothing where nobody edited it', async () => {
    const desk = await atDesk();
    const { differences, found, count } = await settled(desk, desk.bytes);
    expect(differences).toEqual([]);
    expect(found).toBe(count);
  });

  it('differs in nothing as the app writes it, marked as a draft, on any day and in another register', async () => {
    const { dossier } = await atDesk();
    for (const languages of ['one', 'columns'] as const) {
      const choices = { language: 'en', ...usualChoices, languages } as const;
      const written = wordPaper(dossier, 'minutes', choices, {}, '2026-11-27');
      expect(written.status?.state).toBe('draft');
      const bytes = await handFile(written);
      const now = paperInLanguages(dossier, 'minutes', choices);
      for (const known of [written, null]) {
        const outcome = await bringInFile({ bytes, written: known, now, records: dossier, isHouse: false });
        expect(outcome).toMatchObject({ ok: true, settled: { differences: [], around: [] } });
      }
    }
  });

  it('keeps a translation that was typed over borrowed words beside them, and never over them', async () => {
    const desk = await atDesk();
    const written = paperInLanguages(desk.dossier, 'minutes', { language: 'ru', ...usualChoices });
    const bytes = editedDocx(await handFile(written), (xml) =>
      [
        replaced('Opening of the meeting', 'Открытие совещания'),
        replaced('To agree on what comes next', 'Согласовать дальнейшие шаги'),
        replaced('To review what was agreed', 'Рассмотреть согласованное'),
        replaced('We have come a long way together.', 'Мы вместе прошли долгий путь.'),
      ].reduce((done, edit) => edit(done), xml),
    );
    const outcome = await bringInFile({
      bytes,
      written,
      now: written,
      records: desk.dossier,
      isHouse: false,
    });
    const { differences } = outcome.ok ? outcome.settled : { differences: [] };
    const edits = differences.flatMap(({ offer }) => (offer.kind === 'edit' ? offer.edits : []));
    expect(edits.map(({ table, language, value, after }) => [table, language, value, after])).toEqual([
      ['meetings', 'ru', '', 'Рассмотреть согласованное\nСогласовать дальнейшие шаги'],
      ['interventions', 'ru', '', 'Мы вместе прошли долгий путь.'],
      ['agendaItems', 'ru', '', 'Открытие совещания'],
    ]);
    expect(differences.map(({ isGap, isSure }) => isGap && isSure)).toEqual([true, true, true]);
  });

  it('takes a new paragraph in the language of its letters, and adds it once', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) => {
      const own = paragraphWith(xml, 'Участники поблагодарили');
      const added = own
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
        .replace('поблагодарили', 'приветствовали');
      return xml.replace(own, own + added);
    });
    const { differences } = await settled(desk, bytes);
    expect(differences.map(({ offer }) => offer)).toMatchObject([
      {
        kind: 'add',
        afterId: fourth.id,
        text: { ru: 'Участники приветствовали страну-организатора.' },
      },
    ]);
    const brought = broughtIn(attendedMeeting.id, 'minutes.docx', differences);
    valueOf(await desk.register.execute(bringIn(brought)));
    expect(errorOf(await desk.register.execute(bringIn(brought)))).toBe('changed-meanwhile');
    for (const isKnown of [true, false])
      expect((await settled(desk, bytes, { isKnown })).differences).toEqual([]);
  });

  it('keeps the blank lines of a text that was edited', async () => {
    const desk = await atDesk();
    const text = { en: 'Participants took note.\n\nThey thanked the host.' };
    const dossier = {
      ...desk.dossier,
      paragraphs: desk.dossier.paragraphs.map((one) => (one.id === first.id ? { ...one, text } : one)),
    };
    const written = handPaper(dossier);
    const bytes = editedDocx(await handFile(written), replaced('the host', 'the hosts'));
    const outcome = await bringInFile({ bytes, written, now: written, records: dossier, isHouse: false });
    expect(outcome.ok && outcome.settled.differences.map(({ offer }) => offer)).toMatchObject([
      {
        kind: 'edit',
        conflict: 'none',
        edits: [{ after: 'Participants took note.\n\nThey thanked the hosts.' }],
      },
    ]);
  });

  it('tells of figures that were edited at the foot of the pages, and not of the numbers of pages', async () => {
    const { dossier, written } = await atDesk();
    const parts = unzipSync(
      await handFile({ ...written, running: { ...written.running, foot: 'SOM/2/INF/1' } }),
    );
    for (const [name, part] of Object.entries(parts))
      if (/footer\d*\.xml$/u.test(name))
        parts[name] = strToU8(strFromU8(part).replace('SOM/2/INF/1', 'SOM/3/INF/7'));
    const outcome = await bringInFile({
      bytes: zipSync(parts),
      written: { ...written, running: { ...written.running, foot: 'SOM/2/INF/1' } },
      now: written,
      records: dossier,
      isHouse: false,
    });
    expect(outcome).toMatchObject({ ok: true, settled: { differences: [] } });
    expect(outcome.ok && outcome.settled.around).toEqual([expect.stringContaining('SOM/3/INF/7')]);
  });

  it.skipIf(!office)(
    'still differs in nothing once LibreOffice has written it again',
    async () => {
      const desk = await atDesk();
      const { differences, found, count, around } = await settled(desk, await throughLibreOffice(desk.bytes));
      expect(differences.map(inWords)).toEqual([]);
      expect(around).toEqual([]);
      expect(found).toBe(count);
    },
    60_000,
  );

  it('offers edited words for the field that they came from', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) =>
      [
        replaced('within a year.', 'before the summer.'),
        replaced('Opening of the meeting', 'Opening'),
        replaced('To agree on what comes next', 'To agree on the next steps'),
        replaced('a long way', 'a very long way'),
        replaced('страну-организатора', 'принимающую сторону'),
      ].reduce((done, edit) => edit(done), xml),
    );
    const { differences } = await settled(desk, bytes);
    const edits = differences.flatMap(({ offer }) => (offer.kind === 'edit' ? offer.edits : []));
    expect(edits).toMatchObject([
      {
        table: 'meetings',
        field: 'purposes',
        language: 'en',
        after: 'To review what was agreed\nTo agree on the next steps',
      },
      {
        table: 'paragraphs',
        id: second.id,
        field: 'text',
        language: 'en',
        after: 'Participants agreed to meet again before the summer.',
        followed: [{ field: 'text', words: 'agreed to meet again before the summer' }, { field: 'verb' }],
      },
      {
        table: 'paragraphs',
        id: fourth.id,
        language: 'ru',
        after: 'Участники поблагодарили принимающую сторону.',
      },
      { table: 'interventions', id: handIntervention.id, after: 'We have come a very long way together.' },
      { table: 'agendaItems', id: handItem.id, field: 'title', after: 'Opening' },
    ]);
    expect(differences.every(({ isSure }) => isSure)).toBe(true);
  });

  it.skipIf(!office)(
    'is known by its words where its bookmarks are gone, and says that this is less sure',
    async () => {
      const desk = await atDesk();
      const bare = editedDocx(await throughLibreOffice(desk.bytes), (xml) =>
        xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '').replace('within a year.', 'in the spring.'),
      );
      const { differences } = await settled(desk, bare);
      expect(differences.map(inWords)).toEqual([
        {
          kind: 'words',
          written: 'Participants agreed to meet again within a year.',
          edited: 'Participants agreed to meet again in the spring.',
          offer: 'edit',
        },
      ]);
      expect(differences[0]?.isSure).toBe(false);
    },
    60_000,
  );

  it('offers a paragraph that was added among those of the outcome, and tells of one that was added elsewhere', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) => {
      const own = paragraphWith(xml, 'to share what each');
      const added = own
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
        .replace(/to share what each[^<]*/u, 'to name a focal point;');
      const heading = paragraphWith(xml, '>Outcome<');
      const plain = '<w:p><w:r><w:t>Somebody was here.</w:t></w:r></w:p>';
      return xml.replace(own, own + added).replace(heading, plain + heading);
    });
    const { differences } = await settled(desk, bytes);
    expect(differences.map(inWords)).toEqual([
      { kind: 'new', written: null, edited: 'Somebody was here.', offer: 'new' },
      { kind: 'new', written: null, edited: 'to name a focal point;', offer: 'add' },
    ]);
    expect(differences[1]?.offer).toMatchObject({
      afterId: third.id,
      level: 1,
      text: { en: 'to name a focal point;' },
    });
  });

  it('takes words of either language of a paper in two, and a translation where it was left open', async () => {
    const desk = await atDesk();
    const inTwo = (dossier: MeetingDossier) =>
      paperInLanguages(dossier, 'minutes', { language: 'en', ...usualChoices, languages: 'columns' });
    const written = inTwo(desk.dossier);
    const bytes = editedDocx(await handFile(written), (xml) => {
      const open = frameFor('en').notTranslated;
      const at = xml.lastIndexOf(open, xml.indexOf('Участники поблагодарили'));
      return [replaced('within a year.', 'in the spring.'), replaced('страну-организатора', 'хозяев')].reduce(
        (done, edit) => edit(done),
        `${xml.slice(0, at)}Participants thanked the host.${xml.slice(at + open.length)}`,
      );
    });
    const outcome = await bringInFile({
      bytes,
      written,
      now: inTwo(desk.dossier),
      records: desk.dossier,
      isHouse: false,
    });
    const { differences } = outcome.ok ? outcome.settled : { differences: [] };
    const edits = differences.flatMap(({ offer }) => (offer.kind === 'edit' ? offer.edits : []));
    expect(edits.map(({ id, language, after }) => ({ id, language, after }))).toEqual([
      { id: second.id, language: 'en', after: 'Participants agreed to meet again in the spring.' },
      { id: fourth.id, language: 'en', after: 'Participants thanked the host.' },
      { id: fourth.id, language: 'ru', after: 'Участники поблагодарили хозяев.' },
    ]);
    const brought = broughtIn(attendedMeeting.id, 'x.docx', differences);
    valueOf(await desk.register.execute(bringIn(brought)));
    const { paragraphs } = await dossierOf(desk.register, attendedMeeting.id);
    expect(paragraphs[3]?.text).toEqual({
      en: 'Participants thanked the host.',
      ru: 'Участники поблагодарили хозяев.',
    });
  });

  it('takes a new row of both languages for one paragraph with two texts, and a new one of either for one', async () => {
    const desk = await atDesk();
    const inTwo = (dossier: MeetingDossier) =>
      paperInLanguages(dossier, 'minutes', { language: 'en', ...usualChoices, languages: 'columns' });
    const open = frameFor('ru').notTranslated;
    const copied = (xml: string, [english, russian]: readonly [string, string]) => {
      const row = rowWith(xml, 'Participants took note').replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '');
      return row.replace('Participants took note of the reports.', english).replace(open, russian);
    };
    const written = inTwo(desk.dossier);
    const bytes = editedDocx(await handFile(written), (xml) => {
      const own = rowWith(xml, 'Participants took note');
      const both = copied(xml, ['Participants thanked the Chair.', 'Участники поблагодарили Председателя.']);
      return xml.replace(own, own + both + copied(xml, ['They closed the meeting.', open]));
    });
    const compared = async () => {
      const records = await dossierOf(desk.register, attendedMeeting.id);
      const outcome = await bringInFile({ bytes, written, now: inTwo(records), records, isHouse: false });
      return outcome.ok ? outcome.settled.differences : [];
    };
    const differences = await compared();
    expect(differences.map(({ offer, isSure }) => ({ offer, isSure }))).toMatchObject([
      {
        isSure: true,
        offer: {
          kind: 'add',
          afterId: first.id,
          text: { en: 'Participants thanked the Chair.', ru: 'Участники поблагодарили Председателя.' },
        },
      },
      { isSure: true, offer: { kind: 'add', text: { en: 'They closed the meeting.' } } },
    ]);
    const brought = broughtIn(attendedMeeting.id, 'x.docx', differences);
    valueOf(await desk.register.execute(bringIn(brought)));
    const { paragraphs } = await dossierOf(desk.register, attendedMeeting.id);
    expect(paragraphs.slice(1, 3).map(({ text }) => text)).toEqual([
      { en: 'Participants thanked the Chair.', ru: 'Участники поблагодарили Председателя.' },
      { en: 'They closed the meeting.' },
    ]);
    expect(await compared()).toEqual([]);
    expect(errorOf(await desk.register.execute(bringIn(brought)))).toBe('changed-meanwhile');
  });

  it('unites what the register and the file changed in different words of one text, and asks', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, replaced('within a year.', 'in the spring.'));
    const label = { ...second, printedNumber: '' };
    const text = 'Participating States agreed to meet again within a year.';
    valueOf(await desk.register.execute(editParagraph(label, 'en', text)));
    const { differences } = await settled(desk, bytes);
    const after = 'Participating States agreed to meet again in the spring.';
    expect(differences.map(({ offer }) => offer)).toMatchObject([
      { kind: 'edit', conflict: 'apart', edits: [{ value: text, after }] },
    ]);
    const brought = broughtIn(attendedMeeting.id, 'minutes.docx', differences);
    valueOf(await desk.register.execute(bringIn(brought)));
    const { paragraphs, statements } = await dossierOf(desk.register, attendedMeeting.id);
    expect(paragraphs[1]?.text['en']).toBe(after);
    expect(statements[0]?.text).toBe('agreed to meet again in the spring');
  });

  it('writes a line that was broken in the file into a field of one line as one', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(
      desk.bytes,
      replaced(
        'Opening of the meeting',
        'Opening of</w:t><w:br/><w:t xml:space="preserve">the whole meeting',
      ),
    );
    const { differences } = await settled(desk, bytes);
    expect(differences.flatMap(({ offer }) => (offer.kind === 'edit' ? offer.edits : []))).toMatchObject([
      { table: 'agendaItems', field: 'title', after: 'Opening of the whole meeting' },
    ]);
  });

  it('tells of a paragraph that is gone, of one that was moved and of words that are of no record', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) => {
      const [gone, moved] = [paragraphWith(xml, 'took note'), paragraphWith(xml, 'Участники поблагодарили')];
      const place = paragraphWith(xml, ' to meet again within');
      return xml
        .replace(gone, '')
        .replace(moved, '')
        .replace(place, moved + place)
        .replace('>Outcome<', '>What was agreed<');
    });
    const { differences } = await settled(desk, bytes);
    const edited = 'Участники поблагодарили страну-организатора. [in Russian]';
    expect(differences.map(inWords)).toEqual([
      { kind: 'frame', written: 'Outcome', edited: 'What was agreed', offer: 'frame' },
      { kind: 'gone', written: first.text['en'], edited: null, offer: 'gone' },
      { kind: 'moved', written: edited, edited, offer: 'moved' },
    ]);
  });

  it('marks what the register changed since as a conflict, and passes over what it says by now itself', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) =>
      [replaced('within a year.', 'in the spring.'), replaced('of the reports.', 'of all reports.')].reduce(
        (done, edit) => edit(done),
        xml,
      ),
    );
    const label = (paragraph: typeof first) => ({ ...paragraph, printedNumber: '' });
    const say = async (paragraph: typeof first, text: string) =>
      valueOf(await desk.register.execute(editParagraph(label(paragraph), 'en', text)));
    await say(first, 'Participants took note of all reports.');
    await say(second, 'Participants agreed to meet again soon.');
    for (const isKnown of [true, false]) {
      const { differences, already } = await settled(desk, bytes, { isKnown });
      expect(already).toBe(1);
      expect(differences).toHaveLength(1);
      expect(differences[0]).toMatchObject({
        written: isKnown ? second.text['en'] : null,
        edited: 'Participants agreed to meet again in the spring.',
        now: 'Participants agreed to meet again soon.',
        offer: { kind: 'edit', conflict: 'same' },
      });
    }
  });

  it('reads tracked changes as accepted, and shows comments beside what they are about', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) =>
      xml.replace(
        /<w:t[^>]*> to meet again within a year\.<\/w:t><\/w:r>/u,
        `<w:t xml:space="preserve"> to meet again </w:t></w:r><w:del w:id="90" w:author="A. Colleague"><w:r><w:delText>within a year</w:delText></w:r></w:del><w:ins w:id="91" w:author="A. Colleague"><w:r><w:t>in 2032</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>`,
      ),
    );
    const { differences, trackedChanges } = await settled(desk, bytes);
    expect(trackedChanges).toBe(2);
    expect(differences.map(({ edited }) => edited)).toEqual(['Participants agreed to meet again in 2032.']);
  });

  it('says which fields it cannot tell apart, and never takes composed words for a field', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) =>
      [
        replaced('6 States', '7 States'),
        replaced('[in Russian]', '[translated]'),
        replaced('Ministry of Labour', 'Ministry of Works'),
      ].reduce((done, edit) => edit(done), xml),
    );
    const { differences } = await settled(desk, bytes);
    expect(differences.map(({ offer }) => offer)).toEqual([
      { kind: 'none', why: 'composed' },
      { kind: 'none', why: 'around' },
      { kind: 'none', why: 'composed' },
    ]);
  });

  it('is brought into the register as one step, with the words of statements, and taken back as one', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, (xml) => {
      const own = paragraphWith(xml, ' to meet again within');
      const added = own
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
        .replace(' to meet again within a year.', ' to name focal points.');
      const another = added.replace('name focal points', 'report yearly');
      return [
        replaced('within a year.', 'before the summer.'),
        replaced('Opening of', 'Beginning of'),
      ].reduce((done, edit) => edit(done), xml.replace(own, own + added + another));
    });
    const { differences } = await settled(desk, bytes);
    const before = (await desk.register.exportAll()).records;
    const brought = broughtIn(attendedMeeting.id, 'minutes.docx', differences);
    valueOf(await desk.register.execute(bringIn(brought)));

    const after = await dossierOf(desk.register, attendedMeeting.id);
    expect(after.paragraphs.map(({ text }) => Object.values(text)[0])).toEqual([
      first.text['en'],
      'Participants agreed to meet again before the summer.',
      'Participants agreed to name focal points.',
      'Participants agreed to report yearly.',
      third.text['en'],
      fourth.text['ru'],
    ]);
    expect(after.statements[0]?.text).toBe('agreed to meet again before the summer');
    expect(after.agendaItems[0]?.title).toEqual({ en: 'Beginning of the meeting' });
    expect((await settled(desk, bytes)).already).toBe(4);

    valueOf(await desk.register.undo());
    expect((await desk.register.exportAll()).records).toEqual(before);
  });

  it('is not brought in over what was changed since it was decided on, nor into what was approved', async () => {
    const desk = await atDesk();
    const bytes = editedDocx(desk.bytes, replaced('within a year.', 'before the summer.'));
    const brought = broughtIn(attendedMeeting.id, 'x.docx', (await settled(desk, bytes)).differences);
    const label = { ...second, printedNumber: '2' };
    valueOf(await desk.register.execute(editParagraph(label, 'en', 'Participants agreed.')));
    expect(errorOf(await desk.register.execute(bringIn(brought)))).toBe('changed-meanwhile');

    const again = broughtIn(attendedMeeting.id, 'x.docx', (await settled(desk, bytes)).differences);
    await finalised(desk.register, attendedMeeting.id);
    expect(errorOf(await desk.register.execute(bringIn(again)))).toBe('locked');
    const { paragraphs } = await dossierOf(desk.register, attendedMeeting.id);
    expect(paragraphs[1]?.text['en']).toBe('Participants agreed.');
  });

  it('of a paragraph of 20,000 letters and of four hundred participants is compared in a moment', async () => {
    const register = await openTestRegister();
    const own = handRegister();
    const long = Array.from({ length: 2_600 }, (_, at) => `word${at}`).join(' ');
    const { persons = [], personNames = [], attendances = [] } = own;
    const ids = Array.from({ length: 400 }, () => newId());
    await insert(register, {
      ...own,
      paragraphs: [{ ...first, text: { en: long } }],
      statements: [],
      persons: [...persons, ...ids.map((id) => aPerson({ id, honorific: null }))],
      personNames: [...personNames, ...ids.map((personId) => aPersonName({ personId }))],
      attendances: [
        ...attendances,
        ...ids.flatMap((personId) =>
          attendances.slice(0, 1).map((one) => ({ ...one, id: newId(), personId, roles: [] })),
        ),
      ],
    });
    const dossier = await dossierOf(register, attendedMeeting.id);
    const written = handPaper(dossier);
    const bytes = editedDocx(await handFile(written), replaced('word1300 word1301', 'word1300 and word1301'));
    const { differences } = await settled({ register, dossier, written, bytes }, bytes);
    expect(differences.map(({ offer }) => offer.kind)).toEqual(['edit']);
    expect(differences[0]?.runs.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'inserted', text: 'and ' },
    ]);
  });

  it('refuses a damaged file', async () => {
    const desk = await atDesk();
    const now = desk.written;
    const outcome = await bringInFile({
      bytes: desk.bytes.slice(0, 2_000),
      written: now,
      now,
      records: desk.dossier,
      isHouse: false,
    });
    expect(outcome).toEqual({ ok: false, code: 'damaged' });
  });
});

function rowWith(xml: string, words: string): string {
  const at = xml.indexOf(words);
  const start = xml.lastIndexOf('<w:tr>', at);
  const end = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
  if (at < 0 || start < 0) throw new Error(`no row of: ${words}`);
  return xml.slice(start, end);
}

function paragraphWith(xml: string, words: string): string {
  const at = xml.indexOf(words);
  const start = xml.lastIndexOf('<w:p>', at);
  const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  if (at < 0 || start < 0) throw new Error(`no paragraph of: ${words}`);
  return xml.slice(start, end);
}
