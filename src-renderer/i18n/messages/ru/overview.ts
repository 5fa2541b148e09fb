import type { overview as en } from '../en/overview';

export const overview = {
  'overview.title': 'Обзор',
  'overview.needs': 'Требует вашего внимания',
  'overview.needs.none': 'Ничего не требует вашего внимания.',
  'overview.needs.imports': 'Импорт: требуется проверка',
  'overview.needs.imports-count':
    '{count, plural, one {# материал ожидает} few {# материала ожидают} many {# материалов ожидают} other {# материала ожидают}} вашего решения',
  'overview.needs.undecided': 'Адресаты не определены',
  'overview.needs.undecided-count':
    '{count, plural, one {# рекомендация пока никому не адресована} few {# рекомендации пока никому не адресованы} many {# рекомендаций пока никому не адресованы} other {# рекомендации пока никому не адресованы}}',
  'overview.needs.passed': 'Всё ещё запланировано, хотя дата прошла',
  'overview.needs.claims': 'Источники расходятся',
  'overview.needs.fields': '{count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}',
  'overview.needs.no-year': 'Год не указан',
  'overview.needs.no-date': 'Состоялось, но дата не указана',
  'overview.needs.more': 'Показать ещё {count, number}',
  'overview.follow-up': 'Контроль выполнения',
  'overview.next': 'Следующее совещание',
  'overview.next.none': 'Совещаний не запланировано.',
  'overview.last': 'Последнее совещание',
  'overview.last.none': 'Состоявшихся совещаний пока нет.',
  'overview.delegations':
    '{count, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}',
  'overview.people':
    '{count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'overview.paragraphs': '{count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}',
  'overview.register': 'Реестр',
  'overview.register.holds':
    '{count, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}}, {from}–{until} гг.',
  'overview.register.holds-year':
    '{count, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}}, {from} г.',
  'overview.register.holds-count':
    '{count, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}}',
  'overview.register.kept.electron': 'Хранится на этом компьютере, в папке приложения.',
  'overview.register.kept.browser': 'Хранится в этом браузере, на этом компьютере.',
  'overview.register.protected': 'Система не удалит его для освобождения места.',
  'overview.register.unprotected':
    'При нехватке места браузер может его удалить: время от времени экспортируйте реестр.',
  'overview.register.export': 'Экспортировать реестр',
  'overview.new-meeting': 'Новое совещание',
  'overview.import': 'Импортировать записи',
  'overview.all': 'Все совещания',
  'overview.empty.title': 'Реестр пуст',
  'overview.empty.text':
    'Добавьте первое совещание или загрузите имеющиеся заключительные слова, протоколы или новости.',
} as const satisfies Record<keyof typeof en, string>;
