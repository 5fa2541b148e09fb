import { names, type ReferenceOrganisation } from './reference-organisation';

/** The United Nations system, IOM included: a related organization since September 2016. */
export const organisationsUn: readonly ReferenceOrganisation[] = [
  {
    code: 'UN',
    category: 'un-entity',
    en: names(['UN'], 'United Nations', 'United Nations', [
      'United Nations Organization',
      'UNO',
      'UN system',
      'United Nations system',
    ]),
    ru: names(['ООН'], 'ООН', 'Организация Объединённых Наций', ['Объединённые Нации', 'система ООН']),
  },
  // "UN High Commissioner Administration" is how a ministry's web page of 2014 put it into English.
  {
    code: 'UNHCR',
    category: 'un-entity',
    en: names(['UNHCR'], 'UNHCR', 'Office of the United Nations High Commissioner for Refugees', [
      'United Nations High Commissioner for Refugees',
      'UN High Commissioner for Refugees',
      'Office of the UN High Commissioner for Refugees',
      'Office of the High Commissioner for Refugees',
      'High Commissioner for Refugees',
      'UN High Commissioner Administration',
      'United Nations High Commissioner Administration',
      'UN Refugee Agency',
      'United Nations Refugee Agency',
      'Office of UNHCR',
    ]),
    ru: names(
      ['УВКБ ООН', 'УВКБ'],
      'УВКБ ООН',
      'Управление Верховного комиссара Организации Объединённых Наций по делам беженцев',
      [
        'Управление Верховного комиссара ООН по делам беженцев',
        'Управление ВКБ ООН',
        'Агентство ООН по делам беженцев',
        'Верховный комиссар ООН по делам беженцев',
      ],
    ),
  },
  {
    code: 'IOM',
    category: 'un-entity',
    en: names(['IOM', 'UN-IOM'], 'IOM', 'International Organization for Migration', [
      'International Organisation for Migration',
      'International Organization of Migration',
      'UN Migration Agency',
      'United Nations Migration Agency',
      'UN Migration',
    ]),
    ru: names(['МОМ'], 'МОМ', 'Международная организация по миграции', [
      'Агентство ООН по миграции',
      'МОМ ООН',
    ]),
  },
  // "for preventive diplomacy of Central Asia" is met in texts of the region as often as the official name.
  {
    code: 'UNRCCA',
    category: 'un-entity',
    en: names(
      ['UNRCCA'],
      'UNRCCA',
      'United Nations Regional Centre for Preventive Diplomacy for Central Asia',
      [
        'UN Regional Centre for Preventive Diplomacy for Central Asia',
        'United Nations Regional Center for Preventive Diplomacy for Central Asia',
        'UN Regional Center for Preventive Diplomacy for Central Asia',
        'UN Regional Center for preventive diplomacy of Central Asia',
        'UN Regional Centre for preventive diplomacy of Central Asia',
        'UN Regional Centre for Preventive Diplomacy in Central Asia',
        'Regional Centre for Preventive Diplomacy for Central Asia',
      ],
    ),
    ru: names(
      ['РЦПДЦА', 'РЦПДЦА ООН', 'ООН РЦПДЦА', 'РЦ ООН ПДЦА'],
      'РЦПДЦА',
      'Региональный центр Организации Объединённых Наций по превентивной дипломатии для Центральной Азии',
      [
        'Региональный центр ООН по превентивной дипломатии для Центральной Азии',
        'Региональный центр по превентивной дипломатии для Центральной Азии',
        'Региональный центр ООН по превентивной дипломатии в Центральной Азии',
      ],
    ),
  },
  {
    code: 'UNAMA',
    category: 'un-entity',
    en: names(['UNAMA'], 'UNAMA', 'United Nations Assistance Mission in Afghanistan', [
      'UN Assistance Mission in Afghanistan',
      'United Nations Mission in Afghanistan',
      'UN Mission in Afghanistan',
      'Mission of United Nations in Afghanistan',
      'Mission of the United Nations in Afghanistan',
    ]),
    ru: names(['МООНСА'], 'МООНСА', 'Миссия Организации Объединённых Наций по содействию Афганистану', [
      'Миссия ООН по содействию Афганистану',
      'Миссия ООН в Афганистане',
    ]),
  },
  {
    code: 'UNDP',
    category: 'un-entity',
    en: names(['UNDP'], 'UNDP', 'United Nations Development Programme', [
      'UN Development Programme',
      'UN Development Program',
      'United Nations Development Program',
    ]),
    ru: names(['ПРООН'], 'ПРООН', 'Программа развития Организации Объединённых Наций', [
      'Программа развития ООН',
    ]),
  },
  {
    code: 'UNICEF',
    category: 'un-entity',
    en: names(['UNICEF'], 'UNICEF', "United Nations Children's Fund", [
      "UN Children's Fund",
      "United Nations International Children's Emergency Fund",
    ]),
    ru: names(['ЮНИСЕФ'], 'ЮНИСЕФ', 'Детский фонд Организации Объединённых Наций', ['Детский фонд ООН']),
  },
  {
    code: 'UNFPA',
    category: 'un-entity',
    en: names(['UNFPA'], 'UNFPA', 'United Nations Population Fund', ['UN Population Fund']),
    ru: names(['ЮНФПА'], 'ЮНФПА', 'Фонд Организации Объединённых Наций в области народонаселения', [
      'Фонд ООН в области народонаселения',
      'Фонд народонаселения ООН',
    ]),
  },
  {
    code: 'UN-WOMEN',
    category: 'un-entity',
    en: names(
      ['UN Women'],
      'UN Women',
      'United Nations Entity for Gender Equality and the Empowerment of Women',
      ['UN-Women'],
    ),
    ru: names(
      ['ООН-женщины'],
      'Структура «ООН-женщины»',
      'Структура Организации Объединённых Наций по вопросам гендерного равенства и расширения прав и возможностей женщин',
      ['Структура ООН-женщины', 'ООН-Женщины'],
    ),
  },
  {
    code: 'OHCHR',
    category: 'un-entity',
    en: names(['OHCHR'], 'OHCHR', 'Office of the United Nations High Commissioner for Human Rights', [
      'UN Human Rights',
      'UN Human Rights Office',
      'Office of the UN High Commissioner for Human Rights',
      'Office of the High Commissioner for Human Rights',
    ]),
    ru: names(
      ['УВКПЧ', 'УВКПЧ ООН'],
      'УВКПЧ',
      'Управление Верховного комиссара Организации Объединённых Наций по правам человека',
      ['Управление Верховного комиссара ООН по правам человека'],
    ),
  },
  {
    code: 'UNODC',
    category: 'un-entity',
    en: names(['UNODC'], 'UNODC', 'United Nations Office on Drugs and Crime', [
      'UN Office on Drugs and Crime',
      'United Nations Office for Drugs and Crime',
    ]),
    ru: names(
      ['УНП ООН', 'ЮНОДК'],
      'УНП ООН',
      'Управление Организации Объединённых Наций по наркотикам и преступности',
      ['Управление ООН по наркотикам и преступности'],
    ),
  },
  {
    code: 'OCHA',
    category: 'un-entity',
    en: names(['OCHA', 'UNOCHA'], 'OCHA', 'Office for the Coordination of Humanitarian Affairs', [
      'United Nations Office for the Coordination of Humanitarian Affairs',
      'UN Office for the Coordination of Humanitarian Affairs',
    ]),
    ru: names(['УКГВ', 'УКГВ ООН'], 'УКГВ', 'Управление по координации гуманитарных вопросов', [
      'Управление ООН по координации гуманитарных вопросов',
      'Управление Организации Объединённых Наций по координации гуманитарных вопросов',
    ]),
  },
  {
    code: 'ILO',
    category: 'un-entity',
    en: names(['ILO'], 'ILO', 'International Labour Organization', [
      'International Labor Organization',
      'International Labour Organisation',
      'International Labour Office',
    ]),
    ru: names(['МОТ'], 'МОТ', 'Международная организация труда'),
  },
  {
    code: 'WHO',
    category: 'un-entity',
    en: names(['WHO'], 'WHO', 'World Health Organization', ['World Health Organisation']),
    ru: names(['ВОЗ'], 'ВОЗ', 'Всемирная организация здравоохранения'),
  },
  {
    code: 'WFP',
    category: 'un-entity',
    en: names(['WFP'], 'WFP', 'World Food Programme', [
      'UN World Food Programme',
      'United Nations World Food Programme',
      'World Food Program',
    ]),
    ru: names(['ВПП', 'ВПП ООН'], 'ВПП', 'Всемирная продовольственная программа', [
      'Всемирная продовольственная программа ООН',
    ]),
  },
  {
    code: 'FAO',
    category: 'un-entity',
    en: names(['FAO'], 'FAO', 'Food and Agriculture Organization of the United Nations', [
      'Food and Agriculture Organization',
      'UN Food and Agriculture Organization',
    ]),
    ru: names(['ФАО'], 'ФАО', 'Продовольственная и сельскохозяйственная организация Объединённых Наций', [
      'Продовольственная и сельскохозяйственная организация ООН',
    ]),
  },
  {
    code: 'UNESCO',
    category: 'un-entity',
    en: names(['UNESCO'], 'UNESCO', 'United Nations Educational, Scientific and Cultural Organization', [
      'UN Educational, Scientific and Cultural Organization',
    ]),
    ru: names(
      ['ЮНЕСКО'],
      'ЮНЕСКО',
      'Организация Объединённых Наций по вопросам образования, науки и культуры',
    ),
  },
  {
    code: 'UNIDO',
    category: 'un-entity',
    en: names(['UNIDO'], 'UNIDO', 'United Nations Industrial Development Organization', [
      'UN Industrial Development Organization',
    ]),
    ru: names(['ЮНИДО'], 'ЮНИДО', 'Организация Объединённых Наций по промышленному развитию'),
  },
  {
    code: 'UNEP',
    category: 'un-entity',
    en: names(['UNEP'], 'UNEP', 'United Nations Environment Programme', [
      'UN Environment',
      'UN Environment Programme',
    ]),
    ru: names(['ЮНЕП'], 'ЮНЕП', 'Программа Организации Объединённых Наций по окружающей среде', [
      'Программа ООН по окружающей среде',
    ]),
  },
  {
    code: 'UN-HABITAT',
    category: 'un-entity',
    en: names(['UN-Habitat'], 'UN-Habitat', 'United Nations Human Settlements Programme', [
      'UN Habitat',
      'UN Human Settlements Programme',
    ]),
    ru: names(
      ['ООН-Хабитат'],
      'ООН-Хабитат',
      'Программа Организации Объединённых Наций по населённым пунктам',
      ['Программа ООН по населённым пунктам'],
    ),
  },
  {
    code: 'UNAIDS',
    category: 'un-entity',
    en: names(['UNAIDS'], 'UNAIDS', 'Joint United Nations Programme on HIV/AIDS', [
      'Joint UN Programme on HIV/AIDS',
    ]),
    ru: names(['ЮНЭЙДС'], 'ЮНЭЙДС', 'Объединённая программа Организации Объединённых Наций по ВИЧ/СПИДу', [
      'Объединённая программа ООН по ВИЧ/СПИДу',
    ]),
  },
  {
    code: 'UNRWA',
    category: 'un-entity',
    en: names(
      ['UNRWA'],
      'UNRWA',
      'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
      ['UN Relief and Works Agency for Palestine Refugees in the Near East'],
    ),
    ru: names(
      ['БАПОР'],
      'БАПОР',
      'Ближневосточное агентство Организации Объединённых Наций для помощи палестинским беженцам и организации работ',
      ['Ближневосточное агентство ООН для помощи палестинским беженцам и организации работ'],
    ),
  },
  {
    code: 'UNECE',
    category: 'un-entity',
    en: names(['UNECE', 'ECE'], 'UNECE', 'United Nations Economic Commission for Europe', [
      'UN Economic Commission for Europe',
      'Economic Commission for Europe',
    ]),
    ru: names(['ЕЭК ООН'], 'ЕЭК ООН', 'Европейская экономическая комиссия Организации Объединённых Наций', [
      'Европейская экономическая комиссия ООН',
    ]),
  },
  {
    code: 'ESCAP',
    category: 'un-entity',
    en: names(['ESCAP', 'UNESCAP'], 'ESCAP', 'Economic and Social Commission for Asia and the Pacific', [
      'United Nations Economic and Social Commission for Asia and the Pacific',
      'UN Economic and Social Commission for Asia and the Pacific',
    ]),
    ru: names(
      ['ЭСКАТО', 'ЭСКАТО ООН'],
      'ЭСКАТО',
      'Экономическая и социальная комиссия для Азии и Тихого океана',
      ['Экономическая и социальная комиссия ООН для Азии и Тихого океана'],
    ),
  },
  {
    code: 'ESCWA',
    category: 'un-entity',
    en: names(['ESCWA', 'UNESCWA'], 'ESCWA', 'Economic and Social Commission for Western Asia', [
      'United Nations Economic and Social Commission for Western Asia',
    ]),
    ru: names(['ЭСКЗА'], 'ЭСКЗА', 'Экономическая и социальная комиссия для Западной Азии'),
  },
  {
    code: 'UNCTAD',
    category: 'un-entity',
    en: names(['UNCTAD'], 'UNCTAD', 'United Nations Conference on Trade and Development', [
      'UN Trade and Development',
    ]),
    ru: names(['ЮНКТАД'], 'ЮНКТАД', 'Конференция Организации Объединённых Наций по торговле и развитию', [
      'Конференция ООН по торговле и развитию',
    ]),
  },
  {
    code: 'UNDESA',
    category: 'un-entity',
    en: names(
      ['UN DESA', 'UNDESA', 'DESA'],
      'UN DESA',
      'United Nations Department of Economic and Social Affairs',
      ['UN Department of Economic and Social Affairs', 'Department of Economic and Social Affairs'],
    ),
    ru: names(
      ['ДЭСВ', 'ДЭСВ ООН'],
      'ДЭСВ ООН',
      'Департамент по экономическим и социальным вопросам Организации Объединённых Наций',
      [
        'Департамент по экономическим и социальным вопросам ООН',
        'Департамент ООН по экономическим и социальным вопросам',
      ],
    ),
  },
  {
    code: 'DPPA',
    category: 'un-entity',
    en: names(['DPPA', 'UNDPPA'], 'DPPA', 'Department of Political and Peacebuilding Affairs', [
      'United Nations Department of Political and Peacebuilding Affairs',
      'UN Department of Political Affairs',
      'Department of Political Affairs',
    ]),
    ru: names(['ДПВМ'], 'ДПВМ', 'Департамент по политическим вопросам и вопросам миростроительства', [
      'Департамент ООН по политическим вопросам и вопросам миростроительства',
    ]),
  },
  {
    code: 'UNOCT',
    category: 'un-entity',
    en: names(['UNOCT'], 'UNOCT', 'United Nations Office of Counter-Terrorism', [
      'UN Office of Counter-Terrorism',
    ]),
    ru: names(['КТУ ООН'], 'КТУ ООН', 'Контртеррористическое управление Организации Объединённых Наций', [
      'Контртеррористическое управление ООН',
    ]),
  },
  {
    code: 'CTED',
    category: 'un-entity',
    en: names(['CTED', 'UNCTED'], 'CTED', 'Counter-Terrorism Committee Executive Directorate', [
      'UN Counter-Terrorism Committee Executive Directorate',
    ]),
    ru: names(['ИДКТК'], 'ИДКТК', 'Исполнительный директорат Контртеррористического комитета', [
      'Исполнительный директорат КТК',
    ]),
  },
  {
    code: 'UNDRR',
    category: 'un-entity',
    en: names(['UNDRR'], 'UNDRR', 'United Nations Office for Disaster Risk Reduction', [
      'UN Office for Disaster Risk Reduction',
      'UNISDR',
    ]),
    ru: names(
      ['УСРБ ООН'],
      'УСРБ ООН',
      'Управление Организации Объединённых Наций по снижению риска бедствий',
      ['Управление ООН по снижению риска бедствий', 'МСУОБ ООН'],
    ),
  },
  {
    code: 'UNOPS',
    category: 'un-entity',
    en: names(['UNOPS'], 'UNOPS', 'United Nations Office for Project Services', [
      'UN Office for Project Services',
    ]),
    ru: names(['ЮНОПС'], 'ЮНОПС', 'Управление Организации Объединённых Наций по обслуживанию проектов', [
      'Управление ООН по обслуживанию проектов',
    ]),
  },
  {
    code: 'UNITAR',
    category: 'un-entity',
    en: names(['UNITAR'], 'UNITAR', 'United Nations Institute for Training and Research', [
      'UN Institute for Training and Research',
    ]),
    ru: names(
      ['ЮНИТАР'],
      'ЮНИТАР',
      'Учебный и научно-исследовательский институт Организации Объединённых Наций',
      ['Учебный и научно-исследовательский институт ООН'],
    ),
  },
  {
    code: 'UNICRI',
    category: 'un-entity',
    en: names(['UNICRI'], 'UNICRI', 'United Nations Interregional Crime and Justice Research Institute', [
      'UN Interregional Crime and Justice Research Institute',
    ]),
    ru: names(
      ['ЮНИКРИ'],
      'ЮНИКРИ',
      'Межрегиональный научно-исследовательский институт Организации Объединённых Наций по вопросам преступности и правосудия',
      ['Межрегиональный научно-исследовательский институт ООН по вопросам преступности и правосудия'],
    ),
  },
  {
    code: 'UNU',
    category: 'un-entity',
    en: names(['UNU'], 'UNU', 'United Nations University', ['UN University']),
    ru: names(['УООН'], 'УООН', 'Университет Организации Объединённых Наций', ['Университет ООН']),
  },
  {
    code: 'UNV',
    category: 'un-entity',
    en: names(['UNV'], 'UNV', 'United Nations Volunteers', [
      'UN Volunteers',
      'United Nations Volunteers programme',
    ]),
    ru: names(['ДООН'], 'ДООН', 'Добровольцы Организации Объединённых Наций', [
      'Добровольцы ООН',
      'Волонтёры ООН',
    ]),
  },
  {
    code: 'UNCDF',
    category: 'un-entity',
    en: names(['UNCDF'], 'UNCDF', 'United Nations Capital Development Fund', ['UN Capital Development Fund']),
    ru: names(['ФКРООН'], 'ФКРООН', 'Фонд капитального развития Организации Объединённых Наций', [
      'Фонд капитального развития ООН',
    ]),
  },
  {
    code: 'UNRCO',
    category: 'un-entity',
    en: names(['UNRCO', 'RCO'], 'UNRCO', "United Nations Resident Coordinator's Office", [
      "UN Resident Coordinator's Office",
      'UN Resident Coordinator Office',
      'Office of the United Nations Resident Coordinator',
      'Office of the UN Resident Coordinator',
    ]),
    ru: names(
      [],
      'Офис Постоянного координатора ООН',
      'Офис Постоянного координатора Организации Объединённых Наций',
      ['Бюро Постоянного координатора ООН', 'Офис Координатора-резидента ООН'],
    ),
  },
  {
    code: 'UNCT',
    category: 'un-entity',
    en: names(['UNCT'], 'UNCT', 'United Nations Country Team', ['UN Country Team']),
    ru: names(['СГООН'], 'Страновая группа ООН', 'Страновая группа Организации Объединённых Наций', [
      'Страновая команда ООН',
    ]),
  },
  {
    code: 'UNNM',
    category: 'un-entity',
    en: names(['UNNM'], 'UN Network on Migration', 'United Nations Network on Migration', [
      'Network on Migration',
    ]),
    ru: names([], 'Сеть ООН по миграции', 'Сеть Организации Объединённых Наций по вопросам миграции', [
      'Сеть ООН по вопросам миграции',
    ]),
  },
  {
    code: 'UNOG',
    category: 'un-entity',
    en: names(['UNOG'], 'UNOG', 'United Nations Office at Geneva', ['UN Office at Geneva', 'UN Geneva']),
    ru: names(['ЮНОГ'], 'Отделение ООН в Женеве', 'Отделение Организации Объединённых Наций в Женеве', [
      'ООН в Женеве',
    ]),
  },
  {
    code: 'UNOV',
    category: 'un-entity',
    en: names(['UNOV'], 'UNOV', 'United Nations Office at Vienna', ['UN Office at Vienna', 'UN Vienna']),
    ru: names(['ЮНОВ'], 'Отделение ООН в Вене', 'Отделение Организации Объединённых Наций в Вене', [
      'ООН в Вене',
    ]),
  },
  {
    code: 'IFAD',
    category: 'un-entity',
    en: names(['IFAD'], 'IFAD', 'International Fund for Agricultural Development'),
    ru: names(['МФСР'], 'МФСР', 'Международный фонд сельскохозяйственного развития'),
  },
  {
    code: 'ICAO',
    category: 'un-entity',
    en: names(['ICAO'], 'ICAO', 'International Civil Aviation Organization', [
      'International Civil Aviation Organisation',
    ]),
    ru: names(['ИКАО'], 'ИКАО', 'Международная организация гражданской авиации'),
  },
  {
    code: 'ITU',
    category: 'un-entity',
    en: names(['ITU'], 'ITU', 'International Telecommunication Union'),
    ru: names(['МСЭ'], 'МСЭ', 'Международный союз электросвязи'),
  },
  {
    code: 'WMO',
    category: 'un-entity',
    en: names(['WMO'], 'WMO', 'World Meteorological Organization', ['World Meteorological Organisation']),
    ru: names(['ВМО'], 'ВМО', 'Всемирная метеорологическая организация'),
  },
  {
    code: 'IMF',
    category: 'un-entity',
    en: names(['IMF'], 'IMF', 'International Monetary Fund'),
    ru: names(['МВФ'], 'МВФ', 'Международный валютный фонд'),
  },
];
