import type { Reading } from './reading';
import type { Span } from './span';

/** What the lines of a form or the head of minutes say by their labels. */
export type FormField =
  'title' | 'theme' | 'date' | 'place' | 'venue' | 'organised' | 'hosted' | 'funded' | 'supported' | 'chair';

const labels: Readonly<Record<FormField, string>> = {
  title: 'title|name of (?:the )?(?:meeting|event)|event|название(?: мероприятия)?|мероприятие',
  theme: '(?:main )?theme|topic|subject|тема(?: (?:совещания|встречи|заседания|конференции))?',
  date: 'dates?(?: of (?:the )?meeting)?|when|дата(?: и время)?(?: проведения)?|сроки(?: проведения)?|время проведения',
  place:
    'place(?: and date)?(?: of (?:the )?meeting)?|location|where|city|место(?: и дата)?(?: проведения)?|город',
  venue: 'venue|meeting venue',
  organised: 'organi[sz]ers?|organi[sz]ed by|conveners?|организатор(?:ы)?',
  hosted: '(?:co-?)?hosts?(?: country)?|hosted by|принимающая сторона',
  funded: 'donors?|funded by|funding|sponsors?|донор(?:ы)?|финансирование',
  supported: 'supported by|with the support of|при поддержке',
  chair:
    'chair(?:person|man|woman)?|chaired by|in the chair|co-?chairs?|председатель(?:ствующий|ствовал[аи]?)?|председательствующий|сопредседатели',
};
const pattern = new RegExp(
  `^[*_#>\\s-]{0,8}(?:${Object.entries(labels)
    .map(([field, source]) => `(?<${field}>${source})`)
    .join('|')})(?: ?:) ?`,
  'u',
);

/** A labelled line: the words behind the label. */
export interface FormLine extends Span {
  readonly field: FormField;
}

/** The lines that open with a label of the table and a colon, or its cell (see `withLabelCells`): "Date: 9 March 2020", «Место проведения: …». */
export function findFormLines(reading: Pick<Reading, 'folded' | 'text' | 'blocks'>): readonly FormLine[] {
  const found: FormLine[] = [];
  for (const { lines } of reading.blocks) {
    for (const line of lines) {
      if (line.end - line.start > 400) continue;
      const match = pattern.exec(reading.folded.slice(line.start, line.end));
      const field = fields.find((name) => match?.groups?.[name] !== undefined);
      if (!match || !field || line.start + match[0].length >= line.end) continue;
      const start = line.start + match[0].length;
      const end = field === 'chair' ? endOfPart(reading.folded, start, line.end) : line.end;
      found.push({ field, start, end });
    }
  }
  return found;
}

/** "Chair: Ms. A (Poland). Participants: …": who stands behind another label of the line is none of this one. */
function endOfPart(folded: string, start: number, end: number): number {
  const next = /[.;] (?=\p{L}[\p{L} -]{2,40}: )/u.exec(folded.slice(start, end));
  return next ? start + next.index : end;
}

const fields = Object.keys(labels) as readonly FormField[];

/** The first line with the label. */
export function formLine(lines: readonly FormLine[], ...wanted: readonly FormField[]): FormLine | undefined {
  return lines.find(({ field }) => wanted.includes(field));
}
