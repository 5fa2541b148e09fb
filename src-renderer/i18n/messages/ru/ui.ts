import type { ui as en } from '../en/ui';

export const ui = {
  'ui.close': 'Закрыть',
  'ui.cancel': 'Отмена',
  'ui.cancelling': 'Прерывается…',
  'ui.dismiss': 'Скрыть',
  'ui.remove': 'Убрать: {name}',
  'ui.optional': 'необязательно',
  'ui.choose': 'Выберите…',
  'ui.show-choices': 'Показать варианты',
  'ui.no-match': 'Ничего не найдено',
  'ui.choose-or-clear': 'Выберите из списка или очистите поле.',
  'ui.choose-or-go-back': 'Выберите из списка или очистите поле. Клавиша Escape вернёт прежнее значение.',
  'ui.resize': 'Изменить ширину панелей',
  'ui.notices': 'Уведомления',
  'ui.notices.count':
    '{count, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}',
  'ui.progress': '{done, number} из {total, number}',
  'ui.banner.info': 'К сведению',
  'ui.banner.ask': 'Требует решения',
  'ui.banner.danger': 'Внимание',
  'ui.banner.done': 'Готово',
  'ui.ctrl': 'Ctrl',
  'ui.shift': 'Shift',
  'ui.alt': 'Alt',
  'ui.enter': 'Enter',
  'ui.then': '{first}, затем {second}',
} as const satisfies Record<keyof typeof en, string>;
