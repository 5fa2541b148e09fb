import type { historyWords as en } from '../en/history-words';

export const historyWords = {
  'history.open-sample': 'Из образца реестра',
  'history.start-register': 'Реестр создан',
  'history.merge-register': 'Добавлено из файла реестра',
  'history.bring-back-texts':
    'Из файла реестра {count, plural, one {восстановлен # изменённый или утраченный текст} few {восстановлено # изменённых или утраченных текста} many {восстановлено # изменённых или утраченных текстов} other {восстановлено # изменённого или утраченного текста}}',
  'history.import-records': 'Импортировано',
  'history.create-meeting': 'Совещание создано',
  'history.move-meeting-days': 'Заседания и присутствие по дням перенесены на дни совещания',
  'history.edit-meeting': 'Изменено: {fields}',
  'history.delete-meeting': 'Совещание удалено',
  'history.add-organiser': 'Добавлен организатор: {name}',
  'history.edit-organiser': 'Организатор: {name}; изменено: {fields}',
  'history.move-organiser': 'Организатор перемещён: {name}',
  'history.remove-organiser': 'Убран организатор: {name}',
  'history.add-delegation': 'Добавлена делегация: {name}',
  'history.add-delegations':
    '{count, plural, one {Добавлена # делегация} few {Добавлены # делегации} many {Добавлено # делегаций} other {Добавлено # делегации}}: {names}',
  'history.edit-delegation': 'Делегация: {name}; изменено: {fields}',
  'history.move-delegation': 'Делегация перемещена: {name}',
  'history.reset-delegation-order': 'Возвращён протокольный порядок делегаций',
  'history.remove-delegation': 'Удалена делегация: {name}',
  'history.add-attendee':
    '{delegation, select, none {Добавлен участник: {name}} other {Добавлен участник: {name}; делегация: {delegation}}}',
  'history.edit-attendance': '{name}, изменено: {fields}',
  'history.set-attendance-state':
    '{name}: отмечено «{state, select, invited {приглашение направлено} confirmed {участие подтверждено} present {присутствует} excused {отсутствует по уважительной причине} absent {отсутствует} remote {участвует дистанционно} other {изменено}}»',
  'history.set-head-of-delegation': 'Глава делегации: {name}',
  'history.move-attendance': 'Перемещение в списке: {name}',
  'history.move-to-delegation': '{name}: перевод из делегации «{from}» в делегацию «{party}»',
  'history.remove-attendance': 'Удалён участник: {name}',
  'history.move-and-remove-left':
    '{people, plural, one {{name}: перевод} few {Переведено # участника} many {Переведено # участников} other {Переведено # участника}}; делегация, в которой никого не осталось, удалена',
  'history.table-and-remove-left':
    'Удалено то, что после таблицы осталось пустым: {delegations, plural, =0 {} one {# делегация без участников} few {# делегации без участников} many {# делегаций без участников} other {# делегации без участников}}{count, plural, =0 {} one {{delegations, plural, =0 {} other {, }}# человек без других записей} few {{delegations, plural, =0 {} other {, }}# человека без других записей} many {{delegations, plural, =0 {} other {, }}# человек без других записей} other {{delegations, plural, =0 {} other {, }}# человека без других записей}}',
  'history.remove-people-and-left':
    'Удалены из списка {people, plural, one {# участник} few {# участника} many {# участников} other {# участника}} и то, что после них осталось',
  'history.remove-left-behind':
    'Удалено то, что осталось ({name}): {delegations, plural, =0 {} one {# делегация без участников} few {# делегации без участников} many {# делегаций без участников} other {# делегации без участников}}{count, plural, =0 {} one {{delegations, plural, =0 {} other {, }}# человек без других записей} few {{delegations, plural, =0 {} other {, }}# человека без других записей} many {{delegations, plural, =0 {} other {, }}# человек без других записей} other {{delegations, plural, =0 {} other {, }}# человека без других записей}}',
  'history.add-paragraph': 'Добавлен пункт',
  'history.edit-paragraph': 'Изменён пункт {number}',
  'history.move-paragraph': 'Перемещён пункт {number}',
  'history.set-paragraph-level': 'Изменён уровень пункта {number}',
  'history.split-paragraph': 'Пункт {number} разделён',
  'history.merge-paragraph': 'Пункт {number} присоединён к предыдущему',
  'history.remove-paragraph': 'Удалён пункт {number}',
  'history.add-heading': 'Добавлен заголовок',
  'history.edit-heading': 'Изменён заголовок',
  'history.move-heading': 'Перемещён заголовок',
  'history.split-heading': 'Заголовок разделён',
  'history.remove-heading': 'Удалён заголовок',
  'history.make-heading': 'Пункт {number} стал заголовком',
  'history.make-paragraph': 'Заголовок стал пунктом',
  'history.add-statement': 'Добавлено положение «{text}»',
  'history.edit-statement': 'Изменено положение «{text}»',
  'history.remove-statement': 'Удалено положение «{text}»',
  'history.add-document': '{title, select, none {Добавлен документ} other {Добавлен документ «{title}»}}',
  'history.edit-document': '{title, select, none {Документ} other {«{title}»}}, изменено: {fields}',
  'history.remove-document': '{title, select, none {Удалён документ} other {Удалён документ «{title}»}}',
  'history.add-session': '{name, select, none {Добавлено заседание} other {Добавлено заседание «{name}»}}',
  'history.edit-session': '{name, select, none {Заседание} other {Заседание «{name}»}}, изменено: {fields}',
  'history.move-session': '{name, select, none {Перемещено заседание} other {Перемещено заседание «{name}»}}',
  'history.remove-session': '{name, select, none {Удалено заседание} other {Удалено заседание «{name}»}}',
  'history.add-intervention':
    '{name, select, none {Добавлено выступление} other {Добавлено выступление: {name}}}',
  'history.edit-intervention':
    '{name, select, none {Выступление} other {Выступление: {name}}}, изменено: {fields}',
  'history.move-intervention':
    '{name, select, none {Перемещено выступление} other {Перемещено выступление: {name}}}',
  'history.remove-intervention':
    '{name, select, none {Удалено выступление} other {Удалено выступление: {name}}}',
  'history.add-project': '{name, select, none {Добавлен проект} other {Добавлен проект «{name}»}}',
  'history.edit-project': '{name, select, none {Проект} other {Проект «{name}»}}, изменено: {fields}',
  'history.move-project': '{name, select, none {Перемещён проект} other {Перемещён проект «{name}»}}',
  'history.remove-project': '{name, select, none {Удалён проект} other {Удалён проект «{name}»}}',
  'history.add-related-event':
    '{name, select, none {Добавлено мероприятие} other {Добавлено мероприятие «{name}»}}',
  'history.edit-related-event': '{name, select, none {Мероприятие} other {«{name}»}}, изменено: {fields}',
  'history.move-related-event':
    '{name, select, none {Перемещено мероприятие} other {Перемещено мероприятие «{name}»}}',
  'history.remove-related-event':
    '{name, select, none {Удалено мероприятие} other {Удалено мероприятие «{name}»}}',
  'history.add-tag':
    '{kind, select, sdg {Добавлена ЦУР {value}} group {Добавлена группа: {value}} other {Добавлена тема: {value}}}',
  'history.remove-tag':
    '{kind, select, sdg {Убрана ЦУР {value}} group {Убрана группа: {value}} other {Убрана тема: {value}}}',
  'history.prefer-claim': '{fields}: принято по источнику «{name}»',
  'history.add-party': 'Добавлено в реестр: {name}',
  'history.edit-party': 'Изменено: {fields}',
  'history.remove-party': 'Удалено из реестра: {name}',
  'history.add-party-name':
    '{name, select, none {Добавлено наименование} other {Добавлено наименование: {name}}}',
  'history.edit-party-name':
    '{name, select, none {Наименование} other {Наименование {name}}}, изменено: {fields}',
  'history.remove-party-name':
    '{name, select, none {Удалено наименование} other {Удалено наименование: {name}}}',
  'history.add-status': 'Добавлен статус',
  'history.edit-status': 'Статус, изменено: {fields}',
  'history.remove-status': 'Удалён статус',
  'history.add-chairmanship': 'Добавлен срок председательства',
  'history.edit-chairmanship': 'Председательство, изменено: {fields}',
  'history.remove-chairmanship': 'Удалён срок председательства',
  'history.add-support-role': 'Добавлена функция поддержки',
  'history.edit-support-role': 'Функция поддержки, изменено: {fields}',
  'history.remove-support-role': 'Удалена функция поддержки',
  'history.add-attendees':
    '{count, plural, one {Добавлен # участник} few {Добавлены # участника} many {Добавлено # участников} other {Добавлено # участника}} из списка',
  'history.set-attendance-states':
    'Отмечено «{state, select, invited {приглашены} confirmed {участие подтверждено} present {присутствуют} excused {уважительная причина} absent {отсутствуют} remote {дистанционно} other {изменено}}»: {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'history.edit-attendances':
    'Изменены сведения о {count, plural, one {# участнике} few {# участниках} many {# участниках} other {# участника}}: {fields}',
  'history.move-attendances':
    'В делегацию «{party}» переведено: {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'history.join-delegations': 'Объединены делегации: {name}',
  'history.remove-attendances':
    'Из списка убрано: {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'history.set-presence':
    '{name}: отмечено «{state, select, present {присутствует} excused {уважительная причина} absent {отсутствует} remote {дистанционно} other {как на всём совещании}}», {when}',
  'history.set-presences':
    'Отмечено «{state, select, present {присутствуют} excused {уважительная причина} absent {отсутствуют} remote {дистанционно} other {как на всём совещании}}», {when}: {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'history.set-presence-times': 'Изменено время прибытия или ухода, {when}: {name}',
  'history.record-post': 'Записана должность: {name}',
  'history.copy-attendance':
    'Перенесено из {meeting}: {delegations, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}, {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'history.add-paragraphs':
    '{count, plural, one {Добавлен # пункт} few {Добавлены # пункта} many {Добавлено # пунктов} other {Добавлено # пункта}}',
  'history.add-headings':
    '{count, plural, one {Добавлен # заголовок} few {Добавлены # заголовка} many {Добавлено # заголовков} other {Добавлено # заголовка}}',
  'history.translate-paragraphs':
    '{count, plural, one {Добавлен перевод # текста} few {Добавлен перевод # текстов} many {Добавлен перевод # текстов} other {Добавлен перевод # текста}}',
  'history.add-statements':
    '{count, plural, one {Отмечено # положение} few {Отмечены # положения} many {Отмечено # положений} other {Отмечено # положения}}',
  'history.add-recommendation': 'Добавлена рекомендация «{text}»',
  'history.recommend-statements':
    '{count, plural, one {Создана рекомендация «{text}»} few {Из положений созданы # рекомендации} many {Из положений создано # рекомендаций} other {Из положений создано # рекомендации}}',
  'history.edit-recommendation': 'Рекомендация «{text}», изменено: {fields}',
  'history.remove-recommendation': 'Удалена рекомендация «{text}»',
  'history.add-origin': 'К рекомендации «{text}» добавлен источник',
  'history.join-recommendations': '«{other}» объединено с «{text}»',
  'history.edit-origin': 'Изменён источник рекомендации «{text}»: {fields}',
  'history.remove-origin': 'Удалён источник рекомендации «{text}»',
  'history.link-recommendations':
    'Рекомендация «{text}» {kind, select, supersedes {заменяет другую} merges {объединяет другую} other {повторяет другую}}',
  'history.unlink-recommendations': 'Удалена связь рекомендации «{text}»',
  'history.distinguish-recommendations': 'Отмечено, что это разные рекомендации: {name} и {other}',
  'history.forget-recommendation-distinction': 'Снята отметка о разных рекомендациях: {name} и {other}',
  'history.edit-tag-words': '«{value}» на другом языке — «{text}»',
  'history.tag-recommendation': 'К рекомендации «{text}» добавлена тема «{value}»',
  'history.untag-recommendation': 'Из рекомендации «{text}» удалена тема «{value}»',
  'history.add-addressee': 'К адресатам рекомендации «{text}» добавлено: {name}',
  'history.remove-addressee': 'Из адресатов рекомендации «{text}» удалено: {name}',
  'history.report-progress':
    '{party}, {reference}: {status, select, not_started {не начато} under_way {выполняется} partly_implemented {выполнено частично} implemented {выполнено} continuing {выполняется постоянно} superseded {заменено} not_applicable {неприменимо} other {отчёт}}',
  'history.report-several':
    '{count, plural, one {Добавлен # отчёт} few {Добавлено # отчёта} many {Добавлено # отчётов} other {Добавлено # отчёта}} ({party})',
  'history.edit-report': 'Отчёт ({party}, {reference}), изменено: {fields}',
  'history.remove-report': 'Удалён отчёт ({party}, {reference})',
  'history.edit-commitment': 'Выполнение ({party}, {reference}), изменено: {fields}',
  'history.add-reviews':
    '{count, plural, one {Внесена в список совещания # рекомендация} few {Внесены в список совещания # рекомендации} many {Внесено в список совещания # рекомендаций} other {Внесено в список совещания # рекомендации}}',
  'history.edit-review': 'Изменено рассмотрение {reference}: {fields}',
  'history.remove-review': 'Рекомендация {reference} убрана из списка совещания',
  'history.attach-evidence': 'К отчёту ({party}, {reference}) добавлен файл «{file}»',
  'history.remove-evidence': 'Из отчёта ({party}, {reference}) удалён файл «{file}»',
} as const satisfies Record<keyof typeof en, string>;
