import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { cellText } from '@/formats/tables/cell-text';
import { titleAt } from '@/formats/tables/title-at';
import { isDayTitle } from '@/formats/tables/day-columns';
import { several, type Columns } from '@/formats/tables/recognise-columns';
import { choosableFields, type TableField, type TableKind } from '@/formats/tables/table-field';
import { useText, type Translate } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Bidi } from '@/ui/bidi';
import { Checkbox } from '@/ui/checkbox';
import { Disclosure } from '@/ui/disclosure';
import { Select } from '@/ui/select';
import { fieldInWords } from './row-words';
import styles from './table-review.module.css';

/** Of a table with hundreds of columns that are not known the first tell enough; all stand under “Columns”. */
const mostNamed = 12;

interface ColumnChoicesProps {
  readonly sheet: ReadSheet;
  readonly columns: Columns;
  /** Columns in which something stands that is not brought in. */
  readonly left: readonly number[];
  readonly kind: TableKind;
  readonly onChange: (columns: Columns) => void;
}

const names: readonly TableField[] = ['name', 'given', 'family', 'id'];
const samples = 3;
/** In characters. */
const sampleLength = 40;

/** What each column of the table was taken for, to be said otherwise. Open where no names were found. */
export function ColumnChoices({ sheet, columns, left, kind, onChange }: ColumnChoicesProps) {
  const t = useText();
  const { locale } = useIntl();
  const { titles, fields } = columns;
  const hasNames = fields.some((field) => names.includes(field));
  const [isOpen, setOpen] = useState(!hasNames);
  const known = fields.filter((field) => field !== 'ignored' && field !== 'trace').length;
  const ignored = fields.filter((field) => field === 'ignored').length;
  const itemsOf = (at: number) =>
    choosableFields(kind, isDayTitle(titleOf(sheet, titles, at))).map((id) => ({
      id,
      label: fieldInWords(id, locale, t),
    }));
  const body = sheet.rows.slice(titles === null ? 0 : titles + 1);
  const named = left.slice(0, mostNamed).map((at) => nameOf(sheet, titles, at, t));
  const count = left.length - named.length;
  const first = named.join('; ');
  const leftOut = count === 0 ? first : t('tables.columns.and-more', { columns: first, count });
  return (
    <>
      {leftOut === '' ? null : (
        <Banner kind="ask" title={t('tables.columns.left-out', { columns: leftOut })}>
          {t('tables.columns.left-out-hint')}
        </Banner>
      )}
      {hasNames ? null : <Banner kind="ask">{t('tables.columns.no-name')}</Banner>}
      <Disclosure
        title={t('tables.columns')}
        summary={t('tables.columns.summary', { known, ignored })}
        isExpanded={isOpen}
        onExpandedChange={setOpen}
      >
        <Checkbox
          isSelected={titles !== null}
          onChange={(isTitled) => onChange({ ...columns, titles: isTitled ? 0 : null })}
        >
          {t('tables.columns.titles')}
        </Checkbox>
        {/* A list of choices a column is dear to make, and most tables are recognised as they are. */}
        {isOpen ? (
          <div className={styles.columns}>
            {fields.map((field, at) =>
              field === 'trace' ? null : (
                // A column is its place in the table.
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <div key={at} className={styles.column}>
                  <Select
                    label={titleOf(sheet, titles, at) || t('tables.column', { letter: letterOf(at) })}
                    items={itemsOf(at)}
                    value={field}
                    onChange={(chosen) => onChange({ ...columns, fields: withField(fields, at, chosen) })}
                  />
                  <ul className={styles.samples} aria-hidden>
                    {samplesOf(body, at).map((text) => (
                      <li key={text} title={text}>
                        <Bidi>{text}</Bidi>
                      </li>
                    ))}
                  </ul>
                </div>
              ),
            )}
          </div>
        ) : null}
      </Disclosure>
    </>
  );
}

/** A meaning that only one column can have is taken from the one that had it. */
function withField(fields: readonly TableField[], at: number, chosen: TableField): readonly TableField[] {
  return fields.map((field, index) => {
    if (index === at) return chosen;
    return field === chosen && !several.includes(chosen) ? 'ignored' : field;
  });
}

/** Title or letter, with the first of what stands in it. */
function nameOf(sheet: ReadSheet, titles: number | null, at: number, t: Translate): string {
  const title = titleOf(sheet, titles, at) || t('tables.column', { letter: letterOf(at) });
  const [first = ''] = samplesOf(sheet.rows.slice(titles === null ? 0 : titles + 1), at);
  const sample = first.replaceAll('\n', ' ');
  return t('tables.columns.sample', {
    title,
    sample: sample.length > sampleLength ? `${sample.slice(0, sampleLength)}…` : sample,
  });
}

function titleOf(sheet: ReadSheet, titles: number | null, at: number): string {
  return titleAt(sheet, titles, at).replaceAll('\n', ' ');
}

function samplesOf(rows: ReadSheet['rows'], at: number): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const text = cellText(row[at]);
    if (text !== '') found.add(text);
    if (found.size === samples) break;
  }
  return [...found];
}

/** A, B, … AA, as spreadsheets call them. */
function letterOf(at: number): string {
  const head = Math.floor(at / 26);
  return (head > 0 ? letterOf(head - 1) : '') + String.fromCharCode(65 + (at % 26));
}
