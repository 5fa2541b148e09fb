import { describe, expect, it } from 'vitest';
import { fileErrorOf } from '../../../src-main/file-error';

const failing = (code: string): Error => Object.assign(new Error(code), { code });

describe('fileErrorOf', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EBUSY', 'file-in-use'],
    ['ETXTBSY', 'file-in-use'],
    ['ENOENT', 'not-found'],
    ['EIO', 'failed'],
  ])('reads %s as %s', (errno, code) => {
    expect(fileErrorOf(failing(errno), '/home/a/minutes.txt', 'linux')).toEqual({
      code,
      name: 'minutes.txt',
    });
  });

  it('reads EPERM on Windows as a file that another program holds', () => {
    expect(fileErrorOf(failing('EPERM'), 'minutes.txt', 'win32').code).toBe('file-in-use');
  });

  it('has an answer for what is no error of the file system', () => {
    expect(fileErrorOf('what', 'minutes.txt').code).toBe('failed');
  });
});
