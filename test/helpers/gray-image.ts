import { deflateSync, inflateSync } from 'node:zlib';

import { crc32 } from '@/formats/bundle/crc32';

/** A picture in shades of grey, 0 (black) to 255, row by row. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** What `pdftoppm -gray` writes: `P5`, width, height and the greatest shade, then a byte a pixel. */
export function readPgm(bytes: Buffer): GrayImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1', 0, 64));
  if (!head) throw new Error('no picture in shades of grey');
  return { width: Number(head[1]), height: Number(head[2]), shades: bytes.subarray(head[0].length) };
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same as a PNG of eight-bit grey, each row as it is. */
export function writeGrayPng({ width, height, shades }: GrayImage): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(shades.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

/** A PNG as `writeGrayPng` writes it. */
export function readGrayPng(png: Buffer): GrayImage {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const shades = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    shades.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { width, height, shades };
}

/** Side of a square in which shades are taken together: letters drawn a little otherwise give the same mean. */
const side = 8;

/** Where two pictures of one size differ most: pixels from the top left, and by how much the means of a square do. */
export function greatestDifference(one: GrayImage, other: GrayImage) {
  let greatest = { x: 0, y: 0, by: 0 };
  for (let y = 0; y < one.height; y += side / 2)
    for (let x = 0; x < one.width; x += side / 2) {
      const by = Math.abs(meanAt(one, x, y) - meanAt(other, x, y));
      if (by > greatest.by) greatest = { x, y, by };
    }
  return greatest;
}

function meanAt({ width, height, shades }: GrayImage, x: number, y: number): number {
  let [sum, count] = [0, 0];
  for (let row = y; row < Math.min(y + side, height); row += 1)
    for (let column = x; column < Math.min(x + side, width); column += 1) {
      sum += shades[row * width + column] ?? 0;
      count += 1;
    }
  return sum / count;
}
