import { describe, expect, it } from 'vitest';
import type { RequestChannel } from '../../../src-preload/contract';
import { dispatch, RefusedRequest, type Handlers, type Sender } from '../../../src-main/dispatcher';
import { requestSchemas } from '../../../src-main/request-schemas';

const ownPage: Sender = { isMainFrame: true, isOwnAddress: true };

/** Handlers that only note what reached them. */
function notingHandlers(): { readonly handlers: Handlers; readonly reached: string[] } {
  const reached: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(requestSchemas).map((channel) => [
      channel,
      () => {
        reached.push(channel);
        return Promise.resolve(null);
      },
    ]),
  );
  return { handlers: handlers as unknown as Handlers, reached };
}

const filters = [{ label: 'Text', extensions: ['txt'] }];
const bytes = new Uint8Array([1]);

const running = { css: '', header: '', footer: '', firstPage: '' };
const good: Readonly<Partial<Record<RequestChannel, unknown>>> = {
  'app:facts': null,
  'file:open': { filters, multiple: true },
  'file:open-folder': null,
  'file:read': { token: 't', limit: 1 },
  'file:read-begin': { token: 't', limit: 1 },
  'file:read-part': { reading: 't' },
  'file:read-give-up': { reading: 't' },
  'file:save': { suggestedName: 'протокол.txt', filters, bytes },
  'file:save-begin': { suggestedName: 'протокол.zip', filters, size: 1 },
  'file:save-part': { writing: 't', bytes },
  'file:save-end': { writing: 't' },
  'file:save-give-up': { writing: 't' },
  'file:save-again': { token: 't', bytes, expecting: null },
  'file:choose-target': { suggestedName: 'a.docx', filters: [] },
  'file:save-beside': { token: 't', bytes },
  'print:pdf': { suggestedName: 'a.pdf', filters: [], html: '<p>', running },
  'print:pdf-again': { token: 't', html: '<p>', running: null },
  'shell:open-external': { url: 'https://example.org/' },
  'shell:open-copy': { name: 'минуты.pdf', kind: 'pdf', bytes },
  'shell:reveal': { token: 't' },
  'window:title': { title: 'Minutes' },
};

const bad: readonly (readonly [RequestChannel, unknown])[] = [
  ['app:facts', {}],
  ['file:open', { filters: 'txt', multiple: true }],
  ['file:open', { filters, multiple: true, properties: ['openDirectory'] }],
  ['file:open', { filters: [{ label: 'x', extensions: ['../x'] }], multiple: true }],
  ['file:open', { filters: [{ label: 'x', extensions: ['*.txt'] }], multiple: true }],
  ['file:open-folder', { path: '/' }],
  ['file:read', { token: 't', limit: Number.POSITIVE_INFINITY }],
  ['file:read', { token: 't', limit: -1 }],
  ['file:read', { token: ['t'], limit: 1 }],
  ['file:read', undefined],
  ['file:read-begin', { token: 't', limit: -1 }],
  ['file:read-part', { reading: 't', path: '/' }],
  ['file:save', { suggestedName: '../x', filters, bytes }],
  ['file:save', { suggestedName: 'C:\\x', filters, bytes }],
  ['file:save', { suggestedName: '', filters, bytes }],
  ['file:save', { suggestedName: 'x', filters, bytes: 'text' }],
  ['file:save-begin', { suggestedName: '../x', filters, size: 1 }],
  ['file:save-begin', { suggestedName: 'x', filters, size: -1 }],
  ['file:save-begin', { suggestedName: 'x', filters, size: 2 ** 31 }],
  ['file:save-part', { writing: 't', bytes: 'text' }],
  ['file:save-end', { writing: 't', path: '/' }],
  ['file:save-again', { token: 't', bytes: [1, 2], expecting: null }],
  ['file:save-again', { token: 't', bytes, expecting: '../x' }],
  ['file:choose-target', { suggestedName: '../a', filters: [] }],
  ['print:pdf', { suggestedName: 'a.pdf', filters: [], html: 1, running: null }],
  ['print:pdf', { suggestedName: 'a.pdf', filters: [], html: '', running: { ...running, header: 1 } }],
  ['shell:open-copy', { name: 'a.html', kind: 'html', bytes }],
  ['shell:open-copy', { name: '../a.pdf', kind: 'pdf', bytes }],
  ['shell:open-copy', { name: 'a.pdf', kind: 'pdf', bytes: '%PDF-' }],
  ['menu:labels', { undo: 'Undo' }],
  ['window:title', { title: 'x'.repeat(10_000) }],
];

describe('dispatch', () => {
  it.each(Object.entries(good))('lets a proper request on %s through', async (channel, request) => {
    const { handlers, reached } = notingHandlers();
    await dispatch(handlers, ownPage, channel, request);
    expect(reached).toEqual([channel]);
  });

  it.each(bad)('refuses a malformed request on %s: %j', async (channel, request) => {
    const { handlers, reached } = notingHandlers();
    await expect(dispatch(handlers, ownPage, channel, request)).rejects.toThrow(RefusedRequest);
    expect(reached).toEqual([]);
  });

  it.each([
    ['a frame in our page', { isMainFrame: false, isOwnAddress: true }],
    ['a foreign page', { isMainFrame: true, isOwnAddress: false }],
  ])('refuses %s', async (_who, sender) => {
    const { handlers, reached } = notingHandlers();
    await expect(dispatch(handlers, sender, 'app:facts', null)).rejects.toThrow(RefusedRequest);
    expect(reached).toEqual([]);
  });

  it.each(['no:such', 'constructor', '__proto__', 1, undefined])(
    'refuses the channel %s',
    async (channel) => {
      const { handlers } = notingHandlers();
      await expect(dispatch(handlers, ownPage, channel, null)).rejects.toThrow(RefusedRequest);
    },
  );

  it('does not quote the request in its refusal', async () => {
    const { handlers } = notingHandlers();
    const refusal = dispatch(handlers, ownPage, 'file:read', { token: 'secret', limit: -1 });
    await expect(refusal).rejects.not.toThrow(/secret/u);
  });
});
