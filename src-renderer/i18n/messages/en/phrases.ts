/** Operative formulas, and the numbers of a final text. */
export const phrases = {
  'command.add-phrase': 'Add a phrase',
  'command.edit-phrase': 'Change phrase “{text}”',
  'command.remove-phrase': 'Remove phrase “{text}”',
  'command.keep-paragraph-numbers': 'Keep the numbers of the paragraphs',
  'history.add-phrase': 'Phrase added',
  'history.edit-phrase': '{text, select, none {Phrase} other {Phrase “{text}”}} changed: {fields}',
  'history.remove-phrase': '{text, select, none {Phrase removed} other {Phrase removed: “{text}”}}',
  'history.keep-paragraph-numbers': 'Numbers of the paragraphs kept as printed',

  'phrases.title': 'Phrases of the house',
  'phrases.text':
    'In a paragraph of the outcome a slash and a few letters write an operative formula: /took, /welc. Those of the field are built in; add your own here, each with a shortcut.',
  'phrases.row': 'Phrase {position}',
  'phrases.add': 'Add a phrase',
  'phrases.shortcut': 'Shortcut',
  'phrases.words.en': 'Words in English',
  'phrases.words.ru': 'Words in Russian',
  'phrases.list': 'Formulas',

  'outcome.numbers.keep': 'Keep the numbers',
  'outcome.numbers.keep-hint': 'The text is final: no number changes any more, whatever is moved or added.',
  'outcome.numbers.kept': '{count, plural, one {# number is} other {# numbers are}} kept as printed',
  'outcome.drag': 'Drag to move paragraph {number}',
  'outcome.statement.tags': 'Themes and groups of the statement',
} as const;
