import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What the linter, with the project's own settings, says about a file in a tree laid out like the repository's. */
async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  return withTemporaryFolder(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const args = [program, '-c', join(ROOT, 'build/oxlintrc.json'), '-f', 'unix', folder];
    return new Promise((done) => {
      execFile(process.execPath, args, (_error, stdout, stderr) => done(stdout + stderr));
    });
  });
}

const imports = (specifier: string): string => `import { x } from '${specifier}';\nexport const y = x;\n`;

const refused: readonly (readonly [file: string, specifier: string])[] = [
  ['domain/meeting.ts', '@/store/register'],
  ['domain/meeting.ts', '../store/register'],
  ['domain/reference/states.ts', '../../ui/button'],
  ['domain/meeting.ts', 'react'],
  ['domain/meeting.ts', 'dexie'],
  ['domain/meeting.ts', 'uuid'],
  ['formats/paper/write.ts', '@/store/register'],
  ['formats/paper/write.ts', '@/host/host'],
  ['formats/paper/write.ts', 'react'],
  ['formats/paper/write.ts', 'dexie'],
  ['formats/paper/write.ts', 'node:fs'],
  ['store/register.ts', '@/formats/bundle/read'],
  ['store/register.ts', '@/search/index'],
  ['search/index.ts', '@/store/register'],
  ['pickers/party-field.tsx', '@/features/people/list'],
  ['features/meetings/page.tsx', '@/features/people/list'],
  ['features/meetings/page.tsx', '../people/list'],
  ['features/meetings/outcome/page.tsx', '../../people/list'],
  ['features/meetings/page.tsx', '@/app/shell'],
  ['features/meetings/page.tsx', '../../store/register'],
  ['ui/button.tsx', '@/domain/meeting'],
  ['ui/button.tsx', '@/store/register'],
  ['i18n/format.ts', '@/domain/meeting'],
  ['host/browser-host.ts', '@/domain/meeting'],
  ['host/browser-host.ts', '../../src-main/files'],
  ['app/shell.tsx', 'electron'],
  ['app/shell.tsx', '../../test/helpers/temporary-folder'],
  ['stray/file.ts', '@/domain/meeting'],
];

const allowed: readonly (readonly [file: string, specifier: string])[] = [
  ['domain/meeting.ts', 'zod/mini'],
  ['domain/meeting.ts', './period'],
  ['domain/reference/states.ts', '../period'],
  ['formats/paper/write.ts', '@/domain/meeting'],
  ['formats/paper/write.ts', '../narrative/read'],
  ['store/register.ts', 'dexie'],
  ['pickers/party-field.tsx', '@/ui/button'],
  ['features/meetings/page.tsx', '@/pickers/party-field'],
  ['features/meetings/outcome/page.tsx', '../page-title'],
  ['app/shell.tsx', '@/features/meetings/page'],
  ['host/electron-host.ts', '../../src-preload/contract'],
];

describe('import zones', () => {
  it('refuses every import against the direction', async () => {
    const files = Object.fromEntries(
      refused.map(([file, specifier], index) => [numbered(file, index), imports(specifier)]),
    );
    const report = await lint(files);
    const missed = refused.filter(([file], index) => !hasFinding(report, numbered(file, index)));
    expect(missed).toEqual([]);
  });

  it('lets every import along the direction pass', async () => {
    const files = Object.fromEntries(
      allowed.map(([file, specifier], index) => [numbered(file, index), imports(specifier)]),
    );
    const report = await lint(files);
    expect(allowed.filter(([file], index) => hasFinding(report, numbered(file, index)))).toEqual([]);
  });

  it.each([
    ['import()', `export const load = () => import('@/store/register');\n`],
    ['export from', `export { x } from '@/store/register';\n`],
    ['export * from', `export * from '@/store/register';\n`],
    ['import type', `import type { X } from '@/store/register';\nexport type Y = X;\n`],
    ['a worker', `export const url = new URL('../store/worker.ts', import.meta.url);\n`],
  ])('sees through %s', async (_way, text) => {
    expect(await lint({ 'src-renderer/domain/meeting.ts': text })).toContain('must not import');
  });

  it('keeps the main process to node, electron and the contract', async () => {
    const report = await lint({
      'src-main/good.ts': imports('../src-preload/contract'),
      'src-main/bad.ts': imports('../src-renderer/domain/meeting'),
      'src-main/worse.ts': imports('react'),
    });
    expect(report).toContain('src-main/bad.ts');
    expect(report).toContain('src-main/worse.ts');
    expect(report).not.toContain('src-main/good.ts');
  });

  it('refuses a cycle', async () => {
    const report = await lint({
      'src-renderer/domain/a.ts': `import { b } from './b';\nexport const a = (): unknown => b;\n`,
      'src-renderer/domain/b.ts': `import { a } from './a';\nexport const b = (): unknown => a;\n`,
    });
    expect(report).toContain('no-cycle');
  });
});

describe('the rest of the lint settings', () => {
  it.each([
    ['any', 'no-explicit-any', 'export const x: any = 1;\n'],
    ['a default export', 'no-default-export', 'export default 1;\n'],
    ['console', 'no-console', 'console.log(1);\n'],
    ['a non-null assertion', 'no-non-null-assertion', 'export const f = (x?: string) => x!.length;\n'],
  ])('refuses %s', async (_what, rule, text) => {
    expect(await lint({ 'src-renderer/domain/meeting.ts': text })).toContain(rule);
  });
});

/** Each case in a file of its own. */
function numbered(file: string, index: number): string {
  return `src-renderer/${file.replace(/\.tsx?$/u, (extension) => `-${index}${extension}`)}`;
}

function hasFinding(report: string, file: string): boolean {
  return report.split('\n').some((line) => line.includes(`${file}:`) && line.includes('Import zones'));
}
