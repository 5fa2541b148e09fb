/** The longest a point can be: a day. */
const most = 24 * 60;

/** Reads a length as people type it, in minutes: `30`, `30 min`, `1:30`, `1 h`, `1 ч 30 мин`; `null` when it is none. */
export function readLength(text: string): number | null {
  const match =
    /^(?:(?<hours>\d{1,2})\s*(?:h|hrs?|hours?|ч|час|часа|часов)\.?)?\s*(?:(?<minutes>\d{1,4})\s*(?:m|min|minutes?|м|мин|минут[аы]?)?\.?|(?<clock>\d{1,2}):(?<rest>[0-5]\d))?$/iu.exec(
      text.trim(),
    )?.groups;
  if (!match || text.trim() === '') return null;
  const hours = Number(match['hours'] ?? match['clock'] ?? 0);
  const total = hours * 60 + Number(match['minutes'] ?? match['rest'] ?? 0);
  return total > 0 && total <= most ? total : null;
}
