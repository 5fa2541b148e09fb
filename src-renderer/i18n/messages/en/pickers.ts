export const pickers = {
  'directory.count': '{total, number}',
  'directory.count-shown': '{shown, number} of {total, number}',
  'directory.filter.menus': 'Filters',
  'directory.filter.active': 'Filters in force',
  'directory.filter.text': '“{text}”',
  'directory.filter.clear': 'Clear filters',
  'pickers.date.placeholder': '22 September 2015, 14–15 May 2019, 2019-05…',
  'pickers.date.understood': 'Understood as {date}',
  'pickers.date.month': '{date}; the day is not known',
  'pickers.date.year': '{date}; the month is not known',
  'pickers.date.unknown-year': '{date}; the year is not known',
  'pickers.date.impossible': 'There is no {day}.',
  'pickers.date.impossible-kept': 'There is no {day}; {date} is kept until it is put right.',
  'pickers.date.short-year': 'Read as {date}; write the year in full if another is meant',
  'pickers.date.unread':
    'This is no date yet. Write for example 22 September 2015, 14–15 May 2019, May 2019 or 2019; leave out what you do not know.',
  'pickers.date.unread-kept':
    'This is no date yet; {date} is kept until it is. Write for example 22 September 2015, 14–15 May 2019, May 2019 or 2019.',
  'pickers.undo.not-last':
    'Something was changed since. Undo it first; the line at the foot says what comes next.',
  'pickers.period.from': 'From',
  'pickers.period.until': 'Until',
  'pickers.period.from-empty': 'from the start',
  'pickers.period.until-empty': 'still holds',
  'pickers.period.hint':
    '“Until” is the first date on which it no longer holds; leave it empty while it does. Write a day, a month or a year, as far as it is known.',
  'pickers.period.none': 'no dates recorded',
  'pickers.period.since': 'from {from}',
  'pickers.period.to': 'until {until}',
  'pickers.period.both': '{from} – {until}',
} as const;
