import { describe, expect, it } from 'vitest';
import { parseWindowState, placeOnDisplays } from '../../../src-main/window-placement';

const left = { x: 0, y: 0, width: 1440, height: 900 };
const right = { x: 1440, y: 0, width: 1920, height: 1080 };
const saved = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('placeOnDisplays', () => {
  it('opens in the middle of the primary display the first time', () => {
    expect(placeOnDisplays(undefined, [left], left)).toEqual({
      bounds: { x: 80, y: 50, width: 1280, height: 800 },
      maximized: false,
    });
  });

  it('fits a small display', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(placeOnDisplays(undefined, [small], small).bounds).toEqual(small);
  });

  it('opens where it was, on whichever display', () => {
    expect(placeOnDisplays(saved(1600, 100), [left, right], left)).toEqual(saved(1600, 100));
  });

  it('comes back to the primary display when its own is gone', () => {
    expect(placeOnDisplays(saved(1600, 100), [left], left).bounds).toEqual({
      x: 80,
      y: 50,
      width: 1280,
      height: 800,
    });
  });

  it.each([
    ['above', saved(100, -200)],
    ['below', saved(100, 890)],
    ['almost out on the left', saved(-950, 100)],
  ])('comes back when its title bar is %s the display', (_where, state) => {
    expect(placeOnDisplays(state, [left], left).bounds.x).toBe(80);
  });

  it('is cut to the display it is on', () => {
    expect(placeOnDisplays(saved(0, 0, 5000, 5000), [left], left).bounds).toEqual(left);
  });

  it('stays maximised', () => {
    expect(placeOnDisplays({ ...saved(9999, 0), maximized: true }, [left], left).maximized).toBe(true);
  });
});

describe('parseWindowState', () => {
  it('reads back what was written', () => {
    expect(parseWindowState(JSON.stringify(saved(1, 2)))).toEqual(saved(1, 2));
  });

  it.each(['', '{', '{}', 'null', '{"bounds":{"x":"1","y":0,"width":900,"height":700},"maximized":false}'])(
    'takes no notice of %s',
    (text) => {
      expect(parseWindowState(text)).toBeUndefined();
    },
  );
});
