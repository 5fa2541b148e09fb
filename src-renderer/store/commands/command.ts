import type { Id } from '@/domain/fields';

import type { Command, Recorder } from '../register';

/** What the history and Undo say of a command, and which records it is about. */
export interface CommandWords {
  readonly name: string;
  readonly details: Readonly<Record<string, string>>;
  readonly about: readonly Id[];
  /** See `Command.coalesce`. */
  readonly coalesce?: string;
  /** See `Command.unhurried`. */
  readonly unhurried?: boolean;
}

export function command<R>(words: CommandWords, run: (recorder: Recorder) => Promise<R>): Command<R> {
  return { ...words, run };
}

/** The key under which edits of the same fields of a record that follow one another closely are one step. */
export function editKey(table: string, id: Id, patch: object): string {
  return [table, id, ...Object.keys(patch).toSorted()].join('/');
}
