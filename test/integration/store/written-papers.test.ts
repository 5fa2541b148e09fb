import { expect, test } from 'vitest';

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
  valueOf(await register.keepWrittenPaper(written, tree));
  valueOf(await register.keepWrittenPaper(edited, tree));
  expect(await register.writtenPaper(written.sha256)).toEqual(written);
  expect(await register.writtenPaper(edited.sha256)).toEqual(edited);
  expect(await register.writtenPapers(meeting.id)).toEqual([written, edited]);
  expect(await register.writtenPaper('d'.repeat(64))).toBeUndefined();
});
