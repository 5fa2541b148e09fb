import type { glance as english } from '../en/glance';

export const glance: Readonly<Record<keyof typeof english, string>> = {
  'glance.views': 'Представления реестра',
  'glance.view.states': 'По государствам',
  'glance.view.matrix': 'Матрица',
  'glance.view.glance': 'Сводка',
  'glance.column.state': 'Государство',
  'glance.column.reported': 'Последний отчёт',
  'glance.none.title': 'Под эти условия ничего не подходит',
  'glance.recommendations': 'Рекомендации',
  'glance.standing.open': 'на контроле {count}',
  'glance.standing.closed': 'снято {count}',
  'glance.standing.superseded': 'заменено {count}',
  'glance.undecided': 'без адресатов: {count, number}',
  'glance.reported': 'Есть отчёты',
  'glance.reported.of':
    'из {count, plural, one {# позиции} few {# позиций} many {# позиций} other {# позиции}}, {share, number, percent}',
  'glance.entries': 'позиции',
  'glance.statuses': 'По ходу выполнения',
  'glance.entry':
    'Одна позиция — одна рекомендация в одном государстве. «Нет сведений» означает, что сообщений не поступало; «Не начато» — сообщённое состояние.',
  'glance.themes': 'По темам',
  'glance.themes.hint': 'Рекомендация с несколькими темами учтена в каждой из них.',
  'glance.states': 'По государствам',
  'glance.states.hint': 'Те, кому адресованы рекомендации, и те, кто отчитался.',
  'glance.years': 'По годам',
  'glance.years.hint': 'Учтены все годы, в которые рекомендация дана или подтверждена.',
  'glance.contradictions': 'Противоречащие друг другу связи',
  'glance.contradictions.hint':
    'На двух компьютерах одни и те же рекомендации связаны в обратном порядке. Учитывается только та связь, что создана раньше; неверную удалите на странице любой из рекомендаций.',
  'glance.contradictions.against': 'не учитывается: {links}',
  'glance.reports': 'Отчёты по годам',
  'glance.reports.hint': 'Позиции, по которым есть отчёт за этот год.',
  'glance.reports.none': 'Отчётов пока нет.',
  'glance.overdue.hint': 'Срок прошёл, вопрос не закрыт. Сначала самые давние.',
  'glance.overdue.none': 'Просроченного нет.',
  'glance.silent.hint':
    'Сообщений нет {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} и более. Сначала самые давние.',
  'glance.silent.off': 'Через сколько месяцев без сообщений государство попадает сюда, указано в настройках.',
  'glance.silent.none': 'Государств, от которых давно нет сообщений, нет.',
  'glance.silent.since': 'последний отчёт — {date}',
  'glance.silent.never': 'отчётов не было, дана {date}',
  'glance.all': 'Показать все: {count, number}',
  'glance.more': 'Показать ещё {count}',
  'glance.figure.open':
    '{count, plural, one {# рекомендация на контроле} few {# рекомендации на контроле} many {# рекомендаций на контроле} other {# рекомендации на контроле}}',
  'glance.figure.overdue': 'просрочено: {count, number}',
  'glance.figure.silent': 'давно нет сообщений: {count, number}',
  'glance.figure.glance': 'Сводка',
  'glance.of-party': 'Ход выполнения: {name}',
  'glance.of-meeting': 'Сводка выполнения',
  'glance.mark.recommendations':
    '{name}: {count, plural, one {# рекомендация} few {# рекомендации} many {# рекомендаций} other {# рекомендации}}',
  'glance.mark.status':
    '{name}, {status}: {count, plural, one {# позиция} few {# позиции} many {# позиций} other {# позиции}}',
  'glance.mark.reports':
    '{year}: {count, plural, one {# позиция с отчётом} few {# позиции с отчётами} many {# позиций с отчётами} other {# позиции с отчётами}}',
};
