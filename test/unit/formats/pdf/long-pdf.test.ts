import { expect, it } from 'vitest';
import { readPdf } from '@/formats/pdf/read-pdf';
import { tinyPdf, type TinyPage } from '../../../helpers/tiny-pdf';

const words = 'Participants emphasized the importance of informing workers before they depart.';

/** A word for a number, for no two pages to say the same. */
const nameOf = (number: number): string =>
  String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 121);

/** A page of a report: a head, paragraphs of three lines, its number. */
function page(number: number): TinyPage {
  const lines: [number, number, string][] = [[60, 800, 'Report of the meeting of experts']];
  for (let at = 0; at < 42; at += 1)
    lines.push([
      60,
      760 - at * 14 - Math.floor(at / 3) * 6,
      at % 3 === 0 ? `${number * 14 + at / 3}. ${words}` : `${nameOf(number)} ${words}`,
    ]);
  lines.push([290, 40, String(number + 1)]);
  return { lines: lines.filter(([, y]) => y > 30) };
}

it('a report of 200 pages is read whole in a few seconds', async () => {
  const bytes = tinyPdf({ pages: Array.from({ length: 200 }, (_, at) => page(at)) });
  const before = process.cpuUsage();
  const outcome = await readPdf({ name: 'x', bytes }, '');
  const { user, system } = process.cpuUsage(before);
  if (!outcome.ok || outcome.kind !== 'text') throw new Error(JSON.stringify(outcome));
  const { text, dropped } = outcome.record;
  expect(text.match(/^\d+\. Participants/gmu)).toHaveLength(2800);
  expect(dropped.filter(({ why }) => why === 'page-number')).toHaveLength(200);
  expect(dropped.filter(({ why }) => why === 'running-head')).toHaveLength(200);
  // Several times what it takes, for a machine that is busy.
  expect((user + system) / 1000).toBeLessThan(12_000);
});
