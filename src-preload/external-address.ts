const OPENED: ReadonlySet<string> = new Set(['https:', 'mailto:']);

/**
 * The address in its parsed form, if it may be handed to the system: other schemes start programs. An address with a
 * user name is refused because it reads like another host ("https://osce.org@example.net").
 */
export function externalAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return OPENED.has(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}
