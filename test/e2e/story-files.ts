import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** The headings and the words of a Word file, read by another program than the one that wrote it. */
export async function readWord(
  path: string,
): Promise<{ readonly headings: readonly string[]; readonly text: string }> {
  const { value: html } = await mammoth.convertToHtml({ path });
  const { value: text } = await mammoth.extractRawText({ path });
  const headings = [...html.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gsu)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]+>/gu, ''),
  );
  return { headings, text };
}

/** Every part of a bundle as text, the manifest without the time of its export. */
export async function readBundle(path: string): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const text = new TextDecoder('latin1').decode(bytes);
      return [name, name === 'manifest.json' ? text.replace(/"exportedAt":"[^"]*",?/u, '') : text];
    }),
  );
}
