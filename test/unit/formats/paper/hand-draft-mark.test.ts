import { expect, it } from 'vitest';

import { bringInFile } from '@/formats/paper/hand/bring-in-file';
import { withStatus } from '@/formats/paper/life/with-status';
import { minutesPaper } from '@/formats/paper/minutes';
import type { PaperLanguage } from '@/formats/paper/paper';
import { paperToDocx } from '@/formats/paper/write-docx';

import { aDossier, aMeeting, aParagraph } from './a-dossier';

/** What of the heads of a draft in Word, as it is written, is taken for edited by hand. */
async function headsEdited(language: PaperLanguage, head: string): Promise<readonly string[]> {
  const dossier = aDossier({
    meeting: aMeeting({ date: '2015-09-22' }),
    paragraphs: [aParagraph(0, { [language]: 'One.' })],
  });
  const plain = minutesPaper(dossier, { language });
  const { status, running } = withStatus(
    { ...plain, running: { ...plain.running, head: [plain.running.head, head].join('') } },
    { state: 'draft', day: '2026-11-27' },
  );
  const origin = {
    meetingId: 'meeting',
    paper: 'minutes',
    language,
    languages: 'one',
    paperSha256: '',
    letterTo: null,
  } as const;
  const bytes = await paperToDocx({ ...plain, status, running }, new Map(), origin);
  const outcome = await bringInFile({ bytes, written: plain, now: plain, records: dossier, isHouse: false });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.settled.around;
}

it.each(['en', 'ru'] as const)(
  'the mark of a draft in the heads of a file is no edit of it (%s)',
  async (language) => {
    expect(await headsEdited(language, '')).toEqual([]);
  },
);

it('another head beside the mark is one', async () => {
  expect((await headsEdited('en', ' (for ministers)')).join('')).toContain('for ministers');
});
