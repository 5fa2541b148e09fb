import type { JournalEntry } from '@/domain/journal';
import type { TableName } from '@/domain/records';

import { PackMaker, type PackJob, type PackRequest } from '../pack/make-pack';
import { zipPack } from '../pack/zip-pack';
import { picturesIn } from '../paper/paper-pictures';
import { printNeeds, type PrintNeeds } from '../paper/print-needs';
import { printPage, type PrintPage } from '../paper/print-page';
import type { TablePart } from './acceptance-desk';
import { writePaper } from './write-paper';

/** What is asked of a pack; the register itself crosses a part at a time. */
export type PackWanted = Omit<PackRequest, 'contents'> & { readonly schemaVersion: number };

/** A handover pack made on the thread: the register and the files of the pack lie here until it is whole. */
export interface PackDesk {
  /** Lets go of what lay here before. */
  beginPack(wanted: PackWanted): Promise<void>;
  addPackRows(part: TablePart): Promise<void>;
  addPackJournal(entries: readonly JournalEntry[]): Promise<void>;
  addPackFile(sha256: string, bytes: Uint8Array): Promise<void>;
  planPack(count: number): Promise<{ readonly done: number; readonly total: number }>;
  packJobs(): Promise<readonly PackJob[]>;
  /** What a paper needs of fonts. */
  packNeeds(at: number): Promise<PrintNeeds>;
  /**
   * A paper as a page for printing; `null` where pages are what the pack holds: it is kept then.
   * @param fontCss with the fonts in it, which are large: `null` for the same as of the page before
   */
  packPage(at: number, fontCss: string | null): Promise<PrintPage | null>;
  writePackFile(at: number): Promise<void>;
  keepPackFile(at: number, bytes: Uint8Array): Promise<void>;
  /** The whole pack as one archive. */
  endPack(): Promise<Uint8Array>;
}

export function createPackDesk(): PackDesk {
  let wanted: PackWanted | null = null;
  let rows = new Map<TableName, unknown[]>();
  let journal: JournalEntry[] = [];
  let files = new Map<string, Uint8Array>();
  let maker: PackMaker | null = null;
  let fonts = '';
  const making = (): PackMaker => {
    if (!wanted) throw new RangeError('No pack was begun');
    const { schemaVersion, ...request } = wanted;
    // Each list was filled with rows of the table it stands under.
    const contents = { schemaVersion, records: Object.fromEntries<unknown>(rows), journal, files };
    maker ??= new PackMaker({ ...request, contents });
    return maker;
  };
  const letGo = () => {
    wanted = null;
    rows = new Map();
    journal = [];
    files = new Map();
    maker = null;
    fonts = '';
  };
  return {
    async beginPack(next) {
      letGo();
      wanted = next;
    },
    async addPackRows({ table, rows: part }) {
      const held = rows.get(table) ?? [];
      for (const row of part) held.push(row);
      rows.set(table, held);
    },
    async addPackJournal(entries) {
      for (const entry of entries) journal.push(entry);
    },
    async addPackFile(sha256, bytes) {
      files.set(sha256, bytes);
    },
    planPack: async (count) => making().planMeetings(count),
    packJobs: async () => making().jobs(),
    packNeeds: async (at) => printNeeds(making().paper(at)),
    async packPage(at, fontCss) {
      fonts = fontCss ?? fonts;
      const paper = making().paper(at);
      const pictures = picturesIn(paper.form, files);
      if (wanted?.printsPdf) return printPage(paper, { pictures, fontCss: fonts });
      making().keep(at, await writePaper(paper, 'html', { pictures, html: { fontCss: fonts } }));
      return null;
    },
    writePackFile: async (at) => making().write(at),
    async keepPackFile(at, bytes) {
      making().keep(at, bytes);
    },
    async endPack() {
      const zip = zipPack(await making().finish());
      letGo();
      return zip;
    },
  };
}
