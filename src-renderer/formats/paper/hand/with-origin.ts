import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import { originProperty, writeOrigin, type HandOrigin } from './hand-origin';

const part = 'docProps/custom.xml';
const types = '[Content_Types].xml';
const relations = '_rels/.rels';
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** A Word file of the house that says which paper it was filled as. What it says of itself beside that stays. */
export function withOrigin(bytes: Uint8Array, origin: HandOrigin): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  const read = (name: string) => (parts[name] instanceof Uint8Array ? strFromU8(parts[name]) : null);
  const before = read(part);
  // Numbers begin with 2; each is one property's.
  const ids = [...(before ?? '').matchAll(/\bpid="(\d+)"/gu)].map(([, id]) => Number(id));
  const property = `<property fmtid="${formatId}" pid="${Math.max(1, ...ids) + 1}" name="${originProperty}"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${writeOrigin(origin)}</vt:lpwstr></property>`;
  if (before?.includes('</Properties>')) {
    const others = before.replace(
      new RegExp(`<property[^>]*name="${originProperty}"[^>]*>.*?</property>`, 'su'),
      '',
    );
    parts[part] = strToU8(others.replace('</Properties>', `${property}</Properties>`));
    return zipSync(parts);
  }
  const [contents, related] = [read(types), read(relations)];
  // Whatever names its parts in another way is left as it is: it is filled all the same.
  if (before !== null || !contents?.includes('</Types>') || !related?.includes('</Relationships>'))
    return bytes;
  parts[part] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties ${namespaces}>${property}</Properties>`,
  );
  parts[types] = strToU8(
    contents.replace(
      '</Types>',
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
    ),
  );
  parts[relations] = strToU8(
    related.replace(
      '</Relationships>',
      `<Relationship Id="rIdRapporteur" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${part}"/></Relationships>`,
    ),
  );
  return zipSync(parts);
}
