import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';

import { paperMarks, readMarkName } from '@/formats/paper/hand/paper-marks';
import { readHandDocx } from '@/formats/paper/hand/read-hand-docx';
import { withOrigin } from '@/formats/paper/hand/with-origin';
import { richText } from '@/formats/paper/rich-text';
import { newId } from '@/store/new-id';

import { wordFile } from '../../../../helpers/word-file';

it('a bookmark fits the forty characters that Word allows, and names record and place again', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ minLength: 1 }), (id, words) => {
      const text = richText(`x${words}`, 'en');
      const record = { table: 'paragraphs', id } as const;
      const [first, second] = paperMarks({
        blocks: [
          { kind: 'paragraph', text, record },
          { kind: 'paragraph', text, record },
        ],
      });
      for (const mark of [first, second]) {
        expect(mark?.name).toMatch(/^_[a-z0-9]{1,39}$/u);
        expect(readMarkName(mark?.name.toUpperCase() ?? '')).toMatchObject({ key: mark?.key, record });
      }
      expect(first?.key).not.toBe(second?.key);
    }),
  );
});

it('a bookmark of somebody else is none of ours', () => {
  for (const name of ['_Toc123456789', 'Chair', '_rp', `_rp?${'0'.repeat(36)}`, `_rpp${'z'.repeat(36)}`])
    expect(readMarkName(name)).toBeNull();
});

it('a Word file of the house says which paper it was filled as, and keeps what it said of itself', () => {
  const origin = {
    meetingId: newId(),
    paper: newId(),
    language: 'ru',
    languages: 'one',
    paperSha256: '0'.repeat(64),
    letterTo: null,
  } as const;
  const bare = wordFile({ body: '<w:p><w:r><w:t>Words</w:t></w:r></w:p>' });
  const house = zipSync({
    ...unzipSync(bare),
    '[Content_Types].xml': strToU8('<Types></Types>'),
  });
  const filled = withOrigin(house, origin);
  expect(readHandDocx(filled)).toMatchObject({ ok: true, file: { origin, lines: [{ words: 'Words' }] } });
  const again = withOrigin(filled, { ...origin, paper: 'minutes' });
  expect(readHandDocx(again)).toMatchObject({ ok: true, file: { origin: { paper: 'minutes' } } });
  // Without a list of parts nothing can be added: the file is left as it is.
  expect(withOrigin(bare, origin)).toBe(bare);
});
