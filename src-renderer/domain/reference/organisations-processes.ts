import { names, type ReferenceOrganisation } from './reference-organisation';

/** Consultation processes on migration and refugee protection, and the global forums they report to. */
export const organisationsProcesses: readonly ReferenceOrganisation[] = [
  {
    code: 'ALMATY-PROCESS',
    category: 'regional-process',
    en: names([], 'Almaty Process', 'Almaty Process on Refugee Protection and International Migration', [
      'Almaty Process on Refugee Protection & International Migration',
      'Almaty process for refugees protection and international migration',
      'Almaty Process for Refugee Protection and International Migration',
    ]),
    ru: names([], 'Алматинский процесс', 'Алматинский процесс по защите беженцев и международной миграции', [
      'Алма-Атинский процесс',
      'Алматинский процесс по вопросам защиты беженцев и международной миграции',
    ]),
  },
  {
    code: 'PRAGUE-PROCESS',
    category: 'regional-process',
    en: names([], 'Prague Process', 'Prague Process', [
      'Secretariat of the Prague Process',
      'Prague Process Secretariat',
    ]),
    ru: names([], 'Пражский процесс', 'Пражский процесс', ['Секретариат Пражского процесса']),
  },
  {
    code: 'BUDAPEST-PROCESS',
    category: 'regional-process',
    en: names([], 'Budapest Process', 'Budapest Process', [
      'Secretariat of the Budapest Process',
      'Budapest Process Secretariat',
    ]),
    ru: names([], 'Будапештский процесс', 'Будапештский процесс', ['Секретариат Будапештского процесса']),
  },
  {
    code: 'BALI-PROCESS',
    category: 'regional-process',
    en: names(
      [],
      'Bali Process',
      'Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime',
      ['Regional Support Office of the Bali Process', 'Bali Process Regional Support Office'],
    ),
    ru: names(
      [],
      'Балийский процесс',
      'Балийский процесс по проблеме незаконного провоза людей, торговли людьми и связанной с этим транснациональной преступности',
    ),
  },
  {
    code: 'COLOMBO-PROCESS',
    category: 'regional-process',
    en: names(
      [],
      'Colombo Process',
      'Regional Consultative Process on Overseas Employment and Contractual Labour for Countries of Origin in Asia',
    ),
    ru: names(
      [],
      'Коломбский процесс',
      'Региональный консультативный процесс по вопросам трудоустройства за рубежом и контрактной рабочей силы для стран происхождения в Азии',
      ['Процесс Коломбо'],
    ),
  },
  {
    code: 'ABU-DHABI-DIALOGUE',
    category: 'regional-process',
    en: names(
      ['ADD'],
      'Abu Dhabi Dialogue',
      'Abu Dhabi Dialogue among the Asian Labour-Sending and Receiving Countries',
    ),
    ru: names([], 'Абу-Дабийский диалог', 'Абу-Дабийский диалог', ['Диалог Абу-Даби']),
  },
  {
    code: 'ISSYK-KUL-DIALOGUE',
    category: 'regional-process',
    en: names([], 'Issyk-Kul Dialogue', 'Issyk-Kul Dialogue', [
      'Issyk-Kul Initiative on Border Security',
      'Issyk-Kul Initiative',
      'Issyk Kul Dialogue',
    ]),
    ru: names([], 'Иссык-Кульский диалог', 'Иссык-Кульский диалог', ['Иссык-Кульская инициатива']),
  },
  {
    code: 'DOHA-DIALOGUE',
    category: 'regional-process',
    en: names([], 'Doha Dialogue', 'Doha Dialogue'),
    ru: names([], 'Дохинский диалог', 'Дохинский диалог'),
  },
  {
    code: 'RABAT-PROCESS',
    category: 'regional-process',
    en: names([], 'Rabat Process', 'Euro-African Dialogue on Migration and Development', [
      'Euro-African Dialogue',
    ]),
    ru: names([], 'Рабатский процесс', 'Евро-африканский диалог по вопросам миграции и развития'),
  },
  {
    code: 'KHARTOUM-PROCESS',
    category: 'regional-process',
    en: names([], 'Khartoum Process', 'EU-Horn of Africa Migration Route Initiative', [
      'Horn of Africa Migration Route Initiative',
    ]),
    ru: names([], 'Хартумский процесс', 'Инициатива ЕС — Африканский Рог по миграционным маршрутам'),
  },
  {
    code: 'ALMERIA-PROCESS',
    category: 'regional-process',
    en: names([], 'Almería Process', 'Almería Process', ['Almeria Process']),
    ru: names([], 'Альмерийский процесс', 'Альмерийский процесс'),
  },
  {
    code: 'SODERKOPING-PROCESS',
    category: 'regional-process',
    en: names([], 'Söderköping Process', 'Söderköping Process', [
      'Soderkoping Process',
      'Cross-Border Cooperation Process',
    ]),
    ru: names([], 'Сёдерчёпингский процесс', 'Сёдерчёпингский процесс'),
  },
  {
    code: 'EAP-MIGRATION',
    category: 'regional-process',
    en: names(
      [],
      'Eastern Partnership Panel on Migration, Mobility and Integrated Border Management',
      'Eastern Partnership Panel on Migration, Mobility and Integrated Border Management',
      ['Eastern Partnership Panel on Migration and Asylum'],
    ),
    ru: names(
      [],
      'Панель Восточного партнёрства по миграции, мобильности и интегрированному управлению границами',
      'Панель Восточного партнёрства по миграции, мобильности и интегрированному управлению границами',
    ),
  },
  {
    code: 'MTM',
    category: 'regional-process',
    en: names(
      ['MTM'],
      'Mediterranean Transit Migration Dialogue',
      'Mediterranean Transit Migration Dialogue',
      ['Dialogue on Mediterranean Transit Migration'],
    ),
    ru: names(
      [],
      'Диалог по транзитной миграции в Средиземноморье',
      'Диалог по транзитной миграции в Средиземноморье',
      ['Диалог о средиземноморской транзитной миграции'],
    ),
  },
  {
    code: 'FIVE-PLUS-FIVE',
    category: 'regional-process',
    en: names(
      ['5+5'],
      '5+5 Dialogue',
      'Regional Ministerial Conference on Migration in the Western Mediterranean',
      ['Five Plus Five Dialogue'],
    ),
    ru: names(
      [],
      'Диалог «5+5»',
      'Региональная конференция министров по вопросам миграции в Западном Средиземноморье',
    ),
  },
  {
    code: 'ARCP',
    category: 'regional-process',
    en: names(
      ['ARCP'],
      'Arab Regional Consultative Process',
      'Arab Regional Consultative Process on Migration and Refugees Affairs',
      ['Arab Regional Consultative Process on Migration'],
    ),
    ru: names(
      [],
      'Арабский региональный консультативный процесс',
      'Арабский региональный консультативный процесс по вопросам миграции и беженцев',
    ),
  },
  {
    code: 'RCM',
    category: 'regional-process',
    en: names(['RCM'], 'Puebla Process', 'Regional Conference on Migration'),
    ru: names([], 'Пуэблский процесс', 'Региональная конференция по миграции', ['Процесс Пуэбла']),
  },
  {
    code: 'SACM',
    category: 'regional-process',
    en: names(
      ['SACM', 'CSM'],
      'South American Conference on Migration',
      'South American Conference on Migration',
    ),
    ru: names([], 'Южноамериканская конференция по миграции', 'Южноамериканская конференция по миграции'),
  },
  {
    code: 'CMC',
    category: 'regional-process',
    en: names(['CMC'], 'Caribbean Migration Consultations', 'Caribbean Migration Consultations'),
    ru: names([], 'Карибские консультации по миграции', 'Карибские консультации по миграции'),
  },
  {
    code: 'MIDSA',
    category: 'regional-process',
    en: names(['MIDSA'], 'MIDSA', 'Migration Dialogue for Southern Africa'),
    ru: names(['МИДСА'], 'МИДСА', 'Диалог по вопросам миграции в Южной Африке'),
  },
  {
    code: 'MIDWA',
    category: 'regional-process',
    en: names(['MIDWA'], 'MIDWA', 'Migration Dialogue for West Africa'),
    ru: names(['МИДВА'], 'МИДВА', 'Диалог по вопросам миграции в Западной Африке'),
  },
  {
    code: 'MIDCAS',
    category: 'regional-process',
    en: names(['MIDCAS'], 'MIDCAS', 'Migration Dialogue for Central African States'),
    ru: names(
      [],
      'Диалог по вопросам миграции для государств Центральной Африки',
      'Диалог по вопросам миграции для государств Центральной Африки',
    ),
  },
  {
    code: 'MIDCOM',
    category: 'regional-process',
    en: names(['MIDCOM'], 'MIDCOM', 'COMESA Migration Dialogue', [
      'Migration Dialogue for the Common Market for Eastern and Southern Africa Member States',
    ]),
    ru: names([], 'Миграционный диалог КОМЕСА', 'Миграционный диалог КОМЕСА'),
  },
  {
    code: 'IGAD-RCP',
    category: 'regional-process',
    en: names(['IGAD-RCP'], 'IGAD-RCP', 'IGAD Regional Consultative Process on Migration', [
      'IGAD RCP',
      'Intergovernmental Authority on Development Regional Consultative Process on Migration',
    ]),
    ru: names(
      [],
      'Региональный консультативный процесс ИГАД по миграции',
      'Региональный консультативный процесс ИГАД по миграции',
    ),
  },
  {
    code: 'PANAFRICAN-FORUM',
    category: 'regional-process',
    en: names(['PAFOM'], 'Pan-African Forum on Migration', 'Pan-African Forum on Migration'),
    ru: names([], 'Панафриканский форум по миграции', 'Панафриканский форум по миграции'),
  },
  {
    code: 'IGC',
    category: 'regional-process',
    en: names(['IGC'], 'IGC', 'Intergovernmental Consultations on Migration, Asylum and Refugees'),
    ru: names(
      [],
      'Межправительственные консультации по вопросам миграции, убежища и беженцев',
      'Межправительственные консультации по вопросам миграции, убежища и беженцев',
    ),
  },
  {
    code: 'APC',
    category: 'regional-process',
    en: names(['APC'], 'APC', 'Asia-Pacific Consultations on Refugees, Displaced Persons and Migrants', [
      'Intergovernmental Asia-Pacific Consultations on Refugees, Displaced Persons and Migrants',
    ]),
    ru: names(
      [],
      'Азиатско-Тихоокеанские консультации по вопросам беженцев, перемещённых лиц и мигрантов',
      'Азиатско-Тихоокеанские консультации по вопросам беженцев, перемещённых лиц и мигрантов',
    ),
  },
  {
    code: 'MARRI',
    category: 'regional-process',
    en: names(['MARRI'], 'MARRI', 'Migration, Asylum, Refugees Regional Initiative'),
    ru: names(['МАРРИ'], 'МАРРИ', 'Региональная инициатива по вопросам миграции, убежища и беженцев'),
  },
  {
    code: 'SSAR',
    category: 'regional-process',
    en: names(['SSAR'], 'SSAR', 'Solutions Strategy for Afghan Refugees', [
      'Solutions Strategy for Afghan Refugees to Support Voluntary Repatriation, Sustainable Reintegration and Assistance to Host Countries',
      'SSAR Support Platform',
    ]),
    ru: names([], 'Стратегия решений для афганских беженцев', 'Стратегия решений для афганских беженцев'),
  },
  {
    code: 'HEART-OF-ASIA',
    category: 'regional-process',
    en: names(['HoA-IP'], 'Heart of Asia – Istanbul Process', 'Heart of Asia – Istanbul Process', [
      'Istanbul Process',
      'Heart of Asia Process',
      'Heart of Asia',
    ]),
    ru: names([], 'Стамбульский процесс «Сердце Азии»', 'Стамбульский процесс «Сердце Азии»', [
      'Стамбульский процесс',
      'Сердце Азии',
    ]),
  },
  {
    code: 'GFMD',
    category: 'regional-process',
    en: names(['GFMD'], 'GFMD', 'Global Forum on Migration and Development'),
    ru: names(['ГФМР'], 'ГФМР', 'Глобальный форум по миграции и развитию'),
  },
  {
    code: 'GRF',
    category: 'other',
    en: names(['GRF'], 'Global Refugee Forum', 'Global Refugee Forum'),
    ru: names(['ГФБ'], 'Глобальный форум по беженцам', 'Глобальный форум по беженцам', [
      'Глобальный форум по вопросам беженцев',
    ]),
  },
  {
    code: 'IMRF',
    category: 'other',
    en: names(['IMRF'], 'International Migration Review Forum', 'International Migration Review Forum'),
    ru: names(
      [],
      'Форум по рассмотрению вопросов международной миграции',
      'Форум по рассмотрению вопросов международной миграции',
      ['Форум по обзору международной миграции'],
    ),
  },
  {
    code: 'IDM',
    category: 'other',
    en: names(['IDM'], 'International Dialogue on Migration', 'International Dialogue on Migration'),
    ru: names(['МДМ'], 'Международный диалог по миграции', 'Международный диалог по миграции', [
      'Международный диалог по вопросам миграции',
    ]),
  },
  {
    code: 'GCM',
    category: 'other',
    en: names(
      ['GCM'],
      'Global Compact for Migration',
      'Global Compact for Safe, Orderly and Regular Migration',
    ),
    ru: names(
      ['ГДМ'],
      'Глобальный договор о миграции',
      'Глобальный договор о безопасной, упорядоченной и легальной миграции',
    ),
  },
  {
    code: 'GCR',
    category: 'other',
    en: names(['GCR'], 'Global Compact on Refugees', 'Global Compact on Refugees'),
    ru: names([], 'Глобальный договор о беженцах', 'Глобальный договор о беженцах'),
  },
];
