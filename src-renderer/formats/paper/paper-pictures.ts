import type { PaperForm } from './paper';

/** The bytes of the pictures that papers name, by their SHA-256. */
export type PaperPictures = ReadonlyMap<string, Uint8Array>;

/** The hashes of the pictures that a paper names. */
export function pictureHashes({ logo }: Pick<PaperForm, 'logo'>): readonly string[] {
  return logo ? [logo.sha256, logo.fallback].filter((hash) => hash !== null) : [];
}

/** Those that are among files; one that is not is left out. */
export function picturesIn(
  form: Pick<PaperForm, 'logo'>,
  files: ReadonlyMap<string, Uint8Array>,
): PaperPictures {
  return new Map(
    pictureHashes(form).flatMap((hash) => {
      const bytes = files.get(hash);
      return bytes ? [[hash, bytes] as const] : [];
    }),
  );
}
