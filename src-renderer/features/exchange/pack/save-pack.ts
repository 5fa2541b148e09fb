import type { Id } from '@/domain/fields';
import type { RegisterContents } from '@/domain/register-contents';
import { damagedTexts, type DamagedText } from '@/formats/bundle/damaged-texts';
import type { PackProgress } from '@/formats/pack/make-pack';
import type { PaperLanguage } from '@/formats/paper/paper';
import type { Worked } from '@/formats/worker/formats-client';
import type { Host, Result, FileHandle, SaveOptions } from '@/host/host';
import { fontCssFor } from '@/pickers/paper/paper-fonts';
import { today } from '@/pickers/today';
import type { Register } from '@/store/register';
import { formats } from '../reading/formats';

export interface PackChoices {
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
  /**
   * The register as it was gathered when it was told which of its texts are not what was kept, and that the pack is made all
   * the same; `null` where that was not told: it is gathered then, and where texts are damaged nothing is made.
   */
  readonly gathered: RegisterContents | null;
}

export interface PackRun {
  readonly host: Host;
  readonly register: Register;
  /** Without its ending. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackProgress) => void;
}

/** A pack that is made and not saved yet; making it took minutes, so it is kept until it is saved or let go of. */
export interface MadePack {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

export type PackMaking =
  | { readonly ok: true; readonly value: MadePack }
  | { readonly ok: false; readonly error: { readonly code: 'not-made' | 'cancelled' } }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: 'damaged';
        readonly damaged: readonly DamagedText[];
        readonly gathered: RegisterContents;
      };
    };

/** A step of making the pack that could not be done: nothing is written then. */
class NotMade extends Error {}

/** Makes the pack. Without PDF of its own the host is given pages for printing, which the index of the pack says. */
export async function makePack({ gathered, ...choices }: PackChoices, run: PackRun): Promise<PackMaking> {
  const { host, register, signal } = run;
  const contents = gathered ?? (await gather(register));
  const damaged = gathered ? [] : await damagedTexts(contents);
  if (signal.aborted) return { ok: false, error: { code: 'cancelled' } };
  if (damaged.length > 0) return { ok: false, error: { code: 'damaged', damaged, gathered: contents } };
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
          const printed = await host.pdfBytes(page);
          if (!printed.ok) throw new NotMade(printed.error.code);
          return printed.value;
        },
        onProgress: run.onProgress,
        signal,
      }),
    );
    if (zip === null || signal.aborted) return { ok: false, error: { code: 'cancelled' } };
    return { ok: true, value: { suggestedName: `${run.name} ${today(now)}.zip`, bytes: zip } };
  } catch (error) {
    if (error instanceof NotMade) return { ok: false, error: { code: 'not-made' } };
    throw error;
  }
}

async function gather(register: Register): Promise<RegisterContents> {
  await register.settled();
  return register.exportAll({ originals: 'kept' });
}

/** Asks where to save a pack: it is written whole or not at all, and can be saved elsewhere where that failed. */
export function savePack(
  host: Pick<Host, 'saveFile'>,
  { suggestedName, bytes }: MadePack,
  filterLabel: string,
  saving: Pick<SaveOptions, 'signal' | 'onProgress'>,
): Promise<Result<FileHandle>> {
  const filters = [{ label: filterLabel, extensions: ['zip'] }];
  return host.saveFile({ suggestedName, filters, bytes, ...saving });
}

/** `null` where it was cancelled. */
function done<T>(worked: Worked<T>): T | null {
  if (!worked.ok && worked.error.code === 'cancelled') return null;
  if (!worked.ok) throw new NotMade(worked.error.code);
  return worked.value;
}
