import { expect, test } from 'vitest';

import { aMeeting, aProcess } from '../../helpers/builders';
import { insert, openTestRegister } from '../../helpers/open-test-register';
import { newId } from '@/store/new-id';

test('what sources state about a record is found with the sources, and nothing of what was entered by hand', async () => {
  const register = await openTestRegister();
  const process = aProcess();
  const [told, typed] = [aMeeting({ processId: process.id }), aMeeting({ processId: process.id })];
  const source = {
    id: newId(),
    fileName: 'closing.txt',
    mediaType: 'text/plain',
    size: 1,
    sha256: 'a',
    textSha256: 'b',
    type: 'closing-remarks' as const,
    language: 'en',
    title: null,
    published: null,
    modified: null,
  };
  const claim = {
    id: newId(),
    sourceId: source.id,
    meetingId: told.id,
    table: 'meetings',
    recordId: told.id,
    field: 'date',
    value: '2015-09-22',
    start: 0,
    end: 4,
    certainty: 'stated' as const,
    preferred: true,
  };
  await insert(register, {
    processes: [process],
    meetings: [told, typed],
    sources: [source],
    claims: [claim],
  });
  expect(await register.claimsOf([told.id, typed.id])).toEqual({
    claims: [claim],
    sources: new Map([[source.id, source]]),
  });
  expect((await register.claimsOf([typed.id])).claims).toEqual([]);
});
