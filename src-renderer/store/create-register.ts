import { liveQuery, type Dexie } from 'dexie';

import type { Id } from '@/domain/fields';
import type { TableName } from '@/domain/records';

import { runAddMissing } from './add-missing';
import { filesTable, journalTable, recordTable } from './database';
import { compareRegisters } from './differences/compare-registers';
import { notStanding } from './differences/not-standing';
import { nothingTaken } from './differences/register-comparison';
import { runImportAll } from './import-all';
import { partiesRecords } from './parties-records';
import { removeOrphanFiles } from './remove-orphan-files';
import { pendingSteps } from './journal/steps';
import { restoreEntry } from './journal/stored-entry';
import { verifyChain } from './journal/verify-chain';
import { chainHead } from './meta';
import { checkRecords } from './queries/check-records';
import { earlierAgendas } from './queries/earlier-agendas';
import { exportAll } from './queries/export-all';
import { heldOriginals } from './queries/files-in-use';
import { dossierOf } from './queries/dossier';
import { historyOf } from './queries/history';
import { claimsOf } from './queries/claims-of';
import { changesOfStep, pastImports } from './queries/imports';
import { outcomeRecords, roomRecords } from './queries/outcome-records';
import { isEmpty } from './queries/is-empty';
import { meetingRows } from './queries/meeting-rows';
import { partiesWithNames } from './queries/parties';
import { partyActivity } from './queries/party-activity';
import { partyCommitments } from './queries/party-commitments';
import { partyFacts } from './queries/party-facts';
import { partyRows } from './queries/party-rows';
import { namedPeople } from './queries/named-people';
import { printedPostsOf } from './queries/printed-posts';
import { countPeople, peopleRows, peopleRowsOf } from './queries/people';
import { personDossierOf } from './queries/person-dossier';
import { readerOf } from './queries/read-rows';
import { listRows, namesParties } from './queries/party-merges';
import {
  namedRecommendations,
  recommendationRecords,
  groupSizesAt,
  recommendationRecordsAt,
  recommendationRecordsOf,
} from './queries/recommendations';
import type { Author, Register, RegisterCondition, SaveState, StoreResult } from './register';
import { createStateKeeper } from './register-state';
import { createSaveQueue } from './save-queue';
import { asResult } from './store-failure';
import { createTypingKeeper } from './typing';
import { runCommand, runRevert, type Written } from './write-transaction';
import { lockedInPlan } from './locked-in-plan';
import { givenOut, tellingSteps } from './queries/telling-steps';
import { withdrawnVersions } from './queries/withdrawn-versions';
import { locksOf } from './refuse-locked';
import { mergeRegister } from '@/domain/merge-register';
import { keepWrittenPapers, writtenPaper, writtenPapers } from './written-papers';

export interface RegisterParts {
  readonly database: Dexie;
  readonly author: Author;
  readonly now: () => number;
  readonly persistent: Promise<boolean>;
}

const batchWords = { name: mergeRegister, details: {} } as const;

/** The register over an open database. */
export async function createRegister({
  database,
  author,
  now,
  persistent,
}: RegisterParts): Promise<Register> {
  const writer = { database, author, now };
  const state = createStateKeeper();
  let condition: RegisterCondition = { kind: 'open' };
  let reverting: 'undo' | 'redo' | null = null;

  const refresh = () => state.setSaveState(saveStateNow());
  const queue = createSaveQueue(refresh, now);
  const told = <R>({ value, head, pending, addressed }: Written<R>): R => {
    state.setPending(pending, head.sequence);
    if (addressed) state.setAddressed(addressed);
    return value;
  };
  const enqueue = <R>(work: () => PromiseLike<Written<R>>): Promise<StoreResult<R>> =>
    queue.run(async () => told(await work()));
  const typing = createTypingKeeper(
    (make, written) =>
      queue.run(async () => {
        const command = make();
        if (command === null) return;
        told(await runCommand(writer, command));
        written();
      }),
    refresh,
  );
  const afterTyping = <R>(work: () => PromiseLike<Written<R>>): Promise<StoreResult<R>> => {
    // Not awaited: what was typed stands in the queue before the work does.
    void typing.flush();
    return enqueue(work);
  };
  const revert = (kind: 'undo' | 'redo', allowed: Id | null) =>
    afterTyping(async () => {
      reverting = kind;
      refresh();
      try {
        return await runRevert(writer, kind, allowed);
      } finally {
        reverting = null;
      }
    });
  function saveStateNow(): SaveState {
    const failed = condition.kind === 'closed' ? 'closed' : (typing.failed ?? queue.failed);
    if (failed) return { kind: 'failed', code: failed };
    return queue.waiting > 0 || typing.pending > 0
      ? { kind: 'saving', ...(reverting === null ? {} : { reverting }) }
      : { kind: 'saved', at: queue.savedAt };
  }

  const readPending = () =>
    database.transaction('r', ['meta', 'steps'], async (transaction) => ({
      head: await chainHead(transaction, author.device),
      pending: await pendingSteps(transaction),
    }));
  const first = await readPending();
  state.setPending(first.pending, first.head.sequence);
  // Another window on the same database moves the chain on too; Dexie carries the news between windows.
  const watching = liveQuery(readPending).subscribe({
    next: ({ head, pending }) => state.setPending(pending, head.sequence),
    error: () => undefined,
  });

  const end = (reason: Extract<RegisterCondition, { kind: 'closed' }>['reason']) => {
    if (condition.kind === 'closed') return;
    condition = { kind: 'closed', reason };
    watching.unsubscribe();
    database.close();
    refresh();
  };
  database.on('versionchange', (event) => {
    end(event.newVersion === null ? 'deleted' : 'newer-version');
    // Stops Dexie's own answer, which would open the old version again on the next read.
    return false;
  });

  return {
    get author() {
      return writer.author;
    },
    setAuthor(who) {
      writer.author = { ...writer.author, who };
    },
    execute: (command) => afterTyping(() => runCommand(writer, command)),
    undo: (allowed) => revert('undo', allowed ?? null),
    redo: () => revert('redo', null),
    typing,
    subscribe: (listener) => state.subscribe(listener),
    get saveState() {
      return state.current().saveState;
    },
    get nextUndo() {
      return state.current().nextUndo;
    },
    get nextRedo() {
      return state.current().nextRedo;
    },
    get sequence() {
      return state.sequence();
    },
    get addressed() {
      return state.current().addressed;
    },
    get condition() {
      return condition;
    },
    persistent,
    async settled() {
      await typing.flush();
      await queue.settled();
    },
    isEmpty: () => isEmpty(database),
    list: async (table) => {
      const names = namesParties(table) ? ([table, 'parties'] as const) : ([table] as const);
      const tables = names.map((name) => recordTable<TableName>(database, name));
      return database.transaction('r', tables, (source) => listRows(source, table));
    },
    get: async (table, id) => recordTable(database, table).get(id),
    dossier: async (meetingId) => dossierOf(database, author.device, meetingId),
    meetingRows: (filter = {}) => meetingRows(database, filter),
    history: (recordId, limit = 500) => historyOf(database, recordId, limit),
    pastImports: (limit) => pastImports(database, limit),
    changesOfStep: (step) => changesOfStep(database, step),
    notStanding: (entries) => notStanding(database, writer.author.device, entries),
    parties: () => partiesWithNames(database),
    partyRows: async () => partyRows(database),
    partyFacts: async (partyId) => partyFacts(database, partyId),
    partiesRecords: async (partyIds) =>
      database.transaction('r', database.tables, (source) => partiesRecords(readerOf(source), partyIds)),
    partyActivity: async (partyId) => partyActivity(database, partyId),
    partyCommitments: async (partyId, nameKeys, most) => partyCommitments(database, partyId, nameKeys, most),
    recommendationRecords: async () => recommendationRecords(database),
    recommendationRecordsOf: async (id) => recommendationRecordsOf(database, id),
    earlierAgendas: async (meetingId) => earlierAgendas(database, meetingId),
    namedRecommendations: async () => namedRecommendations(database),
    groupSizesAt: async (id) => groupSizesAt(database, id),
    recommendationRecordsAt: async (id) => recommendationRecordsAt(database, id),
    namedPeople: () => namedPeople(database),
    people: () => peopleRows(database),
    peopleOf: (ids) => peopleRowsOf(database, ids),
    peopleCount: () => countPeople(database),
    printedPosts: () => printedPostsOf(database),
    person: (id) => personDossierOf(database, id),
    withdrawnVersions: async (id) => withdrawnVersions(database, id),
    givenOut: async (versions) => givenOut(database, versions),
    tellingSteps: async (versions) => tellingSteps(database, versions),
    locksOf: async (ids) => locksOf(database, ids),
    lockedInPlan: async (plan, ids) => lockedInPlan(database, plan, ids),
    claimsOf: async (ids) => claimsOf(database, ids),
    outcomeRecords: async (ids) => outcomeRecords(database, ids),
    roomRecords: async (ids) => roomRecords(database, ids),
    sourceOf: async (sha256) => recordTable(database, 'sources').where('sha256').equals(sha256).first(),
    file: async (sha256) => (await filesTable(database).get(sha256))?.bytes,
    heldFiles: async (hashes) =>
      new Set(
        await filesTable(database)
          .where('sha256')
          .anyOf([...hashes])
          .primaryKeys(),
      ),
    heldOriginals: async () => heldOriginals(database),
    writtenPapers: (meetingId) => writtenPapers(database, meetingId),
    writtenPaper: (sha256) => writtenPaper(database, sha256),
    keepWrittenPapers: (writings) => asResult(() => keepWrittenPapers(database, writings)),
    exportAll: async (choice = { originals: 'kept' }) => exportAll(database, choice),
    removeOrphanFiles: (isInUse) => removeOrphanFiles(database, isInUse),
    importAll: (whole) => afterTyping(() => runImportAll(writer, whole)),
    compareWith: (whole, signal) => compareRegisters(database, whole, signal),
    addMissing: (whole, words = batchWords, choices = nothingTaken) =>
      afterTyping(() => runAddMissing(writer, whole, words, choices)),
    checkRecords: () => checkRecords(database),
    checkJournal: async () => verifyChain((await journalTable(database).toArray()).map(restoreEntry)),
    close: () => end('closed'),
  };
}
