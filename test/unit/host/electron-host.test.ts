import { expect, test, vi } from 'vitest';

import { createElectronHost } from '@/host/electron-host';

import type { Bridge, RequestChannel } from '../../../src-preload/contract';
import { requestSchemas } from '../../../src-main/request-schemas';

/** The host over a bridge that notes which requests the main process would refuse as malformed. */
async function hostOverContract() {
  const refused: RequestChannel[] = [];
  const sent: unknown[] = [];
  const bridge = {
    request: async (channel: RequestChannel, request: unknown) => {
      if (!requestSchemas[channel].safeParse(request).success) refused.push(channel);
      sent.push(request);
      return { version: '0', platform: 'linux', languages: [] };
    },
    on: () => () => undefined,
    closeReady: () => undefined,
  };
  // Answers facts to everything, which is all that the host reads of an answer.
  const host = await createElectronHost(bridge as unknown as Bridge);
  return { host, refused, sent };
}

const bytes = new Uint8Array([1]);

test('all files may be asked for', async () => {
  const { host, refused } = await hostOverContract();
  await host.openFiles({ filters: [{ label: 'All files', extensions: ['*'] }], multiple: true });
  expect(refused).toEqual([]);
});

test('a name that no file system takes is proposed in a form it takes', async () => {
  const { host, refused, sent } = await hostOverContract();
  const names = ['Almaty/Astana: "SOM" 2.docx', 'a\0b\\c.docx', '..', '', `${'Я'.repeat(400)}.docx`];
  for (const suggestedName of names) {
    await host.saveFile({ suggestedName, filters: [], bytes });
    await host.printPdf({ suggestedName, filters: [], html: '<p>', running: null });
  }
  expect(refused).toEqual([]);
  expect(sent[1]).toMatchObject({ suggestedName: 'Almaty-Astana- -SOM- 2.docx' });
  expect(sent.at(-1)).toMatchObject({ suggestedName: `${'Я'.repeat(100)}.docx` });
});

test('a title as long as a text is cut, not refused', async () => {
  const { host, refused } = await hostOverContract();
  const title = 'x'.repeat(10_000);
  vi.stubGlobal('document', { title: '' });
  host.setTitle(title);
  vi.unstubAllGlobals();
  expect(refused).toEqual([]);
});
