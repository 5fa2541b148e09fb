/** A piece of an XML text. Names are local: the prefix of a namespace is the writing program's choice. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As they are written; see `attributeOf`. */
      readonly attributes: string;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What begins with these is passed over to its end; of the second kind the words count. */
const comment = ['<!--', '-->'] as const;
const bareText = ['<![CDATA[', ']]>'] as const;
const passedOver = [comment, ['<?', '?>'], ['<!', '>']] as const;

/** No value may hold a `<`, so that a tag that is never closed ends before the next. */
const tag = /<(\/?)([^\s/<>]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/uy;

/**
 * The pieces of an XML text in their order, each letter looked at once. Only the five entities of XML and numbered
 * characters are resolved: what a file declares by itself stays as it is written, so that nothing grows. What is no XML
 * is passed over.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) {
      const end = open === -1 ? xml.length : open;
      yield { kind: 'text', text: resolved(xml.slice(at, end)) };
      at = end;
      continue;
    }
    if (xml.startsWith(bareText[0], at)) {
      const end = endOf(xml, at, bareText[1]);
      yield { kind: 'text', text: xml.slice(at + bareText[0].length, end - bareText[1].length) };
      at = end;
      continue;
    }
    const passed = passedOver.find(([begin]) => xml.startsWith(begin, at));
    if (passed) {
      at = endOf(xml, at, passed[1]);
      continue;
    }
    tag.lastIndex = at;
    const [whole = '<', slash, name = '', written = ''] = tag.exec(xml) ?? [];
    at += whole.length;
    const local = name.slice(name.indexOf(':') + 1);
    if (slash === '/') yield { kind: 'close', name: local };
    else if (local !== '') {
      const isEmpty = written.endsWith('/');
      yield { kind: 'open', name: local, attributes: isEmpty ? written.slice(0, -1) : written, isEmpty };
    }
  }
}

function endOf(xml: string, at: number, end: string): number {
  const found = xml.indexOf(end, at);
  return found === -1 ? xml.length : found + end.length;
}

/** The value of an attribute by its local name; `undefined` where there is none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(
    /([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    if (key.slice(key.indexOf(':') + 1) === name) return resolved(double ?? single ?? '');
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
