const four = String.raw`((?:[01]\d|2[0-3])[0-5]\d)`;
const unit = String.raw`(?:\s?(?:hrs?\.?|hours?|h|ч\.?)(?!\p{L}))?`;
const opening = String.raw`^([\s|([]*(?:from |с )?)`;
const range = new RegExp(
  String.raw`${opening}${four}${unit}\s*(?:–|—|-|to(?=\s)|до(?=\s))\s*${four}${unit}(?!\d)`,
  'iu',
);
const single = new RegExp(String.raw`${opening}${four}${unit}(?=$|[\s|:.,)\]])(?!\.\d)`, 'iu');
const atEnd = new RegExp(
  String.raw`(\t\s*|[([])${four}${unit}\s*(?:–|—|-)\s*${four}${unit}(?=[)\]]?\s*$)`,
  'iu',
);

/**
 * Lines of an agenda that print its hours as four figures, "0930–1100", with a stop for the hour: "09:30–11:00". Where no
 * line begins with a range that can be nothing but hours, four figures are years, and all stays as it is.
 */
export function withColons(lines: readonly string[]): readonly string[] {
  return lines.some((line) => opensWithPlainHours(line)) ? lines.map(inHours) : lines;
}

/** Whether a line begins with a range of hours in four figures each that is no range of years. */
export function opensWithPlainHours(line: string): boolean {
  const [, , from = '', to = ''] = range.exec(line.slice(0, 40)) ?? [];
  return isHour(from) && isHour(to) && !(isYear(from) && isYear(to));
}

function inHours(line: string): string {
  const ranged = line.replace(range, (words: string, lead: string, from: string, to: string) =>
    isHour(from) && isHour(to) ? `${lead}${stopped(from)}–${stopped(to)}` : words,
  );
  if (ranged !== line) return ranged;
  const alone = line.replace(single, (words: string, lead: string, from: string) =>
    isHour(from) ? `${lead}${stopped(from)}` : words,
  );
  return alone.replace(atEnd, (words: string, lead: string, from: string, to: string) =>
    isHour(from) && isHour(to) ? `${lead}${stopped(from)}–${stopped(to)}` : words,
  );
}

/** Meetings begin and end at full five minutes. */
function isHour(figures: string): boolean {
  return figures !== '' && Number(figures) % 5 === 0;
}

function isYear(figures: string): boolean {
  return /^(?:19[5-9]|20)\d/u.test(figures);
}

function stopped(figures: string): string {
  return `${figures.slice(0, 2)}:${figures.slice(2)}`;
}
