import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const packages = resolve(import.meta.dirname, '../../../node_modules/@fontsource');

const sheets = [
  'source-serif-4/400.css',
  'source-serif-4/400-italic.css',
  'source-serif-4/600.css',
  'inter/400.css',
  'inter/400-italic.css',
  'inter/600.css',
  'amiri/arabic-400.css',
  'amiri/arabic-700.css',
];

/** The faces of a paper with their data in them, as the app passes them to the writer. */
export function paperFontCss(): string {
  return sheets.map((sheet) => inlined(join(packages, sheet))).join('\n');
}

function inlined(sheet: string): string {
  const face = /src: url\(([^)]+\.woff2)\)[^;]*;/gu;
  return readFileSync(sheet, 'utf8').replace(face, (_, file: string) => {
    const data = readFileSync(join(dirname(sheet), file)).toString('base64');
    return `src: url(data:font/woff2;base64,${data}) format('woff2');`;
  });
}
