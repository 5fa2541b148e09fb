import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { inLanguage, type Id } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { gatherRecommendations } from '@/domain/gather-recommendations';
import { nameOn } from '@/domain/name-on';
import { recommendationRows } from '@/domain/recommendation-row';
import type { RegisterContents } from '@/domain/register-contents';

import { followUpPaper, followUpSheets } from '../paper/follow-up/follow-up-paper';
import type { PaperDocument, PaperLanguage } from '../paper/paper';
import type { WrittenSheet } from '../sheet/sheet';
import { contactsSheet, contactsToVcf, packContacts } from './pack-contacts';
import { packIndexHtml, type IndexedPaper } from './pack-index';
import { packPapers } from './pack-papers';
import { packWords } from './pack-words';

export interface PackRequest {
  readonly contents: RegisterContents;
  /** The Chairmanship whose meetings the papers are of; `null` for all. The register is whole in any case. */
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
  /** ISO 8601. */
  readonly day: string;
}

/** What a pack is written with: it differs between the app and a command without a window. */
export interface PackTools {
  readonly writeBundle: (contents: RegisterContents) => Promise<Uint8Array>;
  readonly writeSheets: (sheets: readonly WrittenSheet[]) => Promise<Uint8Array>;
  /** A paper as PDF, or as a page for printing where `printsPdf` is false. */
  readonly print: (paper: PaperDocument) => Promise<Uint8Array>;
  readonly printsPdf: boolean;
  /** Called before each file, `total` being how many there will be. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number;
    readonly name: string;
  }) => void;
  readonly signal?: AbortSignal;
}

export interface PackFile {
  /** Within the pack, parted by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All files of a pack, the index first; `null` where it was cancelled: nothing is written by then. */
export async function makePack(request: PackRequest, tools: PackTools): Promise<readonly PackFile[] | null> {
  const { contents, chairmanshipId, language, day } = request;
  const { records } = contents;
  const words = packWords[language];
  const ending = tools.printsPdf ? 'pdf' : 'html';
  const { papers, meetingIds, missing } = await packPapers({ contents, chairmanshipId, language, day });
  const contacts = packContacts(records, { language, day, meetingIds });
  const followUp = openFollowUp(request);
  const taken = new Set<string>();
  const index: IndexedPaper[] = [];
  const jobs: (readonly [path: string, write: () => Promise<Uint8Array> | Uint8Array])[] = [
    ['register.rapporteur', () => tools.writeBundle(contents)],
  ];
  for (const { meeting, kind, document, isFinal } of papers) {
    const file = freePath(`papers/${[meeting, kind, document.language].map(plain).join('-')}`, ending, taken);
    index.push({ meeting, paper: kind, status: document.status?.label ?? (isFinal ? '' : '—'), file });
    jobs.push([file, () => tools.print(document)]);
  }
  if (followUp) {
    jobs.push([`follow-up/open-follow-up.xlsx`, () => tools.writeSheets(followUp.sheets)]);
    jobs.push([`follow-up/open-follow-up.${ending}`, () => tools.print(followUp.paper)]);
  }
  if (contacts.length > 0) {
    jobs.push(['contacts/contacts.xlsx', () => tools.writeSheets([contactsSheet(contacts, language)])]);
    jobs.push(['contacts/contacts.vcf', () => utf8ToBytes(contactsToVcf(contacts, language))]);
  }
  const files: PackFile[] = [];
  for (const [path, write] of jobs) {
    if (tools.signal?.aborted) return null;
    tools.onProgress?.({ done: files.length, total: jobs.length, name: path });
    files.push({ path, bytes: await write() });
  }
  if (tools.signal?.aborted) return null;
  const finals = papers.filter(({ isFinal }) => isFinal).length;
  const html = packIndexHtml({
    language,
    process: inLanguage(records.processes?.[0]?.name ?? {}, language),
    about: aboutOf(request),
    day: formatEdtf(day, language),
    counts: [
      [words.count.meetings, meetingIds.size],
      [words.count.finals, finals],
      [words.count.drafts, papers.length - finals],
      [words.count.open, followUp?.count ?? 0],
      [words.count.contacts, contacts.length],
    ],
    missing: [
      ...missing,
      ...(followUp ? [] : [words.noOpen]),
      ...(contacts.length > 0 ? [] : [words.noContacts]),
      ...(tools.printsPdf ? [] : [words.noPdf]),
    ],
    papers: index,
    files: files.map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: bytesToHex(sha256(bytes)),
    })),
  });
  return [{ path: 'index.html', bytes: utf8ToBytes(html) }, ...files];
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

/** Letters and figures with strokes between them. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
}

function freePath(name: string, ending: string, taken: Set<string>): string {
  let path = `${name}.${ending}`;
  for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = `${name}-${count}.${ending}`;
  taken.add(path.toLowerCase());
  return path;
}
