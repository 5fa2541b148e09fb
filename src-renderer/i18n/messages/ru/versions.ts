import type { versions as english } from '../en/versions';

/** Редакции одного текста и тот же текст в другом файле. */
export const versions: Record<keyof typeof english, string> = {
  'exchange.version.same': 'Известный текст',
  'exchange.version.same-imported': 'Тот же текст, что и {name} (загружен {date})',
  'exchange.version.same-read': 'Тот же текст, что и {name} (прочитан {date})',
  'exchange.version.same-note':
    'Ничего нового в нём нет, решения он не требует. Если его принять, файл лишь добавится как ещё один источник.',
  'exchange.version.open-first':
    '{name}: этот текст уже известен. Откройте его, чтобы добавить как ещё один источник.',
  'exchange.version.label': 'Редакции',
  'exchange.version.of-imported': 'Редакция текста {name} (загружен {date})',
  'exchange.version.of-read': 'Редакция текста {name} (ожидает проверки с {date})',
  'exchange.version.of-note':
    'Совпадающее не вносится повторно. При расхождении сохраняется действующее значение, пока вы не выберете другое.',
  'exchange.version.waits-note':
    'В том тексте уже есть ваши решения, поэтому тексты не объединены. Действует принятое первым; второй текст затем будет с ним сопоставлен.',
  'exchange.version.stands':
    '{count, plural, one {Из # редакции} few {Из # редакций} many {Из # редакций} other {Из # редакции}} одного текста действует {file}',
  'exchange.version.which':
    'Какая из {count, plural, one {# редакции} few {# редакций} many {# редакций} other {# редакции}} одного текста действует? Предлагается: {file}',
  'exchange.version.why.marked': 'Она сама названа последней: в имени файла или в начале текста.',
  'exchange.version.why.changed': 'Она изменена последней.',
  'exchange.version.why.read': 'Ни в одной редакции не сказано, какая последняя; эта прочитана последней.',
  'exchange.version.why.said': 'Так указали вы.',
  'exchange.version.others':
    'То, что есть только в других редакциях, ниже не вносится, но может быть возвращено; их файлы сохраняются как источники.',
  'exchange.version.question': 'Действующая редакция',
  'exchange.version.asked': 'Сначала укажите, какая редакция действует.',
  'exchange.version.needs': 'какая редакция действует',
  'exchange.version.say-first': '{name}: сначала укажите, какая редакция действует',
};
