import type { Id } from '@/domain/fields';
import type { PackProgress } from '@/formats/pack/make-pack';
import type { PaperLanguage } from '@/formats/paper/paper';
import type { Worked } from '@/formats/worker/formats-client';
import type { Host, Result, FileHandle } from '@/host/host';
import { fontCssFor } from '@/pickers/paper/paper-fonts';
import { today } from '@/pickers/today';
import type { Register } from '@/store/register';
import { formats } from '../reading/formats';

export interface PackChoices {
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
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
  try {
    const zip = done(
      await formats.makePack({
        request: {
          ...choices,
          contents,
          day: today(now),
          exportedAt: now.toISOString(),
          printsPdf: writesPdf,
        },
        fontCss: fontCssFor,
        print: async (page) => {
          const printed = await host.pdfBytes(new TextDecoder().decode(page));
          if (!printed.ok) throw new NotMade(printed.error.code);
          return printed.value;
        },
        onProgress: run.onProgress,
        signal,
      }),
    );
    if (zip === null || signal.aborted) return cancelled;
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

/** `null` where it was cancelled. */
function done<T>(worked: Worked<T>): T | null {
  if (!worked.ok && worked.error.code === 'cancelled') return null;
  if (!worked.ok) throw new NotMade(worked.error.code);
  return worked.value;
}
