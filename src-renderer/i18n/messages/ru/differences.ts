import type { differences as en } from '../en/differences';

export const differences: Readonly<Record<keyof typeof en, string>> = {
  'exchange.differences.title': 'В реестре и в файле',
  'exchange.differences.hint':
    '{count, plural, =0 {Решать ничего не нужно: если значение изменила только одна сторона, предложено оно.} one {Требует внимания # запись: её изменили обе стороны или установить это нельзя. Ваше значение останется, если вы не выберете другое.} few {Требуют внимания # записи: их изменили обе стороны или установить это нельзя. Ваши значения останутся, если вы не выберете другие.} many {Требуют внимания # записей: их изменили обе стороны или установить это нельзя. Ваши значения останутся, если вы не выберете другие.} other {Требуют внимания # записи: их изменили обе стороны или установить это нельзя. Ваши значения останутся, если вы не выберете другие.}}',
  'exchange.differences.filter': 'Показанные записи',
  'exchange.differences.filter-all': 'Все ({count, number})',
  'exchange.differences.filter-open': 'Требуют внимания ({count, number})',
  'exchange.differences.for-all': 'Для всех показанных',
  'exchange.differences.for-all-newer': 'Взять более поздние',
  'exchange.differences.for-all-ours': 'Оставить мои',
  'exchange.differences.for-all-theirs': 'Взять из файла',
  'exchange.differences.for-all-proposed': 'Как предложено',
  'exchange.differences.all-ours': 'Оставить мои',
  'exchange.differences.all-theirs': 'Взять из файла',
  'exchange.differences.ours': 'В реестре',
  'exchange.differences.theirs': 'В файле',
  'exchange.differences.theirs-replaces': 'В файле; заменит связь в реестре',
  'exchange.differences.by': '{who}, {when}',
  'exchange.differences.unknown': 'кем и когда, не записано',
  'exchange.differences.only-ours': 'предложено: исправлено значение из файла, которое с тех пор не менялось',
  'exchange.differences.only-theirs': 'предложено: исправлено ваше значение, которое с тех пор не менялось',
  'exchange.differences.rest-of': 'Служебные данные: {fields}',
  'exchange.differences.merged': '{name} (объединена)',
  'exchange.differences.rest-ours': 'Как в реестре',
  'exchange.differences.rest-theirs': 'Как в файле',
  'exchange.differences.another-record': 'другая запись',
  'exchange.differences.contradiction': 'Две связи противоречат друг другу',
  'exchange.differences.contradiction-text':
    'Обе верны быть не могут. Пока вы не решите, действует та, что в реестре.',
  'exchange.differences.link':
    '{kind, select, merges {«{one}» объединяет «{other}»} repeats {«{one}» повторяет «{other}»} other {«{one}» заменяет «{other}»}}',
  'exchange.differences.contradicts-itself':
    'В реестре: {here}. В файле: {there}. В файле есть обе, поэтому новая не добавляется.',
};
