import type { GroupSizes } from '@/domain/addressed-parties';
import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import type { PartiesRecords } from '@/domain/merge-parties';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Meeting } from '@/domain/meeting';
import type { Chairmanship } from '@/domain/chairmanship';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyCommitments } from '@/domain/party-commitments';
import type { PartyFacts } from '@/domain/party-facts';
import type { PartyWithNames } from '@/domain/party-from-reference';
import type { Status } from '@/domain/party-status';
import type { PrintedPost } from '@/domain/post-lines';
import type { PersonName } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import type { PersonRow } from '@/domain/person-row';
import type { NamedRecommendations, RecommendationRecords } from '@/domain/recommendation-records';
import type { RecordOf, RecordSet, TableName } from '@/domain/records';
import type { EarlierAgenda } from '@/domain/earlier-agenda';
import type { RegisterContents } from '@/domain/register-contents';
import type { Source } from '@/domain/source';
import type { SupportRole } from '@/domain/support-role';

import type { PlannedWrites } from './locked-in-plan';
import type { LockedRow } from './refuse-locked';
import type { StepChange } from './let-go';
import type { AddressedNews } from './addressed-news';
import type { KeptWriting, WrittenPaper } from './written-papers';
import type { BundleChoices, RegisterComparison } from './differences/register-comparison';
import type { ChainProblem } from './journal/verify-chain';
import type { ClaimsWithSources } from './queries/claims-of';
import type { PastImport } from './queries/imports';
import type { TakenAway } from './queries/taken-away';
import type { AskedVersion } from './queries/telling-steps';
import type { TypingKeeper } from './typing';
import type { MeetingLock } from '@/domain/paper-life';
import type { WithdrawnVersion } from '@/domain/paper-version';

export type { PartyWithNames } from '@/domain/party-from-reference';
export type { KeptWriting, WrittenPaper } from './written-papers';
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
  /** Rows as they were when earlier steps took them away, the last taken first; see the query. */
  takenAway<T extends TableName>(what: TakenAway<T>): Promise<readonly RecordOf<T>[]>;
  /** Versions of the meeting's papers that were taken back; see the query. */
  withdrawnVersions(meetingId: Id): Promise<readonly WithdrawnVersion[]>;
  add<T extends TableName>(table: T, row: RecordOf<T>): Promise<void>;
  /** Writes only the fields that differ; a patch that changes nothing records nothing. */
  change<T extends TableName>(table: T, id: Id, patch: Partial<RecordOf<T>>): Promise<void>;
  remove(table: TableName, id: Id): Promise<void>;
  /** Lets the page answer in a step that takes long; the step goes on as one. @param share of the work that is done */
  pause(share?: number): Promise<void>;
  /**
   * Ends an entry of the journal: what was written so far stands in one of its own, so that it can be taken back by itself.
   * It is a part of the same step all the same. Nothing where nothing was written.
   */
  endEntry(words: EntryWords): Promise<void>;
  /** Keeps bytes under their SHA-256 (lower-case hex); files are not part of the journal, their hashes are. */
  keepFile(sha256: string, bytes: Uint8Array): Promise<void>;
}

/** What the history says of an entry, and which records it is about besides those it changes. */
export type EntryWords = Pick<Command<unknown>, 'name' | 'details' | 'about'>;

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
  /** Whether those entries are one step whatever the pause between them, as long as nothing else is done. */
  readonly unhurried?: boolean;
  /** Hears how much of a long step is done, from 0 to 1; nothing stands in the register before all of it does. */
  readonly onProgress?: (share: number) => void;
  readonly run: (recorder: Recorder) => Promise<R>;
}

export type StoreErrorCode =
  | 'disk-full'
  | 'invalid-record'
  | 'not-found'
  /** Undo or Redo met a value that is no longer the one it would take back. */
  | 'changed-meanwhile'
  /** The register was closed here, or because a newer version of the app opened it in another window. */
  | 'closed'
  /** The database was written by a newer version of the app. */
  | 'newer-version'
  /** Another window holds the database open at an older version. */
  | 'blocked'
  /** An approved text printed the record: it changes only while a correction is open. */
  | 'locked'
  /** Undo would take back a version of a paper that was circulated or approved: an official act goes only when it is meant. */
  | 'given-out'
  /** A whole register can only be adopted by an empty one. */
  | 'not-empty'
  | 'failed';

export interface StoreError {
  readonly code: StoreErrorCode;
  /** For the log and for "Copy details"; not words for the user. */
  readonly detail?: string;
}

export type StoreResult<R> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly error: StoreError };

/** What Undo or Redo would do next: the step and the words for it. */
export interface PendingStep {
  readonly step: Id;
  readonly command: string;
  readonly details: Readonly<Record<string, string>>;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  /** `reverting` while a step is taken back or brought again, which takes a moment where it is a whole import. */
  | { readonly kind: 'saving'; readonly reverting?: 'undo' | 'redo' }
  | { readonly kind: 'failed'; readonly code: StoreErrorCode };

export interface MeetingFilter {
  readonly type?: string;
  readonly year?: number;
  readonly place?: string;
}

/** Why the register is no longer open in this window. */
export type RegisterCondition =
  | { readonly kind: 'open' }
  /** `newer-version`: another window upgraded it; reload the app. `deleted`: the browser's data were cleared. */
  | { readonly kind: 'closed'; readonly reason: 'closed' | 'newer-version' | 'deleted' };

/** A row that does not fit its schema: it is kept as it is and reported. */
export interface RecordProblem {
  readonly table: TableName;
  readonly id: Id;
  readonly detail: string;
}

/** What `addMissing` did; counts of rows and journal entries. */
export interface AddedCounts {
  readonly added: number;
  /** There already, and the same. */
  readonly same: number;
  /** There already with other values, of which at least one was kept. */
  readonly keptOurs: number;
  /** There already with other values, of which at least one was taken over. */
  readonly taken: number;
  /** Links that were left out because they say the reverse of what the register says. */
  readonly contradicting: number;
  /** New records, and values that were chosen, that an approved text here keeps out until a correction is open. */
  readonly locked: number;
  /** Texts that were altered or lost here and are again what was given out or kept. */
  readonly mended: number;
  readonly entries: number;
  readonly files: number;
}

/** One line of the list of meetings. */
export interface MeetingRow extends Pick<
  Meeting,
  'id' | 'type' | 'ordinal' | 'title' | 'theme' | 'date' | 'city' | 'country' | 'stateOfAffairs' | 'modality'
> {
  readonly delegations: number;
  readonly attendances: number;
  readonly paragraphs: number;
}

/** One line of the directory of parties. */
export interface PartyRow extends PartyWithNames {
  /** How many meetings that were held it had a delegation at. */
  readonly meetings: number;
}

/** The directory of parties, with everybody's standing in the process over time. */
export interface PartyRows {
  readonly rows: readonly PartyRow[];
  readonly statuses: readonly Status[];
  readonly chairmanships: readonly Chairmanship[];
  readonly supportRoles: readonly SupportRole[];
}

/** A person by their names alone. */
export interface NamedPerson {
  readonly id: Id;
  readonly names: readonly PersonName[];
}

/** Whether the files that sources were read from go along; their texts and the files attached to reports always do. */
export interface ExportChoice {
  readonly originals: 'kept' | 'left-out';
}

/** The open register. All writing goes through `execute`, `undo` and `redo`, one at a time in the order asked for. */
export interface Register {
  readonly author: Author;
  setAuthor(who: string): void;
  /** Saves what is still being typed first, so that the order is that of the user's hands. */
  execute<R>(command: Command<R>): Promise<StoreResult<R>>;
  /**
   * `null` when there is nothing to undo. Refused with `changed-meanwhile` rather than overwriting a newer value, and with
   * `given-out` where it would take back a version of a paper.
   * @param allowed the step that may take back what was given out
   */
  undo(allowed?: Id): Promise<StoreResult<PendingStep | null>>;
  redo(): Promise<StoreResult<PendingStep | null>>;
  /** Fields that are saved as they are typed. */
  readonly typing: TypingKeeper;
  /** Live state for the status line; `subscribe` fits `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly saveState: SaveState;
  readonly nextUndo: PendingStep | null;
  readonly nextRedo: PendingStep | null;
  /**
   * Of the last entry of this device's journal that this window knows of; once a command has answered it is that of its
   * entry or of a later one. What was read at this sequence (`MeetingDossier.asOf`) tells of it.
   */
  readonly sequence: number;
  /** Whom recommendations address otherwise since the last step of this window that changed that; see `AddressedNews`. */
  readonly addressed: AddressedNews | null;
  readonly condition: RegisterCondition;
  /** Whether the browser promised not to evict the database. */
  readonly persistent: Promise<boolean>;
  /** Resolves when everything asked for and typed so far is durably written (or has failed). */
  settled(): Promise<void>;

  isEmpty(): Promise<boolean>;
  /**
   * A whole table, read a part at a time, so that thousands of rows do not stop the page. What it says of a merged party is
   * said of the one it was merged into; the table of parties holds both.
   */
  list<T extends TableName>(table: T): Promise<readonly RecordOf<T>[]>;
  get<T extends TableName>(table: T, id: Id): Promise<RecordOf<T> | undefined>;
  dossier(meetingId: Id): Promise<MeetingDossier | null>;
  /** Latest date first, those without one last. */
  meetingRows(filter?: MeetingFilter): Promise<readonly MeetingRow[]>;
  /** Journal entries about the meeting or its parts (or about any other record), newest first, at most `limit` (500). */
  history(recordId: Id, limit?: number): Promise<readonly JournalEntry[]>;
  /** The imports that the journal tells of, latest first, at most `limit`. */
  pastImports(limit: number): Promise<readonly PastImport[]>;
  /** What a step changed; a long one is read a part at a time. */
  changesOfStep(step: Id): Promise<readonly StepChange[]>;
  /** Fields in these entries that another laptop changed and whose value does not stand here; see the query. */
  notStanding(entries: readonly JournalEntry[]): Promise<ReadonlySet<string>>;
  parties(): Promise<readonly PartyWithNames[]>;
  partyRows(): Promise<PartyRows>;
  /** What the register says of a party; `null` when there is no such party. */
  partyFacts(partyId: Id): Promise<PartyFacts | null>;
  /** Everything that names the parties, or one merged into them: what a merge moves. */
  partiesRecords(partyIds: readonly Id[]): Promise<PartiesRecords>;
  /** The party's meetings, people and interventions. */
  partyActivity(partyId: Id): Promise<PartyActivity>;
  /** @param nameKeys every name of the party by `addresseeKey` @param most how many are read whole */
  partyCommitments(partyId: Id, nameKeys: ReadonlySet<string>, most: number): Promise<PartyCommitments>;
  /** What the register of recommendations is made of; see `recommendationRows`. */
  recommendationRecords(): Promise<RecommendationRecords>;
  /** The same of one recommendation and those it is linked with; empty where it is not there. */
  recommendationRecordsOf(recommendationId: Id): Promise<RecommendationRecords>;
  /** Agendas from which points are carried over to a meeting; see the query. */
  earlierAgendas(meetingId: Id): Promise<readonly EarlierAgenda[]>;
  /** The same of those that a meeting made or reaffirmed. */
  recommendationRecordsAt(meetingId: Id): Promise<RecommendationRecords>;
  /** How many States a recommendation of the meeting would address as a group. */
  groupSizesAt(meetingId: Id): Promise<GroupSizes>;
  /** Every recommendation by its text and references alone. */
  namedRecommendations(): Promise<NamedRecommendations>;
  /** Everybody by their names alone, merged records under whom they became. */
  namedPeople(): Promise<readonly NamedPerson[]>;
  /** Everybody with what a directory says of them; read a part at a time, so that thousands do not stop the page. */
  people(): Promise<readonly PersonRow[]>;
  /** The same of a few, by their ids or by those of records merged into theirs; read by the index of each. */
  peopleOf(ids: readonly Id[]): Promise<readonly PersonRow[]>;
  /** How many people there are, merged records not counted. */
  peopleCount(): Promise<number>;
  /** What lists print and appointments hold of functions, units and institutions, and for how many people. */
  printedPosts(): Promise<readonly PrintedPost[]>;
  /** Everything about a person, by their id or by that of a record merged into theirs. */
  person(id: Id): Promise<PersonDossier | null>;
  /** The source whose original bytes have this hash: whether a file was read before. */
  sourceOf(sha256: string): Promise<Source | undefined>;
  /** What sources state about these records, and the sources; a record entered by hand has none. */
  claimsOf(recordIds: readonly Id[]): Promise<ClaimsWithSources>;
  /** The outcome of meetings with what was said there and what sources state of it; see the query. */
  outcomeRecords(meetingIds: readonly Id[]): Promise<RecordSet>;
  /** Who came to meetings and what sources state of it; see the query. */
  roomRecords(meetingIds: readonly Id[]): Promise<RecordSet>;
  /** Versions of the meeting's papers that were taken back, the last first; what they printed is kept as `file`. */
  withdrawnVersions(meetingId: Id): Promise<readonly WithdrawnVersion[]>;
  /** By version the SHA-256 under which the history says that it was given out. */
  givenOut(versions: readonly AskedVersion[]): Promise<ReadonlyMap<Id, string>>;
  /** The entries of the history that say how these versions were given out; see `tellingSteps`. */
  tellingSteps(versions: readonly AskedVersion[]): Promise<readonly JournalEntry[]>;
  /** What locks those among the meetings that an approved text locks. */
  locksOf(meetingIds: readonly Id[]): Promise<ReadonlyMap<Id, MeetingLock>>;
  /** Which rows of a plan an approved text of one of the meetings would refuse; nothing is written. */
  lockedInPlan(plan: PlannedWrites, meetingIds: readonly Id[]): Promise<readonly LockedRow[]>;
  file(sha256: string): Promise<Uint8Array | undefined>;
  /** Which of these files are here, by their SHA-256; no bytes are read. */
  heldFiles(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** The originals that records name: how many are held, and their bytes together. */
  heldOriginals(): Promise<{ readonly count: number; readonly bytes: number }>;
  /** The files that were written of the papers of a meeting, as far as they are remembered. */
  writtenPapers(meetingId: Id): Promise<readonly WrittenPaper[]>;
  /** The paper of ours that a file was written as; `undefined` where no file of this hash was written here. */
  writtenPaper(sha256: string): Promise<WrittenPaper | undefined>;
  /** Remembers files that were written of papers, with what they were written from; see `keepWrittenPapers`. */
  keepWrittenPapers(writings: readonly KeptWriting[]): Promise<StoreResult<void>>;
  exportAll(choice?: ExportChoice): Promise<RegisterContents>;
  /**
   * Lets go of files that no record names and no step of the history could bring back; see `removeOrphanFiles`.
   * @returns how many
   */
  removeOrphanFiles(isInUse: () => Promise<boolean>): Promise<number>;
  /**
   * Adopts a whole register as it is; refused with `not-empty` unless this one is empty. A step of its own where the journal
   * here tells that some of it was removed since.
   */
  importAll(whole: RegisterContents): Promise<StoreResult<null>>;
  /** What `addMissing` would do, and in what the two differ; `null` when the signal ended it. */
  compareWith(whole: RegisterContents, signal: AbortSignal): Promise<RegisterComparison | null>;
  /**
   * Adds what is not there yet, and takes over the values that were chosen, as one step of Undo; the journals are united.
   * Refused with `changed-meanwhile` where a value that was to be replaced is another by now.
   */
  addMissing(
    whole: RegisterContents,
    command?: BatchWords,
    choices?: BundleChoices,
  ): Promise<StoreResult<AddedCounts>>;
  /** Rows that do not fit their schema, for example after a migration. */
  checkRecords(): Promise<readonly RecordProblem[]>;
  /** Entries of the journal that were altered or do not continue their chain. */
  checkJournal(): Promise<readonly ChainProblem[]>;
  close(): void;
}

/** The words of a batch in the history. */
export type BatchWords = Pick<Command<unknown>, 'name' | 'details'>;
