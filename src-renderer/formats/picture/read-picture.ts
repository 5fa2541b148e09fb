import { xmlTokens } from '../xml/xml-tokens';
import { xmlText } from '../xml/xml-text';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/svg+xml';

/** Why a file is no logo. */
export type PictureProblem =
  | 'empty'
  /** More bytes than `pictureLimit`. */
  | 'too-large'
  /** Neither PNG nor JPEG nor SVG, whatever its name says. */
  | 'not-a-picture'
  /** Begins as one, but does not go on as one. */
  | 'broken'
  /** More than `mostPixels` along a side. */
  | 'too-many-pixels'
  /** An SVG that would run something. */
  | 'scripted'
  /** An SVG that would fetch something. */
  | 'fetches'
  /** An SVG that does not say how large it is. */
  | 'no-size';

export interface ReadPicture {
  readonly mediaType: PictureType;
  /** In pixels, or in units of the drawing. */
  readonly width: number;
  readonly height: number;
}

export type PictureOutcome =
  | { readonly ok: true; readonly value: ReadPicture }
  | { readonly ok: false; readonly problem: PictureProblem };

/** A logo goes with every paper and with every bundle; in bytes. */
export const pictureLimit = 5_000_000;
/** Along a side: a few kilobytes can unpack to gigabytes. */
export const mostPixels = 6000;

/** What kind of picture the bytes are, and how large; by the bytes and not by a name. Nothing of it is drawn here. */
export function readPicture(bytes: Uint8Array): PictureOutcome {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > pictureLimit) return refused('too-large');
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return sized('image/png', pngSize(bytes));
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return sized('image/jpeg', jpegSize(bytes));
  return svg(bytes);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function refused(problem: PictureProblem): PictureOutcome {
  return { ok: false, problem };
}

function sized(mediaType: PictureType, size: Size | null): PictureOutcome {
  if (!size || size.width <= 0 || size.height <= 0) return refused('broken');
  if (Math.max(size.width, size.height) > mostPixels) return refused('too-many-pixels');
  return { ok: true, value: { mediaType, ...size } };
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, at) => bytes[at] === byte);
}

/** Out of the first chunk; a file without its last one was cut off. */
function pngSize(bytes: Uint8Array): Size | null {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-12));
  if (bytes.length < 45 || !tail.includes('IEND')) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Out of the frame's header, which stands behind any number of other segments. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Elements that run or hold something else than a drawing. */
const running = new Set([
  'script',
  'foreignObject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'handler',
]);

function svg(bytes: Uint8Array): PictureOutcome {
  const xml = xmlText(bytes);
  if (!/<(?:\w+:)?svg[\s>]/u.test(xml.slice(0, 100_000))) return refused('not-a-picture');
  if (/<!ENTITY/iu.test(xml)) return refused('scripted');
  const open: string[] = [];
  let size: Size | null = null;
  let isRead = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      if (open.pop() !== token.name) return refused('broken');
      continue;
    }
    const { name, attributes, isEmpty } = token;
    if (running.has(name) || /(?:^|[\s"'/])on[a-z]+\s*=/iu.test(attributes)) return refused('scripted');
    if (/javascript:/iu.test(attributes)) return refused('scripted');
    if (open.length === 0) {
      if (isRead || name !== 'svg') return refused('broken');
      isRead = true;
      size = svgSize(attributes);
    }
    if (!isEmpty) open.push(name);
  }
  if (open.length > 0 || !isRead) return refused('broken');
  if (refersOutside(xml)) return refused('fetches');
  return size ? sized('image/svg+xml', size) : refused('no-size');
}

/** Of what a drawing refers to only its own parts, and pictures within itself, are there when it is drawn. */
function refersOutside(xml: string): boolean {
  const references = [
    ...xml.matchAll(/href\s*=\s*(?:"([^"]*)"|'([^']*)')/giu),
    ...xml.matchAll(/url\(\s*["']?([^"')]*)()/giu),
  ].map(([, one, other]) => (one ?? other ?? '').trim());
  return (
    /@import/iu.test(xml) ||
    references.some((one) => one !== '' && !/^(?:#|data:image\/(?:png|jpeg)[;,])/iu.test(one))
  );
}

/** By the box that is drawn, else by its stated width and height. */
function svgSize(attributes: string): Size | null {
  const box = /\sviewBox\s*=\s*["']\s*([^"']*)/u
    .exec(attributes)?.[1]
    ?.trim()
    .split(/[\s,]+/u)
    .map(Number);
  const [, , width = 0, height = 0] = box ?? [];
  if (width > 0 && height > 0) return { width, height };
  const length = (name: string) => {
    const [, number = '', unit = ''] =
      new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)\\s*([a-z%]*)`, 'u').exec(attributes) ?? [];
    return unit === '%' ? 0 : Number(number);
  };
  const stated = { width: length('width'), height: length('height') };
  return stated.width > 0 && stated.height > 0 ? stated : null;
}
