import { readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileHandle, Result } from '../../src-preload/contract';
import { test, expect, type DesktopApp } from '../helpers/electron-app';
import { listen } from '../helpers/listening-server';
import { readPdf } from '../helpers/read-pdf';

test('a chosen file is read, within the limit only, a large one in parts', async ({ app }) => {
  const path = join(app.folder, 'remarks.txt');
  await writeFile(path, 'Ladies and gentlemen');
  await app.answerOpen(path);
  const opened = await app.page.evaluate(() =>
    window.rapporteur?.request('file:open', {
      filters: [{ label: 'Text', extensions: ['txt'] }],
      multiple: true,
    }),
  );
  expect(opened).toMatchObject({ ok: true, value: [{ name: 'remarks.txt', size: 20 }] });
  const [handle] = opened?.ok === true ? opened.value : [];
  const token = handle?.token ?? '';
  expect(token).not.toContain('/');
  expect(await readText(app, token, 20)).toBe('Ladies and gentlemen');
  expect(await readText(app, token, 19)).toEqual({ code: 'too-large', name: 'remarks.txt', limit: 19 });
  const mebibyte = 1024 ** 2;
  await writeFile(path, 'я'.repeat(mebibyte));
  const parts = await app.page.evaluate(async (ofToken) => {
    const begun = await window.rapporteur?.request('file:read-begin', { token: ofToken, limit: 1e9 });
    const reading = begun?.ok === true ? begun.value.reading : '';
    const next = async () => {
      const part = await window.rapporteur?.request('file:read-part', { reading });
      return part?.ok === true ? [part.value.byteLength, ...part.value.slice(-2)] : part?.error.code;
    };
    return [begun?.ok === true && begun.value.size, await next(), await next(), await next()];
  }, token);
  const last = [...new TextEncoder().encode('я')];
  expect(parts).toEqual([2 * mebibyte, [mebibyte, ...last], [mebibyte, ...last], 'unknown-token']);
});

test('a file chosen to be read cannot be written to', async ({ app }) => {
  const path = join(app.folder, 'remarks.txt');
  await writeFile(path, 'as it was');
  await app.answerOpen(path);
  const written = await app.page.evaluate(async () => {
    const opened = await window.rapporteur?.request('file:open', { filters: [], multiple: false });
    const token = opened?.ok === true ? (opened.value[0]?.token ?? '') : '';
    return window.rapporteur?.request('file:save-again', {
      token,
      bytes: new Uint8Array([1]),
      expecting: null,
    });
  });
  expect(written).toEqual({ ok: false, error: { code: 'unknown-token' } });
  expect(await readFile(path, 'utf8')).toBe('as it was');
});

test('a file is saved where the user says, and again without asking; a copy of it opens as its kind alone', async ({
  app,
}) => {
  const path = join(app.folder, 'minutes.txt');
  await app.answerSave(path);
  const first = await save(app, 'first');
  expect(first).toMatchObject({ ok: true, value: { name: 'minutes.txt', size: 5 } });
  expect(await readFile(path, 'utf8')).toBe('first');
  const again = await app.page.evaluate(
    ([token, text]) =>
      window.rapporteur?.request('file:save-again', {
        token,
        bytes: new TextEncoder().encode(text),
        expecting: null,
      }),
    [first?.ok === true ? first.value.token : '', 'second'] as const,
  );
  expect(again?.ok).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('second');

  const shown = await app.electron.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.openPath = (opened) => Promise.resolve(String(paths.push(opened)).slice(0, 0));
    return paths;
  });
  await app.electron.evaluate(({ dialog }) => {
    // The first question is answered with Cancel, the next with Open; a third is never asked.
    const answers = [0, 1];
    dialog.showMessageBox = () => Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false });
  });
  const showAsPdf = (text: string) =>
    app.page.evaluate(
      (words) =>
        window.rapporteur?.request('shell:open-copy', {
          name: 'minutes.exe',
          kind: 'pdf',
          bytes: new TextEncoder().encode(words),
        }),
      text,
    );
  expect(await showAsPdf('MZ')).toMatchObject({ ok: false, error: { code: 'not-supported' } });
  expect(await showAsPdf('%PDF-1.7')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await shown.jsonValue()).toEqual([]);
  expect(await showAsPdf('%PDF-1.7')).toEqual({ ok: true, value: null });
  expect(await showAsPdf('%PDF-1.4')).toEqual({ ok: true, value: null });
  const [copy = '', ...others] = await shown.jsonValue();
  expect(others).toHaveLength(1);
  expect(basename(copy)).toBe('minutes.pdf');
  expect(await readFile(copy, 'utf8')).toBe('%PDF-1.7');
});

test('cancelling is an answer, and a folder that is gone is another', async ({ app }) => {
  await app.answerSave();
  expect(await save(app, 'x')).toEqual({ ok: false, error: { code: 'cancelled' } });
  await app.answerOpen();
  expect(
    await app.page.evaluate(() => window.rapporteur?.request('file:open', { filters: [], multiple: false })),
  ).toEqual({ ok: false, error: { code: 'cancelled' } });
  await app.answerSave(join(app.folder, 'gone/minutes.txt'));
  expect(await save(app, 'x')).toEqual({ ok: false, error: { code: 'not-found', name: 'minutes.txt' } });
});

test('a device is not overwritten, not even through a link', async ({ app }) => {
  const link = join(app.folder, 'minutes.txt');
  await symlink('/dev/full', link);
  await app.answerSave(link);
  expect(await save(app, 'x')).toEqual({ ok: false, error: { code: 'not-supported', name: 'minutes.txt' } });
});

test('a large paper is printed to PDF, tagged, with its text, its title and page numbers', async ({
  app,
}) => {
  const paragraphs = Array.from(
    { length: 200 },
    (_, index) => `<p>${index + 1}. The delegations took note.</p>`,
  );
  // Larger than a data: address may be.
  const filler = `<!-- ${'x'.repeat(20_000_000)} -->`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minutes</title>
    <style>@page { size: A4; margin: 25mm }</style>${filler}</head>
    <body><h1>Құрметті delegates · Уважаемые участники</h1>${paragraphs.join('')}</body></html>`;
  const path = join(app.folder, 'minutes.pdf');
  await app.answerSave(path);
  expect(await print(app, html)).toMatchObject({ ok: true, value: { name: 'minutes.pdf' } });

  const pdf = await readPdf(path);
  expect(pdf.title).toBe('Minutes');
  expect(pdf.isTagged).toBe(true);
  expect(pdf.pageSize.map(Math.round)).toEqual([595, 842]);
  expect(pdf.pages.length).toBeGreaterThan(3);
  expect(pdf.pages[0]?.replaceAll('\n', ' ')).toContain('Құрметті delegates · Уважаемые участники');
  expect(pdf.pages.at(-1)).toContain('200. The delegations took note.');
  // This engine is older than CSS margin boxes, so printing itself sets the foot.
  expect(pdf.pages[1]).toContain(`2 / ${pdf.pages.length}`);
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a hostile paper runs no script and reaches nobody', async ({ app }) => {
  const stranger = await listen();
  const html = `<!doctype html><html><head><link rel="stylesheet" href="${stranger.address}a.css">
    <meta http-equiv="refresh" content="0; url=${stranger.address}refresh"></head>
    <body><p id="p">Paper</p><img src="${stranger.address}i.png"><iframe src="${stranger.address}f"></iframe>
    <iframe src="file:///etc/passwd"></iframe><img src="app://rapporteur/index.html">
    <script>document.getElementById('p').textContent = 'script ran'; fetch('${stranger.address}s')</script></body></html>`;
  const path = join(app.folder, 'hostile.pdf');
  await app.answerSave(path);
  expect((await print(app, html))?.ok).toBe(true);
  const text = (await readPdf(path)).pages.join('\n');
  expect(text).toContain('Paper');
  expect(text).not.toContain('script ran');
  expect(text).not.toContain('root:');
  expect(stranger.requests).toEqual([]);
  stranger.close();
});

test('the window opens again where it was left', async ({ app }) => {
  const bounds = { x: 40, y: 60, width: 900, height: 600 };
  await app.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await app.restart();
  const restored = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(restored).toEqual(bounds);
});

function save(app: DesktopApp, text: string): Promise<Result<FileHandle> | undefined> {
  return app.page.evaluate(
    (contents) =>
      window.rapporteur?.request('file:save', {
        suggestedName: 'minutes.txt',
        filters: [{ label: 'Text', extensions: ['txt'] }],
        bytes: new TextEncoder().encode(contents),
      }),
    text,
  );
}

/** With a foot for engines that know no margin boxes of CSS. */
function print(app: DesktopApp, html: string): Promise<Result<FileHandle> | undefined> {
  return app.page.evaluate(
    (document) =>
      window.rapporteur?.request('print:pdf', {
        suggestedName: 'minutes.pdf',
        filters: [{ label: 'PDF', extensions: ['pdf'] }],
        html: document,
        running: {
          css: 'footer { width: 100%; text-align: center; font-size: 9pt; }',
          header: '<span></span>',
          footer: '<footer><span class="pageNumber"></span> / <span class="totalPages"></span></footer>',
          firstPage: '',
        },
      }),
    html,
  );
}

/** The file's text, or the error. */
function readText(app: DesktopApp, token: string, limit: number): Promise<unknown> {
  return app.page.evaluate(
    async ([ofToken, upTo]) => {
      const read = await window.rapporteur?.request('file:read', { token: ofToken, limit: upTo });
      return read?.ok === true ? new TextDecoder().decode(read.value) : read?.error;
    },
    [token, limit] as const,
  );
}
