import { readOdt } from '@/formats/odt/read-odt';

/** The text of an OpenDocument file, as its reader gives it, with the numbers it counts. */
export async function textOfOdt(odt: Uint8Array): Promise<string> {
  const outcome = await readOdt({ name: 'paper.odt', bytes: odt }, '');
  if (!outcome.ok || outcome.kind !== 'text') throw new Error('The paper is no text that can be read');
  return outcome.record.text;
}

/** The numbers that stand before its paragraphs. */
export async function printedNumbers(odt: Uint8Array): Promise<readonly string[]> {
  return [...(await textOfOdt(odt)).matchAll(/^(\d+(?: \w+)?\.|\([a-z]+(?: \w+)?\))[ \t]/gmu)].map(
    ([, number]) => number ?? '',
  );
}
