import type { Id, Localized } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { trustRow, toRow } from '../stored-row';
import { command, type CommandWords } from './command';

/** Changes fields of any record. */
export function editRecord<T extends TableName>(
  table: T,
  id: Id,
  patch: Partial<RecordOf<T>>,
  words: CommandWords,
): Command {
  return command(words, (recorder) => recorder.change(table, id, patch));
}

/** Fields of a table that hold a text by language. */
export type LocalizedField<T extends TableName> = {
  [F in keyof RecordOf<T> & string]: Localized extends RecordOf<T>[F] ? F : never;
}[keyof RecordOf<T> & string];

/**
 * Sets one language of a text and leaves the others as they are now: the screen's copy of them may be older than what
 * another window wrote. An empty text removes the language.
 */
export function editText<T extends TableName>(
  table: T,
  id: Id,
  field: LocalizedField<T>,
  language: string,
  text: string,
  words: CommandWords,
): Command {
  return command({ coalesce: [table, id, field, language].join('/'), ...words }, (recorder) =>
    writeText(recorder, table, id, field, language, text),
  );
}

/** See `editText`. */
export async function writeText<T extends TableName>(
  recorder: Recorder,
  table: T,
  id: Id,
  field: LocalizedField<T>,
  language: string,
  text: string,
): Promise<void> {
  const record = await recorder.get(table, id);
  if (!record) throw new StoreFailure('not-found', `${table} ${id}`);
  const row = toRow(record);
  const { [language]: _replaced, ...others } = textsOf(row[field]);
  const texts = text === '' ? others : { ...others, [language]: text };
  await recorder.change(table, id, trustRow(table, { ...row, [field]: texts }));
}

function textsOf(value: unknown): Record<string, string> {
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}
