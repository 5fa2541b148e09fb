import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { BundleError } from '@/formats/bundle/bundle-outcome';
import { readBundle } from '@/formats/bundle/read-bundle';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { schemaVersion } from '@/store/migrations/migrations';

import { someContents } from './generated-contents';

const bundle = writeBundle(someContents(), { exportedAt: '2026-01-02T03:04:05.678Z' });
const contents = contentsOf(bundle);

function outcomeOf(bytes: Uint8Array) {
  return readBundle(bytes, { schemaVersion, migrateRecord: (_table, row) => row });
}

function contentsOf(bytes: Uint8Array) {
  const outcome = outcomeOf(bytes);
  return outcome.ok ? outcome.contents : null;
}

function errorOf(bytes: Uint8Array): BundleError | null {
  const outcome = outcomeOf(bytes);
  return outcome.ok ? null : outcome.error;
}

interface Manifest {
  formatVersion: number;
  schemaVersion: number;
  counts: { records: Record<string, number>; journal: number; files: number };
  parts: Record<string, { size: number; sha256: string }>;
}

/** The bundle with its parts changed and zipped again, as somebody with an unzip tool and a text editor would. */
function rezipped(change: (parts: Record<string, Uint8Array>, manifest: Manifest) => void): Uint8Array {
  const parts = unzipSync(bundle);
  const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json'])) as Manifest;
  change(parts, manifest);
  if (parts['manifest.json']) parts['manifest.json'] = strToU8(JSON.stringify(manifest));
  return zipSync(parts);
}

/** As `rezipped`, with the manifest's hash and size of the part made to fit. */
function forged(name: string, edit: (text: string) => string): Uint8Array {
  return rezipped((parts, manifest) => {
    const bytes = strToU8(edit(new TextDecoder().decode(parts[name])));
    parts[name] = bytes;
    manifest.parts[name] = { size: bytes.length, sha256: sha256Sync(bytes) };
  });
}

describe('what is not a bundle', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', strToU8('Closing Remarks of the Chair')],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
    [
      'a zip whose manifest is of another program',
      zipSync({ 'manifest.json': strToU8('{"format":"epub"}') }),
    ],
  ])('%s is said to be none', (_what, bytes) => {
    expect(errorOf(bytes)).toEqual({ code: 'not-a-bundle' });
  });
});

describe('a bundle that is cut off', () => {
  it('is refused wherever the cut falls', () => {
    for (let length = 0; length < bundle.length; length += 1) {
      expect(errorOf(bundle.slice(0, length))?.code).toBe(length < 4 ? 'not-a-bundle' : 'cut-off');
    }
  });

  it('is refused when the cut falls right behind a zip that is attached to it', () => {
    // Noise, so that the bundle stores the attachment as it is.
    const noise = Uint8Array.from(
      { length: 4000 },
      (_, at) => (at * at * 31 + at * 17 + (at >> 3) * 101) % 251,
    );
    const attached = zipSync({ 'word/media/image1.png': noise }, { level: 0 });
    const parts = zipSync({ 'manifest.json': strToU8('{}'), 'files/attached': [attached, { level: 0 }] });
    const at = indexOf(parts, attached);
    expect(at).toBeGreaterThan(0);
    expect(errorOf(parts.slice(0, at + attached.length))?.code).toBe('cut-off');
  });
});

describe('a bundle with changed bytes', () => {
  it('is refused or says the same, whichever byte is flipped and how', () => {
    fc.assert(
      fc.property(fc.nat({ max: bundle.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const flipped = bundle.slice();
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        const read = contentsOf(flipped);
        if (read !== null) expect(read).toEqual(contents);
      }),
      { numRuns: 1500 },
    );
  });

  it('is refused with the name of the part that differs from its hash', () => {
    const bytes = rezipped((parts) => {
      parts['records/meetings.jsonl'] = strToU8(
        new TextDecoder().decode(parts['records/meetings.jsonl']).replace('"held"', '"head"'),
      );
      const first = parts['records/meetings.jsonl'];
      first[first.length - 3] = 0x20;
    });
    expect(errorOf(bytes)).toEqual({ code: 'altered', part: 'records/meetings.jsonl' });
  });

  it('is refused when the manifest itself was changed in place', () => {
    const bytes = zipSync(unzipSync(bundle), { level: 0 });
    const year = indexOf(bytes, strToU8('"exportedAt":"2026')) + '"exportedAt":"'.length;
    bytes.set(strToU8('2025'), year);
    expect(errorOf(bytes)).toEqual({ code: 'altered', part: 'manifest.json' });
  });

  it('is refused when its last record contradicts its directory', () => {
    const bytes = bundle.slice();
    const size = bytes.length - 10;
    bytes[size] = (bytes[size] ?? 0) ^ 1;
    expect(errorOf(bytes)).toEqual({ code: 'cut-off' });
  });

  it('is refused when a file does not have the hash it is named by', () => {
    let changed = '';
    const bytes = rezipped((parts, manifest) => {
      const name = Object.keys(parts).find((part) => part.startsWith('files/')) ?? '';
      changed = name;
      const other = strToU8('another text');
      parts[name] = other;
      manifest.parts[name] = { size: other.length, sha256: sha256Sync(other) };
    });
    expect(errorOf(bytes)).toEqual({ code: 'altered', part: changed });
  });
});

describe('a bundle of a newer version', () => {
  it('is refused by the number of its schema', () => {
    const newer = schemaVersion + 1;
    const bytes = rezipped((_parts, manifest) => void (manifest.schemaVersion = newer));
    expect(errorOf(bytes)).toEqual({
      code: 'newer-version',
      of: 'schema',
      version: newer,
      supported: schemaVersion,
    });
  });

  it('is refused by the number of its format, whatever else that format has', () => {
    const bytes = rezipped((parts, manifest) => {
      manifest.formatVersion = 2;
      parts['signature.bin'] = strToU8('new in 2');
    });
    expect(errorOf(bytes)).toEqual({ code: 'newer-version', of: 'format', version: 2, supported: 1 });
  });
});

describe('a bundle with parts that do not belong', () => {
  it('is refused when a part is missing', () => {
    const bytes = rezipped((parts) => void delete parts['journal.jsonl']);
    expect(errorOf(bytes)).toEqual({ code: 'missing-part', part: 'journal.jsonl' });
  });

  it('is refused by the name of a file that is missing', () => {
    let name = '';
    const bytes = rezipped((parts) => {
      name = Object.keys(parts).find((part) => part.startsWith('files/')) ?? '';
      delete parts[name];
    });
    expect(errorOf(bytes)).toEqual({ code: 'missing-part', part: name });
  });

  it('is refused when a part was struck from the manifest too', () => {
    const bytes = rezipped((parts, manifest) => {
      delete parts['records/meetings.jsonl'];
      delete manifest.parts['records/meetings.jsonl'];
    });
    expect(errorOf(bytes)).toEqual({ code: 'missing-part', part: 'records/meetings.jsonl' });
  });

  it.each(['../evil.jsonl', '/etc/passwd', 'files/../../x', 'files\\x', 'records/../x.jsonl', 'notes.txt'])(
    'is refused for a part called %s, listed or not',
    (name) => {
      const add = (listed: boolean) =>
        rezipped((parts, manifest) => {
          const bytes = strToU8('x');
          parts[name] = bytes;
          if (listed) manifest.parts[name] = { size: 1, sha256: sha256Sync(bytes) };
        });
      expect(errorOf(add(true))).toEqual({ code: 'unexpected-part', part: name });
      expect(errorOf(add(false))).toEqual({ code: 'unexpected-part', part: name });
    },
  );

  it('is refused for a table that the register does not have', () => {
    const bytes = rezipped((parts, manifest) => {
      const row = strToU8('{"id":"x"}\n');
      parts['records/secrets.jsonl'] = row;
      manifest.parts['records/secrets.jsonl'] = { size: row.length, sha256: sha256Sync(row) };
      manifest.counts.records['secrets'] = 1;
    });
    expect(errorOf(bytes)).toEqual({ code: 'unexpected-part', part: 'records/secrets.jsonl' });
  });

  it('is refused when two entries have one name', () => {
    // The same length, so that renaming the entry in place keeps the archive sound.
    const twin = 'journal.jsonm';
    const bytes = rezipped((parts) => void (parts[twin] = strToU8('{}\n')));
    for (let at = indexOf(bytes, strToU8(twin)); at >= 0; at = indexOf(bytes, strToU8(twin))) {
      bytes.set(strToU8('journal.jsonl'), at);
    }
    expect(errorOf(bytes)).toEqual({ code: 'unexpected-part', part: 'journal.jsonl' });
  });
});

describe('a zip bomb', () => {
  const blank = new Uint8Array(64 * 1024 * 1024);

  function bomb(part: Uint8Array, declared = part.length): Uint8Array {
    const name = `files/${'0'.repeat(64)}`;
    return rezipped((parts, manifest) => {
      parts[name] = part;
      manifest.parts[name] = { size: declared, sha256: '0'.repeat(64) };
    });
  }

  it('is refused by its ratio, before it is inflated', () => {
    const bytes = bomb(blank);
    expect(bytes.length).toBeLessThan(200_000);
    // Its data is damaged, which would show if it were touched.
    const data = indexOf(bytes, strToU8(`files/${'0'.repeat(64)}`)) + 70;
    bytes.fill(0xff, data + 10, data + 1000);
    expect(errorOf(bytes)).toEqual({ code: 'zip-bomb', limit: 'ratio' });
  });

  it('is refused for all parts together where each alone is small enough', () => {
    const piece = new Uint8Array(512 * 1024);
    const bytes = rezipped((parts, manifest) => {
      for (let index = 0; index < 40; index += 1) {
        const name = `files/${String(index).padStart(64, '0')}`;
        parts[name] = piece;
        manifest.parts[name] = { size: piece.length, sha256: String(index).padStart(64, '0') };
      }
    });
    expect(errorOf(bytes)).toEqual({ code: 'zip-bomb', limit: 'ratio' });
  });

  it('is stopped at the size it declares when it unpacks to more', () => {
    const declared = 5000;
    const bytes = bomb(blank, declared);
    // In the central directory the inflated size stands 22 bytes before the name.
    const name = strToU8(`files/${'0'.repeat(64)}`);
    const central = lastIndexOf(bytes, name);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(central - 22, declared, true);
    expect(errorOf(bytes)).toEqual({ code: 'zip-bomb', limit: 'declared-size' });
  });

  it('is refused when one entry lies inside another', () => {
    const inner = `files/${'b'.repeat(64)}`;
    const quoted = zipSync({ [inner]: strToU8('yy') }, { level: 0 });
    const bytes = zipSync(
      { ...unzipSync(bundle), [`files/${'a'.repeat(64)}`]: quoted, [inner]: strToU8('yy') },
      { level: 0 },
    );
    // The directory's entry of the inner file is pointed at its copy inside the outer one.
    const central = lastIndexOf(bytes, strToU8(inner));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(central - 4, indexOf(bytes, quoted), true);
    expect(errorOf(bytes)).toEqual({ code: 'zip-bomb', limit: 'overlap' });
  });

  it('is refused when it has too many parts', () => {
    const names = Array.from({ length: 65_100 }, (_, index) => `f${index}`);
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])), { level: 0 });
    expect(errorOf(bytes)).toEqual({ code: 'zip-bomb', limit: 'parts' });
  });
});

describe('a bundle with damaged content whose hashes were made to fit', () => {
  const lineOf = (text: string, line: number, edit: (row: string) => string) =>
    text
      .split('\n')
      .map((row, index) => (index === line - 1 ? edit(row) : row))
      .join('\n');

  it.each([
    ['no JSON', () => '{"id":'],
    ['no object', () => '42'],
    ['a value the schema does not know', (row: string) => row.replace(/"type":"[^"]*"/u, '"type":"picnic"')],
    ['a field the schema does not know', (row: string) => row.replace('{', '{"aaa":1,')],
  ])('is refused by table and line for a row with %s', (_what, edit) => {
    const bytes = forged('records/meetings.jsonl', (text) => lineOf(text, 2, edit));
    expect(errorOf(bytes)).toEqual({ code: 'damaged-record', table: 'meetings', line: 2 });
  });

  it('is refused for two rows with one id', () => {
    const bytes = forged('records/meetings.jsonl', (text) => {
      const [first = '', , ...rest] = text.split('\n');
      return [first, first, ...rest].join('\n');
    });
    expect(errorOf(bytes)).toEqual({ code: 'damaged-record', table: 'meetings', line: 2 });
  });

  it('is refused when a row was taken out', () => {
    const bytes = forged('records/meetings.jsonl', (text) => text.slice(text.indexOf('\n') + 1));
    expect(errorOf(bytes)).toEqual({ code: 'missing-part', part: 'records/meetings.jsonl' });
  });

  it('is refused when an entry of the journal was rewritten', () => {
    const bytes = forged('journal.jsonl', (text) =>
      lineOf(text, 2, (row) => row.replace(/"at":"\d{4}/u, '"at":"1999')),
    );
    expect(errorOf(bytes)).toEqual({ code: 'broken-journal', line: 2 });
  });

  it('is refused when an entry of the journal holds what no entry holds', () => {
    const bytes = forged('journal.jsonl', (text) => lineOf(text, 1, (row) => row.replace('{', '{"aaa":1,')));
    expect(errorOf(bytes)).toEqual({ code: 'broken-journal', line: 1 });
  });

  it('is refused when an entry was taken out of a chain', () => {
    const bytes = rezipped((parts, manifest) => {
      const text = new TextDecoder().decode(parts['journal.jsonl']);
      const part = strToU8(text.slice(text.indexOf('\n') + 1));
      parts['journal.jsonl'] = part;
      manifest.parts['journal.jsonl'] = { size: part.length, sha256: sha256Sync(part) };
      manifest.counts.journal -= 1;
    });
    expect(errorOf(bytes)?.code).toBe('broken-journal');
  });
});

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  for (let at = from; at <= bytes.length - wanted.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  let last = -1;
  for (let at = indexOf(bytes, wanted); at >= 0; at = indexOf(bytes, wanted, at + 1)) last = at;
  return last;
}
