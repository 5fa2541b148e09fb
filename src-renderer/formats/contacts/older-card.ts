import { decodeAs } from '../text/decode-as';

const quoted = /;\s*(?:encoding\s*=\s*)?quoted-printable(?=[;:])/iu;

/** Lines of old cards that go on after a `=` at their end, made whole. */
export function joinQuoted(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (open) open.push(line);
    else if (quoted.test(headOf(line))) open = [line];
    else joined.push(line);
    if (open && !line.endsWith('=')) {
      joined.push(wholeOf(open));
      open = undefined;
    }
  }
  if (open) joined.push(wholeOf(open));
  return joined;
}

function wholeOf(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/=$/u, '')).join('');
}

/**
 * A line of a card of version 2.1 as version 3.0 writes it: kinds by name ("TEL;CELL:"), words in quoted-printable of an
 * encoding of their own. Lines of newer versions stay as they are.
 */
export function modernLine(line: string): string {
  const head = headOf(line);
  if (head === '' || head.includes('"')) return line;
  const value = line.slice(head.length);
  const [name = '', ...parameters] = head.slice(0, -1).split(';');
  const isQuoted = quoted.test(head);
  const charset = /charset\s*=\s*([\w-]{2,40})/iu.exec(head)?.[1] ?? 'utf-8';
  const kept = parameters
    .map((parameter) => parameter.trim())
    .filter(
      (parameter) =>
        parameter !== '' && !/^(?:encoding|charset)\s*=|^(?:quoted-printable|8bit|7bit)$/iu.test(parameter),
    )
    .map((parameter) => (parameter.includes('=') ? parameter : `TYPE=${parameter}`));
  if (
    !isQuoted &&
    kept.length === parameters.length &&
    kept.every((parameter, at) => parameter === parameters[at])
  )
    return line;
  const words = isQuoted ? escaped(fromQuoted(value, charset)) : value;
  return `${[name, ...kept].join(';')}:${words}`;
}

/** The name of a line with its parameters and the colon; empty where it has none. */
function headOf(line: string): string {
  return /^[\w.-]{1,80}(?:;[^:"\n]{0,400})?:/u.exec(line)?.[0] ?? '';
}

function fromQuoted(text: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text.charAt(at) === '=' ? /^[\da-f]{2}/iu.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex === undefined) {
      bytes.push(...new TextEncoder().encode(text.charAt(at)));
      continue;
    }
    bytes.push(Number.parseInt(hex, 16));
    at += 2;
  }
  try {
    return decodeAs(Uint8Array.from(bytes), charset);
  } catch {
    return decodeAs(Uint8Array.from(bytes), 'utf-8');
  }
}

/** Semicolons part the fields of a name in every version; a comma does so only in the newer. */
function escaped(text: string): string {
  return text.replace(/\r\n|\r|\n/gu, '\\n').replace(/(?<!\\),/gu, '\\,');
}
