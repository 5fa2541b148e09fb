import type { phrases as en } from '../en/phrases';

export const phrases = {
  'command.add-phrase': 'добавление формулировки',
  'command.edit-phrase': 'изменение формулировки «{text}»',
  'command.remove-phrase': 'удаление формулировки «{text}»',
  'command.keep-paragraph-numbers': 'закрепление номеров пунктов',
  'history.add-phrase': 'Добавлена формулировка',
  'history.edit-phrase':
    '{text, select, none {Изменена формулировка} other {Изменена формулировка «{text}»}}: {fields}',
  'history.remove-phrase':
    '{text, select, none {Удалена формулировка} other {Удалена формулировка «{text}»}}',
  'history.keep-paragraph-numbers': 'Номера пунктов закреплены',

  'phrases.title': 'Собственные формулировки',
  'phrases.text':
    'В пункте итогов косая черта и несколько букв вставляют формулировку: /прин, /подч. Принятые в этой области уже встроены; свои добавьте здесь, каждую с сокращением.',
  'phrases.row': 'Формулировка {position}',
  'phrases.add': 'Добавить формулировку',
  'phrases.shortcut': 'Сокращение',
  'phrases.words.en': 'Текст на английском',
  'phrases.words.ru': 'Текст на русском',
  'phrases.list': 'Формулировки',

  'outcome.numbers.keep': 'Закрепить номера',
  'outcome.numbers.keep-hint':
    'Текст окончательный: номера больше не меняются, что бы ни перемещали и ни добавляли.',
  'outcome.numbers.kept':
    '{count, plural, one {Закреплён # номер} few {Закреплены # номера} many {Закреплено # номеров} other {Закреплено # номера}}',
  'outcome.drag': 'Перетащите, чтобы переместить пункт {number}',
  'outcome.statement.tags': 'Темы и группы положения',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
