import { extname } from 'node:path';
import directives from './content-security-policy.json';
import mimeTypes from './mime-types.json';

const typeByExtension = new Map<string, string>(Object.entries(mimeTypes));

/** The policy as one header line. The same table makes the page's meta tag and the loopback server's header. */
export function policyHeader(): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Module scripts are refused by the engine unless they come as JavaScript, hence no guessing by the platform. */
export function mimeType(file: string): string {
  return typeByExtension.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
}
