const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What every case and abbreviation of the Russian months begins with: сентябрь, сентября, сент. */
const russian = [
  /^янв/u,
  /^фев/u,
  /^мар/u,
  /^апр/u,
  /^ма[йяею]/u,
  /^июн/u,
  /^июл/u,
  /^авг/u,
  /^сен/u,
  /^окт/u,
  /^ноя/u,
  /^дек/u,
];

const weekday =
  /^(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресень[ею]|пн|вт|ср|чт|пт|сб|вс)$/u;

/** The month (1–12) that a lower-case English or Russian word names, in any case or abbreviation; else `null`. */
export function monthOfWord(word: string): number | null {
  const inEnglish = word.length < 3 ? -1 : english.findIndex((month) => month.startsWith(word));
  if (inEnglish >= 0) return inEnglish + 1;
  const inRussian = russian.findIndex((stem) => stem.test(word));
  return inRussian >= 0 ? inRussian + 1 : null;
}

/** Whether a lower-case word is a day of the week, which adds nothing to a date and is passed over. */
export function isWeekday(word: string): boolean {
  return weekday.test(word);
}
