import { expect, test } from 'vitest';

import { byOrder } from '@/domain/by-order';
import type { Localized } from '@/domain/fields';
import { keptStatement } from '@/domain/kept-statements';
import type { Statement } from '@/domain/paragraph';
import type { Claim } from '@/domain/source';
import { acceptRecords, type AcceptedRecords } from '@/store/commands/accept-records';
import { preferClaim } from '@/store/commands/claims';
import { mergeParagraph } from '@/store/commands/split-paragraph';
import { newId } from '@/store/new-id';

import {
  aClaim,
  aMeeting,
  anIntervention,
  aParagraph,
  aProcess,
  aSource,
  aStatement,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const standing = 'The Chair agreed to report by June. All noted it.';

/** A paragraph that two sources word differently, with a statement that both state of the words that stand. */
async function worded(of: Partial<Statement> = {}, other: Localized = {}) {
  const register = await openTestRegister();
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  const paragraph = aParagraph({ meetingId: meeting.id, text: { en: standing, ...other } });
  const own = { meetingId: meeting.id, paragraphId: paragraph.id };
  const statement = aStatement({ ...own, text: 'The Chair agreed to report', order: 'a1', ...of });
  const next = aStatement({ ...own, text: 'All noted it', order: 'a2' });
  const [one, two] = [aSource(), aSource()];
  const claims = {
    stands: aClaim({ field: 'text.en', value: standing, sourceId: one.id, ...about('paragraphs') }),
    rival: aClaim({
      field: 'text.en',
      value: 'The Chair promised a report.',
      ...about('paragraphs'),
      ...lost(),
    }),
    number: aClaim({ field: 'number', value: '7', ...about('paragraphs'), ...lost() }),
    place: aClaim({ field: '', value: true, sourceId: one.id, ...about('statements') }),
    again: aClaim({ field: '', value: true, sourceId: two.id, ...about('statements') }),
    verb: aClaim({ field: 'verb', value: 'agreed to', sourceId: one.id, ...about('statements') }),
    otherVerb: aClaim({ field: 'verb', value: 'undertook to', ...about('statements'), ...lost() }),
    nextPlace: aClaim({
      ...about('statements'),
      field: '',
      value: true,
      sourceId: one.id,
      recordId: next.id,
    }),
  };
  function about(table: 'paragraphs' | 'statements') {
    const recordId = table === 'paragraphs' ? paragraph.id : statement.id;
    return { meetingId: meeting.id, table, recordId, preferred: true };
  }
  function lost() {
    return { sourceId: two.id, preferred: false };
  }
  await insert(register, {
    processes: [process],
    meetings: [meeting],
    paragraphs: [paragraph],
    statements: [statement, next],
    sources: [one, two],
    claims: Object.values(claims),
  });
  const prefer = async (claim: Claim) => valueOf(await register.execute(preferClaim(claim, 'a source')));
  const statements = async () => (await register.list('statements')).toSorted(byOrder);
  const claimsNow = async () => (await register.list('claims')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { register, paragraph, statement, next, claims, prefer, statements, claimsNow };
}

test('statements of a wording that steps back come back whole: as they were, in their place, with what sources state', async () => {
  const { claims, prefer, statements, claimsNow } = await worded({
    translations: { ru: 'Председатель согласился доложить' },
    addressees: ['Member States'],
    qualifier: 'by June',
  });
  const [before, stated] = [await statements(), await claimsNow()];
  await prefer(claims.rival);
  expect(await statements()).toEqual([]);
  // Each place in a source is still there, and what waits is read as what it was.
  expect(await claimsNow()).toHaveLength(stated.length);
  const waiting = (await claimsNow()).flatMap((claim) => keptStatement(claim) ?? []);
  expect(waiting.map(({ statement }) => statement.text)).toEqual([
    'The Chair agreed to report',
    'The Chair agreed to report',
    'All noted it',
  ]);
  await prefer(claims.stands);
  expect(await statements()).toEqual(before);
  expect(await claimsNow()).toEqual(stated);
});

test('what is told in other words than the paragraph stays whatever else of the paragraph is preferred', async () => {
  const told = await worded({ text: 'Chair: report by June' });
  await told.prefer(told.claims.number);
  expect((await told.statements()).map(({ id }) => id)).toEqual([told.statement.id, told.next.id]);
  await told.prefer(told.claims.rival);
  expect((await told.statements()).map(({ id }) => id)).toEqual([told.statement.id]);
});

test('an import that fills in the words of another language takes no statement away', async () => {
  const { register, paragraph, statements, claimsNow } = await worded({ text: 'Chair: report by June' });
  const [before, stated] = [await statements(), await claimsNow()];
  const text = { ...paragraph.text, ru: 'Председатель обязался доложить к июню.' };
  const records: AcceptedRecords = {
    add: {},
    change: [{ table: 'paragraphs', id: paragraph.id, patch: { text } }],
    files: new Map(),
    process: null,
    plannedFrom: { paragraphs: [paragraph] },
    joined: [],
  };
  const words = { name: 'import-records', details: {}, about: [paragraph.meetingId] };
  valueOf(await register.execute(acceptRecords(records, words)));
  expect((await register.list('paragraphs'))[0]?.text).toEqual(text);
  expect(await statements()).toEqual(before);
  expect(await claimsNow()).toEqual(stated);
});

test('a statement marked in two languages waits for the words of either', async () => {
  const ru = 'Председатель согласился доложить';
  const of = { translations: { ru }, text: 'Chair: report by June' };
  const { register, claims, statement, prefer, statements } = await worded(of, { ru: `${ru} к июню.` });
  const stands = aClaim({ ...claims.stands, id: newId(), field: 'text.ru', value: `${ru} к июню.` });
  const rival = aClaim({ ...claims.rival, id: newId(), field: 'text.ru', value: 'Обещан доклад.' });
  await insert(register, { claims: [stands, rival] });
  await prefer(rival);
  expect((await statements()).map(({ id }) => id)).not.toContain(statement.id);
  await prefer(stands);
  expect((await statements())[0]).toEqual(statement);
});

test('a statement that comes in with other words stands where the paragraph says it', async () => {
  const { register, claims, prefer, statements } = await worded();
  const value = { text: 'The Chair promised a report', followUp: 'yes' };
  const rival = { ...claims.rival, id: newId(), value: 'The Chair promised a report. All noted it.' };
  const kept = { ...rival, id: newId(), field: 'statements.en', value };
  await insert(register, { claims: [kept, rival] });
  await prefer(rival);
  expect((await statements()).map((one) => one.text)).toEqual([
    'The Chair promised a report',
    'All noted it',
  ]);
});

test('a statement that waits still does where its paragraph is made one with the one before', async () => {
  const { register, claims, paragraph, prefer, claimsNow } = await worded();
  await prefer(claims.rival);
  const first = aParagraph({ meetingId: paragraph.meetingId, order: 'Zz' });
  await insert(register, { paragraphs: [first] });
  const label = { ...paragraph, printedNumber: '2' };
  valueOf(await register.execute(mergeParagraph(label)));
  const waiting = (await claimsNow()).filter((claim) => keptStatement(claim));
  expect(waiting.map(({ recordId }) => recordId)).toEqual([first.id, first.id, first.id]);
});

test('what was said in a paragraph follows it to the wording of another source, and only what is told within it', async () => {
  const { register, paragraph, claims, prefer } = await worded();
  const { meetingId } = paragraph;
  const said = (words: string, order: string) => anIntervention({ meetingId, text: { en: words }, order });
  const [within, beyond] = [said('The Chair agreed to report by June.', 'a1'), said('Nobody spoke.', 'a2')];
  const { sourceId, start, end } = claims.rival;
  const other = (recordId: string, value: string, place: Pick<Claim, 'start' | 'end'>) =>
    aClaim({
      meetingId,
      sourceId,
      table: 'interventions',
      recordId,
      field: 'text.en',
      value,
      preferred: false,
      ...place,
    });
  await insert(register, {
    interventions: [within, beyond],
    claims: [
      other(within.id, 'The Chair promised a report.', { start, end }),
      other(beyond.id, 'Nobody said a word.', { start: end + 1, end: end + 20 }),
    ],
  });
  await prefer(claims.rival);
  const texts = (await register.list('interventions')).toSorted(byOrder).map(({ text }) => text['en']);
  expect(texts).toEqual(['The Chair promised a report.', 'Nobody spoke.']);
  const now = (await register.list('claims')).filter(({ table }) => table === 'interventions');
  expect(now.map(({ recordId, preferred }) => [recordId === within.id, preferred])).toEqual([
    [true, true],
    [false, false],
  ]);
});
