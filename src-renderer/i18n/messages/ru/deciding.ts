import type { deciding as en } from '../en/deciding';

export const deciding = {
  'exchange.meanwhile.overruled': 'Тем временем в другом окне решили иначе. Действует ваше решение: {what}.',
  'exchange.meanwhile.overruled-way': 'Взять решение из того окна',
  'exchange.meanwhile.replaced':
    'В другом окне позже решили иначе, и действует то решение. Ваше было: {what}.',
  'exchange.meanwhile.replaced-way': 'Вернуть моё решение',
} as const satisfies Record<keyof typeof en, string>;
