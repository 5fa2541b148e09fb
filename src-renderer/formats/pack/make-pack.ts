import { utf8ToBytes } from '@noble/hashes/utils.js';

import { inLanguage, type Id } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { gatherRecommendations } from '@/domain/gather-recommendations';
import { nameOn } from '@/domain/name-on';
import { recommendationRows } from '@/domain/recommendation-row';
import type { RegisterContents } from '@/domain/register-contents';

import { missingOriginals } from '../bundle/damaged-texts';
import { writeBundle } from '../bundle/write-bundle';
import { sha256Of } from '@/domain/sha256-of';
import { followUpPaper, followUpSheets } from '../paper/follow-up/follow-up-paper';
import type { PaperDocument, PaperLanguage } from '../paper/paper';
import type { WrittenSheet } from '../sheet/sheet';
import { writeSheets } from '../sheet/write-sheets';
import { contactsSheet, contactsToVcf, packContacts, type Consent } from './pack-contacts';
import { packIndexHtml, type IndexedPaper } from './pack-index';
import { PackPapers } from './pack-papers';
import { packWords } from './pack-words';

export interface PackRequest {
  readonly contents: RegisterContents;
  /** The Chairmanship whose meetings the papers are of; `null` for all. The register is whole in any case. */
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
  /** ISO 8601. */
  readonly day: string;
  /** The same with the time, in UTC with milliseconds. */
  readonly exportedAt: string;
  /** Whether papers are put in as PDF; else as pages for printing, which the pack says. */
  readonly printsPdf: boolean;
}

/** What a pack is written with: it differs between the app and a command without a window. */
export interface PackTools extends PackProgressTools {
  /** A paper as PDF, or as a page for printing where `printsPdf` is false. */
  readonly print: (paper: PaperDocument) => Promise<Uint8Array>;
}

export interface PackProgressTools {
  /** Called as meetings are gone through, then before each file; `total` is how many of them there will be. */
  readonly onProgress?: (progress: PackProgress) => void;
  readonly signal?: AbortSignal;
}

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  /** Path of the file; `''` while the meetings are gone through. */
  readonly name: string;
}

export interface PackFile {
  /** Within the pack, parted by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of a pack: one that is written where the pack is made, or a paper that whoever can print does. */
export interface PackJob {
  readonly path: string;
  readonly isPaper: boolean;
}

/** Makes a pack step by step: who asks for the steps shows how far it is, and stops asking where it is cancelled. */
export class PackMaker {
  readonly #request: PackRequest;
  readonly #papers: PackPapers;
  readonly #index: IndexedPaper[] = [];
  readonly #missing: string[] = [];
  #jobs: readonly Job[] = [];
  #contactsNote: string | null = null;
  #counts: readonly (readonly [string, number])[] = [];
  readonly #files: PackFile[] = [];

  constructor(request: PackRequest) {
    this.#request = request;
    this.#papers = new PackPapers(request);
  }

  /** Plans the papers of so many more meetings. */
  async planMeetings(count: number): Promise<{ readonly done: number; readonly total: number }> {
    await this.#papers.planNext(count);
    return this.#papers.progress;
  }

  /** Once all meetings are planned: what there is to be written, in this order. */
  jobs(): readonly PackJob[] {
    if (this.#jobs.length === 0) this.#planFiles();
    return this.#jobs.map(({ path, paper }) => ({ path, isPaper: paper !== undefined }));
  }

  /** A paper to be printed. @throws RangeError for a job that is none */
  paper(at: number): PaperDocument {
    const paper = this.#jobs[at]?.paper;
    if (!paper) throw new RangeError(`No paper at ${at}`);
    return paper;
  }

  /** Writes and keeps a file that is no paper. */
  async write(at: number): Promise<void> {
    const job = this.#jobs[at];
    if (job?.write) this.keep(at, await job.write());
  }

  /** Keeps what was printed of a paper. */
  keep(at: number, bytes: Uint8Array): void {
    const path = this.#jobs[at]?.path;
    if (path !== undefined) this.#files.push({ path, bytes });
  }

  /** All files, the index first. */
  async finish(): Promise<readonly PackFile[]> {
    const { contents, language, day } = this.#request;
    const files = await Promise.all(
      this.#files.map(async ({ path, bytes }) => ({
        path,
        size: bytes.length,
        sha256: await sha256Of(bytes),
      })),
    );
    const html = packIndexHtml({
      language,
      process: inLanguage(contents.records.processes?.[0]?.name ?? {}, language),
      about: aboutOf(this.#request),
      day: formatEdtf(day, language),
      counts: this.#counts,
      missing: this.#missing,
      contactsNote: this.#contactsNote,
      papers: this.#index,
      files,
    });
    return [{ path: 'index.html', bytes: utf8ToBytes(html) }, ...this.#files];
  }

  #planFiles(): void {
    const { contents, language, day, printsPdf, exportedAt } = this.#request;
    const words = packWords[language];
    const ending = printsPdf ? 'pdf' : 'html';
    const { papers, meetingIds, missing } = this.#papers;
    const contacts = packContacts(contents.records, { language, day, meetingIds });
    const followUp = openFollowUp(this.#request);
    const taken = new Set<string>();
    const jobs: Job[] = [{ path: 'register.rapporteur', write: () => writeBundle(contents, { exportedAt }) }];
    for (const { meeting, kind, document, isFinal, supersededNumber } of papers) {
      const version = supersededNumber === null ? [] : [`v${supersededNumber}`];
      const name = [meeting, kind, document.language, ...version].map(plain).join('-');
      const file = freePath(`papers/${name}`, ending, taken);
      const label = document.status?.label ?? (isFinal ? '' : '—');
      const status = supersededNumber === null ? label : words.superseded(label);
      this.#index.push({ meeting, paper: kind, status, file });
      jobs.push({ path: file, paper: document });
    }
    if (followUp) {
      const { sheets, paper } = followUp;
      jobs.push({ path: 'follow-up/open-follow-up.xlsx', write: () => writeSheets(sheets, 'xlsx') });
      jobs.push({ path: `follow-up/open-follow-up.${ending}`, paper });
    }
    if (contacts.length > 0) {
      const sheet = contactsSheet(contacts, language);
      jobs.push({ path: 'contacts/contacts.xlsx', write: () => writeSheets([sheet], 'xlsx') });
      const cards = () => utf8ToBytes(contactsToVcf(contacts, language));
      jobs.push({ path: 'contacts/contacts.vcf', write: cards });
      const saying = (wanted: Consent) => contacts.filter(({ consent }) => consent === wanted).length;
      this.#contactsNote = words.notForPublication(saying('no'), saying('not-asked'));
    }
    const finals = papers.filter(
      ({ isFinal, supersededNumber }) => isFinal && supersededNumber === null,
    ).length;
    this.#counts = [
      [words.count.meetings, meetingIds.size],
      [words.count.finals, finals],
      [words.count.drafts, papers.filter(({ isFinal }) => !isFinal).length],
      [words.count.open, followUp?.count ?? 0],
      [words.count.contacts, contacts.length],
    ];
    this.#missing.push(
      ...missing,
      ...missingOriginals(contents).map(words.sourceWithoutOriginal),
      ...(followUp ? [] : [words.noOpen]),
      ...(contacts.length > 0 ? [] : [words.noContacts]),
      ...(printsPdf ? [] : [words.noPdf]),
    );
    this.#jobs = jobs;
  }
}

interface Job {
  readonly path: string;
  readonly paper?: PaperDocument;
  readonly write?: () => Promise<Uint8Array> | Uint8Array;
}

/** Meetings that are planned between two looks at whether it goes on. */
const atOnce = 20;

/** All files of a pack, the index first; `null` where it was cancelled: nothing is written by then. */
export async function makePack(
  request: PackRequest,
  { print, onProgress, signal }: PackTools,
): Promise<readonly PackFile[] | null> {
  const maker = new PackMaker(request);
  let planned = { done: 0, total: 1 };
  do {
    if (signal?.aborted) return null;
    planned = await maker.planMeetings(atOnce);
    onProgress?.({ ...planned, name: '' });
  } while (planned.done < planned.total);
  const jobs = maker.jobs();
  for (const [at, { path, isPaper }] of jobs.entries()) {
    if (signal?.aborted) return null;
    onProgress?.({ done: at, total: jobs.length, name: path });
    if (isPaper) maker.keep(at, await print(maker.paper(at)));
    else await maker.write(at);
  }
  return signal?.aborted ? null : maker.finish();
}

interface OpenFollowUp {
  readonly count: number;
  readonly sheets: readonly WrittenSheet[];
  readonly paper: PaperDocument;
}

/** Every recommendation that is open on the day, with each party, what is due and what was reported last. */
function openFollowUp({ contents: { records: set }, language, day }: PackRequest): OpenFollowUp | null {
  const records = gatherRecommendations(set);
  const ids = recommendationRows(records, { today: day, day: null })
    .filter(({ isOpen }) => isOpen)
    .map(({ recommendation }) => recommendation.id);
  if (ids.length === 0) return null;
  const request = {
    records,
    ids,
    partyIds: [],
    tagWords: set.tagWords ?? [],
    language,
    day,
    isPast: false,
    withNotes: false,
  };
  return {
    count: ids.length,
    sheets: followUpSheets(request, { kind: 'everything' }),
    paper: followUpPaper(request, { kind: 'theme', theme: null }),
  };
}

/** "Chairmanship of Azerbaijan, 2023–2024" as the State's name and the label. */
function aboutOf({ contents: { records }, chairmanshipId, language, day }: PackRequest): string {
  const chairmanship = records.chairmanships?.find(({ id }) => id === chairmanshipId);
  const party = records.parties?.find(({ id }) => id === chairmanship?.partyId);
  if (!chairmanship || !party) return packWords[language].whole;
  const name = nameOn(party, records.partyNames ?? [], day, language, 'short');
  return [name, chairmanship.label].filter(Boolean).join(', ');
}

/** Letters and figures with strokes between them; a letter that came as two signs is one. */
function plain(text: string): string {
  return text
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function freePath(name: string, ending: string, taken: Set<string>): string {
  let path = `${name}.${ending}`;
  for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = `${name}-${count}.${ending}`;
  taken.add(path.toLowerCase());
  return path;
}
