import type { KeptPicture } from '@/domain/house-form';
import { sha256Of } from '@/domain/sha256-of';
import { readPicture, type PictureProblem, type ReadPicture } from '@/formats/picture/read-picture';

export interface ChosenLogo {
  readonly logo: KeptPicture;
  /** What has to be kept of it, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export type LogoOutcome =
  | { readonly ok: true; readonly value: ChosenLogo }
  | { readonly ok: false; readonly problem: PictureProblem };

/** Of the longer side of a drawing as PNG: sharp in print at the greatest height a logo may have. */
const drawnPixels = 1200;

/** Looks whether a file can be a logo: its bytes are read, then it is drawn once. An SVG is also kept as it is drawn. */
export async function chooseLogo(name: string, bytes: Uint8Array): Promise<LogoOutcome> {
  const read = readPicture(bytes);
  if (!read.ok) return read;
  const picture = await drawn(bytes, read.value);
  if (picture === null) return { ok: false, problem: 'broken' };
  const sha256 = await sha256Of(bytes);
  const files = new Map([[sha256, bytes]]);
  let fallback: string | null = null;
  if (read.value.mediaType === 'image/svg+xml') {
    fallback = await sha256Of(picture);
    files.set(fallback, picture);
  }
  return { ok: true, value: { logo: { ...read.value, sha256, name, fallback }, files } };
}

/** The picture as PNG; `null` where the engine cannot draw it. */
async function drawn(
  bytes: Uint8Array,
  { mediaType, width, height }: ReadPicture,
): Promise<Uint8Array | null> {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = mediaType === 'image/svg+xml' ? drawnPixels / Math.max(width, height) : 1;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
