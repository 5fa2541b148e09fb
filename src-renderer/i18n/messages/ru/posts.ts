import type { posts as en } from '../en/posts';

export const posts = {
  'command.say-post': 'перевод «{words}»',
  'command.say-posts':
    'перевод {count, plural, one {# должности} few {# должностей} many {# должностей} other {# должностей}}',
  'command.add-post-wording': 'добавление должности в словарь',
  'command.edit-post-wording':
    '{words, select, none {изменение должности в словаре} other {изменение должности «{words}» в словаре}}',
  'command.remove-post-wording':
    '{words, select, none {удаление должности из словаря} other {удаление должности «{words}» из словаря}}',
  'command.merge-post-wordings':
    'объединение {count, plural, one {# пары} few {# пар} many {# пар} other {# пар}} одинаковых должностей',
  'history.say-post': '«{words}» на другом языке: «{text}»',
  'history.say-posts':
    '{count, plural, one {Переведена # должность} few {Переведены # должности} many {Переведено # должностей} other {Переведено # должности}}',
  'history.add-post-wording': 'В словарь добавлена должность',
  'history.edit-post-wording':
    '{words, select, none {Изменена должность в словаре} other {Изменена должность «{words}» в словаре}}: {fields}',
  'history.remove-post-wording':
    '{words, select, none {Из словаря удалена должность} other {Из словаря удалена должность «{words}»}}',
  'history.merge-post-wordings': 'Объединены одинаковые должности словаря: {count}',
  'meetings.table.postWordings': 'Должность на двух языках',
  'domain.post-part.function': 'Должность',
  'domain.post-part.unit': 'Подразделение',
  'domain.post-part.institution': 'Учреждение',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
