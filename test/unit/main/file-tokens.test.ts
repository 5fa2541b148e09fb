import { describe, expect, it } from 'vitest';
import { createFileTokens } from '../../../src-main/file-tokens';

describe('file tokens', () => {
  it('stand for a path without telling it', () => {
    const tokens = createFileTokens();
    const token = tokens.grant('/home/a/minutes.txt', 'read');
    expect(token).not.toContain('minutes');
    expect(tokens.pathFor(token, 'read')).toBe('/home/a/minutes.txt');
  });

  it('of a file chosen to be read do not allow writing; of a saved one, both', () => {
    const tokens = createFileTokens();
    expect(tokens.pathFor(tokens.grant('/a', 'read'), 'write')).toBeUndefined();
    const saved = tokens.grant('/a', 'write');
    expect(tokens.pathFor(saved, 'write')).toBe('/a');
    expect(tokens.pathFor(saved, 'read')).toBe('/a');
  });

  it('are worth nothing in another window, and a path is none', () => {
    const token = createFileTokens().grant('/a', 'read');
    const other = createFileTokens();
    expect(other.pathFor(token, 'read')).toBeUndefined();
    expect(other.pathFor('/a', 'read')).toBeUndefined();
  });

  it('are new each time, even for the same path', () => {
    const tokens = createFileTokens();
    expect(tokens.grant('/a', 'read')).not.toBe(tokens.grant('/a', 'read'));
  });
});
