import type { PaperForm } from '@/formats/paper/paper';
import { pictureHashes, type PaperPictures } from '@/formats/paper/paper-pictures';
import type { Register } from '@/store/register';
import { useLive } from '@/store/react/use-live';

export type ReadPicture = Register['file'];

/** The pictures that a paper names, out of the register; one that it does not hold is left out. */
export async function picturesOf(form: Pick<PaperForm, 'logo'>, read: ReadPicture): Promise<PaperPictures> {
  const found = await Promise.all(pictureHashes(form).map(async (hash) => [hash, await read(hash)] as const));
  return new Map(found.flatMap(([hash, bytes]) => (bytes ? [[hash, bytes] as const] : [])));
}

const none: PaperPictures = new Map();

/** The same for a paper on screen; none until they are read. */
export function usePicturesOf({ logo }: Pick<PaperForm, 'logo'>): PaperPictures {
  const { sha256 = null, fallback = null } = logo ?? {};
  return (
    useLive((register) => picturesOf({ logo }, (hash) => register.file(hash)), [sha256, fallback]) ?? none
  );
}
