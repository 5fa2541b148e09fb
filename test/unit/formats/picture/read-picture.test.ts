import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mostPixels, pictureLimit, readPicture } from '@/formats/picture/read-picture';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);
const png = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
);
/** A frame of 3 by 2 after a segment of another kind, and no picture in it. */
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xd9,
]);
const svg = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  bytesOf(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const problemOf = (bytes: Uint8Array) => {
  const read = readPicture(bytes);
  return read.ok ? null : read.problem;
};

describe('a file that is chosen as a logo', () => {
  it('is known by its bytes, with its size', () => {
    expect(readPicture(png)).toEqual({ ok: true, value: { mediaType: 'image/png', width: 1, height: 1 } });
    expect(readPicture(jpeg)).toEqual({ ok: true, value: { mediaType: 'image/jpeg', width: 3, height: 2 } });
    expect(readPicture(svg('<path d="M0 0"/>'))).toEqual({
      ok: true,
      value: { mediaType: 'image/svg+xml', width: 40, height: 20 },
    });
    expect(readPicture(svg('', 'width="30mm" height="10mm"'))).toMatchObject({
      value: { width: 30, height: 10 },
    });
  });

  it('is refused where it is empty, too large, or no picture', () => {
    expect(problemOf(new Uint8Array())).toBe('empty');
    expect(problemOf(new Uint8Array(pictureLimit + 1))).toBe('too-large');
    expect(problemOf(new Uint8Array(40 * 1024 * 1024))).toBe('too-large');
    expect(problemOf(bytesOf('%PDF-1.7 no picture'))).toBe('not-a-picture');
    expect(problemOf(bytesOf('<html><body>svg</body></html>'))).toBe('not-a-picture');
  });

  it('is refused where it was cut off, or is not closed', () => {
    expect(problemOf(png.subarray(0, 40))).toBe('broken');
    expect(problemOf(jpeg.subarray(0, 8))).toBe('broken');
    expect(problemOf(bytesOf('<svg viewBox="0 0 1 1"><g><path/></svg>'))).toBe('broken');
    expect(problemOf(bytesOf('<svg viewBox="0 0 1 1"><g>'))).toBe('broken');
  });

  it('is refused where it would fill the memory when it is drawn', () => {
    const large = png.slice();
    new DataView(large.buffer).setUint32(16, mostPixels + 1);
    expect(problemOf(large)).toBe('too-many-pixels');
    expect(problemOf(svg('', `viewBox="0 0 ${mostPixels + 1} 1"`))).toBe('too-many-pixels');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<SVG:script xmlns:SVG="http://www.w3.org/2000/svg">x</SVG:script>'],
    ['<foreignObject><p/></foreignObject>'],
    ['<path onclick="x()"/>'],
    ['<path\nonload = "x()"/>'],
    ['<a href="javascript:x()"/>'],
  ])('is refused where something in it would run: %s', (inside) => {
    expect(problemOf(svg(inside))).toBe('scripted');
  });

  it('is refused where it declares entities, which could grow', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1">&b;</svg>';
    expect(problemOf(bytesOf(bomb))).toBe('scripted');
  });

  it.each([
    ['<image href="https://example.org/a.png"/>'],
    ['<use xlink:href="other.svg#a"/>'],
    ['<style>@import "a.css";</style>'],
    ['<path fill="url(http://example.org/#a)"/>'],
  ])('is refused where it would fetch something: %s', (inside) => {
    expect(problemOf(svg(inside))).toBe('fetches');
  });

  it('may refer to its own parts and to pictures in it', () => {
    const inside =
      '<defs><linearGradient id="a"/></defs><path fill="url( \'#a\' )"/><use href="#a"/><image href="data:image/png;base64,AA=="/>';
    expect(problemOf(svg(inside))).toBeNull();
  });

  it('is refused where a drawing does not say how large it is', () => {
    expect(problemOf(svg('', 'width="100%" height="100%"'))).toBe('no-size');
  });

  it('is refused or read, whatever its bytes are', () => {
    const starts = [png.subarray(0, 24), jpeg.subarray(0, 10), bytesOf('<svg viewBox="'), new Uint8Array()];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const read = readPicture(Uint8Array.from([...start, ...rest]));
        if (read.ok) expect(Math.max(read.value.width, read.value.height)).toBeLessThanOrEqual(mostPixels);
      }),
    );
  });
});
