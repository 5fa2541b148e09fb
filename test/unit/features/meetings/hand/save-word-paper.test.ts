import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { FileErrorCode, FileHandle } from '@/host/host';
import type { FoundFile } from '@/features/meetings/hand/look-at-file';
import { numberedName, saveWordPaper, type HandAnswer } from '@/features/meetings/hand/save-word-paper';
import type { WrittenPaper } from '@/store/register';
import { createWrittenPlaces, PlacesDatabase } from '@/store/written-places';

import { wordFile } from '../../../../helpers/word-file';

// The thread that reads files is the browser's own; what it runs there runs here.
vi.mock('@/pickers/tables/formats', async () => {
  const { glanceAtFile } = await import('@/formats/paper/hand/bring-in-file');
  const read = (bytes: Uint8Array) => Promise.resolve({ ok: true, value: glanceAtFile(bytes) });
  return { formats: { readHandDocx: read } };
});

const handle: FileHandle = { token: 't', name: 'SOM 2 minutes en.docx', size: 1 };
const paper = {
  bytes: new Uint8Array(1),
  tree: new Uint8Array(1),
  origin: {
    meetingId: 'm',
    paper: 'minutes',
    language: 'en',
    languages: 'one',
    paperSha256: 'a'.repeat(64),
    letterTo: null,
  },
} as const;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Lying {
  readonly bytes: Uint8Array | 'too-large' | 'not-found';
  readonly sha256: string | null;
  readonly name?: string;
  /** Names of files that were saved before, where a file that is chosen is emptied at once. */
  readonly used?: readonly string[];
  /** What comes of finding the file again that was saved last; none: it is there. */
  readonly last?: FileErrorCode;
}

const database = new PlacesDatabase();
const places = createWrittenPlaces(database);
afterAll(() => database.close());

/** A desk whose folder holds one file, and which notes what is asked and written. */
function deskWith(
  { bytes, sha256, name = handle.name, used = [], last }: Lying,
  given: HandAnswer | readonly HandAnswer[],
  known?: WrittenPaper,
) {
  const proposed: string[] = [];
  const asked: FoundFile[] = [];
  const written: string[] = [];
  const target = { ...handle, name };
  const answers = [given].flat();
  const desk: Parameters<typeof saveWordPaper>[0] = {
    host: {
      capabilities: {
        writesPdf: true,
        savesAgain: true,
        emptiesChosen: used.length > 0,
        revealsFiles: true,
        hasMenu: true,
        opensFolders: true,
        opensCopies: true,
      },
      chooseTarget: ({ suggestedName }) => {
        proposed.push(suggestedName);
        return Promise.resolve({ ok: true, value: { handle: target, sha256 } });
      },
      readFile: ({ token }) => {
        if (used.length > 0 && token !== 'last')
          return Promise.resolve({ ok: true, value: new Uint8Array() });
        return Promise.resolve(
          typeof bytes === 'string' ? { ok: false, error: { code: bytes } } : { ok: true, value: bytes },
        );
      },
      saveAgain: (_handle, _bytes, expecting) => {
        written.push(`replaced ${expecting}`);
        return Promise.resolve({ ok: true, value: target });
      },
      placeOf: ({ name: at }) => ({ at }),
      fileAt: () =>
        Promise.resolve(
          last
            ? { ok: false, error: { code: last, name } }
            : { ok: true, value: { ...handle, token: 'last', name } },
        ),
      saveBeside: () => {
        written.push('beside');
        return Promise.resolve({ ok: true, value: target });
      },
    },
    register: {
      get: (_table, id) => Promise.resolve(meetingsGone.has(id) ? undefined : ({ id } as never)),
      writtenPaper: () => Promise.resolve(known),
      writtenPapers: () => Promise.resolve(used.map((one) => ({ name: one }) as WrittenPaper)),
      keepWrittenPapers: () => Promise.resolve({ ok: true, value: null } as never),
    },
    places,
    ask: (file) => {
      asked.push(file);
      return Promise.resolve(answers.shift() ?? 'cancel');
    },
  };
  return { desk, asked, written, proposed };
}

/** Meetings that are no more. */
const meetingsGone = new Set<string>();
beforeEach(() => meetingsGone.clear());

const locked = new Uint8Array(4096);
beforeEach(() => locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));

describe('where a paper is saved', () => {
  it('a Word file with a password is replaced as the file that was asked about, or not at all', async () => {
    const sha256 = hashOf(locked);
    const cancelled = deskWith({ bytes: locked, sha256 }, 'cancel');
    await saveWordPaper(cancelled.desk, paper, 'x.docx');
    expect(cancelled.asked).toEqual([{ kind: 'unreadable', name: handle.name, canReplace: true }]);
    expect(cancelled.written).toEqual([]);
    const replaced = deskWith({ bytes: locked, sha256 }, 'replace');
    await saveWordPaper(replaced.desk, paper, 'x.docx');
    expect(replaced.written).toEqual([`replaced ${sha256}`]);
  });

  it('a file that cannot be read at all is never replaced, only saved beside', async () => {
    const asked = deskWith({ bytes: 'too-large', sha256: null }, 'replace');
    await saveWordPaper(asked.desk, paper, 'x.docx');
    expect(asked.asked).toEqual([{ kind: 'unreadable', name: handle.name, canReplace: false }]);
    expect(asked.written).toEqual([]);
    const beside = deskWith({ bytes: 'too-large', sha256: null }, 'keep-both');
    await saveWordPaper(beside.desk, paper, 'x.docx');
    expect(beside.written).toEqual(['beside']);
  });

  it('nothing is asked where nothing lies, nor of what is as it was written, and neither is replaced unseen', async () => {
    const free = deskWith({ bytes: 'not-found', sha256: null }, 'cancel');
    await saveWordPaper(free.desk, paper, 'x.docx');
    expect(free.written).toEqual(['replaced null']);
    const sha256 = hashOf(locked);
    const row = { sha256, state: 'as-written' } as WrittenPaper;
    const own = deskWith({ bytes: locked, sha256 }, 'cancel', row);
    await saveWordPaper(own.desk, paper, 'x.docx');
    expect([...free.asked, ...own.asked]).toEqual([]);
    expect(own.written).toEqual([`replaced ${sha256}`]);
  });

  it('a file of another kind is replaced as it lay there when it was chosen', async () => {
    const sha256 = hashOf(locked);
    const other = deskWith({ bytes: locked, sha256, name: 'x.bin' }, 'cancel');
    await saveWordPaper(other.desk, paper, 'x.docx');
    expect(other.asked).toEqual([]);
    expect(other.written).toEqual([`replaced ${sha256}`]);
  });
});

it('where a file is emptied by being chosen, no name of a file that was saved before is proposed', async () => {
  // Nothing of it is known from this page: it was opened anew.
  const used = ['x.docx', 'x (2).docx'];
  const again = deskWith({ bytes: 'not-found', sha256: null, used }, 'cancel');
  const other = { ...paper, origin: { ...paper.origin, meetingId: 'opened anew' } };
  await saveWordPaper(again.desk, other, 'x.docx');
  expect(again.proposed).toEqual(['x (3).docx']);
  const known = deskWith({ bytes: 'not-found', sha256: null }, 'cancel');
  await saveWordPaper(known.desk, paper, 'x.docx');
  expect(known.proposed).toEqual(['x.docx']);
});

describe('where a file is emptied by being chosen, the one saved last', () => {
  const written = new TextEncoder().encode('as written');
  const used = ['x.docx', 'x (2).docx'];
  const nameLast = 'the last.docx';

  /** The paper, saved once at its place by an earlier page. */
  async function savedPaper(meetingId: string) {
    const own = { ...paper, origin: { ...paper.origin, meetingId }, bytes: written };
    const earlier = deskWith(
      { bytes: 'not-found', sha256: null, used: ['y.docx'], name: nameLast },
      'cancel',
    );
    await saveWordPaper(earlier.desk, own, 'x.docx');
    return own;
  }

  it('is asked about when its bytes are others, even if nothing tells it for ours any more', async () => {
    const own = await savedPaper('edited');
    const lying = { bytes: locked, sha256: null, used, name: nameLast };
    const asked = deskWith(lying, 'keep-both');
    await saveWordPaper(asked.desk, own, 'x.docx');
    expect(asked.asked).toEqual([{ kind: 'unreadable', name: nameLast, canReplace: true }]);
    expect(asked.proposed).toEqual(['x (3).docx']);
    const elsewhere = wordFile({ body: '<w:p><w:r><w:t>Words from elsewhere</w:t></w:r></w:p>' });
    const plain = deskWith({ ...lying, bytes: elsewhere }, 'replace');
    await saveWordPaper(plain.desk, own, 'x.docx');
    expect(plain.asked).toMatchObject([{ kind: 'edited', origin: null }]);
    expect(plain.written).toEqual([`replaced ${hashOf(elsewhere)}`]);
    expect(plain.proposed).toEqual([]);
  });

  it('is not asked about as it was written, and its name alone of all that were used is proposed', async () => {
    const own = await savedPaper('as written');
    const same = deskWith({ bytes: written, sha256: null, used }, 'cancel');
    await saveWordPaper(same.desk, own, 'x.docx');
    await saveWordPaper(same.desk, own, 'new.docx');
    expect(same.asked).toEqual([]);
    expect(same.proposed).toEqual([nameLast, 'new.docx']);
  });

  it('is told to be gone, and a name that is free is proposed, also beside names that the register forgot', async () => {
    const own = await savedPaper('gone');
    const gone = deskWith({ bytes: 'not-found', sha256: null, used, last: 'not-found' }, 'keep-both');
    await saveWordPaper(gone.desk, own, nameLast);
    expect(gone.asked).toEqual([{ kind: 'unseen', name: nameLast, reason: 'gone' }]);
    expect(gone.proposed).toEqual(['the last (2).docx']);
  });

  it('is forgotten with its meeting when the next paper is saved, and no other is', async () => {
    const [lost, kept] = [await savedPaper('lost'), await savedPaper('kept')];
    meetingsGone.add('lost');
    await savedPaper('next');
    const answers = [lost, kept].map(async (own) => {
      const later = deskWith({ bytes: locked, sha256: null, used, name: nameLast }, 'cancel');
      await saveWordPaper(later.desk, own, 'y.docx');
      return later.asked.length;
    });
    expect(await Promise.all(answers)).toEqual([0, 1]);
  });

  it('is asked about once more where it may not be read, and nothing is written when that is left', async () => {
    const own = await savedPaper('closed');
    const lying = { bytes: locked, sha256: null, used, last: 'no-permission' } as const;
    const closed = deskWith(lying, ['look-again', 'cancel']);
    await saveWordPaper(closed.desk, own, 'x.docx');
    const unseen = { kind: 'unseen', name: nameLast, reason: 'no-leave' };
    expect(closed.asked).toEqual([unseen, unseen]);
    expect([...closed.proposed, ...closed.written]).toEqual([]);
  });
});

describe('a name with a number', () => {
  it.each([
    ['Minutes.docx', 'Minutes (2).docx'],
    ['Minutes (2).docx', 'Minutes (3).docx'],
    ['Minutes (2031).docx', 'Minutes (2031) (2).docx'],
    ['TEG 2 (2031) minutes en.docx', 'TEG 2 (2031) minutes en (2).docx'],
    ['Minutes', 'Minutes (2)'],
  ])('of %s is %s', (name, numbered) => {
    expect(numberedName(name)).toBe(numbered);
  });
});
