import { languageUsed, type Localized } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isOneLine, type PrintedField } from '@/domain/printed-field';

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
export type FieldWords = PrintedField & {
  readonly id: string;
  /** BCP 47 tag, of a field that has a text in each language; else `null`. */
  readonly language: string | null;
  readonly value: string;
};

/** The texts of a record that may stand in a place of a paper, in the language that is printed there. */
export function fieldsAt(
  records: HandRecords,
  { table, id }: RecordReference,
  place: MarkedPlace | null,
  language: string,
): readonly FieldWords[] {
  const byLanguage = (of: PrintedField, text: Localized | undefined): readonly FieldWords[] => {
    if (!text) return [];
    const tag = (text[language] ?? '').trim() === '' ? languageUsed(text, language) : language;
    // Of a text in two languages one may stand below the other.
    const tags = [tag, ...Object.keys(text).filter((other) => other !== tag)];
    return tags.flatMap((own) => worded({ ...of, id, language: own, value: text[own] ?? '' }));
  };
  const plain = (of: PrintedField, value: string | null | undefined) =>
    worded({ ...of, id, language: null, value: value ?? '' });
  const find = <R extends { readonly id: string }>(rows: readonly R[]) => rows.find((row) => row.id === id);
  switch (table) {
    case 'paragraphs':
      return byLanguage({ table, field: 'text' }, find(records.paragraphs)?.text);
    case 'interventions': {
      const own = find(records.interventions);
      return place === 'speaker'
        ? plain({ table, field: 'printedSpeaker' }, own?.printedSpeaker)
        : byLanguage({ table, field: 'text' }, own?.text);
    }
    case 'agendaItems': {
      const own = find(records.agendaItems);
      return [
        ...byLanguage({ table, field: 'title' }, own?.title),
        ...byLanguage({ table, field: 'annotation' }, own?.annotation),
      ];
    }
    case 'sessions':
      return byLanguage({ table, field: 'title' }, find(records.sessions)?.title);
    case 'meetings': {
      const { purposes, theme, venue } = records.meeting;
      return place === 'item' || place === 'paragraph'
        ? byLanguage({ table, field: 'purposes' }, purposes)
        : [...byLanguage({ table, field: 'theme' }, theme), ...byLanguage({ table, field: 'venue' }, venue)];
    }
    case 'processes':
      return byLanguage({ table, field: 'aims' }, records.process.aims);
    case 'relatedEvents':
      return plain({ table, field: 'name' }, find(records.relatedEvents)?.name);
    case 'projects':
      return plain({ table, field: 'name' }, find(records.projects)?.name);
    case 'documents':
      return byLanguage({ table, field: 'title' }, find(records.documents)?.title);
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
  const of = openFields.find((one) => one.table === table);
  return of === undefined || place === 'speaker' || place === 'fact'
    ? null
    : { ...of, id, language, value: '' };
}

const openFields: readonly PrintedField[] = [
  { table: 'paragraphs', field: 'text' },
  { table: 'interventions', field: 'text' },
  { table: 'agendaItems', field: 'title' },
  { table: 'sessions', field: 'title' },
  { table: 'meetings', field: 'purposes' },
  { table: 'processes', field: 'aims' },
];

/** Words of a file as the field takes them. */
export function wordsForField(of: PrintedField, words: string): string {
  return isOneLine(of) ? words.replaceAll(/\s*\n\s*/gu, ' ') : words;
}

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
