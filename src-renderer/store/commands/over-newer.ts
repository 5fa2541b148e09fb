import { mergeValue, saysTheSame } from '@/domain/merge-value';
import { tableNames, type TableName } from '@/domain/records';
import type { Command, Recorder } from '../register';

/** What was found in place of what had been there when typing began. */
export interface Overtaken {
  /** The field as it stands now, with both in it where that could be. */
  readonly value: unknown;
  /** What was written elsewhere and could not be kept in it. */
  readonly lost: string | null;
}

/**
 * A command that saves a typed field over what it was typed over, and over nothing else: where another window wrote into
 * the field meanwhile, the two are united.
 * @param key names table, record and field: `paragraphs/<id>/text.en`; a command that writes elsewhere is left as it is
 * @param base what the whole field (with all its languages) or, of a key that names a language, that text was
 * @param told what was found, `null` where nothing had been written meanwhile
 */
export function overNewer<R>(
  command: Command<R>,
  key: string,
  base: () => unknown,
  told: (found: Overtaken | null) => void,
): Command<R> {
  const place = placeOf(key);
  if (place === null) return command;
  return {
    ...command,
    run: async (recorder) => {
      const before = await valueAt(recorder, place);
      const answer = await command.run(recorder);
      const mine = await valueAt(recorder, place);
      // Only now: what this window wrote itself just before has been heard of.
      const known = base();
      if (saysTheSame(before, known) || saysTheSame(before, mine)) {
        told(null);
        return answer;
      }
      const merged = mergeValue(known, mine, before);
      await writeAt(recorder, place, merged.value);
      told(merged);
      return answer;
    },
  };
}

/**
 * What the register holds at the place that a key names, see `overNewer`.
 * @returns `null` where the key names no place, or no record that is there
 */
export async function heldAt(
  register: Pick<Recorder, 'get'>,
  key: string,
): Promise<{ readonly value: unknown } | null> {
  const place = placeOf(key);
  if (place === null || (await register.get(place.table, place.id)) === undefined) return null;
  return { value: await valueAt(register, place) };
}

interface Place {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly language: string | null;
}

function placeOf(key: string): Place | null {
  const [name, id, path, ...rest] = key.split('/');
  const table = tableNames.find((one) => one === name);
  if (!table || id === undefined || path === undefined || rest.length > 0) return null;
  const [field = '', language = null] = path.split('.');
  return { table, id, field, language };
}

async function valueAt(
  recorder: Pick<Recorder, 'get'>,
  { table, id, field, language }: Place,
): Promise<unknown> {
  const value = fieldsOf(await recorder.get(table, id))[field];
  return language === null ? value : fieldsOf(value)[language];
}

async function writeAt(recorder: Recorder, { table, id, field, language }: Place, value: unknown) {
  const others = fieldsOf(fieldsOf(await recorder.get(table, id))[field]);
  // Whatever is written is checked against the record's schema before it is stored.
  await recorder.change(table, id, {
    [field]: language === null ? value : { ...others, [language]: value },
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
