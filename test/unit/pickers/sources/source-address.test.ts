import { expect, test } from 'vitest';

import { originalKind, shownKind } from '@/pickers/sources/original-kind';
import { askedPlace, placeAddress } from '@/pickers/sources/source-address';

test('a fact leads to its place in its source, and to none in another', () => {
  const address = placeAddress({ meetingId: 'm', sourceId: 's-1', start: 42, end: 59 });
  const [path, search = ''] = address.split('?');
  expect(path).toBe('/meetings/m/documents/s-1');
  expect(askedPlace(search, 's-1')).toBe(42);
  expect(askedPlace(search, 's-2')).toBeNull();
  expect(askedPlace('', 's-1')).toBeNull();
  expect(askedPlace('at=x-y-s-1', 's-1')).toBeNull();
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.each([
  ['application/pdf', 'minutes.pdf', 'pdf'],
  [word, 'minutes.docx', 'docx'],
  [word, 'minutes', 'docx'],
  ['text/plain', 'minutes.md', 'md'],
  ['message/rfc822', 'letter.eml', 'eml'],
])('an original of type %s called %s is shown as %s', (mediaType, fileName, kind) => {
  expect(shownKind({ mediaType, fileName })).toBe(kind);
});

test.each([
  ['text/html', 'page.html'],
  [word, 'minutes.docm'],
  ['application/zip', 'folder.zip'],
  ['application/octet-stream', 'run.exe'],
  ['toString', 'x'],
])('an original of type %s called %s can be saved only', (mediaType, fileName) => {
  expect(shownKind({ mediaType, fileName })).toBeNull();
  expect(originalKind({ mediaType })).toMatch(/^(?:html|docx|other)$/u);
});
