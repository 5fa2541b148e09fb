import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARK, startServer } from '../../../build/scripts/static-server.mjs';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

let port = 0;
let finish = (): void => undefined;
let finished: Promise<void>;

beforeAll(
  () =>
    new Promise<void>((ready) => {
      finished = withTemporaryFolder(async (folder) => {
        const root = join(folder, 'renderer');
        await mkdir(join(root, 'assets'), { recursive: true });
        await writeFile(join(root, 'index.html'), '<p>page</p>');
        await writeFile(join(root, 'assets/pdf.worker.mjs'), 'export {};');
        await writeFile(join(root, 'assets/source.woff2'), 'font');
        await writeFile(join(folder, 'secret.txt'), 'secret');
        const server = await startServer({ root, port: 0 });
        port = server.port;
        await new Promise<void>((done) => {
          finish = done;
          ready();
        });
        await server.close();
      });
    }),
);

afterAll(async () => {
  finish();
  await finished;
});

/** By hand, because fetch tidies up paths and sets the Host header itself. */
function ask(path: string, host = `127.0.0.1:${port}`, method = 'GET'): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => done(answer));
    socket.on('error', fail);
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });
}

describe('the loopback server', () => {
  it('serves the page under a strict policy', async () => {
    const answer = await ask('/');
    expect(answer).toMatch(/^HTTP\/1\.1 200/u);
    expect(answer).toContain('<p>page</p>');
    expect(answer).toContain('content-type: text/html; charset=utf-8');
    expect(answer).toContain("content-security-policy: default-src 'none'; script-src 'self';");
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(answer).toContain(`${MARK.header}: ${MARK.value}`);
  });

  it.each([
    ['/assets/pdf.worker.mjs', 'text/javascript'],
    ['/assets/source.woff2', 'font/woff2'],
    ['/assets/pdf.worker.mjs?v=1', 'text/javascript'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toContain(`content-type: ${type}`);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt/../..',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await ask(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404/u);
    expect(answer).not.toContain('secret');
  });

  it.each(['example.org', 'localhost:1', '127.0.0.1', 'rebound.example:80'])(
    'refuses the host %s',
    async (host) => {
      expect(await ask('/', host)).toMatch(/^HTTP\/1\.1 421/u);
    },
  );

  it('answers nothing but reading', async () => {
    expect(await ask('/', undefined, 'POST')).toMatch(/^HTTP\/1\.1 405/u);
    expect(await ask('/', undefined, 'HEAD')).not.toContain('<p>');
  });

  it('fails on a port that is taken instead of taking another', async () => {
    await expect(startServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
