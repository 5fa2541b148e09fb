import { closeEmphasis } from './close-emphasis';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Where a character that was escaped waits until the marks are gone. */
const escapedFrom = 0xf000;

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
};

/** The words of a paragraph without its marks: links and pictures are what they are called, emphasis is not seen. */
export function markdownWords(marked: string): string {
  const plain = marked
    .replace(/\\([!-/:-@[-`{-~])/gu, (_, char: string) =>
      String.fromCharCode(escapedFrom + char.charCodeAt(0)),
    )
    .replace(/`{1,3}([^`]{1,500})`{1,3}/gu, '$1')
    .replace(/\[\^(\w{1,10})\]/gu, (_, name: string) => noteMark(name))
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,1000}(?:\s+["'][^"']{0,300}["'])?\)/gu, '$1')
    .replace(/!?\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/gu, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]{1,500})>/gu, '$1')
    .replace(/<br ?\/?>/giu, '\n')
    .replace(/<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?>/giu, '')
    .replace(/&([a-z]{2,6});/gu, (whole, name: string) => entities[name] ?? whole);
  return closeEmphasis(plain).replace(/[\uf000-\uf07f]/gu, (char) =>
    String.fromCharCode(char.charCodeAt(0) - escapedFrom),
  );
}

/** The number of a note, raised, as other readers write it; a name stands in brackets. */
function noteMark(name: string): string {
  return /^\d+$/u.test(name)
    ? Array.from(name, (digit) => raisedDigits[Number(digit)] ?? digit).join('')
    : `[${name}]`;
}
