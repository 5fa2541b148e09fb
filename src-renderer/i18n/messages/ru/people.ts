import type { people as en } from '../en/people';

export const people = {
  'command.add-person': 'добавление лица ({name})',
  'command.remove-person': 'удаление лица ({name})',
  'command.prefer-person-name': 'выбор основного имени ({name})',
  'command.remove-person-name': 'удаление написания имени ({name})',
  'command.add-appointment': 'добавление должности ({name})',
  'command.edit-appointment': 'изменение должности ({name})',
  'command.remove-appointment': 'удаление должности ({name})',
  'command.merge-persons': 'объединение записей ({other} с {name})',
  'command.distinguish-persons': 'отметка о разных лицах ({name} и {other})',
  'command.forget-distinction': 'снятие отметки о разных лицах ({name} и {other})',
} as const satisfies Record<keyof typeof en, string>;
