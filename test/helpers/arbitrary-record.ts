import fc from 'fast-check';
import type * as z from 'zod/mini';

import type { JournalValue } from '@/domain/journal';
import { edtfSchema, localizedSchema, orderSchema, timeSchema, wallClockSchema } from '@/domain/fields';
import { kindClassificationsSchema, kindLettersSchema } from '@/domain/house-form';
import { recordSchemas, type TableName } from '@/domain/records';
import { orderKeys } from '@/store/order-key';

type Value = JournalValue;
export type Row = Readonly<Record<string, Value>>;

/** Texts as the register meets them: several scripts, right to left, combining marks, emoji, line ends, nothing. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'Қазақстан Республикасы, Әлеуметтік қорғау',
    'Азербайджан — «Ёлка»',
    'المفوضية السامية للأمم المتحدة لشؤون اللاجئين',
    'جمهوری اسلامی ایران',
    'Türkiye, İzmir, ışık',
    '👩🏽‍⚖️🏳️‍🌈 e\u0301',
    'two\nlines\r\nand a tab\t"quoted" \\ </script>',
    '\u2028\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

export const arbitraryLocalized: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom('en', 'ru', 'kk', 'ar', 'fa', 'und', 'zh-Hant'),
  arbitraryText,
  { maxKeys: 3, noNullPrototype: true },
);

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Dates of every precision, with and without a year, ranges and qualifiers. */
export const arbitraryEdtf: fc.Arbitrary<string> = fc
  .record({
    year: fc.option(fc.integer({ min: 1, max: 9999 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('year', 'month', 'day', 'range'),
    length: fc.integer({ min: 1, max: 20 }),
    qualifier: fc.constantFrom('', '?', '~', '%'),
  })
  .map(({ year, month, day, precision, length, qualifier }) => {
    const start = year === null ? 'XXXX' : String(year).padStart(4, '0');
    const inMonth = `${start}-${twoDigits(month)}`;
    if (precision === 'year') return year === null ? inMonth : `${start}${qualifier}`;
    if (precision === 'month') return `${inMonth}${qualifier}`;
    const first = `${inMonth}-${twoDigits(day)}`;
    if (precision === 'day' || day + length > 28) return `${first}${qualifier}`;
    return `${first}/${inMonth}-${twoDigits(day + length)}${qualifier}`;
  });

/** A row of the table made from its schema, so that a new field is covered as soon as it exists; ids come later. */
export function arbitraryRow(table: TableName): fc.Arbitrary<Row> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordSchemas[table]._zod.def.innerType.shape;
  return fc.record(
    Object.fromEntries(
      Object.entries(shape).map(([field, schema]) => [field, arbitraryField(field, schema)]),
    ),
    { noNullPrototype: true },
  );
}

function arbitraryField(field: string, schema: z.core.$ZodType): fc.Arbitrary<Value> {
  if (schema === edtfSchema) return arbitraryEdtf;
  if (schema === timeSchema) return fc.constantFrom('00:00', '09:30', '23:59');
  if (schema === wallClockSchema) return fc.constantFrom('2015-09-22T09:30', '2025-04-24T23:59');
  if (schema === orderSchema) return fc.constantFrom(...orderKeys(12));
  if (schema === localizedSchema || schema === kindLettersSchema) return arbitraryLocalized;
  if (schema === kindClassificationsSchema)
    return fc.dictionary(fc.constantFrom('minutes', 'press-note'), arbitraryLocalized, {
      noNullPrototype: true,
    });
  if (field === 'level') return levelOf(schema);
  // Hashes of the passages of a paper, eight figures each.
  if (field === 'parts') return fc.constantFrom('', '0123abcd', '0123abcd89ef4567');
  const def = definitionOf(schema);
  switch (def.type) {
    case 'nullable':
      return fc.option(arbitraryField(field, def.innerType));
    case 'readonly':
      return arbitraryField(field, def.innerType);
    case 'array':
      return fc.array(arbitraryField(field, def.element), { maxLength: 3 });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, inner]) => [key, arbitraryField(key, inner)]),
        ),
        { noNullPrototype: true },
      );
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer(boundsOf(schema));
    case 'string':
      return arbitraryText;
    default:
      // JSON has no -0: what cannot be written cannot be expected back. The schema library drops a key `__proto__`, so a
      // bundle that holds one is refused as damaged; the register writes none.
      return fc
        .jsonValue({ maxDepth: 2 })
        .map((value) => JSON.parse(JSON.stringify(value).replaceAll('"__proto__"', '"proto"')) as Value);
  }
}

/** `level` is a number for paragraphs, a word for meetings. */
function levelOf(schema: z.core.$ZodType): fc.Arbitrary<Value> {
  const def = definitionOf(schema);
  return def.type === 'number' ? fc.integer({ min: 0, max: 2 }) : arbitraryField('', schema);
}

/** A whole number from 1 on, within what the schema's checks allow. */
function boundsOf(schema: z.core.$ZodType): { readonly min: number; readonly max: number } {
  const checks = (schema._zod.def.checks ?? []).map(
    // zod tells a check's kind at run time only.
    (check) => check._zod.def as { readonly check: string; readonly value?: unknown },
  );
  const boundOf = (kind: string): number | null => {
    const value = checks.find(({ check }) => check === kind)?.value;
    return typeof value === 'number' ? value : null;
  };
  return {
    min: Math.max(1, boundOf('greater_than') ?? 1),
    max: Math.min(100_000, boundOf('less_than') ?? 100_000),
  };
}

/** The few kinds of schema that records are made of. */
type Definition =
  | { readonly type: 'nullable' | 'readonly'; readonly innerType: z.core.$ZodType }
  | { readonly type: 'array'; readonly element: z.core.$ZodType }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: 'boolean' | 'number' | 'string' | 'json' };

function definitionOf(schema: z.core.$ZodType): Definition {
  // zod tells a schema's kind at run time only; the union above names the kinds in use.
  return schema._zod.def as unknown as Definition;
}
