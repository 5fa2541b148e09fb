import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { givenOutHashes } from '@/domain/given-out';
import type { RecordSet } from '@/domain/records';
import { paperLife } from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { freezePaper, thawPaper } from '@/formats/paper/life/freeze';
import { withStatus } from '@/formats/paper/life/with-status';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { createFormatsClient } from '@/formats/worker/formats-client';
import { plainText } from '@/formats/paper/rich-text';
import { readApprovedTexts } from '@/features/meetings/versions/approved-text';
import { makeVersion } from '@/features/meetings/versions/make-version';
import { openNow } from '@/features/meetings/versions/open-now';
import { comparedOf, keptSide } from '@/features/meetings/versions/use-comparison';
import { readKeptPaper } from '@/features/meetings/versions/use-kept-paper';
import { verifyVersions } from '@/features/meetings/versions/verify';
import { today } from '@/pickers/today';
import type { TakenBack } from '@/pickers/undo/taking-back';
import { undoAsking } from '@/pickers/undo/use-undo';
import { mergeRegister } from '@/domain/merge-register';
import { addAttendee } from '@/store/commands/attendances';
import { insertRecords } from '@/store/commands/insert-records';
import { deleteMeeting, editMeeting, editMeetingText } from '@/store/commands/meetings';
import { mergeParties } from '@/store/commands/merge-parties';
import { mergePersons } from '@/store/commands/merge-persons';
import { addRemark, decideRemark, removeRemark } from '@/store/commands/paper-remarks';
import {
  beginCorrection,
  circulatePaper,
  correctPaper,
  finalisePaper,
  finalisePapers,
  giveUpCorrection,
  removeCirculated,
  type PaperToKeep,
} from '@/store/commands/paper-versions';
import { addParagraph, editParagraph, removeParagraph } from '@/store/commands/paragraphs';
import { editStatement } from '@/store/commands/statements';
import { filesTable } from '@/store/database';
import { migrations } from '@/store/migrations/migrations';
import { newId } from '@/store/new-id';
import { openDatabase } from '@/store/open-database';
import type { Command, Register } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  anIntervention,
  aNote,
  aParagraph,
  aParty,
  aPartyName,
  aPerson,
  aPersonName,
  aProcess,
  aStatement,
} from '../../helpers/builders';
import { dossierOf, finalised, keptPaper } from '../../helpers/kept-paper';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { arbitraryActions, commandOf } from '../../helpers/random-commands';

/** As in the app: papers are frozen and read back beside the page. */
const thread = createFormatsClient(threads().startThread);
afterAll(() => thread.close());

const process = aProcess();
const meeting = aMeeting({ processId: process.id, date: '2015-09-22', stateOfAffairs: 'held' });
const party = aParty();
const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id });
const person = aPerson();
const personName = aPersonName({ personId: person.id, given: 'Vito', family: 'Trani' });
const seat = anAttendance({
  meetingId: meeting.id,
  delegationId: delegation.id,
  personId: person.id,
  state: 'present',
});
const paragraph = aParagraph({ meetingId: meeting.id, text: { en: 'Participants agreed to meet again.' } });
const statement = aStatement({
  meetingId: meeting.id,
  paragraphId: paragraph.id,
  text: 'Participants agreed to meet again.',
});
const records: RecordSet = {
  processes: [process],
  parties: [party],
  partyNames: [aPartyName({ partyId: party.id, short: 'Kazakhstan' })],
  persons: [person],
  personNames: [personName],
  meetings: [meeting],
  delegations: [delegation],
  attendances: [seat],
  paragraphs: [paragraph],
  statements: [statement],
};
const by = { who: 'Aigerim' };
const at = '2026-11-28T10:00:00.000Z';
const label = { ...paragraph, printedNumber: '1' };

let register: Register;
beforeEach(async () => {
  register = await openTestRegister();
  await insert(register, records);
});

const words = async (id: string) => (await register.get('paragraphs', id))?.text['en'];
const versionOf = async (id: string) => {
  const version = await register.get('paperVersions', id);
  if (!version) throw new Error('no version');
  return version;
};
const correct = async (versionId: string) =>
  valueOf(
    await register.execute(
      beginCorrection(
        await versionOf(versionId),
        { reason: 'A name was misspelt', date: '2026-11-28' },
        by,
        at,
      ),
    ),
  );

test('a thread that ended tells of no damage to a text', () => {
  expect(comparedOf({ ok: false, error: { code: 'crashed' } })).toEqual({ kind: 'failed' });
  expect(comparedOf({ ok: true, value: null })).toEqual({ kind: 'unreadable' });
});

describe('a version of a paper', () => {
  test('is kept as it was printed, by its hash, and read back', async () => {
    const id = valueOf(
      await register.execute(circulatePaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    valueOf(await register.execute(editParagraph(label, 'en', 'Participants parted.')));
    const version = await versionOf(id);
    const bytes = await register.file(version.sha256);
    expect(sha256Sync(bytes ?? new Uint8Array())).toBe(version.sha256);
    const thawed = thawPaper(bytes);
    expect(JSON.stringify(thawed)).toContain(' meet again.');
    expect(version).toMatchObject({ number: 1, state: 'circulated', by: 'Aigerim' });
  });

  test('is printed as it was approved, and not where it was altered since or is gone', async () => {
    await finalised(register, meeting.id);
    const read = async () => {
      const dossier = await dossierOf(register, meeting.id);
      const approved = await readApprovedTexts(register, dossier, 'minutes', thread);
      return paperInLanguages(
        dossier,
        'minutes',
        { ...usualChoices, language: 'en' },
        approved,
        '2026-11-28',
      );
    };
    expect((await read()).status).toBeNull();
    const [version] = (await dossierOf(register, meeting.id)).paperVersions;
    if (!version) throw new Error('nothing is kept');
    const bytes = await register.file(version.sha256);
    const altered = new TextEncoder().encode(new TextDecoder().decode(bytes).replace('meet again', 'part'));
    const givenOut: Register['givenOut'] = (versions) => register.givenOut(versions);
    const others = { file: () => Promise.resolve(altered), givenOut };
    // Opened under the versions it is shown as what it is.
    expect(await readKeptPaper(register, version, thread)).toMatchObject({
      thawed: { ok: true },
      isAltered: false,
    });
    expect(await readKeptPaper(others, version, thread)).toMatchObject({
      thawed: { ok: true },
      isAltered: true,
    });
    // Whoever rewrote the hash with the text has not rewritten the history.
    const rewritten = { ...version, sha256: sha256Sync(altered) };
    expect((await keptSide(register, version)).altered).toEqual([]);
    expect((await keptSide(others, rewritten)).altered).toEqual([version.number]);
    expect((await keptSide(others, version)).altered).toEqual([version.number]);
    expect(await readKeptPaper(others, rewritten, thread)).toMatchObject({
      thawed: { ok: true },
      isAltered: true,
    });
    const told = { ...(await dossierOf(register, meeting.id)), paperVersions: [rewritten] };
    expect(await readApprovedTexts(others, told, 'minutes', thread)).toEqual({ en: null });
    for (const file of [others, { file: () => Promise.resolve(undefined), givenOut }]) {
      const dossier = await dossierOf(register, meeting.id);
      const approved = await readApprovedTexts(file, dossier, 'minutes', thread);
      expect(approved).toEqual({ en: null });
      // Whatever the house form says of drafts.
      const choices = { ...usualChoices, language: 'en' } as const;
      expect(paperInLanguages(dossier, 'minutes', choices, approved).status?.state).toBe('draft');
    }
  });

  test('is told of also where the history was gone through before it was kept, and where it is of another meeting by now', async () => {
    const { paperVersions } = await dossierOf(register, meeting.id);
    expect(paperVersions).toEqual([]);
    const untold = { id: newId(), meetingId: meeting.id };
    expect(await register.givenOut([untold])).toEqual(new Map());
    const id = await finalised(register, meeting.id);
    const sha256 = (await register.get('paperVersions', id))?.sha256;
    const elsewhere = { id, meetingId: newId() };
    expect(await register.givenOut([untold, elsewhere])).toEqual(new Map([[id, sha256]]));
    const [again, ...others] = await register.tellingSteps([elsewhere]);
    expect([again?.command, others]).toEqual(['finalise-paper', []]);
    // What comes with a bundle afterwards, of a device that was not known before, is gone through too.
    const there = await openTestRegister({ who: 'Bolat' });
    valueOf(await there.importAll(await register.exportAll()));
    const brought = valueOf(
      await there.execute(
        circulatePaper(keptPaper(await dossierOf(there, meeting.id), 'room-sheets'), there.author),
      ),
    );
    valueOf(await register.addMissing(await there.exportAll()));
    const moved = { id: brought, meetingId: newId() };
    expect([...(await register.givenOut([moved])).keys()]).toEqual([brought]);
  });

  test('is approved knowing what is open in what is still being typed', async () => {
    const choices = { ...usualChoices, language: 'en' } as const;
    const gaps = async () => (await openNow(register, meeting.id, 'minutes', [choices], thread))?.speakers;
    expect(await gaps()).toEqual([]);
    const said = { meetingId: meeting.id, printedSpeaker: 'Somebody unknown', text: { en: 'Thank you.' } };
    const typed = insertRecords({ interventions: [anIntervention(said)] }, new Map(), {
      name: 'open-sample',
      details: {},
      about: [],
    });
    register.typing.keep('new', () => typed);
    expect(await gaps()).toEqual(['Somebody unknown']);
    expect(await openNow(register, newId(), 'minutes', [choices], thread)).toBeNull();
  });

  test('takes the next number, and is refused the one that another took meanwhile', async () => {
    const kept = keptPaper(await dossierOf(register, meeting.id));
    valueOf(await register.execute(circulatePaper(kept, by)));
    expect(errorOf(await register.execute(circulatePaper(kept, by)))).toBe('changed-meanwhile');
    const next = keptPaper(await dossierOf(register, meeting.id));
    expect(next.number).toBe(2);
    valueOf(await register.execute(circulatePaper(next, by)));
  });

  test('that was circulated locks nothing and can be taken back with its remarks', async () => {
    const id = valueOf(
      await register.execute(circulatePaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    const remark = { kind: 'correction', text: 'Read “Tashkent”.', partyId: party.id, place: '1' } as const;
    const remarkId = valueOf(await register.execute(addRemark(await versionOf(id), remark, by, at)));
    valueOf(await register.execute(editParagraph(label, 'en', 'Participants parted.')));
    valueOf(await register.execute(removeCirculated(await versionOf(id))));
    expect(await register.get('paperRemarks', remarkId)).toBeUndefined();
    valueOf(await register.undo());
    expect(await register.get('paperRemarks', remarkId)).toMatchObject({ decision: 'open', by: 'Aigerim' });
  });

  test('is named in the history of its meeting', async () => {
    await finalised(register, meeting.id);
    const [latest] = await register.history(meeting.id);
    expect(latest).toMatchObject({ command: 'finalise-paper', who: 'Aigerim' });
  });
});

describe('remarks', () => {
  test('are recorded with who and when, decided, and taken away, each as one step', async () => {
    const id = valueOf(
      await register.execute(circulatePaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    const version = await versionOf(id);
    const remarkId = valueOf(
      await register.execute(
        addRemark(
          version,
          { kind: 'comment', text: 'Well said.', personId: person.id, date: '2026-11-27' },
          by,
          at,
        ),
      ),
    );
    const remark = await register.get('paperRemarks', remarkId);
    if (!remark) throw new Error('no remark');
    valueOf(await register.execute(decideRemark(remark, 'noted')));
    expect(await register.get('paperRemarks', remarkId)).toMatchObject({ decision: 'noted', at });
    valueOf(await register.undo());
    expect(await register.get('paperRemarks', remarkId)).toMatchObject({ decision: 'open' });
    valueOf(await register.execute(removeRemark(remark)));
    expect((await dossierOf(register, meeting.id)).paperRemarks).toEqual([]);
  });

  test('follow merges of the person and the party they came from', async () => {
    const other = aPerson();
    const otherParty = aParty({ iso2: null, iso3: null });
    await insert(register, { persons: [other], parties: [otherParty] });
    const id = valueOf(
      await register.execute(circulatePaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    const from = { personId: other.id, partyId: otherParty.id };
    const remarkId = valueOf(
      await register.execute(
        addRemark(await versionOf(id), { kind: 'comment', text: 'Yes.', ...from }, by, at),
      ),
    );
    valueOf(await register.execute(mergePersons({ keepId: person.id, dropId: other.id }, 'A', 'B')));
    valueOf(await register.execute(mergeParties({ keepId: party.id, dropId: otherParty.id }, 'A', 'B')));
    expect(await register.get('paperRemarks', remarkId)).toMatchObject({
      personId: person.id,
      partyId: party.id,
    });
  });
});

describe('an approved text', () => {
  test('locks what it printed, and what it would have printed', async () => {
    await finalised(register, meeting.id);
    const attempts: readonly Command<unknown>[] = [
      editParagraph(label, 'en', 'Participants parted.'),
      removeParagraph(label),
      addParagraph({ meetingId: meeting.id, text: { en: 'More.' }, afterId: null }),
      editMeetingText(meeting, 'title', 'en', 'Another'),
      addAttendee(
        { delegationId: delegation.id, person: { kind: 'person', personId: person.id } },
        'Vito Trani',
      ),
      deleteMeeting(meeting),
    ];
    for (const attempt of attempts) expect(errorOf(await register.execute(attempt))).toBe('locked');
    expect(await words(paragraph.id)).toBe('Participants agreed to meet again.');
  });

  test('leaves free what no paper prints: notes, the note on the meeting, the class of a statement', async () => {
    await finalised(register, meeting.id);
    await insert(register, { notes: [aNote({ meetingId: meeting.id })] });
    valueOf(await register.execute(editMeeting(meeting, { note: 'File it' })));
    valueOf(await register.execute(editStatement(statement, { followUp: 'no' })));
  });

  test('is one step of Undo when that is meant, which stays in the history, and Redo brings it again', async () => {
    const id = await finalised(register, meeting.id);
    valueOf(await register.undo(register.nextUndo?.step));
    expect(await register.get('paperVersions', id)).toBeUndefined();
    valueOf(await register.redo());
    expect(await register.get('paperVersions', id)).toMatchObject({ state: 'final' });
    expect(
      (await register.history(meeting.id)).filter(({ command }) => command === 'finalise-paper'),
    ).toHaveLength(3);
  });

  test('is approved once, and goes by no command', async () => {
    const id = await finalised(register, meeting.id);
    const again = keptPaper(await dossierOf(register, meeting.id));
    expect(errorOf(await register.execute(finalisePaper(again, by)))).toBe('locked');
    expect(errorOf(await register.execute(removeCirculated(await versionOf(id))))).toBe('locked');
    await correct(id);
    expect(errorOf(await register.execute(deleteMeeting(meeting)))).toBe('locked');
  });

  test('does not hinder a merge by which ids follow, and refuses one that would make two printed lines one', async () => {
    const twin = aPerson();
    await insert(register, {
      persons: [twin],
      personNames: [aPersonName({ personId: twin.id, given: 'Vito', family: 'Trany' })],
      attendances: [
        anAttendance({
          meetingId: meeting.id,
          delegationId: delegation.id,
          personId: twin.id,
          state: 'present',
        }),
      ],
    });
    const kept = aPerson();
    await insert(register, { persons: [kept] });
    const id = await finalised(register, meeting.id);
    expect(
      errorOf(await register.execute(mergePersons({ keepId: person.id, dropId: twin.id }, 'A', 'B'))),
    ).toBe('locked');
    valueOf(await register.execute(mergePersons({ keepId: kept.id, dropId: twin.id }, 'A', 'B')));
    const thawed = thawPaper(await register.file((await versionOf(id)).sha256));
    expect(JSON.stringify(thawed)).toContain('TRANY');
    valueOf(await register.undo());
    expect((await register.list('attendances')).some(({ personId }) => personId === twin.id)).toBe(true);
  });
});

describe('what was given out', () => {
  const undoAnswering = (isMeant: boolean, asked: PaperVersion[] = []) =>
    undoAsking(register, ({ versions }) => {
      asked.push(...versions);
      return Promise.resolve(isMeant);
    });
  const withdrawn = () => register.withdrawnVersions(meeting.id);

  test('stands however often Undo is pressed, and is named before it is taken back', async () => {
    const id = await finalised(register, meeting.id);
    valueOf(await register.execute(editMeeting(meeting, { note: 'File it' })));
    valueOf(await undoAnswering(false));
    const asked: PaperVersion[] = [];
    for (let times = 0; times < 3; times += 1)
      expect(await undoAnswering(false, asked)).toEqual({ ok: true, value: null });
    const version = await versionOf(id);
    expect(asked).toEqual([version, version, version]);
    expect(await withdrawn()).toEqual([]);
    expect(errorOf(await register.undo())).toBe('given-out');
    // A question is no write that failed.
    expect(register.saveState.kind).toBe('saved');
    // Nor by a question that was about another step.
    expect(errorOf(await register.undo(newId()))).toBe('given-out');
    expect(errorOf(await register.execute(removeParagraph(label)))).toBe('locked');
  });

  test('is shown as withdrawn once it is taken back, with who and when, and its text and number stay its own', async () => {
    const id = await finalised(register, meeting.id);
    const version = await versionOf(id);
    register.setAuthor('Bolat');
    valueOf(await undoAnswering(true));
    valueOf(await register.execute(editParagraph(label, 'en', 'Participants parted.')));
    expect(register.nextRedo).toBeNull();
    await register.removeOrphanFiles(() => Promise.resolve(false));
    expect(await withdrawn()).toMatchObject([{ version, who: 'Bolat' }]);
    expect(sha256Sync((await register.file(version.sha256)) ?? new Uint8Array())).toBe(version.sha256);
    const dossier = await dossierOf(register, meeting.id);
    expect(errorOf(await register.execute(finalisePaper(keptPaper(dossier), by)))).toBe('changed-meanwhile');
    const next = keptPaper(dossier, 'minutes', await withdrawn());
    expect(next.number).toBe(2);
    valueOf(await register.execute(finalisePaper(next, by)));
  });

  test('is withdrawn no more where Redo brought it again', async () => {
    await finalised(register, meeting.id);
    valueOf(await undoAnswering(true));
    valueOf(await register.redo());
    expect(await withdrawn()).toEqual([]);
  });

  test('is kept in a whole register with its text when it was withdrawn', async () => {
    const id = valueOf(
      await register.execute(circulatePaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    const version = await versionOf(id);
    valueOf(await register.execute(removeCirculated(version)));
    const other = await openTestRegister();
    valueOf(await other.importAll(await register.exportAll()));
    expect(await other.withdrawnVersions(meeting.id)).toMatchObject([{ version, who: register.author.who }]);
    expect(await other.file(version.sha256)).toBeDefined();
  });

  test('elsewhere leaves with the bundle that brought it, which is no withdrawal', async () => {
    const colleague = await openTestRegister({ who: 'Bolat' });
    valueOf(await colleague.importAll(await register.exportAll()));
    const id = await finalised(colleague, meeting.id);
    const batch = { name: mergeRegister, details: {} };
    valueOf(await register.addMissing(await colleague.exportAll(), batch));
    const version = await versionOf(id);
    const asked: TakenBack[] = [];
    const answer = (taken: TakenBack) => {
      asked.push(taken);
      return Promise.resolve(true);
    };
    valueOf(await undoAsking(register, answer));
    expect(asked).toEqual([{ versions: [version], isOfBundle: true }]);
    expect(await withdrawn()).toMatchObject([{ version, isOfBundle: true }]);
    // One that is given out here is withdrawn.
    valueOf(
      await register.execute(
        finalisePaper(keptPaper(await dossierOf(register, meeting.id), 'minutes', await withdrawn()), by),
      ),
    );
    valueOf(await undoAsking(register, answer));
    expect(asked.map(({ isOfBundle }) => isOfBundle)).toEqual([true, false]);
    expect((await withdrawn()).map(({ isOfBundle }) => isOfBundle)).toEqual([false, true]);
  });

  test('as corrected is taken back only when that is meant: its correction is open again then', async () => {
    const approved = await finalised(register, meeting.id);
    await correct(approved);
    const corrected = valueOf(
      await register.execute(correctPaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    valueOf(await undoAnswering(false));
    expect(await register.get('paperVersions', corrected)).toBeDefined();
    valueOf(await undoAnswering(true));
    const dossier = await dossierOf(register, meeting.id);
    expect(paperLife(dossier, 'minutes', 'en')).toMatchObject({ state: 'correcting' });
    expect((await withdrawn()).map(({ version }) => version.id)).toEqual([corrected]);
  });
});

describe('a version made on the other thread', () => {
  const choices = { ...usualChoices, language: 'en' } as const;
  const made = (state: 'circulated' | 'final' | 'corrected', on = thread, from = register) =>
    makeVersion(from, meeting.id, 'minutes', choices, state, null, on);

  test('is the paper to the byte, and a correction of it tells what was approved', async () => {
    const final = await made('final');
    if (!final) throw new Error('no version');
    const dossier = await dossierOf(register, meeting.id);
    const said = withStatus(paperOf(dossier, 'minutes', choices), { state: 'final', day: today() });
    const { tables } = keptPaper(dossier);
    expect(final).toMatchObject({ frozen: freezePaper(said), tables, title: said.name });
    const id = valueOf(await register.execute(finalisePaper(final, by)));
    const [version] = (await dossierOf(register, meeting.id)).paperVersions;
    if (!version) throw new Error('not kept');
    expect(version.id).toBe(id);
    const reason = { reason: 'A place was missing.', date: '2026-11-28' };
    valueOf(await register.execute(beginCorrection(version, reason, by, final.at)));
    const corrected = await made('corrected');
    expect(new TextDecoder().decode(corrected?.frozen.bytes)).toContain('A place was missing.');
    const bare = Object.assign(Object.create(register) as Register, { file: async () => undefined });
    expect(await made('corrected', thread, bare)).toBeNull();
  });

  test('is not made where the thread ends, and a kept one is read all the same', async () => {
    const dead = createFormatsClient(
      threads((die) => ({
        freezeVersion: () => new Promise(() => die()),
        thawPaper: () => new Promise(() => die()),
      })).startThread,
    );
    expect(await made('circulated', dead)).toBeNull();
    valueOf(await register.execute(finalisePaper(keptPaper(await dossierOf(register, meeting.id)), by)));
    const [version] = (await dossierOf(register, meeting.id)).paperVersions;
    if (!version) throw new Error('not kept');
    expect(await readKeptPaper(register, version, dead)).toMatchObject({ thawed: { ok: true } });
  });
});

describe('a paper in two languages', () => {
  const inRussian = async (): Promise<PaperToKeep> => {
    const choices = { ...usualChoices, language: 'ru' } as const;
    const kept = await makeVersion(register, meeting.id, 'minutes', choices, 'final', null, thread);
    if (!kept) throw new Error('no version');
    return kept;
  };

  test('is approved in both as one step, each a version of its own, or in neither', async () => {
    const english = keptPaper(await dossierOf(register, meeting.id));
    const russian = await inRussian();
    const late = { ...russian, number: 7 };
    expect(errorOf(await register.execute(finalisePapers([english, late], by)))).toBe('changed-meanwhile');
    expect((await dossierOf(register, meeting.id)).paperVersions).toEqual([]);
    valueOf(await register.execute(finalisePapers([english, russian], by)));
    const { paperVersions } = await dossierOf(register, meeting.id);
    expect(paperVersions.map(({ language, number, state }) => [language, number, state])).toEqual([
      ['en', 1, 'final'],
      ['ru', 1, 'final'],
    ]);
    valueOf(await register.undo(register.nextUndo?.step));
    expect((await dossierOf(register, meeting.id)).paperVersions).toEqual([]);
  });

  test('of which one is approved is still written in the other, and that is approved by itself', async () => {
    await finalised(register, meeting.id);
    const wording = 'Участники договорились встретиться вновь.';
    const followed = [{ statementId: statement.id, field: 'text', words: 'договорились' }] as const;
    valueOf(await register.execute(editParagraph(label, 'ru', wording, followed)));
    expect(await register.get('statements', statement.id)).toMatchObject({
      translations: { ru: 'договорились' },
    });
    expect(errorOf(await register.execute(editParagraph(label, 'en', 'No.')))).toBe('locked');
    expect(errorOf(await register.execute(removeParagraph(label)))).toBe('locked');
    valueOf(await register.execute(finalisePaper(await inRussian(), by)));
    expect(errorOf(await register.execute(editParagraph(label, 'ru', 'Нет.')))).toBe('locked');
  });

  test('whose approved text printed the words of the other, for want of its own, locks them', async () => {
    const untranslated = aParagraph({ meetingId: meeting.id, text: { ru: 'Только по-русски.' }, order: 'b' });
    await insert(register, { paragraphs: [untranslated] });
    await finalised(register, meeting.id);
    const own = { ...untranslated, printedNumber: '2' };
    expect(errorOf(await register.execute(editParagraph(own, 'ru', 'Иначе.')))).toBe('locked');
  });
});

describe('a correction', () => {
  test('opens the records, and is closed by a corrected text that leaves the approved one as it was', async () => {
    const id = await finalised(register, meeting.id);
    const before = await versionOf(id);
    await correct(id);
    valueOf(await register.execute(editParagraph(label, 'en', 'Participants agreed to meet in 2016.')));
    const corrected = valueOf(
      await register.execute(correctPaper(keptPaper(await dossierOf(register, meeting.id)), by)),
    );
    expect(await versionOf(id)).toEqual(before);
    const dossier = await dossierOf(register, meeting.id);
    const life = paperLife(dossier, 'minutes', 'en');
    expect(life).toMatchObject({ state: 'corrected', standing: { id: corrected, number: 2 }, rivals: [] });
    expect(dossier.corrections).toMatchObject([{ state: 'made', correctedVersionId: corrected }]);
    expect(errorOf(await register.execute(editParagraph(label, 'en', 'No.')))).toBe('locked');
    valueOf(await register.undo(register.nextUndo?.step));
    valueOf(await register.execute(editParagraph(label, 'en', 'Open again.')));
  });

  test('can be given up, and then the records are locked as before', async () => {
    const id = await finalised(register, meeting.id);
    const correction = { id: await correct(id), meetingId: meeting.id };
    valueOf(await register.execute(giveUpCorrection(correction, 'Minutes')));
    expect(errorOf(await register.execute(editParagraph(label, 'en', 'No.')))).toBe('locked');
    expect(errorOf(await register.execute(giveUpCorrection(correction, 'Minutes')))).toBe(
      'changed-meanwhile',
    );
  });

  test('is open one at a time', async () => {
    const id = await finalised(register, meeting.id);
    await correct(id);
    const again = beginCorrection(await versionOf(id), { reason: 'Again', date: null }, by, at);
    expect(errorOf(await register.execute(again))).toBe('changed-meanwhile');
  });
});

test('no random commands, Undo or Redo change what a locked meeting printed, nor what is kept of it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActions, fc.array(fc.boolean()), async (actions, undos) => {
      const own = await openTestRegister();
      await insert(own, records);
      const id = await finalised(own, meeting.id);
      const printed = async () => {
        const all = (await own.exportAll()).records;
        const rows = [...(all.paragraphs ?? []), ...(all.delegations ?? []), ...(all.attendances ?? [])];
        // Who a seat leads to may follow a merge.
        return rows
          .filter(({ meetingId }) => meetingId === meeting.id)
          .map((row) => ({ ...row, personId: null, partyId: null, namesThen: null }));
      };
      const before = await printed();
      for (const [index, action] of actions.entries()) {
        const command = await commandOf(own, action);
        if (command) await own.execute(command);
        // The first step of all is the approval: Undo stops there.
        if (undos[index] && !(await own.undo()).ok) await own.redo();
      }
      expect(await printed()).toEqual(before);
      const version = await own.get('paperVersions', id);
      expect(sha256Sync((await own.file(version?.sha256 ?? '')) ?? new Uint8Array())).toBe(version?.sha256);
      expect(await own.checkJournal()).toEqual([]);
      own.close();
    }),
    { numRuns: 10 },
  );
});

describe('verification', () => {
  test('says untouched, and names the paragraph of which the bytes were edited in the database', async () => {
    const name = newId();
    const own = await openTestRegister({ name });
    await insert(own, records);
    const id = await finalised(own, meeting.id);
    const version = await own.get('paperVersions', id);
    if (!version) throw new Error('no version');
    expect(await verifyVersions(own, [version])).toEqual({
      findings: [{ version, finding: { kind: 'untouched' } }],
      brokenEntries: 0,
    });
    const text = new TextDecoder().decode(await own.file(version.sha256));
    const bytes = new TextEncoder().encode(text.replace('meet again', 'part for good'));
    const database = await openDatabase(name, migrations, 1_000);
    await filesTable(database).put({ sha256: version.sha256, bytes });
    database.close();
    const { findings } = await verifyVersions(own, [version], await dossierOf(own, meeting.id));
    expect(findings[0]?.finding).toMatchObject({
      kind: 'altered',
      lost: 0,
      passages: ['1. Participants agreed to part for good.'],
      // The records still print what was approved.
      given: ['1. Participants agreed to meet again.'],
    });
  });

  test('finds what was rewritten in a bundle together with its hash', async () => {
    const id = await finalised(register, meeting.id);
    const whole = await register.exportAll();
    const other = keptPaper({ ...(await dossierOf(register, meeting.id)), paragraphs: [] }).frozen;
    const forged = (whole.records.paperVersions ?? []).map((one) => ({
      ...one,
      sha256: other.sha256,
      parts: other.parts,
    }));
    const there = await openTestRegister();
    valueOf(
      await there.importAll({
        ...whole,
        records: { ...whole.records, paperVersions: forged },
        files: new Map([...whole.files, [other.sha256, other.bytes]]),
      }),
    );
    const version = await there.get('paperVersions', id);
    const { findings } = await verifyVersions(there, version ? [version] : []);
    expect(findings[0]?.finding).toMatchObject({
      kind: 'rewritten',
      fields: ['sha256', 'parts'],
      text: { isReadable: true },
    });
    // Added to a register that has a history of its own, its newest step says what stood in the bundle.
    const added = await openTestRegister();
    await insert(added, { processes: [aProcess()] });
    const bundle = await there.exportAll();
    valueOf(await added.addMissing(bundle));
    const brought = await added.get('paperVersions', id);
    const dossier = await dossierOf(added, meeting.id);
    expect(brought?.sha256).toBe(other.sha256);
    const verified = await verifyVersions(added, brought ? [brought] : [], dossier);
    expect(verified.findings[0]?.finding).toEqual(findings[0]?.finding);
    expect((await readApprovedTexts(added, dossier, 'minutes', thread))['en']).toBeNull();
    // The bundle by itself, as outside the app, and what the register gives out of it again.
    for (const journal of [bundle.journal, (await added.exportAll()).journal])
      expect(givenOutHashes(journal).get(id)).toBe(whole.records.paperVersions?.[0]?.sha256);
  });
});

describe('registers that were written apart', () => {
  const whole = async (from: Register) => from.exportAll();
  const bundleWords = { name: 'merge-register', details: {} };

  test('an approved text here keeps edits of there out, tells them, and takes them in once a correction is open', async () => {
    const there = await openTestRegister({ who: 'Bakyt' });
    valueOf(await there.importAll(await whole(register)));
    const id = await finalised(register, meeting.id);
    valueOf(
      await there.execute(addParagraph({ meetingId: meeting.id, text: { en: 'More.' }, afterId: null })),
    );
    valueOf(await there.execute(editParagraph(label, 'en', 'Participants parted.')));
    const brought = await whole(there);
    const comparison = await register.compareWith(brought, new AbortController().signal);
    expect(comparison?.locked).toBe(1);
    expect(comparison?.lockedMeetings).toEqual(new Set([meeting.id]));
    const taken = {
      fields: [
        { table: 'paragraphs', id: paragraph.id, path: 'text.en', was: 'Participants agreed to meet again.' },
      ] as const,
      links: new Set<string>(),
    };
    expect(valueOf(await register.addMissing(brought, bundleWords, taken))).toMatchObject({
      locked: 2,
      added: 0,
    });
    expect(await words(paragraph.id)).toBe('Participants agreed to meet again.');
    await correct(id);
    expect(valueOf(await register.addMissing(brought, bundleWords, taken))).toMatchObject({
      locked: 0,
      added: 1,
      taken: 1,
    });
    expect(await words(paragraph.id)).toBe('Participants parted.');
  });

  test('a text that was approved there comes with what it printed, though it was edited here', async () => {
    const there = await openTestRegister({ who: 'Bakyt' });
    valueOf(await there.importAll(await whole(register)));
    valueOf(
      await there.execute(addParagraph({ meetingId: meeting.id, text: { en: 'More.' }, afterId: null })),
    );
    const id = await finalised(there, meeting.id);
    valueOf(await register.execute(editParagraph(label, 'en', 'Participants parted.')));
    const brought = await whole(there);
    const comparison = await register.compareWith(brought, new AbortController().signal);
    expect(comparison?.approvedThere).toEqual(new Set([meeting.id]));
    expect(valueOf(await register.addMissing(brought))).toMatchObject({ locked: 0, keptOurs: 1 });
    expect(await register.get('paperVersions', id)).toMatchObject({ state: 'final', by: 'Bakyt' });
    expect(await register.file((await versionOf(id)).sha256)).toBeDefined();
    expect(errorOf(await register.execute(editParagraph(label, 'en', 'No.')))).toBe('locked');
    valueOf(await register.undo(register.nextUndo?.step));
    expect(await register.get('paperVersions', id)).toBeUndefined();
  });

  test('two texts that were approved apart both stand in the register, and it says so', async () => {
    const there = await openTestRegister({ who: 'Bakyt' });
    valueOf(await there.importAll(await whole(register)));
    await finalised(register, meeting.id);
    await finalised(there, meeting.id);
    valueOf(await register.addMissing(await whole(there)));
    const life = paperLife(await dossierOf(register, meeting.id), 'minutes', 'en');
    expect(life.versions).toHaveLength(2);
    expect(life.rivals).toHaveLength(1);
  });

  test('a corrected text comes over with the rows that it printed', async () => {
    const id = await finalised(register, meeting.id);
    const there = await openTestRegister({ who: 'Bakyt' });
    valueOf(await there.importAll(await whole(register)));
    const version = await versionOf(id);
    valueOf(await there.execute(beginCorrection(version, { reason: 'Again', date: null }, by, at)));
    valueOf(await there.execute(editParagraph(label, 'en', 'Corrected.')));
    valueOf(await there.execute(correctPaper(keptPaper(await dossierOf(there, meeting.id)), by)));
    const was = 'Participants agreed to meet again.';
    const taken = {
      fields: [{ table: 'paragraphs', id: paragraph.id, path: 'text.en', was }] as const,
      links: new Set<string>(),
    };
    expect(valueOf(await register.addMissing(await whole(there), bundleWords, taken))).toMatchObject({
      taken: 1,
    });
    const life = paperLife(await dossierOf(register, meeting.id), 'minutes', 'en');
    expect(life).toMatchObject({ state: 'corrected', rivals: [] });
    expect(await words(paragraph.id)).toBe('Corrected.');
  });
});

test('the minutes lock the tables that they read, and no workings', async () => {
  const dossier = await dossierOf(register, meeting.id);
  const { tables, title } = keptPaper(dossier);
  expect(title).not.toBe('');
  expect(tables).toEqual(expect.arrayContaining(['meetings', 'paragraphs', 'attendances', 'interventions']));
  expect(tables).not.toContain('notes');
  expect(plainText({ inlines: [{ kind: 'text', text: title }], language: 'en' })).toBe(title);
});
