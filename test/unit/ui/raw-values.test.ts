import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../src-renderer/', import.meta.url);

/** Every stylesheet but the tokens' own. */
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) => path.endsWith('.css') && /^(ui|app|features|pickers)\//.test(path) && path !== 'ui/tokens.css',
  );

describe('colours', () => {
  it('stand in the token file and nowhere else', () => {
    const raw = sheets.filter((path) =>
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(readFileSync(new URL(path, root), 'utf8')),
    );
    expect(sheets.length).toBeGreaterThan(10);
    expect(raw).toEqual([]);
  });

  it('are asked for by names that exist', () => {
    const tokens = readFileSync(new URL('ui/tokens.css', root), 'utf8');
    const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    // Set by a component or a library on the element itself, or by the class of a status beside.
    const given = ['--trigger-width', '--end-size', '--first', '--columns', '--cell', '--tone'];
    for (const path of sheets) {
      const css = readFileSync(new URL(path, root), 'utf8');
      const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
      const asked = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
      const unknown = asked.filter((name) => !known.has(name) && !own.has(name) && !given.includes(name));
      expect(unknown, path).toEqual([]);
    }
  });
});
