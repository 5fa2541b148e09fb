import { describe, expect, it } from 'vitest';

import { parseOptions } from '../../../../build/convert/options';

describe('the converter’s options', () => {
  it('are files, a folder and, unless given, everything but plain text', () => {
    expect(parseOptions(['a.txt', 'b.html', '--out', 'papers'])).toEqual({
      kind: 'run',
      options: {
        files: ['a.txt', 'b.html'],
        out: 'papers',
        to: ['draft', 'bundle', 'docx', 'html', 'md'],
        papers: ['minutes'],
        followUp: [],
        language: null,
        process: null,
        force: false,
        languages: 'one',
        withNotes: false,
        pack: false,
      },
    });
  });

  it('may be given before or after the files', () => {
    const parsed = parseOptions([
      '--to',
      'md, txt',
      '--language',
      'ru',
      '--force',
      '--out=x',
      '--process',
      'Issyk Dialogue',
      'a',
    ]);
    expect(parsed).toMatchObject({
      options: { files: ['a'], to: ['md', 'txt'], language: 'ru', force: true, process: 'Issyk Dialogue' },
    });
  });

  it('ask for the handover pack alone, or beside what else is named', () => {
    expect(parseOptions(['a', '--out', 'x', '--pack'])).toMatchObject({ options: { pack: true, to: [] } });
    expect(parseOptions(['a', '--out', 'x', '--pack', '--to', 'md'])).toMatchObject({
      options: { pack: true, to: ['md'] },
    });
  });

  it('set the papers of meetings in two languages', () => {
    expect(parseOptions(['a', '--out', 'x', '--two-languages', 'columns'])).toMatchObject({
      options: { languages: 'columns', language: null },
    });
  });

  it('tell papers of meetings from those of the register of recommendations', () => {
    expect(parseOptions(['a', '--out', 'x', '--papers', 'minutes,matrix,changes'])).toMatchObject({
      options: { papers: ['minutes'], followUp: ['matrix', 'changes'] },
    });
  });

  it.each([
    [['--out', 'x'], 'Name at least one file'],
    [['a.txt'], '--out FOLDER'],
    [['a.txt', '--out', 'x', '--to', 'pdf'], '"pdf" is nothing to convert to'],
    [['a.txt', '--out', 'x', '--papers', 'minutes,menu'], '"menu" is no paper of a meeting'],
    [['a.txt', '--out', 'x', '--language', 'kk'], '"kk" is no language of the papers'],
    [['a.txt', '--out', 'x', '--two-languages', 'both'], '"both" is no way to set two languages'],
    [['a.txt', '--out', 'x', '--quiet'], '--quiet'],
  ])('that are wrong (%j) are named', (args, words) => {
    const parsed = parseOptions(args);
    expect(parsed.kind === 'wrong' && parsed.message).toContain(words);
  });

  it('ask for help with --help, whatever else there is', () => {
    expect(parseOptions(['--help']).kind).toBe('help');
    expect(parseOptions(['a.txt', '-h']).kind).toBe('help');
  });
});
