import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { OUT, ROOT } from './paths.mjs';

/** Fixed for ever: the register in a browser's IndexedDB belongs to this very address. */
export const HOST = '127.0.0.1';
export const PORT = 47811;

/** Lets a second start tell our own server from a stranger on the port. */
export const MARK = { header: 'x-served-by', value: 'rapporteur' };

const policy = Object.entries(readTable('content-security-policy.json'))
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
const mimeTypes = readTable('mime-types.json');

/**
 * Serves `root` on the loopback address. Rejects with EADDRINUSE when the port is taken.
 * @param {{ root?: string, port?: number }} [options] port 0 takes any free one (for tests)
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startServer({ root = join(OUT, 'renderer'), port = PORT } = {}) {
  const server = createServer((request, response) => void answer(request, response, resolve(root)));
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => done(undefined));
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 */
async function answer(request, response, root) {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader(MARK.header, MARK.value);
  if (!isOwnHost(request)) return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = assetPath(root, request.url ?? '/');
  if (file === undefined) return refuse(response, 404);
  try {
    const bytes = await readFile(file);
    response.setHeader('content-type', mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream');
    response.setHeader('content-length', bytes.byteLength);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  } catch {
    refuse(response, 404);
  }
}

/**
 * A page of another site can point its own host name at 127.0.0.1; the name it asks for gives it away.
 * @param {import('node:http').IncomingMessage} request
 */
function isOwnHost({ headers, socket }) {
  return headers.host === `${HOST}:${socket.localPort}`;
}

/**
 * The file an address names, or nothing when it leads out of `root`. The twin of src-main/asset-path.ts, which cannot
 * be imported here because nothing has been compiled yet; one table of tests covers both.
 * @param {string} root
 * @param {string} url
 * @returns {string | undefined}
 */
export function assetPath(root, url) {
  const pathname = url.split(/[?#]/u, 1)[0] ?? '/';
  const decoded = decode(pathname === '/' ? '/index.html' : pathname);
  if (decoded === undefined || decoded.includes('\0') || decoded.includes('\\')) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  const file = join(root, decoded);
  return file.startsWith(root + sep) ? file : undefined;
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(status === 404 ? 'Not found' : 'Refused');
}

/**
 * The tables of the desktop app's own protocol, so that both say the same.
 * @param {string} name
 * @returns {any}
 */
function readTable(name) {
  return JSON.parse(readFileSync(join(ROOT, 'src-main', name), 'utf8'));
}
