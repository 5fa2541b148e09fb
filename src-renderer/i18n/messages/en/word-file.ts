/** The Word file of the house. */
export const wordFile = {
  'command.set-word-file': 'Choose a Word file for “{name}”',
  'command.remove-word-file': 'Remove the Word file of “{name}”',
  'history.set-word-file': 'Word file chosen for paper template “{name}”',
  'history.remove-word-file': 'Word file of paper template “{name}” removed',
  'word-file.title': 'Word file of the house',
  'word-file.hint':
    'In Word the paper can be made of a file of your own. Write fields in braces into it, as {field}, and loops around what is repeated: {loops}. Headings are among the paragraphs; {headings} sets them apart. Beside the fields of the texts there are {more}. Tables, such as an agenda, have no field.',
  'word-file.used':
    'Word files of this paper in one language are made of “{name}”; other formats, and Word in two languages, are made of the sections.',
  'word-file.choose': 'Choose a Word file…',
  'word-file.other': 'Choose another Word file…',
  'word-file.remove': 'Remove the Word file',
  'word-file.problems': 'The file was not taken. Correct this in it and choose it again:',
  'word-file.not-word': 'It is no Word file (.docx), or it is damaged.',
  'word-file.unknown': 'There is no field {field}{near, select, none {} other {: “{near}”}}',
  'word-file.no-name': 'There is no name between the braces{near, select, none {} other {: “{near}”}}',
  'word-file.lone-brace': 'A brace stands without its other half{near, select, none {} other {: “{near}”}}',
  'word-file.unclosed-field': 'The brace of {field} is not closed{near, select, none {} other {: “{near}”}}',
  'word-file.unopened-field': 'The brace of {field} is not opened{near, select, none {} other {: “{near}”}}',
  'word-file.unclosed-loop': 'The loop {field} is not closed{near, select, none {} other {: “{near}”}}',
  'word-file.unopened-loop':
    'The loop {field} is closed but not opened{near, select, none {} other {: “{near}”}}',
  'word-file.broken': '{field} cannot be filled{near, select, none {} other {: “{near}”}}',
  'word-file.gone':
    'The Word file of the template is not in this register. Choose it again under Settings → Paper templates.',
  'word-file.two-languages':
    'A Word file in two languages is made of the sections, and not of “{name}”, which has one language.',
  'word-file.one-letter':
    'A Word file of the house is one letter. Choose one delegation for it, or save a letter to each delegation.',
} as const;
