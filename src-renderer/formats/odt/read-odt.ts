import { strFromU8, unzipSync } from 'fflate';

import type { SourceNote } from '@/domain/draft';
import { namesMacros } from '../archive/holds-macros';
import { refuseBomb } from '../archive/refuse-bomb';
import { recordOfParts } from '../prior-records/document-parts';
import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome, RecordText } from '../prior-records/record-text';
import { notesOfEntities } from '../xml/own-entities';
import { xmlTokens } from '../xml/xml-tokens';
import { OdtMachine } from './odt-machine';
import { readOdtStyles } from './odt-styles';

const manifest = 'META-INF/manifest.xml';
const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', manifest]);

/** Reads an OpenDocument text, packed or as one XML file. Objects in it and what it links to are left alone. */
export async function readOdt({ bytes }: PriorRecord, decoded: string): Promise<FormatOutcome> {
  if (decoded !== '') return textOf([decoded], decoded);
  try {
    refuseBomb(bytes);
  } catch (error) {
    const code = error instanceof RangeError ? 'bomb' : 'damaged';
    return { ok: false, error: { code, kind: 'odt' } };
  }
  const names: string[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return wanted.has(name);
    },
  });
  const textOfPart = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  if (/<[^>]{0,40}encryption-data[\s>]/u.test(textOfPart(manifest)))
    return { ok: false, error: { code: 'encrypted', kind: 'odt' } };
  const content = textOfPart('content.xml');
  if (content === '') return { ok: false, error: { code: 'damaged', kind: 'odt' } };
  const macros: readonly SourceNote[] = namesMacros(names) ? [{ code: 'macros' }] : [];
  return textOf([textOfPart('styles.xml'), content], textOfPart('meta.xml'), macros);
}

function textOf(parts: readonly string[], meta: string, told: readonly SourceNote[] = []): FormatOutcome {
  return { ok: true, kind: 'text', record: odtToText(parts, meta, told) };
}

/** @param parts the XML of the styles, where the running heads are, and of the contents */
function odtToText(parts: readonly string[], meta: string, told: readonly SourceNote[]): RecordText {
  const machine = new OdtMachine(readOdtStyles(parts));
  for (const xml of parts) machine.read(xml);
  const read = machine.parts();
  const notes = [...(read.notes ?? []), ...told, ...notesOfEntities(parts)];
  return recordOfParts({ ...read, ...aboutOf(meta), notes });
}

/** Title and last change, which the document says before all else. */
function aboutOf(meta: string): { readonly title: string; readonly modified: string } {
  const found = { title: '', date: '' };
  let open: keyof typeof found | undefined;
  for (const token of xmlTokens(meta)) {
    if (token.kind === 'text') {
      if (open) found[open] += token.text;
    } else if (token.kind === 'close' && token.name === 'meta') break;
    else if (token.kind === 'open' && (token.name === 'title' || token.name === 'date'))
      open = found[token.name] === '' && !token.isEmpty ? token.name : undefined;
    else open = undefined;
  }
  return { title: found.title.trim(), modified: found.date.trim() };
}
