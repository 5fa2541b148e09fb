/** Media type of a text that was read, for the record of its source. */
export function mediaTypeOf(name: string): string {
  if (/\.(?:html?|xhtml)$/iu.test(name)) return 'text/html';
  return /\.md$/iu.test(name) ? 'text/markdown' : 'text/plain';
}
