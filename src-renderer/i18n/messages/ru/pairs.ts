import type { pairs as en } from '../en/pairs';

export const pairs = {
  'pairs.title': 'Возможные повторы',
  'pairs.count':
    '{count, plural, one {# возможный повтор} few {# возможных повтора} many {# возможных повторов} other {# возможного повтора}}',
  'pairs.one': 'Запись',
  'pairs.other': 'Другая запись',
  'pairs.reason': 'Основание',
  'pairs.decision': 'Решение',
  'pairs.none': 'Повторов не видно',
  'pairs.compare': 'Сравнить',
  'pairs.forget': 'Снять отметку',
  'pairs.merge.with': 'Объединить с другой записью…',
  'pairs.merge.title': 'Объединение двух записей: {name}',
  'pairs.merge.gone': 'Объединять нечего',
  'pairs.merge.gone.text': 'Эти записи уже объединены, либо одной из них нет в реестре.',
  'pairs.merge.do': 'Объединить',
  'pairs.merge.done': 'Записи объединены: {other} и {name}',
  'pairs.merge.keep': 'Запись, которая остаётся',
  'pairs.merge.stays': 'остаётся',
  'pairs.merge.goes': 'войдёт в другую; нажмите, чтобы оставить эту',
} as const satisfies Record<keyof typeof en, string>;
