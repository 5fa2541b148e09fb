import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { today } from '@/pickers/today';

describe('today', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the day on the reader’s clock, which in Almaty is ahead of Greenwich', () => {
    vi.stubEnv('TZ', 'Asia/Almaty');
    expect(today(new Date('2031-05-14T20:30:00Z'))).toBe('2031-05-15');
    vi.stubEnv('TZ', 'UTC');
    expect(today(new Date('2031-05-14T20:30:00Z'))).toBe('2031-05-14');
  });

  it('is never taken from the clock of Greenwich by a screen', () => {
    const screens = ['app', 'features', 'pickers'].flatMap((part) => {
      const files = readdirSync(join('src-renderer', part), { recursive: true, encoding: 'utf8' });
      return files.filter((path) => /\.tsx?$/u.test(path)).map((path) => join('src-renderer', part, path));
    });
    expect(screens.length).toBeGreaterThan(100);
    expect(
      screens.filter((path) => /toISOString\(\)\s*\.slice\(0, 10\)/u.test(readFileSync(path, 'utf8'))),
    ).toEqual([]);
  });
});
