import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readRecord } from '../../../helpers/read-record';
import { listsOf, type Key } from './key-of';

const folder = resolve(import.meta.dirname, '../../../fixtures/prior-records');

const read = (name: string) => readRecord({ name, bytes: readFileSync(resolve(folder, name)) });

function keyOf(name: string): Key {
  return JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Key;
}

const records = [
  ['closing-remarks-en.txt', 'closing-remarks-en.key.json'],
  ['closing-remarks-ru.txt', 'closing-remarks-ru.key.json'],
  ['news-item-en.txt', 'news-item-en.key.json'],
  ['press-release-ru.txt', 'press-release-ru.key.json'],
  ['press-release-ru.windows-1251.txt', 'press-release-ru.key.json'],
  ['press-release-ru.utf-16le.txt', 'press-release-ru.key.json'],
  ['noisy-page.html', 'noisy-page.key.json'],
  ['declaration-en.txt', 'declaration-en.key.json'],
  ['chairs-summary-en.txt', 'chairs-summary-en.key.json'],
  ['list-of-participants-en.txt', 'list-of-participants-en.key.json'],
  ['council-news-ru.txt', 'council-news-ru.key.json'],
  ['coordinators-news-ru.txt', 'coordinators-news-ru.key.json'],
  ['communique-ru.txt', 'communique-ru.key.json'],
] as const;

describe.each(records)('%s', async (name, keyName) => {
  const { draft, texts } = await read(name);
  const key = keyOf(keyName);

  it('yields the facts of its key, and no others', () => {
    expect(draft.sources[0]).toMatchObject(key.source ?? {});
    expect(draft.meetings).toHaveLength(1);
    expect(draft.meetings[0]).toMatchObject(key.meeting ?? {});
    const { source: _source, meeting: _meeting, ...lists } = key;
    expect(listsOf(draft)).toMatchObject(lists);
  });

  it('accounts for every character and every fact', () => {
    expect(validateDraft(draft, texts)).toEqual([]);
  });
});

describe('a page with scripts', async () => {
  const { draft, texts } = await read('noisy-page.html');

  it('loses its scripts, styles and hidden parts', () => {
    const text = texts.join('\n');
    for (const gone of ['Paris', 'Vienna', 'stolen', 'color', 'alert', 'Owned'])
      expect(text).not.toContain(gone);
  });

  it('keeps its menu and footer in the text, struck through', () => {
    const dropped = draft.dropped.map(({ start, end }) => texts[0]?.slice(start, end)).join('\n');
    for (const kept of ['About us', 'Horse races', 'All rights reserved', 'cookies'])
      expect(dropped).toContain(kept);
    expect(dropped).not.toContain('Ministerial');
  });
});

describe('a text with no meeting in it', async () => {
  const { draft, texts } = await read('no-meeting.txt');

  it('is read without error and has no meetings', () => {
    expect(draft.meetings).toEqual([]);
    expect(draft.statuses).toEqual([]);
  });

  it('leaves the words to the user', () => {
    expect(validateDraft(draft, texts)).toEqual([]);
    expect(draft.unplaced.length).toBeGreaterThan(0);
  });
});
