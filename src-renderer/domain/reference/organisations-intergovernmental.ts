import { names, type ReferenceOrganisation } from './reference-organisation';

/** Intergovernmental organisations, their bodies and the development banks. */
export const organisationsIntergovernmental: readonly ReferenceOrganisation[] = [
  {
    code: 'ICMPD',
    category: 'intergovernmental',
    en: names(['ICMPD'], 'ICMPD', 'International Centre for Migration Policy Development', [
      'International Center for Migration Policy Development',
    ]),
    ru: names(['МЦРМП'], 'МЦРМП', 'Международный центр по развитию миграционной политики', [
      'Международный центр развития миграционной политики',
      'ИКМПД',
      'ICMPD',
    ]),
  },
  {
    code: 'OSCE',
    category: 'intergovernmental',
    en: names(['OSCE'], 'OSCE', 'Organization for Security and Co-operation in Europe', [
      'Organization for Security and Cooperation in Europe',
      'Organisation for Security and Co-operation in Europe',
      'Organisation for Security and Cooperation in Europe',
      'CSCE',
    ]),
    ru: names(['ОБСЕ'], 'ОБСЕ', 'Организация по безопасности и сотрудничеству в Европе', ['СБСЕ']),
  },
  {
    code: 'ODIHR',
    category: 'intergovernmental',
    en: names(
      ['ODIHR', 'OSCE/ODIHR', 'OSCE ODIHR'],
      'ODIHR',
      'OSCE Office for Democratic Institutions and Human Rights',
      ['Office for Democratic Institutions and Human Rights'],
    ),
    ru: names(
      ['БДИПЧ', 'БДИПЧ ОБСЕ', 'ОБСЕ/БДИПЧ'],
      'БДИПЧ',
      'Бюро ОБСЕ по демократическим институтам и правам человека',
      ['Бюро по демократическим институтам и правам человека'],
    ),
  },
  {
    code: 'COE',
    category: 'intergovernmental',
    en: names(['CoE'], 'Council of Europe', 'Council of Europe'),
    ru: names(['СЕ'], 'Совет Европы', 'Совет Европы'),
  },
  {
    code: 'EU',
    category: 'intergovernmental',
    en: names(['EU'], 'European Union', 'European Union'),
    ru: names(['ЕС'], 'Европейский союз', 'Европейский союз', ['Евросоюз']),
  },
  {
    code: 'EC',
    category: 'intergovernmental',
    en: names(['EC'], 'European Commission', 'European Commission', [
      'Commission of the European Communities',
      'EU Commission',
    ]),
    ru: names(['ЕК'], 'Европейская комиссия', 'Европейская комиссия', ['Еврокомиссия']),
  },
  {
    code: 'EU-DELEGATION',
    category: 'intergovernmental',
    en: names(['EUD'], 'Delegation of the European Union', 'Delegation of the European Union', [
      'EU Delegation',
      'European Union Delegation',
      'Delegation of the EU',
      'Delegation of the European Commission',
    ]),
    ru: names([], 'Представительство Европейского союза', 'Представительство Европейского союза', [
      'Представительство ЕС',
      'Делегация Европейского союза',
      'Делегация ЕС',
    ]),
  },
  {
    code: 'EEAS',
    category: 'intergovernmental',
    en: names(['EEAS'], 'EEAS', 'European External Action Service', ['EU External Action Service']),
    ru: names(['ЕСВД'], 'ЕСВД', 'Европейская служба внешнеполитической деятельности', [
      'Европейская внешнеполитическая служба',
      'Европейская служба внешних действий',
    ]),
  },
  {
    code: 'EP',
    category: 'intergovernmental',
    en: names(['EP'], 'European Parliament', 'European Parliament'),
    ru: names(['ЕП'], 'Европейский парламент', 'Европейский парламент', ['Европарламент']),
  },
  {
    code: 'COUNCIL-EU',
    category: 'intergovernmental',
    en: names([], 'Council of the European Union', 'Council of the European Union', [
      'Council of the EU',
      'EU Council',
    ]),
    ru: names([], 'Совет Европейского союза', 'Совет Европейского союза', ['Совет ЕС']),
  },
  {
    code: 'DG-HOME',
    category: 'intergovernmental',
    en: names(['DG HOME'], 'DG HOME', 'Directorate-General for Migration and Home Affairs', [
      'Directorate-General Migration and Home Affairs',
    ]),
    ru: names(
      [],
      'Генеральный директорат по миграции и внутренним делам',
      'Генеральный директорат Европейской комиссии по миграции и внутренним делам',
      ['ГД по миграции и внутренним делам', 'DG HOME'],
    ),
  },
  {
    code: 'INTPA',
    category: 'intergovernmental',
    en: names(['DG INTPA', 'INTPA'], 'DG INTPA', 'Directorate-General for International Partnerships', [
      'DG DEVCO',
      'Directorate-General for International Cooperation and Development',
      'EuropeAid',
    ]),
    ru: names(
      [],
      'Генеральный директорат по международному партнёрству',
      'Генеральный директорат Европейской комиссии по международному партнёрству',
      ['DG INTPA'],
    ),
  },
  {
    code: 'FRONTEX',
    category: 'intergovernmental',
    en: names(['Frontex'], 'Frontex', 'European Border and Coast Guard Agency', ['EBCGA']),
    ru: names(['Фронтекс'], 'Фронтекс', 'Европейское агентство пограничной и береговой охраны'),
    history: [
      {
        from: '2005-05-01',
        until: '2016-10-06',
        en: {
          short: 'Frontex',
          formal: 'European Agency for the Management of Operational Cooperation at the External Borders',
        },
        ru: {
          short: 'Фронтекс',
          formal: 'Европейское агентство по управлению оперативным сотрудничеством на внешних границах',
        },
      },
    ],
  },
  {
    code: 'EUAA',
    category: 'intergovernmental',
    en: names(['EUAA'], 'EUAA', 'European Union Agency for Asylum', ['EU Agency for Asylum', 'EASO']),
    ru: names([], 'Агентство ЕС по вопросам убежища', 'Агентство Европейского союза по вопросам убежища', [
      'Европейское бюро по предоставлению убежища',
    ]),
    history: [
      {
        from: '2010-06-19',
        until: '2022-01-19',
        en: { short: 'EASO', formal: 'European Asylum Support Office' },
        ru: {
          short: 'Европейское бюро по предоставлению убежища',
          formal: 'Европейское бюро по предоставлению убежища',
        },
      },
    ],
  },
  {
    code: 'EUROPOL',
    category: 'intergovernmental',
    en: names(['Europol'], 'Europol', 'European Union Agency for Law Enforcement Cooperation', [
      'European Police Office',
    ]),
    ru: names(
      ['Европол'],
      'Европол',
      'Агентство Европейского союза по сотрудничеству правоохранительных органов',
      ['Европейская полицейская организация'],
    ),
  },
  {
    code: 'EUROJUST',
    category: 'intergovernmental',
    en: names(['Eurojust'], 'Eurojust', 'European Union Agency for Criminal Justice Cooperation'),
    ru: names(
      ['Евроюст'],
      'Евроюст',
      'Агентство Европейского союза по сотрудничеству в области уголовного правосудия',
    ),
  },
  {
    code: 'EU-FRA',
    category: 'intergovernmental',
    en: names(['FRA'], 'FRA', 'European Union Agency for Fundamental Rights', [
      'EU Agency for Fundamental Rights',
    ]),
    ru: names(['АОП'], 'АОП', 'Агентство Европейского союза по основным правам', [
      'Агентство ЕС по основным правам',
    ]),
  },
  {
    code: 'BOMCA',
    category: 'intergovernmental',
    en: names(['BOMCA'], 'BOMCA', 'Border Management Programme in Central Asia', [
      'Border Management in Central Asia',
      'Border Management Program in Central Asia',
      'EU-BOMCA',
    ]),
    ru: names(['БОМКА'], 'БОМКА', 'Программа содействия управлению границами в Центральной Азии', [
      'Программа по управлению границами в Центральной Азии',
      'Управление границами в Центральной Азии',
    ]),
  },
  {
    code: 'CADAP',
    category: 'intergovernmental',
    en: names(['CADAP'], 'CADAP', 'Central Asia Drug Action Programme'),
    ru: names(
      ['КАДАП'],
      'КАДАП',
      'Программа по предотвращению распространения наркотиков в Центральной Азии',
    ),
  },
  {
    code: 'CIS',
    category: 'intergovernmental',
    en: names(['CIS'], 'CIS', 'Commonwealth of Independent States'),
    ru: names(['СНГ'], 'СНГ', 'Содружество Независимых Государств'),
  },
  {
    code: 'CIS-EXECUTIVE-COMMITTEE',
    category: 'intergovernmental',
    en: names(
      [],
      'CIS Executive Committee',
      'Executive Committee of the Commonwealth of Independent States',
      ['Executive Committee of the CIS'],
    ),
    ru: names([], 'Исполнительный комитет СНГ', 'Исполнительный комитет Содружества Независимых Государств', [
      'Исполком СНГ',
    ]),
  },
  {
    code: 'IPA-CIS',
    category: 'intergovernmental',
    en: names(
      ['IPA CIS'],
      'IPA CIS',
      'Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States',
      [
        'CIS Interparliamentary Assembly',
        'Interparliamentary Assembly of the CIS',
        'Interparliamentary Assembly of CIS Member Nations',
      ],
    ),
    ru: names(
      ['МПА СНГ'],
      'МПА СНГ',
      'Межпарламентская Ассамблея государств — участников Содружества Независимых Государств',
      ['Межпарламентская ассамблея СНГ', 'Межпарламентская Ассамблея государств — участников СНГ'],
    ),
  },
  {
    code: 'CIS-MIGRATION-COUNCIL',
    category: 'intergovernmental',
    en: names(
      [],
      'CIS Council of Heads of Migration Authorities',
      'Council of Heads of Migration Authorities of the Member States of the Commonwealth of Independent States',
      ['Council of Heads of Migration Authorities of the CIS', 'Council of Heads of Migration Authorities'],
    ),
    ru: names(
      ['СРМО СНГ'],
      'Совет руководителей миграционных органов СНГ',
      'Совет руководителей миграционных органов государств — участников Содружества Независимых Государств',
      [
        'Совет руководителей миграционных органов',
        'Совет руководителей миграционных органов государств — участников СНГ',
      ],
    ),
  },
  {
    code: 'OTS',
    category: 'intergovernmental',
    en: names(['OTS'], 'OTS', 'Organization of Turkic States', [
      'Organisation of Turkic States',
      'Turkic Council',
      'Cooperation Council of Turkic-Speaking States',
    ]),
    ru: names(['ОТГ'], 'ОТГ', 'Организация тюркских государств', [
      'Тюркский совет',
      'Совет сотрудничества тюркоязычных государств',
    ]),
    history: [
      {
        from: '2009-10-03',
        until: '2021-11-12',
        en: { short: 'Turkic Council', formal: 'Cooperation Council of Turkic Speaking States' },
        ru: { short: 'Тюркский совет', formal: 'Совет сотрудничества тюркоязычных государств' },
      },
    ],
  },
  {
    code: 'TURKPA',
    category: 'intergovernmental',
    en: names(['TURKPA'], 'TURKPA', 'Parliamentary Assembly of Turkic States', [
      'Parliamentary Assembly of Turkic-Speaking Countries',
    ]),
    ru: names(['ТюркПА'], 'ТюркПА', 'Парламентская ассамблея тюркских государств', [
      'Парламентская ассамблея тюркоязычных стран',
    ]),
  },
  {
    code: 'CICA',
    category: 'intergovernmental',
    en: names(['CICA'], 'CICA', 'Conference on Interaction and Confidence-Building Measures in Asia', [
      'Conference on Interaction and Confidence Building Measures in Asia',
    ]),
    ru: names(['СВМДА'], 'СВМДА', 'Совещание по взаимодействию и мерам доверия в Азии'),
  },
  {
    code: 'ECO',
    category: 'intergovernmental',
    en: names(['ECO'], 'ECO', 'Economic Cooperation Organization', ['Economic Cooperation Organisation']),
    ru: names(['ОЭС'], 'ОЭС', 'Организация экономического сотрудничества'),
  },
  {
    code: 'SCO',
    category: 'intergovernmental',
    en: names(['SCO'], 'SCO', 'Shanghai Cooperation Organization', ['Shanghai Cooperation Organisation']),
    ru: names(['ШОС'], 'ШОС', 'Шанхайская организация сотрудничества'),
  },
  {
    code: 'SCO-RATS',
    category: 'intergovernmental',
    en: names(
      ['RATS SCO', 'SCO RATS'],
      'RATS SCO',
      'Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization',
      ['Regional Anti-Terrorist Structure'],
    ),
    ru: names(
      ['РАТС ШОС'],
      'РАТС ШОС',
      'Региональная антитеррористическая структура Шанхайской организации сотрудничества',
      ['Региональная антитеррористическая структура ШОС'],
    ),
  },
  {
    code: 'CSTO',
    category: 'intergovernmental',
    en: names(['CSTO'], 'CSTO', 'Collective Security Treaty Organization', [
      'Collective Security Treaty Organisation',
    ]),
    ru: names(['ОДКБ'], 'ОДКБ', 'Организация Договора о коллективной безопасности'),
  },
  {
    code: 'EAEU',
    category: 'intergovernmental',
    en: names(['EAEU', 'EEU'], 'EAEU', 'Eurasian Economic Union'),
    ru: names(['ЕАЭС'], 'ЕАЭС', 'Евразийский экономический союз'),
  },
  {
    code: 'EEC',
    category: 'intergovernmental',
    en: names(['EEC'], 'EEC', 'Eurasian Economic Commission'),
    ru: names(['ЕЭК'], 'ЕЭК', 'Евразийская экономическая комиссия'),
  },
  {
    code: 'EURASEC',
    category: 'intergovernmental',
    en: names(['EurAsEC'], 'EurAsEC', 'Eurasian Economic Community'),
    ru: names(['ЕврАзЭС'], 'ЕврАзЭС', 'Евразийское экономическое сообщество'),
  },
  {
    code: 'CAREC',
    category: 'intergovernmental',
    en: names(['CAREC'], 'CAREC', 'Central Asia Regional Economic Cooperation', [
      'Central Asia Regional Economic Cooperation Program',
    ]),
    ru: names(['ЦАРЭС'], 'ЦАРЭС', 'Центральноазиатское региональное экономическое сотрудничество'),
  },
  {
    code: 'CARICC',
    category: 'intergovernmental',
    en: names(['CARICC'], 'CARICC', 'Central Asian Regional Information and Coordination Centre', [
      'Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking of Narcotic Drugs',
    ]),
    ru: names(['ЦАРИКЦ'], 'ЦАРИКЦ', 'Центральноазиатский региональный информационный координационный центр'),
  },
  {
    code: 'GUAM',
    category: 'intergovernmental',
    en: names(['GUAM'], 'GUAM', 'Organization for Democracy and Economic Development – GUAM', [
      'Organization for Democracy and Economic Development',
    ]),
    ru: names(['ГУАМ'], 'ГУАМ', 'Организация за демократию и экономическое развитие — ГУАМ', [
      'Организация за демократию и экономическое развитие',
    ]),
  },
  {
    code: 'BSEC',
    category: 'intergovernmental',
    en: names(['BSEC'], 'BSEC', 'Organization of the Black Sea Economic Cooperation', [
      'Black Sea Economic Cooperation',
    ]),
    ru: names(['ОЧЭС'], 'ОЧЭС', 'Организация Черноморского экономического сотрудничества', [
      'Черноморское экономическое сотрудничество',
    ]),
  },
  {
    code: 'TRACECA',
    category: 'intergovernmental',
    en: names(['TRACECA'], 'TRACECA', 'Transport Corridor Europe-Caucasus-Asia'),
    ru: names(['ТРАСЕКА'], 'ТРАСЕКА', 'Транспортный коридор Европа — Кавказ — Азия'),
  },
  {
    code: 'OIC',
    category: 'intergovernmental',
    en: names(['OIC'], 'OIC', 'Organisation of Islamic Cooperation', [
      'Organization of Islamic Cooperation',
      'Organisation of the Islamic Conference',
      'Organization of the Islamic Conference',
    ]),
    ru: names(['ОИС'], 'ОИС', 'Организация исламского сотрудничества', ['Организация Исламская конференция']),
    history: [
      {
        until: '2011-06-28',
        en: { short: 'OIC', formal: 'Organisation of the Islamic Conference' },
        ru: { short: 'ОИК', formal: 'Организация Исламская конференция' },
      },
    ],
  },
  {
    code: 'LAS',
    category: 'intergovernmental',
    en: names(['LAS'], 'League of Arab States', 'League of Arab States', ['Arab League']),
    ru: names(['ЛАГ'], 'Лига арабских государств', 'Лига арабских государств', ['Арабская лига']),
  },
  {
    code: 'GCC',
    category: 'intergovernmental',
    en: names(['GCC'], 'GCC', 'Cooperation Council for the Arab States of the Gulf', [
      'Gulf Cooperation Council',
    ]),
    ru: names(['ССАГПЗ'], 'ССАГПЗ', 'Совет сотрудничества арабских государств Персидского залива', [
      'Совет сотрудничества стран Залива',
    ]),
  },
  {
    code: 'AU',
    category: 'intergovernmental',
    en: names(['AU'], 'African Union', 'African Union', ['African Union Commission', 'AU Commission', 'AUC']),
    ru: names(['АС'], 'Африканский союз', 'Африканский союз', ['Комиссия Африканского союза']),
  },
  {
    code: 'IGAD',
    category: 'intergovernmental',
    en: names(['IGAD'], 'IGAD', 'Intergovernmental Authority on Development'),
    ru: names(['ИГАД', 'МОВР'], 'ИГАД', 'Межправительственный орган по вопросам развития', [
      'Межправительственная организация по развитию',
    ]),
  },
  {
    code: 'ECOWAS',
    category: 'intergovernmental',
    en: names(['ECOWAS'], 'ECOWAS', 'Economic Community of West African States'),
    ru: names(['ЭКОВАС'], 'ЭКОВАС', 'Экономическое сообщество западноафриканских государств', [
      'Экономическое сообщество стран Западной Африки',
    ]),
  },
  {
    code: 'COMESA',
    category: 'intergovernmental',
    en: names(['COMESA'], 'COMESA', 'Common Market for Eastern and Southern Africa'),
    ru: names(['КОМЕСА'], 'КОМЕСА', 'Общий рынок Восточной и Южной Африки'),
  },
  {
    code: 'SADC',
    category: 'intergovernmental',
    en: names(['SADC'], 'SADC', 'Southern African Development Community'),
    ru: names(['САДК'], 'САДК', 'Сообщество по вопросам развития стран юга Африки', [
      'Сообщество развития Юга Африки',
    ]),
  },
  {
    code: 'EAC',
    category: 'intergovernmental',
    en: names(['EAC'], 'EAC', 'East African Community'),
    ru: names(['ВАС'], 'ВАС', 'Восточноафриканское сообщество'),
  },
  {
    code: 'ASEAN',
    category: 'intergovernmental',
    en: names(['ASEAN'], 'ASEAN', 'Association of Southeast Asian Nations'),
    ru: names(['АСЕАН'], 'АСЕАН', 'Ассоциация государств Юго-Восточной Азии'),
  },
  {
    code: 'SAARC',
    category: 'intergovernmental',
    en: names(['SAARC'], 'SAARC', 'South Asian Association for Regional Cooperation'),
    ru: names(['СААРК'], 'СААРК', 'Ассоциация регионального сотрудничества Южной Азии'),
  },
  {
    code: 'MERCOSUR',
    category: 'intergovernmental',
    en: names(['MERCOSUR'], 'MERCOSUR', 'Southern Common Market'),
    ru: names(['МЕРКОСУР'], 'МЕРКОСУР', 'Общий рынок стран Южного Конуса', ['Южноамериканский общий рынок']),
  },
  {
    code: 'OAS',
    category: 'intergovernmental',
    en: names(['OAS'], 'OAS', 'Organization of American States'),
    ru: names(['ОАГ'], 'ОАГ', 'Организация американских государств'),
  },
  {
    code: 'OECD',
    category: 'intergovernmental',
    en: names(['OECD'], 'OECD', 'Organisation for Economic Co-operation and Development', [
      'Organization for Economic Cooperation and Development',
      'Organisation for Economic Cooperation and Development',
    ]),
    ru: names(['ОЭСР'], 'ОЭСР', 'Организация экономического сотрудничества и развития'),
  },
  {
    code: 'NATO',
    category: 'intergovernmental',
    en: names(['NATO'], 'NATO', 'North Atlantic Treaty Organization', ['North Atlantic Alliance']),
    ru: names(['НАТО'], 'НАТО', 'Организация Североатлантического договора', ['Североатлантический альянс']),
  },
  // The seeds print "Forces" for "Force"; replaced by Resolute Support at the end of 2014.
  {
    code: 'ISAF',
    category: 'intergovernmental',
    en: names(['ISAF'], 'ISAF', 'International Security Assistance Force', [
      'International Security Assistance Forces',
    ]),
    ru: names(['МССБ', 'ИСАФ'], 'МССБ', 'Международные силы содействия безопасности', [
      'Международные силы содействия безопасности в Афганистане',
    ]),
  },
  {
    code: 'INTERPOL',
    category: 'intergovernmental',
    en: names(['INTERPOL', 'ICPO'], 'INTERPOL', 'International Criminal Police Organization', [
      'International Criminal Police Organization – INTERPOL',
    ]),
    ru: names(['Интерпол', 'МОУП'], 'Интерпол', 'Международная организация уголовной полиции', [
      'Международная организация уголовной полиции — Интерпол',
    ]),
  },
  {
    code: 'WCO',
    category: 'intergovernmental',
    en: names(['WCO'], 'WCO', 'World Customs Organization', ['World Customs Organisation']),
    ru: names(['ВТамО'], 'ВТамО', 'Всемирная таможенная организация'),
  },
  {
    code: 'IPU',
    category: 'intergovernmental',
    en: names(['IPU'], 'IPU', 'Inter-Parliamentary Union'),
    ru: names(['МПС'], 'МПС', 'Межпарламентский союз'),
  },
  {
    code: 'NCM',
    category: 'intergovernmental',
    en: names(['NCM'], 'Nordic Council of Ministers', 'Nordic Council of Ministers'),
    ru: names([], 'Совет министров северных стран', 'Совет министров северных стран'),
  },
  {
    code: 'WB',
    category: 'intergovernmental',
    en: names(['WB', 'IBRD'], 'World Bank', 'World Bank', [
      'World Bank Group',
      'International Bank for Reconstruction and Development',
    ]),
    ru: names(['ВБ', 'МБРР'], 'Всемирный банк', 'Всемирный банк', [
      'Группа Всемирного банка',
      'Международный банк реконструкции и развития',
    ]),
  },
  {
    code: 'IFC',
    category: 'intergovernmental',
    en: names(['IFC'], 'IFC', 'International Finance Corporation'),
    ru: names(['МФК'], 'МФК', 'Международная финансовая корпорация'),
  },
  {
    code: 'ADB',
    category: 'intergovernmental',
    en: names(['ADB'], 'ADB', 'Asian Development Bank'),
    ru: names(['АБР'], 'АБР', 'Азиатский банк развития'),
  },
  {
    code: 'EBRD',
    category: 'intergovernmental',
    en: names(['EBRD'], 'EBRD', 'European Bank for Reconstruction and Development'),
    ru: names(['ЕБРР'], 'ЕБРР', 'Европейский банк реконструкции и развития'),
  },
  {
    code: 'ISDB',
    category: 'intergovernmental',
    en: names(['IsDB', 'IDB'], 'IsDB', 'Islamic Development Bank'),
    ru: names(['ИБР'], 'ИБР', 'Исламский банк развития'),
  },
  {
    code: 'EDB',
    category: 'intergovernmental',
    en: names(['EDB'], 'EDB', 'Eurasian Development Bank'),
    ru: names(['ЕАБР'], 'ЕАБР', 'Евразийский банк развития'),
  },
  {
    code: 'AIIB',
    category: 'intergovernmental',
    en: names(['AIIB'], 'AIIB', 'Asian Infrastructure Investment Bank'),
    ru: names(['АБИИ'], 'АБИИ', 'Азиатский банк инфраструктурных инвестиций'),
  },
  {
    code: 'EIB',
    category: 'intergovernmental',
    en: names(['EIB'], 'EIB', 'European Investment Bank'),
    ru: names(['ЕИБ'], 'ЕИБ', 'Европейский инвестиционный банк'),
  },
];
