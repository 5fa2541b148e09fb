import type { errors as en } from '../en/errors';

export const errors = {
  'errors.field.required': 'Заполните это поле.',
  'errors.field.too-short': 'Слишком коротко.',
  'errors.field.too-long': 'Слишком длинно.',
  'errors.field.too-small': 'Число слишком мало.',
  'errors.field.too-big': 'Число слишком велико.',
  'errors.field.number': 'Укажите целое число.',
  'errors.field.date': 'Укажите дату, например 2015-09-22, 2015-09 или 2015.',
  'errors.field.email': 'Укажите адрес электронной почты, например name@ministry.kz.',
  'errors.field.choice': 'Выберите из списка.',
  'errors.field.invalid': 'Не удаётся прочесть. Проверьте написание.',
  'errors.part.title': 'Эта часть экрана перестала работать',
  'errors.part.kept': 'Всё, что введено до этого момента, сохранено. Остальные части приложения работают.',
  'errors.part.reload': 'Перезагрузить эту часть',
  'errors.part.copy': 'Скопировать сведения',
  'errors.part.copied': 'Сведения скопированы: в них указано место сбоя, данных из реестра в них нет.',
  'errors.not-found.title': 'По этому адресу ничего нет',
  'errors.not-found.text': 'Возможно, запись удалена или ссылка относится к другому реестру.',
  'errors.not-found.action': 'Перейти к обзору',
  'errors.file.no-permission': 'Нет прав на доступ к файлу «{name}». Выберите другую папку.',
  'errors.file.disk-full':
    'На диске нет места. Освободите место и сохраните ещё раз; данные реестра не потеряны.',
  'errors.file.file-in-use': 'Файл «{name}» открыт в другой программе. Закройте его и повторите попытку.',
  'errors.file.too-large': 'Размер файла «{name}» превышает {limit}. Разделите его и загрузите по частям.',
  'errors.file.not-found': 'Файла «{name}» нет на прежнем месте. Выберите его снова.',
  'errors.file.unknown-token': 'Доступ к файлу «{name}» утрачен. Выберите его снова.',
  'errors.file.not-supported': 'Здесь это недоступно. Воспользуйтесь настольным приложением.',
  'errors.file.failed': 'Не удалось использовать файл «{name}». Повторите попытку или выберите другой.',
  'errors.file.unnamed': 'без названия',
  'errors.store.save':
    'Последнее изменение не сохранено. Скопируйте введённый текст и перезагрузите приложение.',
  'errors.store.full':
    'Для реестра не осталось места. Освободите место на диске; сохранённое ранее не пострадало.',
  'errors.store.blocked':
    'Реестр открыт в другом окне в иной версии. Закройте то окно и перезагрузите приложение.',
  'errors.store.newer':
    'Реестр создан в более новой версии Rapporteur. Обновите приложение, чтобы открыть его.',
  'errors.store.open': 'Не удалось открыть реестр',
  'errors.store.open-text': 'Реестр не изменён. Закройте другие окна Rapporteur и повторите попытку.',
  'errors.retry': 'Повторить попытку',
} as const satisfies Record<keyof typeof en, string>;
