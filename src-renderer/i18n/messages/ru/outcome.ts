import type { outcome as en } from '../en/outcome';

export const outcome = {
  'command.add-paragraphs':
    'добавление {count, plural, one {# пункта} few {# пунктов} many {# пунктов} other {# пункта}}',
  'command.add-headings':
    'добавление {count, plural, one {# заголовка} few {# заголовков} many {# заголовков} other {# заголовка}}',
  'command.translate-paragraphs':
    'перевод {count, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}}',
  'command.add-statements':
    'отметка {count, plural, one {# положения} few {# положений} many {# положений} other {# положения}}',

  'outcome.counts': 'Итоги в цифрах',
  'outcome.count.paragraphs':
    '{count, plural, one {<b>#</b> пункт} few {<b>#</b> пункта} many {<b>#</b> пунктов} other {<b>#</b> пункта}}',
  'outcome.count.statements':
    '{count, plural, one {<b>#</b> положение} few {<b>#</b> положения} many {<b>#</b> положений} other {<b>#</b> положения}}',
  'outcome.count.follow-up':
    '{count, plural, one {<b>#</b> требует исполнения} other {<b>#</b> требуют исполнения}}',
  'outcome.count.ask': '{count, plural, one {<b>#</b> требует уточнения} other {<b>#</b> требуют уточнения}}',
  'outcome.count.missing': '{count, plural, other {<b>#</b> без перевода}}',
  'outcome.language': 'Язык текста',
  'outcome.language.both': 'Параллельно',
  'outcome.language.left': 'Первый столбец',
  'outcome.language.right': 'Второй столбец',
  'outcome.missing.hint': 'К следующему пункту без текста на одном из языков, чтобы вписать его',
  'outcome.paste': 'Вставить текст',
  'outcome.paste.title': 'Вставленный текст',
  'outcome.paste.field': 'Текст итогового документа',
  'outcome.paste.placeholder': 'Вставьте сюда пронумерованные пункты…',
  'outcome.paste.add':
    'Добавить {count, plural, =0 {} one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}{headings, plural, =0 {} one {{count, plural, =0 {} other { и }}# заголовок} few {{count, plural, =0 {} other { и }}# заголовка} many {{count, plural, =0 {} other { и }}# заголовков} other {{count, plural, =0 {} other { и }}# заголовка}}',
  'outcome.paste.done':
    'Добавлено: {count, plural, =0 {} one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}{headings, plural, =0 {} one {{count, plural, =0 {} other { и }}# заголовок} few {{count, plural, =0 {} other { и }}# заголовка} many {{count, plural, =0 {} other { и }}# заголовков} other {{count, plural, =0 {} other { и }}# заголовка}}',
  'outcome.paste.language': 'Язык текста',
  'outcome.paste.as': 'Что это за текст',
  'outcome.paste.as-new': 'Новые пункты',
  'outcome.paste.as-translation': 'Перевод {count, plural, =1 {пункта} other {пунктов}} {numbers}',
  'outcome.paste.as-other': 'Текст {count, plural, =1 {пункта} other {пунктов}} {numbers}',
  'outcome.paste.put-beside':
    'Поместить рядом {count, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}',
  'outcome.paste.put':
    '{count, plural, one {Рядом помещён # текст} few {Рядом помещено # текста} many {Рядом помещено # текстов} other {Рядом помещено # текста}}',
  'outcome.paste.left-out':
    '{count, plural, one {# пункт не вносится} few {# пункта не вносятся} many {# пунктов не вносятся} other {# пункта не вносится}}',
  'outcome.paste.left-out-headings':
    '{count, plural, one {# заголовок не вносится} few {# заголовка не вносятся} many {# заголовков не вносятся} other {# заголовка не вносится}}',
  'outcome.paste.same-text': 'Этот же текст уже есть: {numbers}.',
  'outcome.paste.without-number':
    '{count, plural, one {# строка без номера} few {# строки без номера} many {# строк без номера} other {# строки без номера}}.',
  'outcome.paste.no-heading':
    '{count, plural, one {# заголовку ничто не соответствует} few {# заголовкам ничто не соответствует} many {# заголовкам ничто не соответствует} other {# заголовка не имеют соответствия}} на том же месте итогов.',
  'outcome.paste.others':
    '{count, plural, one {У # пункта} few {У # пунктов} many {У # пунктов} other {У # пункта}} уже есть другой текст на этом языке; он остаётся. Отметьте текст, который должен занять его место.',
  'outcome.paste.replace': 'Взять вместо текста пункта {number}: {text}',
  'outcome.paste.replace-heading': 'Взять вместо заголовка, который там стоит: {text}',
  'outcome.paste.repeated': 'Номер {number} повторяется',
  'outcome.paste.printed-as': 'В тексте — {number}',
  'outcome.paste.loose.heading': 'Заголовок',
  'outcome.paste.loose.loose': 'В тексте без номера',
  'outcome.paste.loose.place': 'Что станет со строкой: {text}',
  'outcome.paste.loose.own': 'Отдельный пункт',
  'outcome.paste.loose.on': 'Продолжает предыдущий пункт',
  'outcome.paste.loose.out': 'Не вносить',
  'outcome.paste.put-away': 'Вставленный текст убран',
  'outcome.paste.bring-back': 'Вернуть',
  'outcome.paste.no-number': 'В итоговом документе нет пункта с таким номером: {numbers}.',
  'outcome.paste.no-counterpart': 'Ни один пункт итогов не говорит того же: {numbers}.',
  'outcome.paste.shifted':
    'Начиная с номера {from} текст говорит не то, что пункты с теми же номерами, а то, что говорят другие: похоже, номера сдвинуты.',
  'outcome.paste.by-words': 'Поставить к пунктам, которые говорят то же',
  'outcome.paste.ordered': 'Поставлено к тому, что говорит то же, а не по номерам: {pairs}',
  'outcome.paste.by-number': 'Снова по номерам',
  'outcome.paste.doubtful':
    '{count, plural, one {# текст, похоже, относится} few {# текста, похоже, относятся} many {# текстов, похоже, относятся} other {# текста, похоже, относятся}} не к пункту со своим номером: не совпадают названия, числа, кто действует или что делается. Отмеченное будет поставлено туда всё равно.',
  'outcome.paste.all-the-same': 'Всё равно поставить к пункту {number}: {text}',
  'outcome.review.list': 'Что распознано в тексте',
  'outcome.review.keys':
    'Стрелки — к следующему положению, пробел — взять или оставить, 1–7 — класс, F — исполнение. Ctrl или ⌘ и Enter — подтвердить всё.',
  'outcome.review.none': 'Глаголов решения не распознано',
  'outcome.review.opens': 'Глагол относится к подпунктам ниже',
  'outcome.review.paired':
    '{found, plural, =0 {Положения пункта отмечены; их слова в этом тексте не найдены} other {Положения пункта отмечены; слова найдены в этом тексте: {found} из {of}}}',
  'outcome.review.no-verb': 'Положение',
  'outcome.review.take': 'Взять: {text}',
  'outcome.review.class': 'Класс положения: {text}',
  'outcome.review.doubt.actor': 'Кто — из предыдущего текста',
  'outcome.review.doubt.no-actor': 'Кто — не указано',
  'outcome.review.doubt.class': 'Необходимость?',
  'outcome.review.doubt.addressee': 'Адресат не распознан',
  'outcome.review.doubt.partner': 'И партнёры тоже?',
  'outcome.review.doubt.at-large': 'Каким государствам?',
  'outcome.review.doubt.opening': 'Из вводной части',
  'outcome.review.whom': 'Кому адресовано: {text}',
  'outcome.review.doubt.quoted': 'В кавычках',
  'outcome.review.doubt.reported': 'Пересказ, не решение',
  'outcome.review.doubt.question': 'Вопрос',
  'outcome.review.doubt.condition': 'При условии',
  'outcome.review.doubt.negated': 'Не договорились',
  'outcome.review.count':
    '{paragraphs, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}, {headings, plural, =0 {} one {# заголовок, } few {# заголовка, } many {# заголовков, } other {# заголовка, }}{statements, plural, =0 {без положений} one {# положение} few {# положения} many {# положений} other {# положения}}',
  'outcome.find': 'Найти положения',
  'outcome.find.title': 'Положения, найденные в тексте',
  'outcome.find.none':
    'Неотмеченных глаголов решения не распознано. Чтобы отметить положение, выделите его слова.',
  'outcome.find.take':
    'Отметить {count, plural, =0 {положения} one {# положение} few {# положения} many {# положений} other {# положения}}',
  'outcome.find.done':
    '{count, plural, one {Отмечено # положение} few {Отмечено # положения} many {Отмечено # положений} other {Отмечено # положения}}',
  'outcome.empty.title': 'Итоги ещё не записаны',
  'outcome.empty.text':
    'Вставьте пронумерованные пункты итогового документа или напишите первый. Положения, их авторы и глаголы распознаются в тексте.',
  'outcome.add-first': 'Написать первый пункт',

  'outcome.paragraphs': 'Пункты итогового документа',
  'outcome.paragraph': 'Пункт {number}',
  'outcome.line.text': '{name}, {language}',
  'outcome.paragraph.hint':
    'Enter в конце добавляет пункт, внутри — делит его. Alt со стрелкой влево или вправо меняет уровень, со стрелкой вверх или вниз — место. Ctrl или ⌘, Alt и 1 делают пункт заголовком и обратно. Ctrl или ⌘ и Enter отмечают выделенные слова как положение. Alt и Enter открывают положение, в котором стоит курсор, Esc возвращает в текст. F8 — к следующему недостающему переводу.',
  'outcome.paragraph.placeholder': 'О чём договорились…',
  'outcome.paragraph.missing': 'Ещё нет текста на языке: {language}',
  'outcome.paragraph.repeated': 'Этот номер повторяется: оба сохранены как в документе.',
  'outcome.paragraph.between': 'Добавлен после закрепления номеров: стоит между двумя из них',
  'outcome.paragraph.frozen': 'Номер как в документе',
  'outcome.paragraph.more': 'Действия с пунктом {number}',
  'outcome.paragraph.up': 'Переместить выше',
  'outcome.paragraph.down': 'Переместить ниже',
  'outcome.paragraph.deeper': 'Понизить уровень',
  'outcome.paragraph.shallower': 'Повысить уровень',
  'outcome.paragraph.join': 'Объединить с предыдущим пунктом',
  'outcome.paragraph.insert': 'Добавить пункт ниже',
  'outcome.paragraph.recognise': 'Найти положения',
  'outcome.paragraph.nothing-found':
    'В пункте {number} не распознан ни один глагол решения. Выделите слова, чтобы отметить положение.',
  'outcome.paragraph.found':
    'В пункте {number} отмечено: {count, plural, one {# положение} few {# положения} many {# положений} other {# положения}}',
  'outcome.paragraph.remove': 'Удалить пункт',
  'outcome.paragraph.removed':
    'Пункт {number} удалён{parts, plural, =0 {} one {. Его подпункт поднят на уровень выше} few {. Его # подпункта подняты на уровень выше} many {. Его # подпунктов подняты на уровень выше} other {. Его # подпункта подняты на уровень выше}}{alone, plural, =0 {} one {. Текст рекомендации {hanging} опирался на его слова и теперь стоит без них} few {. Тексты # рекомендаций опирались на его слова и теперь стоят без них: {hanging}} many {. Тексты # рекомендаций опирались на его слова и теперь стоят без них: {hanging}} other {. Тексты # рекомендаций опирались на его слова и теперь стоят без них: {hanging}}}{count, plural, =0 {} one {. Из него вышла рекомендация {references}. Она остаётся{cited, select, kept {, ссылка прежняя} other {, но ссылка теперь только на совещание}}} few {. Из него вышли # рекомендации: {references}. Они остаются{cited, select, kept {, ссылки прежние} other {, но ссылка теперь только на совещание}}} many {. Из него вышло # рекомендаций: {references}. Они остаются{cited, select, kept {, ссылки прежние} other {, но ссылка теперь только на совещание}}} other {. Из него вышло # рекомендации: {references}. Они остаются{cited, select, kept {, ссылки прежние} other {, но ссылка теперь только на совещание}}}}',
  'outcome.paragraph.add': 'Добавить пункт',
  'outcome.heading.above': 'Заголовок над пунктом {number}',
  'outcome.heading.last': 'Заголовок в конце текста',
  'outcome.heading.placeholder': 'Заголовок…',
  'outcome.heading.drag': 'Заголовок: его можно перетащить',
  'outcome.heading.more': 'Действия: {name}',
  'outcome.heading.add': 'Добавить заголовок',
  'outcome.heading.insert': 'Добавить заголовок выше',
  'outcome.heading.make': 'Сделать заголовком',
  'outcome.heading.undo': 'Сделать пунктом',
  'outcome.heading.remove': 'Удалить заголовок',
  'outcome.heading.removed': 'Заголовок удалён',
  'outcome.heading.made':
    'Пункт {number} стал заголовком без номера{parts, plural, =0 {} one {. Его подпункт поднят на уровень выше} few {. Его # подпункта подняты на уровень выше} many {. Его # подпунктов подняты на уровень выше} other {. Его # подпункта подняты на уровень выше}}',
  'outcome.heading.undone': 'Заголовок стал пунктом',
  'outcome.heading.refused':
    'Пункт {number} остаётся пунктом: {statements, plural, =0 {{recommendations, plural, one {из него вышла рекомендация} few {из него вышли # рекомендации} many {из него вышло # рекомендаций} other {из него вышло # рекомендации}}, а из заголовка рекомендаций не бывает} one {в нём отмечено положение, а в заголовке положений не бывает} few {в нём отмечены # положения, а в заголовке положений не бывает} many {в нём отмечено # положений, а в заголовке положений не бывает} other {в нём отмечено # положения, а в заголовке положений не бывает}}.',
  'outcome.heading.part-below':
    'Пункт {number} остаётся пунктом: следующий за ним подпункт под заголовком ни к чему бы не относился.',
  'outcome.heading.no-join':
    'Пункт {number} не присоединён к заголовку над ним: то, о чём договорились, потеряло бы номер.',
  'outcome.kept.heading': 'Сделать пункт {number} заголовком?',
  'outcome.kept.heading.do': 'Сделать заголовком',
  'outcome.kept.join': 'Объединить пункт {number} с предыдущим?',
  'outcome.kept.join.do': 'Объединить',
  'outcome.kept.remove': 'Удалить пункт {number}?',
  'outcome.kept.remove.do': 'Удалить',
  'outcome.kept.text':
    'Его номер сохраняется как в документе, и на него могут ссылаться. Остальные пункты не перенумеровываются: номера {number} в тексте больше не будет.',
  'outcome.kept.parts':
    '{count, plural, one {Его подпункт сохраняет свой номер и поднимается на уровень выше, чтобы не стать частью предыдущего пункта.} few {Его # подпункта сохраняют свои номера и поднимаются на уровень выше, чтобы не стать частью предыдущего пункта.} many {Его # подпунктов сохраняют свои номера и поднимаются на уровень выше, чтобы не стать частью предыдущего пункта.} other {Его # подпункта сохраняют свои номера и поднимаются на уровень выше, чтобы не стать частью предыдущего пункта.}}',
  'outcome.kept.cited':
    '{count, plural, one {Рекомендация из этого пункта по-прежнему обозначается «{reference}».} few {# рекомендации из этого пункта по-прежнему обозначаются «{reference}».} many {# рекомендаций из этого пункта по-прежнему обозначаются «{reference}».} other {# рекомендации из этого пункта по-прежнему обозначаются «{reference}».}}',

  'outcome.statement.mark-apart': 'Отдельно',
  'outcome.statement.marked': 'Уже отмечено: перейти к положению',
  'outcome.statement.mark': 'Отметить как положение',
  'outcome.statement.list': 'Положения пункта {number}',
  'outcome.statement.row': '{class}: {text}. {followUp}',
  'outcome.statement.unclassified': 'Класс не указан',
  'outcome.statement.stale': 'Слова изменены',
  'outcome.statement.other-opening': 'Другая вводная часть',
  'outcome.statement.other-opening-text': 'Во вводной части выше нет слов «{words}».',
  'outcome.statement.other-opening-next':
    'Подпункт стоит под другой вводной частью, чем та, с которой он был прочитан. Исправьте ниже, кто, как и к кому обращается: это печатается в выписке.',
  'outcome.statement.stale-text': 'Этих слов в пункте больше нет.',
  'outcome.statement.adopt': 'Взять нынешние слова',
  'outcome.statement.editor': 'Положение: {text}',
  'outcome.statement.words': 'Текст положения',
  'outcome.statement.words-error': 'Укажите текст; до этого сохраняется прежний.',
  'outcome.statement.words-in': 'Текст положения ({language})',
  'outcome.statement.words-in.hint': 'Выделите те же слова в этом тексте или впишите их здесь',
  'outcome.statement.show': 'Показать в тексте',
  'outcome.statement.pair': 'То же: {language}',
  'outcome.statement.pair-of': 'То же положение: «{text}»',
  'outcome.statement.actor': 'Кто',
  'outcome.statement.verb': 'Глагол',
  'outcome.statement.class': 'Класс',
  'outcome.statement.follow-up': 'Исполнение',
  'outcome.statement.follow-up.yes': 'Требуется',
  'outcome.statement.follow-up.ask': 'Уточнить',
  'outcome.statement.follow-up.no': 'Не требуется',
  'outcome.statement.qualifier': 'Оговорка',
  'outcome.statement.addressees': 'Адресаты',
  'outcome.statement.add-addressee': 'Добавить государство или организацию…',
  'outcome.statement.remove': 'Удалить положение',
  'outcome.statement.removed': 'Положение удалено',
  'outcome.done': 'Готово',

  'outcome.interventions': 'Выступления и цитаты',
  'outcome.interventions.empty': 'Что было сказано на совещании: дословно или в пересказе, и кем.',
  'outcome.interventions.add': 'Добавить выступление',
  'outcome.interventions.editor': 'Выступление: {name}',
  'outcome.interventions.up': 'Выше',
  'outcome.interventions.down': 'Ниже',
  'outcome.interventions.speaker': 'Выступающий',
  'outcome.interventions.party': 'От имени',
  'outcome.interventions.unknown': 'Выступающий не указан',
  'outcome.interventions.kind': 'Вид',
  'outcome.interventions.verbatim': 'Дословно',
  'outcome.interventions.paraphrase': 'в пересказе',
  'outcome.interventions.text': 'Текст, {language}',
  'outcome.interventions.no-text': 'Текста ещё нет',
  'outcome.interventions.remove': 'Удалить выступление',
  'outcome.interventions.removed': 'Выступление удалено: {name}',
  'outcome.recommend.make': 'Сделать рекомендацией',
  'outcome.recommend.make-all':
    '{count, plural, one {Создать # рекомендацию} few {Создать # рекомендации} many {Создать # рекомендаций} other {Создать # рекомендации}}',
  'outcome.recommend.is': 'Рекомендация {reference}',
  'outcome.recommend.title':
    '{count, plural, one {# положение — в реестр рекомендаций} few {# положения — в реестр рекомендаций} many {# положений — в реестр рекомендаций} other {# положения — в реестр рекомендаций}}',
  'outcome.recommend.looking': 'Поиск рекомендаций того же содержания…',
  'outcome.recommend.what': 'Что станет с положением «{text}»',
  'outcome.recommend.addressed': 'Кому адресовано положение «{text}»',
  'outcome.recommend.due': 'Срок — {date}',
  'outcome.recommend.anew': 'Отдельная рекомендация',
  'outcome.recommend.together': 'Вместе с предыдущим',
  'outcome.recommend.reaffirms': 'Подтверждает {reference}: добавить источник',
  'outcome.recommend.leave-out': 'Не вносить',
  'outcome.recommend.unclear': 'Ссылается на то, чего в нём нет',
  'outcome.recommend.shared': 'Общие слова: {words}',
  'outcome.recommend.confirm':
    '{count, plural, =0 {Внести} one {Внести # положение} few {Внести # положения} many {Внести # положений} other {Внести # положения}}',
  'outcome.recommend.done':
    '{made, plural, =0 {} one {Создана # рекомендация} few {Создано # рекомендации} many {Создано # рекомендаций} other {Создано # рекомендации}}{reaffirmed, plural, =0 {} other {{made, plural, =0 {} other {; }}подтверждено: #}}{undecided, plural, =0 {} other {. Адресаты не определены: #}}{nobody, plural, =0 {} other {. Пока не адресованы ни одному государству (в группе адресатов никто не записан): #}}',
} as const satisfies Record<keyof typeof en, string>;
