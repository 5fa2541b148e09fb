import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecordOf, TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

export type { RegisterContents as RegisterExport } from '@/domain/register-contents';

/** Who writes, and on which device: stands in every journal entry. */
export interface Author {
  readonly who: string;
  readonly device: Id;
}

/**
 * What a command may do inside its transaction. Every row is checked against its schema; every change is recorded with
 * its value before and after.
 */
export interface Recorder {
  get<T extends TableName>(table: T, id: Id): Promise<RecordOf<T> | undefined>;
  /** Rows whose indexed field has the value, for example `where('delegations', 'meetingId', id)`. */
  where<T extends TableName>(
    table: T,
    field: keyof RecordOf<T> & string,
    value: string,
  ): Promise<readonly RecordOf<T>[]>;
  all<T extends TableName>(table: T): Promise<readonly RecordOf<T>[]>;
  add<T extends TableName>(table: T, row: RecordOf<T>): Promise<void>;
  /** Writes only the fields that differ; a patch that changes nothing records nothing. */
  change<T extends TableName>(table: T, id: Id, patch: Partial<RecordOf<T>>): Promise<void>;
  remove(table: TableName, id: Id): Promise<void>;
  /** Keeps bytes under their SHA-256 (lower-case hex); files are not part of the journal, their hashes are. */
  keepFile(sha256: string, bytes: Uint8Array): Promise<void>;
}

/** One intention of the user. Made by the functions in `commands/`, run by `Register.execute`. */
export interface Command<R = void> {
  /** Chooses the words of the history and of Undo: message key `command.<name>`. */
  readonly name: string;
  /** What the words need, for example `{ name: 'Vito Trani' }`. */
  readonly details: Readonly<Record<string, string>>;
  /** Records the entry is about besides those it changes; a meeting's parts name the meeting. */
  readonly about: readonly Id[];
  /** Entries with the same key that follow one another closely become one step of Undo: typing in one field. */
  readonly coalesce?: string;
  readonly run: (recorder: Recorder) => Promise<R>;
}

export type StoreErrorCode = 'disk-full' | 'invalid-record' | 'not-found' | 'closed' | 'failed';
export type StoreResult<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly error: { readonly code: StoreErrorCode; readonly detail?: string } };

/** What Undo or Redo would do next: the step and the words for it. */
export interface PendingStep {
  readonly step: Id;
  readonly command: string;
  readonly details: Readonly<Record<string, string>>;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: StoreErrorCode };

export interface MeetingFilter {
  readonly type?: string;
  readonly year?: number;
  readonly place?: string;
}

/** The open register. All writing goes through `execute`, `undo` and `redo`, one at a time in the order asked for. */
export interface Register {
  readonly author: Author;
  setAuthor(who: string): void;
  execute<R>(command: Command<R>): Promise<StoreResult<R>>;
  undo(): Promise<StoreResult<PendingStep | null>>;
  redo(): Promise<StoreResult<PendingStep | null>>;
  /** Live state for the status line; `subscribe` fits `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  readonly saveState: SaveState;
  readonly nextUndo: PendingStep | null;
  readonly nextRedo: PendingStep | null;
  /** Resolves when everything asked for so far is durably written. */
  settled(): Promise<void>;

  isEmpty(): Promise<boolean>;
  list<T extends TableName>(table: T): Promise<readonly RecordOf<T>[]>;
  get<T extends TableName>(table: T, id: Id): Promise<RecordOf<T> | undefined>;
  dossier(meetingId: Id): Promise<MeetingDossier | null>;
  /** Journal entries about the meeting or its parts, newest first. */
  history(meetingId: Id): Promise<readonly JournalEntry[]>;
  file(sha256: string): Promise<Uint8Array | undefined>;
  exportAll(): Promise<RegisterContents>;
  close(): void;
}
