import { languageUsed, type Localized } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { TableName } from '@/domain/records';

import type { RecordReference } from '../paper';
import { printable } from '../rich-text';
import type { MarkedPlace } from './paper-marks';
import { tidyWords } from './tidy-words';

/** The records whose words a paper prints as they were typed. */
export type HandRecords = Pick<
  MeetingDossier,
  | 'process'
  | 'meeting'
  | 'paragraphs'
  | 'statements'
  | 'interventions'
  | 'agendaItems'
  | 'sessions'
  | 'projects'
  | 'relatedEvents'
  | 'documents'
>;

/** A text of a record as it is stored. */
export interface FieldWords {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  /** BCP 47 tag, of a field that has a text in each language; else `null`. */
  readonly language: string | null;
  readonly value: string;
}

/** The texts of a record that may stand in a place of a paper, in the language that is printed there. */
export function fieldsAt(
  records: HandRecords,
  { table, id }: RecordReference,
  place: MarkedPlace | null,
  language: string,
): readonly FieldWords[] {
  const byLanguage = (field: string, text: Localized | undefined): readonly FieldWords[] => {
    if (!text) return [];
    const tag = (text[language] ?? '').trim() === '' ? languageUsed(text, language) : language;
    // Of a text in two languages one may stand below the other.
    const tags = [tag, ...Object.keys(text).filter((other) => other !== tag)];
    return tags.flatMap((own) => worded({ table, id, field, language: own, value: text[own] ?? '' }));
  };
  const plain = (field: string, value: string | null | undefined) =>
    worded({ table, id, field, language: null, value: value ?? '' });
  const find = <R extends { readonly id: string }>(rows: readonly R[]) => rows.find((row) => row.id === id);
  switch (table) {
    case 'paragraphs':
      return byLanguage('text', find(records.paragraphs)?.text);
    case 'interventions': {
      const own = find(records.interventions);
      return place === 'speaker'
        ? plain('printedSpeaker', own?.printedSpeaker)
        : byLanguage('text', own?.text);
    }
    case 'agendaItems': {
      const own = find(records.agendaItems);
      return [...byLanguage('title', own?.title), ...byLanguage('annotation', own?.annotation)];
    }
    case 'sessions':
      return byLanguage('title', find(records.sessions)?.title);
    case 'meetings': {
      const { purposes, theme, venue } = records.meeting;
      return place === 'item' || place === 'paragraph'
        ? byLanguage('purposes', purposes)
        : [...byLanguage('theme', theme), ...byLanguage('venue', venue)];
    }
    case 'processes':
      return byLanguage('aims', records.process.aims);
    case 'relatedEvents':
      return plain('name', find(records.relatedEvents)?.name);
    case 'projects':
      return plain('name', find(records.projects)?.name);
    case 'documents':
      return byLanguage('title', find(records.documents)?.title);
    default:
      return [];
  }
}

/** The text of a record that a place of a paper is left open for, where the register has none in the language. */
export function openField(
  { table, id }: RecordReference,
  place: MarkedPlace | null,
  language: string,
): FieldWords | null {
  const field = openFields[table];
  return field === undefined || place === 'speaker' || place === 'fact'
    ? null
    : { table, id, field, language, value: '' };
}

const openFields: Readonly<Partial<Record<TableName, string>>> = {
  paragraphs: 'text',
  interventions: 'text',
  agendaItems: 'title',
  sessions: 'title',
  meetings: 'purposes',
  processes: 'aims',
};

function worded(words: FieldWords): readonly FieldWords[] {
  return printedWords(words.value) === '' ? [] : [words];
}

/** The words of a field as the paper prints them in one text: with the lines that are empty. */
export function fullWords(value: string): string {
  return tidyWords(printable(value));
}

/** The words of a field as the paper prints them line by line, as of a list: without. */
export function printedWords(value: string): string {
  return fullWords(value)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}
