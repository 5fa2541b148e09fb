import { names, type OrganisationCategory, type ReferenceOrganisation } from './reference-organisation';

/**
 * A row: code | acronyms | short | formal | variants, and the same four in Russian; several of one kind are parted by `;`.
 * The table is long and each row plain, so that a missing body is seen at a glance.
 */
function rows(category: OrganisationCategory, table: string): readonly ReferenceOrganisation[] {
  const list = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', enA, en = '', enFormal, enOther, ruA, ru = '', ruFormal, ruOther] = line
        .trim()
        .split('|');
      return {
        code,
        category,
        en: names(list(enA), en, enFormal || en, list(enOther)),
        ru: names(list(ruA), ru, ruFormal || ru, list(ruOther)),
      };
    });
}

const unEntities = `
UNSSC|UNSSC|UNSSC|United Nations System Staff College||КПСООН|Колледж персонала системы ООН|Колледж персонала системы Организации Объединённых Наций|
UPU|UPU|UPU|Universal Postal Union||ВПС|Всемирный почтовый союз||
IMO|IMO|IMO|International Maritime Organization|International Maritime Organisation|ИМО|ИМО|Международная морская организация|
WIPO|WIPO|WIPO|World Intellectual Property Organization||ВОИС|ВОИС|Всемирная организация интеллектуальной собственности|
IAEA|IAEA|IAEA|International Atomic Energy Agency||МАГАТЭ|МАГАТЭ|Международное агентство по атомной энергии|
UNWTO|UNWTO|UN Tourism|World Tourism Organization|United Nations World Tourism Organization|ЮНВТО|ЮНВТО|Всемирная туристская организация|
UNECA|UNECA;ECA|Economic Commission for Africa|United Nations Economic Commission for Africa|UN Economic Commission for Africa|ЭКА ООН|ЭКА ООН|Экономическая комиссия Организации Объединённых Наций для Африки|Экономическая комиссия для Африки
ECLAC|ECLAC;CEPAL|ECLAC|Economic Commission for Latin America and the Caribbean|United Nations Economic Commission for Latin America and the Caribbean|ЭКЛАК|ЭКЛАК|Экономическая комиссия для Латинской Америки и Карибского бассейна|
UNOAU|UNOAU|UNOAU|United Nations Office to the African Union|||Отделение ООН при Африканском союзе||
UNAMI|UNAMI|UNAMI|United Nations Assistance Mission for Iraq||МООНСИ|МООНСИ|Миссия Организации Объединённых Наций по оказанию содействия Ираку|
UNSMIL|UNSMIL|UNSMIL|United Nations Support Mission in Libya||МООНПЛ|МООНПЛ|Миссия Организации Объединённых Наций по поддержке в Ливии|
UNMAS|UNMAS|UNMAS|United Nations Mine Action Service|||Служба ООН по вопросам разминирования|Служба Организации Объединённых Наций по вопросам деятельности, связанной с разминированием|
UNMIK|UNMIK|UNMIK|United Nations Interim Administration Mission in Kosovo||МООНК|МООНК|Миссия Организации Объединённых Наций по делам временной администрации в Косово|
`;

const intergovernmental = `
ETF|ETF|European Training Foundation|||ЕФО|Европейский фонд образования||Европейский фонд профессионального обучения
EU-LISA|eu-LISA|eu-LISA|European Union Agency for the Operational Management of Large-Scale IT Systems in the Area of Freedom, Security and Justice|||Агентство ЕС по управлению крупномасштабными ИТ-системами||
CEPOL|CEPOL|CEPOL|European Union Agency for Law Enforcement Training|European Police College|СЕПОЛ|СЕПОЛ|Агентство Европейского союза по обучению сотрудников правоохранительных органов|Европейский полицейский колледж
EUROSTAT||Eurostat|Statistical Office of the European Union|||Евростат|Статистическое бюро Европейского союза|
HCNM|HCNM|OSCE HCNM|OSCE High Commissioner on National Minorities|High Commissioner on National Minorities|ВКНМ|Верховный комиссар ОБСЕ по делам национальных меньшинств||
RCC|RCC|Regional Cooperation Council|||РСС|Региональный совет сотрудничества||Совет регионального сотрудничества
SPECA|SPECA|SPECA|United Nations Special Programme for the Economies of Central Asia|UN Special Programme for the Economies of Central Asia|СПЕКА|СПЕКА|Специальная программа Организации Объединённых Наций для экономик Центральной Азии|Специальная программа ООН для экономик стран Центральной Азии;Специальная программа ООН для экономик Центральной Азии
TURKSOY|TURKSOY|TURKSOY|International Organization of Turkic Culture|TÜRKSOY|ТЮРКСОЙ|ТЮРКСОЙ|Международная организация тюркской культуры|
IFAS|IFAS|IFAS|International Fund for Saving the Aral Sea||МФСА|МФСА|Международный фонд спасения Арала|
NDB|NDB|New Development Bank|||НБР|Новый банк развития||
AFDB|AfDB|African Development Bank|||АфБР|Африканский банк развития||
OPEC|OPEC|OPEC|Organization of the Petroleum Exporting Countries||ОПЕК|ОПЕК|Организация стран – экспортёров нефти|
ECCAS|ECCAS|ECCAS|Economic Community of Central African States||ЭСЦАГ|ЭСЦАГ|Экономическое сообщество центральноафриканских государств|
CEN-SAD|CEN-SAD|CEN-SAD|Community of Sahel-Saharan States||СЕН-САД|СЕН-САД|Сообщество сахело-сахарских государств|
AMU|UMA|Arab Maghreb Union|||САМ|Союз арабского Магриба||
AUDA|AUDA-NEPAD;NEPAD|AUDA-NEPAD|African Union Development Agency||НЕПАД|Агентство развития Африканского союза||
BIMSTEC|BIMSTEC|BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation||БИМСТЕК|БИМСТЕК|Инициатива стран Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству|
PIF|PIF|Pacific Islands Forum|||ФТО|Форум тихоокеанских островов||
CARICOM|CARICOM|CARICOM|Caribbean Community||КАРИКОМ|КАРИКОМ|Карибское сообщество|
SICA|SICA|SICA|Central American Integration System||СИКА|СИКА|Система центральноамериканской интеграции|
ANDEAN-COMMUNITY||Andean Community|||АСН|Андское сообщество||
UNASUR|UNASUR|UNASUR|Union of South American Nations||УНАСУР|УНАСУР|Союз южноамериканских наций|
CELAC|CELAC|CELAC|Community of Latin American and Caribbean States||СЕЛАК|СЕЛАК|Сообщество государств Латинской Америки и Карибского бассейна|
COMMONWEALTH||Commonwealth of Nations||Commonwealth Secretariat||Содружество наций||Секретариат Содружества наций
OIF|OIF|OIF|International Organisation of La Francophonie|Organisation internationale de la Francophonie|МОФ|МОФ|Международная организация Франкофонии|
ICESCO|ICESCO;ISESCO|ICESCO|Islamic World Educational, Scientific and Cultural Organization|Islamic Educational, Scientific and Cultural Organization|ИСЕСКО|ИСЕСКО|Исламская организация по вопросам образования, науки и культуры|
ACD|ACD|Asia Cooperation Dialogue|||ДСА|Диалог по сотрудничеству в Азии||
AICHR|AICHR|AICHR|ASEAN Intergovernmental Commission on Human Rights|||Межправительственная комиссия АСЕАН по правам человека||
CIRDAP|CIRDAP|CIRDAP|Centre on Integrated Rural Development for Asia and the Pacific|||Центр комплексного развития сельских районов Азии и Тихого океана||
ATC-CIS||CIS Anti-Terrorism Centre|Anti-Terrorism Centre of the Commonwealth of Independent States|Anti-Terrorist Centre of the CIS|АТЦ СНГ|АТЦ СНГ|Антитеррористический центр государств – участников СНГ|Антитеррористический центр государств – участников Содружества Независимых Государств
BKBOP||CIS Bureau for Coordinating the Fight against Organised Crime|Bureau for the Coordination of the Fight against Organised Crime and Other Dangerous Crimes on the Territory of the CIS Member States||БКБОП|БКБОП|Бюро по координации борьбы с организованной преступностью и иными опасными видами преступлений на территории государств – участников СНГ|
SMVD-CIS||CIS Council of Ministers of Internal Affairs|Council of Ministers of Internal Affairs of the CIS Member States||СМВД;СМВД СНГ|СМВД|Совет министров внутренних дел государств – участников СНГ|Совет министров внутренних дел государств – участников Содружества Независимых Государств
SORB-CIS||CIS Council of Security Agencies|Council of Heads of Security Agencies and Special Services of the CIS Member States||СОРБ|СОРБ|Совет руководителей органов безопасности и специальных служб государств – участников СНГ|
`;

const processes = `
QUITO-PROCESS||Quito Process|Quito Process on the Human Mobility of Venezuelan Nationals|||Китский процесс||
CRRF|CRRF|CRRF|Comprehensive Refugee Response Framework||ВРПБ|Комплексная система мер по оказанию помощи беженцам||Рамочная программа комплексных мер в отношении беженцев
MIRPS|MIRPS|MIRPS|Comprehensive Regional Protection and Solutions Framework|||Комплексная региональная рамочная программа защиты и поиска решений||
ASEAN-FORUM-MIGRANT-LABOUR|AFML|AFML|ASEAN Forum on Migrant Labour|||Форум АСЕАН по вопросам трудовой миграции||
`;

const civilSociety = `
OXFAM||Oxfam|Oxfam International|||Оксфам||ОКСФАМ
WORLD-VISION||World Vision|World Vision International|||Ворлд Вижн||Всемирное видение
MERCY-CORPS||Mercy Corps||||Мерси Корпс||Корпус милосердия
CARE-INTERNATIONAL||CARE International||||КЭР Интернешнл||
PICUM|PICUM|PICUM|Platform for International Cooperation on Undocumented Migrants|||Платформа международного сотрудничества по мигрантам без документов||
ITUC|ITUC|ITUC|International Trade Union Confederation||МКП|Международная конфедерация профсоюзов||
IOE|IOE|IOE|International Organisation of Employers|International Organization of Employers|МОР|Международная организация работодателей||
`;

const donors = `
AGA-KHAN-FOUNDATION|AKF|Aga Khan Foundation||||Фонд Ага Хана||
AFD|AFD|AFD|French Development Agency|Agence française de développement|ФАР|Французское агентство развития||
AFAD|AFAD|AFAD|Disaster and Emergency Management Authority of Türkiye|Disaster and Emergency Management Authority||АФАД|Управление по чрезвычайным ситуациям и стихийным бедствиям Турции|
GLOBAL-AFFAIRS-CANADA|GAC|Global Affairs Canada||||Министерство международных дел Канады||
`;

/**
 * Named in lists of participants beside States, and no member or observer State of the United Nations: nothing is said of
 * their status. The names are those of United Nations papers, with the footnote customary for Kosovo.
 */
const others = `
XKX||Kosovo|Kosovo (references to Kosovo are in the context of Security Council resolution 1244 (1999))|Kosovo*;UNMIK/Kosovo||Косово|Косово (в контексте резолюции 1244 (1999) Совета Безопасности)|Косово*
HONG-KONG|HKSAR|Hong Kong, China|Hong Kong Special Administrative Region of China|Hong Kong SAR;Hong Kong SAR, China;Hong Kong, China SAR;Hong Kong Special Administrative Region|САРГ|Гонконг, Китай|Специальный административный район Китая Гонконг|САР Гонконг;Сянган, Китай;Специальный административный район Сянган
MACAO|MSAR|Macao, China|Macao Special Administrative Region of China|Macau, China;Macao SAR;Macau SAR;Macao Special Administrative Region||Макао, Китай|Специальный административный район Китая Макао|САР Макао;Аомынь, Китай;Специальный административный район Аомынь
TAIWAN||Taiwan Province of China||Taiwan, Province of China;Chinese Taipei||Тайвань, провинция Китая||Китайский Тайбэй;провинция Китая Тайвань
`;

/** Regional bodies and others of each continent, beside those that the Almaty Process meets itself. */
export const organisationsRegional: readonly ReferenceOrganisation[] = [
  ...rows('un-entity', unEntities),
  ...rows('intergovernmental', intergovernmental),
  ...rows('regional-process', processes),
  ...rows('civil-society', civilSociety),
  ...rows('donor', donors),
  ...rows('other', others),
];
