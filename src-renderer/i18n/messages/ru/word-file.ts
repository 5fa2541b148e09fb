import type { wordFile as english } from '../en/word-file';

/** Файл Word организации. */
export const wordFile: Record<keyof typeof english, string> = {
  'command.set-word-file': 'выбор файла Word для «{name}»',
  'command.remove-word-file': 'удаление файла Word у «{name}»',
  'history.set-word-file': 'Для шаблона документа «{name}» выбран файл Word',
  'history.remove-word-file': 'У шаблона документа «{name}» убран файл Word',
  'word-file.title': 'Файл Word организации',
  'word-file.hint':
    'В Word документ можно составлять по вашему файлу. Впишите в него поля в фигурных скобках, например {field}, и циклы вокруг повторяющегося: {loops}. Заголовки идут среди абзацев; {headings} позволяет оформить их отдельно. Кроме полей текстов есть {more}. Для таблиц, например повестки дня, полей нет.',
  'word-file.used':
    'Файлы Word этого документа на одном языке составляются по «{name}»; остальные форматы и Word на двух языках — по разделам.',
  'word-file.choose': 'Выбрать файл Word…',
  'word-file.other': 'Выбрать другой файл Word…',
  'word-file.remove': 'Убрать файл Word',
  'word-file.problems': 'Файл не принят. Исправьте в нём следующее и выберите его снова:',
  'word-file.not-word': 'Это не файл Word (.docx), или он повреждён.',
  'word-file.unknown': 'Поля {field} нет{near, select, none {} other {: «{near}»}}',
  'word-file.no-name': 'Между скобками нет названия поля{near, select, none {} other {: «{near}»}}',
  'word-file.lone-brace': 'У скобки нет пары{near, select, none {} other {: «{near}»}}',
  'word-file.unclosed-field': 'Скобка поля {field} не закрыта{near, select, none {} other {: «{near}»}}',
  'word-file.unopened-field': 'Скобка поля {field} не открыта{near, select, none {} other {: «{near}»}}',
  'word-file.unclosed-loop': 'Цикл {field} не закрыт{near, select, none {} other {: «{near}»}}',
  'word-file.unopened-loop': 'Цикл {field} закрыт, но не открыт{near, select, none {} other {: «{near}»}}',
  'word-file.broken': '{field} заполнить нельзя{near, select, none {} other {: «{near}»}}',
  'word-file.gone':
    'Файла Word этого шаблона нет в реестре. Выберите его снова: «Настройки» → «Шаблоны документов».',
  'word-file.two-languages':
    'Файл Word на двух языках составляется по разделам, а не по «{name}»: в том файле один язык.',
  'word-file.one-letter':
    'Файл Word организации — это одно письмо. Выберите для него одну делегацию или сохраните письма каждой делегации.',
};
