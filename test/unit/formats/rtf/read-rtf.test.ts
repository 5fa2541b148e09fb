import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { rtfToText } from '@/formats/rtf/read-rtf';
import { readRecord } from '../../../helpers/read-record';

// The fixtures were written by LibreOffice from the texts of the same name, and from minutes with a little of everything.
const fixture = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../fixtures/prior-records', name))),
});
const bytesOf = (rtf: string) => Uint8Array.from(rtf, (char) => char.charCodeAt(0));
const textOf = (rtf: string) => rtfToText(bytesOf(rtf)).text;

describe.each(['closing-remarks-en', 'closing-remarks-ru'])('%s in Rich Text Format', async (name) => {
  const { draft, texts } = await readRecord(fixture(`${name}.rtf`));
  const plain = await readRecord(fixture(`${name}.txt`));

  it('gives the meeting that the plain text gives', () => {
    expect(draft.meetings).toEqual(plain.draft.meetings);
    expect(draft.meetings).toHaveLength(1);
    expect(validateDraft(draft, texts)).toEqual([]);
  });
});

describe('minutes with a little of everything', async () => {
  const { draft, texts } = await readRecord(fixture('minutes.rtf'));
  const text = texts[0] ?? '';
  const dropped = draft.dropped.map(({ start, end, why }) => `${why}: ${text.slice(start, end)}`);

  it('have the numbers that the program counts', () => {
    for (const line of [
      'I. Opening',
      '2. They agreed to:',
      '(b) meet again.',
      '3. Georgia offered',
      '• Forms',
    ])
      expect(text).toContain(`\n\n${line}`);
  });

  it('have a row of a table on a line', () => {
    expect(text).toContain('\n\nState\tCoordinator\tPost\nGeorgia\tMs. Nino Beridze\tHead of Division\n\n');
  });

  it('are read as corrected, and say so', () => {
    expect(text).toContain('met in the old town of Baku');
    expect(text).not.toContain('Vienna');
    expect(draft.sources[0]?.notes).toContainEqual({ code: 'tracked-changes', count: 2 });
  });

  it('have their notes behind, and running heads and comments kept apart', () => {
    expect(text).toContain('\n\n[1] Dates to be confirmed.');
    expect(text).toContain('a seminar on return.\n');
    expect(dropped).toEqual([
      'running-head: Caspian Dialogue – internal',
      'comment: A. Reader: Check with Tbilisi',
      'running-head: Page 1',
    ]);
  });

  it('say when they were last changed', () => {
    expect(draft.sources[0]).toMatchObject({ title: 'Minutes of the coordinators', modified: '2021-06-20' });
  });
});

describe('the bytes of an RTF document', () => {
  it('are read by the code page of the document', () => {
    expect(textOf("{\\rtf1\\ansi\\ansicpg1251 \\'c0\\'eb\\'ec\\'e0\\'f2\\'fb}")).toBe('Алматы');
    expect(textOf('{\\rtf1\\ansi\\ansicpg1251 \u00c0\u00eb\u00ec\u00e0\u00f2\u00fb}')).toBe('Алматы');
  });

  it('are read by the character set of their font', () => {
    const fonts =
      '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204{\\*\\falt X} Arial;}{\\f2\\fcharset161 A;}}';
    expect(
      textOf(`{\\rtf1\\ansi\\ansicpg1252${fonts}\\f0 caf\\'e9 {\\f1 \\'ec\\'e8\\'f0} \\f2\\'e1\\'e9\\par}`),
    ).toBe('café мир αι');
  });

  it('stand behind a Unicode character for readers that do not know it, and are not read twice', () => {
    expect(textOf("{\\rtf1\\ansi\\uc1\\u1055?\\u1088\\'3f{\\uc2\\u1072??}\\uc0\\u-3913 \\u1075a}")).toBe(
      'Пра•гa',
    );
    expect(textOf('{\\rtf1\\u1055{\\b ?}}')).toBe('П?');
    expect(textOf('{\\rtf1\\u-10179?\\u-8704?}')).toBe('😀');
  });

  it('of the language alone are Russian where an old program says so', () => {
    expect(textOf("{\\rtf1\\ansi\\deflang1049 \\'ec\\'e8\\'f0}")).toBe('мир');
  });

  it('give the quotation marks of Windows', () => {
    expect(
      textOf("{\\rtf1\\ansi\\ansicpg1252 \\'93a\\'94 \\ldblquote b\\rdblquote\\~\\emdash\\_x\\-y}"),
    ).toBe('“a” “b” —-xy');
  });
});

describe('what is no text of the document', () => {
  it('is passed over: pictures, objects, styles, instructions of fields', () => {
    const rtf = `{\\rtf1{\\stylesheet{\\s0 Normal;}}{\\*\\themedata abc}{\\pict\\pngblip 89504e47}
{\\object\\objemb{\\*\\objdata 0105}{\\result shown}} {\\field{\\*\\fldinst HYPERLINK "http://x.example"}{\\fldrslt a link}}
{\\*\\unheard of}{\\pict\\bin5 }{}{{}.}`;
    expect(textOf(rtf)).toBe('shown a link.');
  });

  it('may be said twice, of which the Unicode counts', () => {
    expect(textOf('{\\rtf1{\\upr{caf?}{\\*\\ud{caf\\u233?}}}!}')).toBe('café!');
  });

  it('is read where it is hidden, and told of', () => {
    const record = rtfToText(bytesOf('{\\rtf1 a {\\v b} c{\\xe\\v index}}'));
    expect(record.text).toBe('a b c');
    expect(record.notes).toEqual([{ code: 'hidden', count: 1 }]);
  });
});

describe('a table', () => {
  it('keeps its rows apart and a table within a cell in its cell', () => {
    const row =
      '\\trowd\\pard\\intbl A\\cell B{\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\nonesttables\\par}}\\cell\\row';
    expect(
      textOf(`{\\rtf1 ${row}\\trowd\\pard\\intbl C\\par D\\cell\\cell E\\cell\\row\\pard end\\par}`),
    ).toBe('A\tBx y\nC D\t\tE\n\nend');
  });

  it('that only lays a page out is read column after column', () => {
    const column = '1. a\\par 2. b\\par 3. c\\par 4. d\\cell';
    expect(textOf(`{\\rtf1\\trowd\\pard\\intbl ${column} ${column}\\row}`)).toBe(
      '1. a\n\n2. b\n\n3. c\n\n4. d\n\n1. a\n\n2. b\n\n3. c\n\n4. d',
    );
  });
});

describe('a broken document', () => {
  const seconds = (rtf: string): number => {
    const before = process.cpuUsage();
    rtfToText(bytesOf(rtf));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };

  it('of five megabytes of braces takes no longer than its length', () => {
    expect(seconds(`{\\rtf1${'{'.repeat(5_000_000)}a`)).toBeLessThan(15);
    expect(seconds(`{\\rtf1${'{\\footnote x}'.repeat(100_000)}`)).toBeLessThan(15);
  });

  it('that is cut off or closes more than it opens is read as far as it goes', () => {
    expect(textOf('{\\rtf1 a\\par {\\b b')).toBe('a\n\nb');
    expect(textOf('{\\rtf1 a}}}} b')).toBe('a b');
    expect(textOf('{\\rtf1 a\\')).toBe('a');
    expect(textOf("{\\rtf1 a\\'z9b\\bin99999999 c")).toBe('az9b');
  });

  it('without words is called empty', async () => {
    const outcome = await readPriorRecord({ name: 'empty.rtf', bytes: bytesOf('{\\rtf1{\\pict 00}}') });
    expect(outcome).toEqual({ ok: false, error: { code: 'empty' } });
  });
});
