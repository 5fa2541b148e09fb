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
  'exchange.version.carried':
    '{count, plural, one {Перенесён # ваш ответ} few {Перенесены # ваших ответа} many {Перенесено # ваших ответов} other {Перенесено # ваших ответа}} о том тексте. О том, что изложено иначе, спрашивается заново.',
  'exchange.version.stands':
    '{count, plural, one {Из # редакции} few {Из # редакций} many {Из # редакций} other {Из # редакции}} одного текста действует {file}',
  'exchange.version.which':
    'Какая из {count, plural, one {# редакции} few {# редакций} many {# редакций} other {# редакции}} одного текста действует? Предлагается: {file}',
  'exchange.version.why.marked': 'Она сама названа последней: в имени файла или в начале текста.',
  'exchange.version.why.alike': 'Сведения во всех редакциях одинаковы.',
  'exchange.version.why.changed': 'Она изменена последней.',
  'exchange.version.why.read': 'Ни в одной редакции не сказано, какая последняя; эта прочитана последней.',
  'exchange.version.why.said': 'Так указали вы.',
  'exchange.version.others':
    'То, что есть только в других редакциях, ниже не вносится, но может быть возвращено; их файлы сохраняются как источники.',
  'exchange.version.question': 'Действующая редакция',
  'exchange.version.asked': 'Сначала укажите, какая редакция действует.',
  'exchange.version.needs': 'какая редакция действует',
  'exchange.contradicted.title': 'Два решения',
  'exchange.contradicted.question': 'Какое решение действует',
  'exchange.contradicted.asked': 'Сначала укажите, какое решение действует.',
  'exchange.contradicted.first': '{name}: сначала укажите, какое из двух решений действует',
  'exchange.contradicted.needs': 'решения, противоречащие друг другу',
  'exchange.contradicted.meeting': 'Как поступить с совещанием',
  'exchange.contradicted.side': '{what} ({file})',
  'exchange.contradicted.drop': 'Не вносить',
  'exchange.contradicted.accept': 'Внести как прочитано',
  'exchange.contradicted.corrected': 'Внести с исправлением',
  'exchange.contradicted.who': 'Ответ, данный для этого файла',
  'exchange.contradicted.register': 'Значение из реестра',
  'exchange.contradicted.draft': 'Значение из текста',
  'exchange.contradicted.meeting-new': 'Новое совещание',
  'exchange.contradicted.meeting-join': 'Совещание из реестра',
  'exchange.contradicted.meeting-event': 'Связанное мероприятие',
  'exchange.contradicted.meeting-drop': 'Совещание не вносить',
  'exchange.version.difference': 'Отличия от {file}',
  'exchange.version.comparing': 'Сравнение…',
  'exchange.version.gone': 'Другая редакция больше не хранится.',
  'exchange.version.facts': 'Различия в сведениях',
  'exchange.version.facts-same': 'Сведения в обеих редакциях одинаковы.',
  'exchange.version.facts-unread':
    'Сведения другой редакции прочитать уже нельзя; ниже сравнивается сам текст.',
  'exchange.version.fact.new': 'Новое',
  'exchange.version.fact.gone': 'Исключено',
  'exchange.version.fact.changed': 'Изменено',
  'exchange.version.fact.reworded': 'Изложено иначе',
  'exchange.version.before': '{now} (было: {before})',
  'exchange.version.take': 'Внести',
  'exchange.version.taken': 'Будет внесено',
  'exchange.version.take-of': 'Внести: {words}',
  'exchange.version.taken-of': 'Будет внесено: {words}',
  'exchange.version.with-said':
    '{words} · вместе с {count, plural, one {# выступлением, изложенным} few {# выступлениями, изложенными} many {# выступлениями, изложенными} other {# выступления, изложенными}} в нём',
  'exchange.version.stays': 'Остаётся в реестре',
  'exchange.version.fact.numbers': 'Номера',
  'exchange.version.let-go': 'Удалить из реестра',
  'exchange.version.let-go-done': 'Будет удалено',
  'exchange.version.let-go-of': 'Удалить из реестра: {words}',
  'exchange.version.let-go-done-of': 'Будет удалено: {words}',
  'exchange.version.keep': 'Оставить в реестре',
  'exchange.version.text': 'Различия в тексте',
  'exchange.version.text-counts':
    '{added, plural, one {Добавлено # слово} few {Добавлено # слова} many {Добавлено # слов} other {Добавлено # слова}}, {removed, plural, one {исключено # слово} few {исключено # слова} many {исключено # слов} other {исключено # слова}}',
  'exchange.version.text-same': 'Слова в текстах одинаковы.',
  'exchange.version.text-too-much': 'Тексты слишком различны, чтобы сравнивать их по словам.',
  'exchange.version.text-failed': 'Сравнить тексты не удалось. Закройте эту часть и откройте её снова.',
  'exchange.version.text-more':
    '{count, plural, one {Есть ещё # отличие} few {Есть ещё # отличия} many {Есть ещё # отличий} other {Есть ещё # отличия}}',
  'exchange.version.text.added': 'Добавлено:',
  'exchange.version.text.removed': 'Исключено:',
  'exchange.version.say-first': '{name}: сначала укажите, какая редакция действует',
};
