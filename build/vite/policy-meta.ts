import type { Plugin } from 'vite';
import directives from '../../src-main/content-security-policy.json';

/**
 * Writes the content security policy into the built page, so that it holds even where a server forgets the header.
 * Not while developing: the dev server's hot-reload preamble is an inline script.
 */
export function policyMeta(): Plugin {
  const content = Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
  return {
    name: 'policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
