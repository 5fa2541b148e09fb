import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from './app-origin';
import { assetPath } from './asset-path';
import { mimeType, policyHeader } from './web-headers';

const ROOT = join(import.meta.dirname, '../renderer');

/** Must run before the application is ready; Electron reads the privileges of schemes once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveAppScheme(): void {
  protocol.handle(APP_SCHEME, (request) => serve(request));
}

async function serve(request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  const file = host === APP_HOST && request.method === 'GET' ? assetPath(ROOT, pathname) : undefined;
  if (file === undefined) return refusal();
  try {
    return new Response(await readFile(file), {
      headers: {
        'content-type': mimeType(file),
        'content-security-policy': policyHeader(),
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return refusal();
  }
}

function refusal(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { 'content-type': 'text/plain', 'content-security-policy': policyHeader() },
  });
}
