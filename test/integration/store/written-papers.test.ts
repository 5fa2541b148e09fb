import { expect, test } from 'vitest';

import { fileOf } from '@/formats/paper/hand/hand-origin';
import type { KeptWriting, WrittenPaper } from '@/store/register';

import { aMeeting, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const meeting = aMeeting({ processId: process.id });
const tree = Uint8Array.of(1);
const written = {
  sha256: 'a'.repeat(64),
  meetingId: meeting.id,
  paper: 'minutes',
  state: 'as-written',
  paperSha256: 'b'.repeat(64),
  name: 'Minutes.docx',
  at: '2026-11-28T09:00:00.000Z',
} as const;

test('a file of a paper is known by its bytes, and whether it is as written or was edited and brought in', async () => {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting] });
  const edited = { ...written, sha256: 'c'.repeat(64), state: 'taken-in' } as const;
  valueOf(await register.keepWrittenPapers([{ paper: written, tree }]));
  valueOf(await register.keepWrittenPapers([{ paper: edited, tree }]));
  expect(await register.writtenPaper(written.sha256)).toEqual(written);
  expect(await register.writtenPaper(edited.sha256)).toEqual(edited);
  expect(await register.writtenPapers(meeting.id)).toEqual([written, edited]);
  expect(await register.writtenPaper('d'.repeat(64))).toBeUndefined();
});

/** A writing to one delegation, or to all where `letterTo` is `null`; each has bytes and a tree of its own. */
function writing(saving: number, letterTo: string | null): KeptWriting {
  const hashOf = (what: string) =>
    Buffer.from(`${what} ${saving} ${letterTo}`.padEnd(32, '.')).toString('hex');
  const paper: WrittenPaper = {
    ...written,
    paper: 'invitation',
    fileOf: fileOf({ language: 'en', languages: 'one', letterTo }),
    sha256: hashOf('file'),
    paperSha256: hashOf('tree'),
    at: new Date(Date.UTC(2026, 10, 28, 9, saving)).toISOString(),
  };
  return { paper, tree: Uint8Array.of(saving) };
}

const recipients = Array.from({ length: 45 }, (_, at) => `delegation-${at}`);
const letters = (saving: number) => recipients.map((letterTo) => writing(saving, letterTo));

test('letters to more delegations than are remembered of one file are all known, and what was saved before them', async () => {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting] });
  const combined = writing(0, null);
  const all = [combined, ...letters(1)];
  valueOf(await register.keepWrittenPapers([combined]));
  valueOf(await register.keepWrittenPapers(letters(1)));
  await register.removeOrphanFiles(async () => false);
  for (const { paper, tree: wanted } of all) {
    expect(await register.writtenPaper(paper.sha256)).toEqual(paper);
    expect(await register.file(paper.paperSha256)).toEqual(wanted);
  }
});

test('the writings of one file are forgotten once there are many later ones, of the others none', async () => {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting] });
  const [first, second] = [writing(0, 'delegation-1'), writing(1, 'delegation-1')];
  const other = writing(0, 'delegation-2');
  const inRussian = writing(0, null);
  const russian = {
    ...inRussian,
    paper: { ...inRussian.paper, fileOf: fileOf({ language: 'ru', languages: 'one', letterTo: null }) },
  };
  valueOf(await register.keepWrittenPapers([first, other, russian]));
  valueOf(await register.keepWrittenPapers([second]));
  for (let saving = 2; saving <= 20; saving += 1)
    valueOf(await register.keepWrittenPapers([writing(saving, 'delegation-1')]));
  const known = async ({ paper }: KeptWriting) => (await register.writtenPaper(paper.sha256)) !== undefined;
  expect(await Promise.all([first, second, other, russian].map(known))).toEqual([false, true, true, true]);
  // A clock that was set back: what is written now is known all the same.
  const now = writing(0, 'delegation-1');
  valueOf(await register.keepWrittenPapers([now]));
  expect(await known(now)).toBe(true);
});

test('what was remembered before files were told apart stays known beside those of today', async () => {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting] });
  const { paper, tree: before } = writing(0, null);
  const { fileOf: _then, ...earlier } = paper;
  valueOf(await register.keepWrittenPapers([{ paper: earlier, tree: before }]));
  for (let saving = 1; saving <= 25; saving += 1)
    valueOf(await register.keepWrittenPapers([writing(saving, null)]));
  expect(await register.writtenPaper(earlier.sha256)).toEqual(earlier);
});
