import type { partyMerge as en } from '../en/party-merge';

export const partyMerge = {
  'command.merge-parties': 'объединение записей ({other} с {name})',
  'command.distinguish-parties': 'отметка о разных участниках ({name} и {other})',
  'command.forget-party-distinction': 'снятие отметки о разных участниках ({name} и {other})',
  'history.merge-parties': 'Объединены записи: {other} и {name}',
  'history.distinguish-parties': 'Отмечено, что это разные участники: {name} и {other}',
  'history.forget-party-distinction': 'Снята отметка о разных участниках: {name} и {other}',

  'parties.merge.hint':
    'Ничего из сказанного в двух записях не теряется, а одна отмена вернёт обе. Что получится, видно ниже до объединения.',
  'parties.merge.choose': 'Какая ещё запись относится к этому государству или организации?',
  'parties.merge.other': 'Другая запись',
  'parties.merge.all': 'Все государства и организации',
  'parties.merge.refused.title': 'Государство и организация не объединяются',
  'parties.merge.refused.text':
    '{state} — государство, {organisation} — организация: в протокольном порядке, кворуме и контроле исполнения они учитываются раздельно. Если государство было внесено как организация, укажите государство в её делегациях и ролях, а затем удалите организацию.',
  'parties.merge.states.title': 'Это два государства',
  'parties.merge.states.text':
    'Все совещания, статусы и сроки председательства записи «{other}» перейдут к записи «{name}» и будут учитываться вместе с ней в кворуме. Объединяйте их, только если одна из записей внесена по ошибке.',
  'parties.merge.states.agree': '«{name}» и «{other}» — одно государство',
  'parties.merge.names': 'Наименования',
  'parties.merge.acronym': 'Сокращение',
  'parties.merge.acronym-in': 'Сокращение, {language}',
  'parties.merge.category': 'Категория',
  'parties.merge.meetings': 'Делегации на совещаниях',
  'parties.merge.meetings-years': '{count, number} ({years})',
  'parties.merge.people': 'Должности лиц',
  'parties.merge.interventions': 'Выступления',
  'parties.merge.addressed': 'Рекомендации в её адрес',
  'parties.merge.commitments': 'Рекомендации на контроле',
  'parties.merge.statuses': 'Статус в процессе',
  'parties.merge.chairmanships': 'Председательство',
  'parties.merge.support': 'Поддержка процесса',
  'parties.merge.fields': 'Как называется',
  'parties.merge.name-today': 'Нынешнее наименование, {language}',
  'parties.merge.renamed': 'С какого времени оно действует, если прежде было другое',
  'parties.merge.renamed.hint':
    'Если указать дату, в документах более ранних совещаний останется другое наименование. Без даты сохранятся оба, на странице будет замечание, а в документах будет стоять выбранное.',
  'parties.merge.united':
    '{count, plural, one {На # совещании делегации были у обеих записей: они станут одной} few {На # совещаниях делегации были у обеих записей: они станут одной} many {На # совещаниях делегации были у обеих записей: они станут одной} other {На # совещания делегации были у обеих записей: они станут одной}}',
  'parties.merge.united.same': 'Сведения о двух делегациях не расходятся.',
  'parties.merge.united.people':
    'В ней {count, plural, =0 {никто не назван} one {будет # человек} few {будет # человека} many {будет # человек} other {будет # человека}}.',
  'parties.merge.left-out': 'Не выбранное сохраняется в истории.',
  'parties.merge.follow-up':
    '{count, plural, one {По # рекомендации отчитывались обе записи: отчёты будут вместе} few {По # рекомендациям отчитывались обе записи: отчёты будут вместе} many {По # рекомендациям отчитывались обе записи: отчёты будут вместе} other {По # рекомендации отчитывались обе записи: отчёты будут вместе}}',
  'parties.merge.owner': '{text}: ответственный орган',
  'parties.merge.due': '{text}: срок',
  'parties.merge.follow-up.same': 'Ответственные органы и сроки не расходятся.',
  'parties.merge.follow-up.note': 'Не выбранный орган сохраняется в примечании.',
  'parties.merge.result': 'Что получится: {name}',
  'parties.merge.moved': 'Переносится',
  'parties.merge.moved-counts':
    '{delegations, plural, =0 {делегаций нет} one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}{united, plural, =0 {} one {, из них # совмещается с имеющейся} few {, из них # совмещаются с имеющимися} many {, из них # совмещаются с имеющимися} other {, из них # совмещаются с имеющимися}}; {people, plural, =0 {должностей нет} one {# должность} few {# должности} many {# должностей} other {# должности}}; {interventions, plural, =0 {выступлений нет} one {# выступление} few {# выступления} many {# выступлений} other {# выступления}}; {addressed, plural, =0 {рекомендаций в её адрес нет} one {# рекомендация в её адрес} few {# рекомендации в её адрес} many {# рекомендаций в её адрес} other {# рекомендации в её адрес}}{addressedBoth, plural, =0 {} one {, из них # адресована обеим: адресат останется один} few {, из них # адресованы обеим: адресат в каждой останется один} many {, из них # адресованы обеим: адресат в каждой останется один} other {, из них # адресованы обеим: адресат в каждой останется один}}; {commitments, plural, =0 {рекомендаций на контроле нет} one {# рекомендация на контроле} few {# рекомендации на контроле} many {# рекомендаций на контроле} other {# рекомендации на контроле}}',
  'parties.merge.conflicts':
    '{count, plural, one {Возникнет # противоречие} few {Возникнут # противоречия} many {Возникнет # противоречий} other {Возникнут # противоречия}}',
  'parties.merge.conflicts.text': 'Замечания останутся на странице, пока сведения не исправлены.',
  'parties.leftovers':
    '{count, plural, one {# сведение ещё относится к объединённой записи} few {# сведения ещё относятся к объединённой записи} many {# сведений ещё относятся к объединённой записи} other {# сведения ещё относятся к объединённой записи}}',
  'parties.leftovers.text':
    'Они поступили с другого компьютера и всё равно показаны здесь. При переносе две делегации на одном совещании станут одной.',
  'parties.leftovers.unite': 'Перенести',

  'parties.maybe-same.state': 'Одно и то же государство?',
  'parties.maybe-same.organisation': 'Одна и та же организация?',
  'parties.apart.state': 'Разные государства',
  'parties.apart.organisation': 'Разные организации',
  'parties.apart': 'Разные',
  'parties.is-apart': 'Отмечено как другая запись',
  'parties.told-apart': '{name} и {other} больше не будут предлагаться как одно',
  'parties.duplicates.hint': 'Enter открывает сравнение двух записей; Delete отмечает, что они разные.',
  'parties.duplicates.none.text':
    'Наименования сравниваются в любой письменности и при любом порядке слов, вместе с сокращениями и со справочником.',
  'parties.reason.same-name': 'Одинаковое наименование',
  'parties.reason.same-reference': 'Два наименования одного государства или организации',
  'parties.reason.word-order': 'Те же слова в другом порядке',
  'parties.reason.other-script': 'То же наименование в другой письменности',
  'parties.reason.acronym': 'Одинаковое сокращение',
  'parties.reason.spelling': 'Почти одинаковое написание',
  'parties.reason.initials': 'Сокращение в одной записи — начальные буквы другой',
} as const satisfies Record<keyof typeof en, string>;
