import type { houseForm as english } from '../en/house-form';

/** Оформление документов. */
export const houseForm: Record<keyof typeof english, string> = {
  'command.edit-house-form': 'изменение оформления документов',
  'command.set-logo': 'выбор логотипа «{file}»',
  'command.remove-logo': 'удаление логотипа',
  'command.add-signatory': 'добавление подписывающего',
  'command.edit-signatory':
    'изменение {name, select, none {подписывающего} other {сведений о подписывающем «{name}»}}',
  'command.move-signatory':
    'перемещение {name, select, none {подписывающего} other {подписывающего «{name}»}}',
  'command.remove-signatory':
    'удаление {name, select, none {подписывающего} other {подписывающего «{name}»}}',
  'history.edit-house-form': 'Изменено оформление документов: {fields}',
  'history.set-logo': 'Выбран логотип документов: {file}',
  'history.remove-logo': 'Логотип документов убран',
  'history.add-signatory': 'Добавлен подписывающий документы',
  'history.edit-signatory':
    'Изменены сведения о {name, select, none {подписывающем} other {подписывающем «{name}»}}: {fields}',
  'history.move-signatory': '{name, select, none {Подписывающий} other {Подписывающий «{name}»}} перемещён',
  'history.remove-signatory': '{name, select, none {Подписывающий} other {Подписывающий «{name}»}} удалён',

  'meetings.table.houseForms': 'Оформление документов',
  'meetings.table.signatories': 'Подписывающий',
  'meetings.field.logo': 'Логотип',
  'meetings.field.logoHeight': 'Высота логотипа',
  'meetings.field.letterhead': 'Шапка бланка',
  'meetings.field.runningHead': 'Верхний колонтитул',
  'meetings.field.runningFoot': 'Нижний колонтитул',
  'meetings.field.classification': 'Гриф',
  'meetings.field.margins': 'Поля',
  'meetings.field.face': 'Шрифт',
  'meetings.field.fontSize': 'Кегль',
  'meetings.field.numbering': 'Номера пунктов',
  'meetings.field.symbolPattern': 'Обозначение документов',
  'meetings.field.kindLetters': 'Буквы видов документов',
  'meetings.field.marksDrafts': 'Пометка на проектах',

  'house-form.title': 'Оформление документов',
  'house-form.open': 'Настроить оформление',
  'house-form.hint':
    'Как выглядит каждый документ процесса — в Word, PDF и на печати. Что не заполнено, остаётся обычным.',
  'house-form.preview': 'Образец страницы',
  'house-form.preview.foot': 'Колонтитулы и гриф внизу страницы видны на печати.',
  'house-form.first-page': 'Первая страница',
  'house-form.logo': 'Логотип',
  'house-form.logo.choose': 'Выбрать логотип…',
  'house-form.logo.other': 'Выбрать другой логотип…',
  'house-form.logo.remove': 'Убрать логотип',
  'house-form.logo.files': 'Изображения',
  'house-form.logo.hint':
    'SVG, PNG или JPEG, до {limit}. Логотип хранится в реестре и передаётся вместе с ним.',
  'house-form.logo.empty': 'Файл «{name}» пуст. Выберите другой.',
  'house-form.logo.too-large':
    'Файл «{name}» больше {limit}. Сохраните логотип в меньшем размере или возьмите SVG.',
  'house-form.logo.not-a-picture': '«{name}» — не изображение PNG, JPEG или SVG. Выберите другой файл.',
  'house-form.logo.broken': 'Файл «{name}» повреждён, показать его нельзя. Выберите другой.',
  'house-form.logo.too-many-pixels':
    'Ширина или высота «{name}» больше {most} пикселей. Уменьшите изображение: для чёткой печати хватает 1200.',
  'house-form.logo.scripted':
    'В файле «{name}» есть не только рисунок: сценарии или части веб-страницы. Сохраните его как простой SVG или PNG.',
  'house-form.logo.fetches':
    'Рисунок «{name}» обращается к другим файлам. Сохраните его вместе со всем содержимым или как PNG.',
  'house-form.logo.no-size':
    'В файле «{name}» не указан размер рисунка (ширина и высота). Сохраните его заново или как PNG.',
  'house-form.logo-height': 'Высота логотипа',
  'house-form.letterhead.en': 'Шапка бланка на английском',
  'house-form.letterhead.ru': 'Шапка бланка на русском',
  'house-form.classification.en': 'Гриф на английском',
  'house-form.classification.ru': 'Гриф на русском',
  'house-form.classification.hint':
    'Шапка стоит под названием процесса: министерство, адрес. Гриф стоит над заголовком и внизу каждой страницы.',
  'house-form.every-page': 'Каждая страница',
  'house-form.running.hint':
    'Верхний колонтитул стоит на всех страницах, кроме первой, вместо названий процесса и мероприятия; нижний — перед обозначением. Номера страниц ставятся всегда.',
  'house-form.runningHead.en': 'Верхний колонтитул на английском',
  'house-form.runningHead.ru': 'Верхний колонтитул на русском',
  'house-form.runningFoot.en': 'Нижний колонтитул на английском',
  'house-form.runningFoot.ru': 'Нижний колонтитул на русском',
  'house-form.page': 'Страница и шрифт',
  'house-form.size': 'Формат листа',
  'house-form.size.a4': 'A4 (210 × 297 мм)',
  'house-form.size.letter': 'Letter (8½ × 11 дюймов)',
  'house-form.face': 'Шрифт',
  'house-form.face.serif': 'С засечками (Source Serif)',
  'house-form.face.sans': 'Без засечек (Inter)',
  'house-form.font-size': 'Кегль',
  'house-form.numbering': 'Номера пунктов',
  'house-form.numbering.dot': '1.',
  'house-form.numbering.bracket': '1)',
  'house-form.numbering.bare': '1',
  'house-form.margins': 'Поля',
  'house-form.margin.top': 'Верхнее',
  'house-form.margin.bottom': 'Нижнее',
  'house-form.margin.left': 'Левое',
  'house-form.margin.right': 'Правое',
  'house-form.mm': 'мм',
  'house-form.pt': 'пт',
  'house-form.number': 'Введите число от {least} до {most} {unit}. Пока страница остаётся прежней.',
  'house-form.symbol': 'Обозначение и статус',
  'house-form.symbol.pattern': 'Обозначение документа',
  'house-form.symbol.hint':
    "'{symbol}' — обозначение мероприятия, '{kind}' — буквы вида документа, '{number}' — номер среди документов, которые иначе имели бы одинаковое обозначение. Если поле пусто, документ носит обозначение мероприятия. Документ, записанный с собственным обозначением, его сохраняет.",
  'house-form.symbol.example': 'Список участников мероприятия SOM/2: {symbol}',
  'house-form.symbol.unclosed': "Скобка открыта, но не закрыта: поставьте '}' после имени.",
  'house-form.symbol.unopened': "Скобка закрыта, но не открыта: поставьте '{' перед именем.",
  'house-form.symbol.unknown':
    "Части {name} нет. Обозначение составляется из '{symbol}', '{kind}', '{number}' и того, что стоит между ними.",
  'house-form.letters': 'Буквы видов документов',
  'house-form.letters.own':
    '{count, plural, =0 {обычные} one {# собственное} few {# собственных} many {# собственных} other {# собственного}}',
  'house-form.letters.hint': 'Если поле пусто, ставятся обычные буквы, показанные серым.',
  'house-form.letters.wrong': 'Не более 12 букв или цифр без пробелов. Пока остаются прежние буквы.',
  'house-form.marks-drafts': 'Помечать проекты',
  'house-form.marks-drafts.hint':
    'Неутверждённый текст несёт вверху каждой страницы слова «ПРОЕКТ от …», а через страницу — бледное слово «ПРОЕКТ»: так помечаются протоколы, резюме, декларации, повестки и программы, решения, сообщения для прессы. Письма, которые отправляются, и списки, верные на свой день, не помечаются. Разосланные, утверждённые и исправленные редакции помечаются всегда.',
  'house-form.signatories': 'Кто подписывает',
  'house-form.signatories.hint':
    'В этом порядке — под протоколами и другими подписываемыми документами. Если никто не указан, подписывает Председатель мероприятия и, если она есть, Группа поддержки. «За Председателя» без имени — под этим местом печатается имя председательствовавшего.',
  'house-form.signatories.add': 'Добавить подписывающего',
  'house-form.signatory': 'Подписывающий {position}',
  'house-form.signatory.capacity.en': 'От чьего имени, на английском',
  'house-form.signatory.capacity.ru': 'От чьего имени: «За Председателя»',
  'house-form.signatory.name.en': 'Имя и фамилия на английском',
  'house-form.signatory.name.ru': 'Имя и фамилия на русском',
  'house-form.signatory.function.en': 'Должность на английском',
  'house-form.signatory.function.ru': 'Должность на русском',
};
