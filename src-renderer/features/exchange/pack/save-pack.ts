import type { Id } from '@/domain/fields';
import { makePack } from '@/formats/pack/make-pack';
import type { PaperDocument, PaperLanguage } from '@/formats/paper/paper';
import { paperToHtml } from '@/formats/paper/write-html';
import type { Worked } from '@/formats/worker/formats-client';
import type { Host, Result, FileHandle } from '@/host/host';
import { embeddedFontCss } from '@/pickers/paper/paper-fonts';
import { picturesOf } from '@/pickers/paper/pictures-of';
import { today } from '@/pickers/today';
import type { Register } from '@/store/register';
import { formats } from '../reading/formats';

export interface PackChoices {
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
}

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export interface PackRun {
  readonly host: Host;
  readonly register: Register;
  /** Without its ending. */
  readonly name: string;
  readonly filterLabel: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackProgress) => void;
}

export type PackOutcome =
  Result<FileHandle> | { readonly ok: false; readonly error: { readonly code: 'not-made' } };

/** A step of making the pack that could not be done: nothing is written then. */
class NotMade extends Error {}

/**
 * Makes the pack, then asks where to save it: it is written whole or not at all. Without PDF of its own the host is given
 * pages for printing, which the index of the pack says.
 */
export async function savePack(choices: PackChoices, run: PackRun): Promise<PackOutcome> {
  const { host, register, signal } = run;
  const cancelled = { ok: false, error: { code: 'cancelled' } } as const;
  await register.settled();
  const contents = await register.exportAll({ originals: 'kept' });
  const now = new Date();
  const { writesPdf } = host.capabilities;
  const html = async (paper: PaperDocument): Promise<string> => {
    const pictures = await picturesOf(paper.form, (hash) => register.file(hash));
    return paperToHtml(paper, { fontCss: await embeddedFontCss(paper), pictures });
  };
  try {
    const files = await makePack(
      { ...choices, contents, day: today(now) },
      {
        writeBundle: async (whole) => done(await formats.writeBundle(whole, now.toISOString())),
        writeSheets: async (sheets) => done(await formats.writeSheets(sheets, 'xlsx')),
        print: async (paper) => {
          const page = await html(paper);
          if (!writesPdf) return new TextEncoder().encode(page);
          const printed = await host.pdfBytes(page);
          if (!printed.ok) throw new NotMade(printed.error.code);
          return printed.value;
        },
        printsPdf: writesPdf,
        onProgress: run.onProgress,
        signal,
      },
    );
    if (!files) return cancelled;
    const zip = done(await formats.zipPack(files));
    if (signal.aborted) return cancelled;
    return await host.saveFile({
      suggestedName: `${run.name} ${today(now)}.zip`,
      filters: [{ label: run.filterLabel, extensions: ['zip'] }],
      bytes: zip,
    });
  } catch (error) {
    if (error instanceof NotMade) return { ok: false, error: { code: 'not-made' } };
    throw error;
  }
}

function done<T>(worked: Worked<T>): T {
  if (!worked.ok) throw new NotMade(worked.error.code);
  return worked.value;
}
