import { names, type ReferenceOrganisation } from './reference-organisation';

/** Donors, the Red Cross and Red Crescent, civil society and the academic world. */
export const organisationsPartners: readonly ReferenceOrganisation[] = [
  {
    code: 'PRM',
    category: 'donor',
    en: names(
      ['PRM', 'BPRM', 'PRM USA', 'US PRM'],
      'PRM',
      'Bureau of Population, Refugees, and Migration, U.S. Department of State',
      [
        'Bureau of Population, Refugees and Migration, U.S. Department of State',
        'U.S. Department of State Bureau of Population, Refugees, and Migration',
        'Bureau of Population, Refugees, and Migration',
        'Bureau of Population, Refugees and Migration',
        'US State Department Bureau of Population, Refugees, and Migration',
      ],
    ),
    ru: names(
      [],
      'Бюро по вопросам населения, беженцев и миграции',
      'Бюро по вопросам населения, беженцев и миграции Государственного департамента США',
      [
        'Бюро по вопросам народонаселения, беженцев и миграции',
        'Бюро Государственного департамента США по вопросам населения, беженцев и миграции',
        'Бюро Госдепартамента США по вопросам населения, беженцев и миграции',
        'Бюро по вопросам народонаселения, беженцев и миграции Государственного департамента США',
      ],
    ),
  },
  {
    code: 'US-STATE',
    category: 'donor',
    en: names([], 'U.S. Department of State', 'United States Department of State', [
      'US Department of State',
      'US State Department',
      'State Department',
    ]),
    ru: names([], 'Государственный департамент США', 'Государственный департамент США', [
      'Госдепартамент США',
      'Госдеп США',
    ]),
  },
  {
    code: 'INL',
    category: 'donor',
    en: names(
      ['INL'],
      'INL',
      'Bureau of International Narcotics and Law Enforcement Affairs, U.S. Department of State',
      ['Bureau of International Narcotics and Law Enforcement Affairs'],
    ),
    ru: names(
      [],
      'Бюро по международной борьбе с наркотиками и обеспечению правопорядка',
      'Бюро по международной борьбе с наркотиками и обеспечению правопорядка Государственного департамента США',
    ),
  },
  {
    code: 'JTIP',
    category: 'donor',
    en: names(
      ['J/TIP', 'JTIP'],
      'J/TIP',
      'Office to Monitor and Combat Trafficking in Persons, U.S. Department of State',
      ['Office to Monitor and Combat Trafficking in Persons'],
    ),
    ru: names(
      [],
      'Управление по мониторингу и борьбе с торговлей людьми',
      'Управление по мониторингу и борьбе с торговлей людьми Государственного департамента США',
    ),
  },
  {
    code: 'USAID',
    category: 'donor',
    en: names(['USAID'], 'USAID', 'United States Agency for International Development', [
      'U.S. Agency for International Development',
      'US Agency for International Development',
    ]),
    ru: names(['ЮСАИД'], 'ЮСАИД', 'Агентство США по международному развитию'),
  },
  {
    code: 'DFAT',
    category: 'donor',
    en: names(['DFAT'], 'DFAT', 'Department of Foreign Affairs and Trade of Australia', [
      'Australian Department of Foreign Affairs and Trade',
      'Department of Foreign Affairs and Trade',
      'AusAID',
    ]),
    ru: names(
      [],
      'Министерство иностранных дел и торговли Австралии',
      'Министерство иностранных дел и торговли Австралии',
      ['Департамент иностранных дел и торговли Австралии'],
    ),
  },
  {
    code: 'AUS-HOME-AFFAIRS',
    category: 'donor',
    en: names([], 'Department of Home Affairs of Australia', 'Department of Home Affairs of Australia', [
      'Australian Department of Home Affairs',
      'Department of Immigration and Border Protection',
    ]),
    ru: names([], 'Министерство внутренних дел Австралии', 'Министерство внутренних дел Австралии', [
      'Департамент внутренних дел Австралии',
    ]),
  },
  {
    code: 'SDC',
    category: 'donor',
    en: names(['SDC'], 'SDC', 'Swiss Agency for Development and Cooperation'),
    ru: names(['ШУРС'], 'ШУРС', 'Швейцарское управление по развитию и сотрудничеству', [
      'Швейцарское агентство по развитию и сотрудничеству',
    ]),
  },
  {
    code: 'SEM',
    category: 'donor',
    en: names(['SEM'], 'SEM', 'State Secretariat for Migration of Switzerland', [
      'State Secretariat for Migration',
      'Swiss State Secretariat for Migration',
    ]),
    ru: names(
      [],
      'Государственный секретариат Швейцарии по вопросам миграции',
      'Государственный секретариат Швейцарии по вопросам миграции',
      ['Государственный секретариат по миграции Швейцарии'],
    ),
  },
  {
    code: 'GIZ',
    category: 'donor',
    en: names(['GIZ'], 'GIZ', 'Deutsche Gesellschaft für Internationale Zusammenarbeit', [
      'German Agency for International Cooperation',
      'German Society for International Cooperation',
      'GTZ',
    ]),
    ru: names(['ГИЗ'], 'ГИЗ', 'Германское общество по международному сотрудничеству', [
      'Немецкое общество по международному сотрудничеству',
      'ГТЦ',
      'GIZ',
    ]),
  },
  {
    code: 'BMZ',
    category: 'donor',
    en: names(['BMZ'], 'BMZ', 'Federal Ministry for Economic Cooperation and Development of Germany', [
      'German Federal Ministry for Economic Cooperation and Development',
    ]),
    ru: names(
      [],
      'Федеральное министерство экономического сотрудничества и развития Германии',
      'Федеральное министерство экономического сотрудничества и развития Германии',
    ),
  },
  {
    code: 'KFW',
    category: 'donor',
    en: names(['KfW'], 'KfW', 'KfW Development Bank', ['KfW Entwicklungsbank']),
    ru: names([], 'Банк развития KfW', 'Банк развития KfW'),
  },
  {
    code: 'JICA',
    category: 'donor',
    en: names(['JICA'], 'JICA', 'Japan International Cooperation Agency'),
    ru: names(['ДЖАЙКА'], 'ДЖАЙКА', 'Японское агентство международного сотрудничества', ['JICA']),
  },
  {
    code: 'KOICA',
    category: 'donor',
    en: names(['KOICA'], 'KOICA', 'Korea International Cooperation Agency'),
    ru: names(['КОИКА'], 'КОИКА', 'Корейское агентство международного сотрудничества', ['KOICA']),
  },
  {
    code: 'TIKA',
    category: 'donor',
    en: names(['TİKA'], 'TİKA', 'Turkish Cooperation and Coordination Agency', [
      'Turkish International Cooperation and Development Agency',
    ]),
    ru: names(['ТИКА'], 'ТИКА', 'Турецкое агентство по сотрудничеству и координации'),
  },
  {
    code: 'SIDA',
    category: 'donor',
    en: names(['Sida'], 'Sida', 'Swedish International Development Cooperation Agency', [
      'Swedish International Development Agency',
    ]),
    ru: names(['СИДА'], 'СИДА', 'Шведское агентство международного сотрудничества в целях развития', [
      'Шведское агентство по международному развитию',
    ]),
  },
  {
    code: 'NORAD',
    category: 'donor',
    en: names(['Norad'], 'Norad', 'Norwegian Agency for Development Cooperation'),
    ru: names(['НОРАД'], 'НОРАД', 'Норвежское агентство по сотрудничеству в целях развития'),
  },
  {
    code: 'DANIDA',
    category: 'donor',
    en: names(['Danida'], 'Danida', 'Danish International Development Agency', [
      'Danish International Development Assistance',
    ]),
    ru: names(['ДАНИДА'], 'ДАНИДА', 'Датское агентство международного развития'),
  },
  {
    code: 'FCDO',
    category: 'donor',
    en: names(['FCDO'], 'FCDO', 'Foreign, Commonwealth and Development Office', [
      'Foreign, Commonwealth & Development Office',
      'DFID',
      'Department for International Development',
    ]),
    ru: names(
      [],
      'Министерство иностранных дел, по делам Содружества и развития Великобритании',
      'Министерство иностранных дел, по делам Содружества и развития Великобритании',
      ['Министерство международного развития Великобритании'],
    ),
  },
  {
    code: 'IDF',
    category: 'donor',
    en: names(['IDF'], 'IDF', 'IOM Development Fund'),
    ru: names([], 'Фонд развития МОМ', 'Фонд развития МОМ'),
  },
  {
    code: 'ECHO',
    category: 'donor',
    en: names(
      ['ECHO', 'DG ECHO'],
      'ECHO',
      'Directorate-General for European Civil Protection and Humanitarian Aid Operations',
      [
        'European Civil Protection and Humanitarian Aid Operations',
        'European Commission Humanitarian Office',
      ],
    ),
    ru: names(
      [],
      'Генеральный директорат по гражданской защите и гуманитарной помощи',
      'Генеральный директорат Европейской комиссии по гражданской защите и операциям по оказанию гуманитарной помощи',
    ),
  },
  {
    code: 'OSF',
    category: 'donor',
    en: names(['OSF'], 'Open Society Foundations', 'Open Society Foundations', [
      'Soros Foundation',
      'Open Society Institute',
    ]),
    ru: names([], 'Фонды «Открытое общество»', 'Фонды «Открытое общество»', [
      'Фонд Сороса',
      'Институт «Открытое общество»',
    ]),
  },
  {
    code: 'AKDN',
    category: 'donor',
    en: names(['AKDN'], 'AKDN', 'Aga Khan Development Network'),
    ru: names(['АКДН', 'ОРАХ'], 'Организация Ага Хана по развитию', 'Организация Ага Хана по развитию', [
      'Сеть развития Ага Хана',
    ]),
  },
  {
    code: 'ICRC',
    category: 'red-cross',
    en: names(['ICRC'], 'ICRC', 'International Committee of the Red Cross'),
    ru: names(['МККК'], 'МККК', 'Международный комитет Красного Креста', [
      'Международный Комитет Красного Креста',
    ]),
  },
  {
    code: 'IFRC',
    category: 'red-cross',
    en: names(['IFRC'], 'IFRC', 'International Federation of Red Cross and Red Crescent Societies'),
    ru: names(
      ['МФККиКП', 'МФКК'],
      'МФККиКП',
      'Международная федерация обществ Красного Креста и Красного Полумесяца',
      ['Международная Федерация Обществ Красного Креста и Красного Полумесяца'],
    ),
  },
  {
    code: 'RCS-AFG',
    category: 'red-cross',
    en: names(['ARCS'], 'Afghan Red Crescent Society', 'Afghan Red Crescent Society', [
      'Afghan Red Crescent',
    ]),
    ru: names([], 'Афганское общество Красного Полумесяца', 'Афганское общество Красного Полумесяца', [
      'Красный Полумесяц Афганистана',
    ]),
  },
  {
    code: 'RCS-AZE',
    category: 'red-cross',
    en: names(['AzRCS'], 'Azerbaijan Red Crescent Society', 'Azerbaijan Red Crescent Society', [
      'Red Crescent Society of Azerbaijan',
      'Azerbaijan Red Crescent',
    ]),
    ru: names([], 'Общество Красного Полумесяца Азербайджана', 'Общество Красного Полумесяца Азербайджана', [
      'Красный Полумесяц Азербайджана',
    ]),
  },
  {
    code: 'RCS-IRN',
    category: 'red-cross',
    en: names(
      ['IRCS'],
      'Iranian Red Crescent Society',
      'Red Crescent Society of the Islamic Republic of Iran',
      ['Iranian Red Crescent'],
    ),
    ru: names(
      [],
      'Общество Красного Полумесяца Ирана',
      'Общество Красного Полумесяца Исламской Республики Иран',
      ['Красный Полумесяц Ирана'],
    ),
  },
  {
    code: 'RCS-KAZ',
    category: 'red-cross',
    en: names([], 'Kazakh Red Crescent Society', 'Red Crescent Society of the Republic of Kazakhstan', [
      'Red Crescent Society of Kazakhstan',
      'Kazakh Red Crescent',
      'Red Crescent of Kazakhstan',
    ]),
    ru: names([], 'Красный Полумесяц Казахстана', 'Общество Красного Полумесяца Республики Казахстан', [
      'Общество Красного Полумесяца Казахстана',
    ]),
  },
  {
    code: 'RCS-KGZ',
    category: 'red-cross',
    en: names(
      [],
      'Red Crescent Society of Kyrgyzstan',
      'National Red Crescent Society of the Kyrgyz Republic',
      ['Kyrgyz Red Crescent', 'Red Crescent of Kyrgyzstan'],
    ),
    ru: names(
      [],
      'Красный Полумесяц Кыргызстана',
      'Национальное общество Красного Полумесяца Кыргызской Республики',
      ['Общество Красного Полумесяца Кыргызстана'],
    ),
  },
  {
    code: 'RCS-PAK',
    category: 'red-cross',
    en: names(['PRCS'], 'Pakistan Red Crescent Society', 'Pakistan Red Crescent Society', [
      'Pakistan Red Crescent',
    ]),
    ru: names([], 'Общество Красного Полумесяца Пакистана', 'Общество Красного Полумесяца Пакистана', [
      'Красный Полумесяц Пакистана',
    ]),
  },
  {
    code: 'RCS-TJK',
    category: 'red-cross',
    en: names(['RCST'], 'Red Crescent Society of Tajikistan', 'Red Crescent Society of Tajikistan', [
      'Tajik Red Crescent',
      'Red Crescent of Tajikistan',
    ]),
    ru: names([], 'Общество Красного Полумесяца Таджикистана', 'Общество Красного Полумесяца Таджикистана', [
      'Красный Полумесяц Таджикистана',
    ]),
  },
  {
    code: 'RCS-TUR',
    category: 'red-cross',
    en: names(['TRC'], 'Turkish Red Crescent', 'Turkish Red Crescent Society', ['Kızılay', 'Türk Kızılay']),
    ru: names([], 'Турецкий Красный Полумесяц', 'Турецкое общество Красного Полумесяца', ['Кызылай']),
  },
  {
    code: 'RCS-TKM',
    category: 'red-cross',
    en: names(
      ['NRCST'],
      'Red Crescent Society of Turkmenistan',
      'National Red Crescent Society of Turkmenistan',
      ['Turkmen Red Crescent'],
    ),
    ru: names(
      [],
      'Общество Красного Полумесяца Туркменистана',
      'Национальное общество Красного Полумесяца Туркменистана',
      ['Красный Полумесяц Туркменистана'],
    ),
  },
  {
    code: 'RCS-UZB',
    category: 'red-cross',
    en: names([], 'Red Crescent Society of Uzbekistan', 'Red Crescent Society of Uzbekistan', [
      'Uzbekistan Red Crescent',
      'Uzbek Red Crescent',
    ]),
    ru: names([], 'Общество Красного Полумесяца Узбекистана', 'Общество Красного Полумесяца Узбекистана', [
      'Красный Полумесяц Узбекистана',
    ]),
  },
  {
    code: 'RCS-CHN',
    category: 'red-cross',
    en: names(['RCSC'], 'Red Cross Society of China', 'Red Cross Society of China', ['Chinese Red Cross']),
    ru: names([], 'Общество Красного Креста Китая', 'Общество Красного Креста Китая', [
      'Китайский Красный Крест',
    ]),
  },
  {
    code: 'RCS-RUS',
    category: 'red-cross',
    en: names(['RRC'], 'Russian Red Cross Society', 'Russian Red Cross Society', ['Russian Red Cross']),
    ru: names(['РКК'], 'Российский Красный Крест', 'Российское общество Красного Креста'),
  },
  {
    code: 'IRC',
    category: 'civil-society',
    en: names(['IRC'], 'IRC', 'International Rescue Committee'),
    ru: names(['МКС'], 'МКС', 'Международный комитет спасения'),
  },
  {
    code: 'NRC',
    category: 'civil-society',
    en: names(['NRC'], 'NRC', 'Norwegian Refugee Council'),
    ru: names(['НСБ'], 'Норвежский совет по делам беженцев', 'Норвежский совет по делам беженцев', [
      'Норвежский совет по беженцам',
    ]),
  },
  {
    code: 'DRC',
    category: 'civil-society',
    en: names(['DRC'], 'DRC', 'Danish Refugee Council'),
    ru: names(['ДСБ'], 'Датский совет по делам беженцев', 'Датский совет по делам беженцев', [
      'Датский совет по беженцам',
    ]),
  },
  {
    code: 'HIAS',
    category: 'civil-society',
    en: names(['HIAS'], 'HIAS', 'Hebrew Immigrant Aid Society'),
    ru: names(['ХИАС'], 'ХИАС', 'Общество помощи еврейским иммигрантам'),
  },
  {
    code: 'MSF',
    category: 'civil-society',
    en: names(['MSF'], 'Médecins Sans Frontières', 'Médecins Sans Frontières', ['Doctors Without Borders']),
    ru: names(['МСФ'], 'Врачи без границ', 'Врачи без границ'),
  },
  {
    code: 'CARITAS',
    category: 'civil-society',
    en: names([], 'Caritas Internationalis', 'Caritas Internationalis', ['Caritas']),
    ru: names([], 'Каритас', 'Каритас Интернационалис'),
  },
  {
    code: 'SAVE-THE-CHILDREN',
    category: 'civil-society',
    en: names(['SCI'], 'Save the Children', 'Save the Children International'),
    ru: names([], 'Спасите детей', 'Спасите детей', ['Save the Children']),
  },
  {
    code: 'ACTED',
    category: 'civil-society',
    en: names(['ACTED'], 'ACTED', 'Agency for Technical Cooperation and Development'),
    ru: names(['АКТЕД'], 'АКТЕД', 'Агентство по техническому сотрудничеству и развитию'),
  },
  {
    code: 'ICMC',
    category: 'civil-society',
    en: names(['ICMC'], 'ICMC', 'International Catholic Migration Commission'),
    ru: names(
      ['МККМ'],
      'Международная католическая комиссия по миграции',
      'Международная католическая комиссия по миграции',
    ),
  },
  {
    code: 'ICVA',
    category: 'civil-society',
    en: names(['ICVA'], 'ICVA', 'International Council of Voluntary Agencies'),
    ru: names([], 'Международный совет добровольных агентств', 'Международный совет добровольных агентств'),
  },
  {
    code: 'AMNESTY',
    category: 'civil-society',
    en: names([], 'Amnesty International', 'Amnesty International'),
    ru: names([], 'Международная амнистия', 'Международная амнистия', ['Амнести Интернешнл']),
  },
  {
    code: 'HRW',
    category: 'civil-society',
    en: names(['HRW'], 'Human Rights Watch', 'Human Rights Watch'),
    ru: names([], 'Хьюман Райтс Вотч', 'Хьюман Райтс Вотч', ['Human Rights Watch']),
  },
  {
    code: 'ECRE',
    category: 'civil-society',
    en: names(['ECRE'], 'ECRE', 'European Council on Refugees and Exiles'),
    ru: names(
      ['ЕСБИ'],
      'Европейский совет по делам беженцев и изгнанников',
      'Европейский совет по делам беженцев и изгнанников',
      ['Европейский совет по вопросам беженцев и изгнанников'],
    ),
  },
  {
    code: 'ENS',
    category: 'civil-society',
    en: names(['ENS'], 'ENS', 'European Network on Statelessness'),
    ru: names(
      [],
      'Европейская сеть по вопросам безгражданства',
      'Европейская сеть по вопросам безгражданства',
    ),
  },
  {
    code: 'CANS',
    category: 'civil-society',
    en: names(['CANS'], 'CANS', 'Central Asian Network on Statelessness'),
    ru: names(
      [],
      'Центральноазиатская сеть по вопросам безгражданства',
      'Центральноазиатская сеть по вопросам безгражданства',
      ['Центральноазиатская сеть по безгражданству'],
    ),
  },
  {
    code: 'HELVETAS',
    category: 'civil-society',
    en: names([], 'Helvetas', 'Helvetas Swiss Intercooperation'),
    ru: names([], 'Хельветас', 'Хельветас', ['Helvetas']),
  },
  {
    code: 'KIBHR',
    category: 'civil-society',
    en: names(
      ['KIBHR'],
      'Kazakhstan International Bureau for Human Rights and Rule of Law',
      'Kazakhstan International Bureau for Human Rights and Rule of Law',
      ['Kazakhstan International Bureau for Human Rights'],
    ),
    ru: names(
      ['КМБПЧ'],
      'Казахстанское международное бюро по правам человека и соблюдению законности',
      'Казахстанское международное бюро по правам человека и соблюдению законности',
      ['Казахстанское бюро по правам человека'],
    ),
  },
  {
    code: 'LEGAL-CLINIC-ADILET',
    category: 'civil-society',
    en: names([], 'Legal Clinic “Adilet”', 'Legal Clinic “Adilet”', ['Adilet Legal Clinic', 'Adilet']),
    ru: names([], 'Юридическая клиника «Адилет»', 'Юридическая клиника «Адилет»', ['Адилет']),
  },
  {
    code: 'FERGHANA-LAWYERS',
    category: 'civil-society',
    en: names(
      ['FVLWB'],
      'Ferghana Valley Lawyers Without Borders',
      'Ferghana Valley Lawyers Without Borders',
      ['Lawyers of Ferghana Valley Without Borders'],
    ),
    ru: names([], 'Юристы Ферганской долины без границ', 'Юристы Ферганской долины без границ'),
  },
  {
    code: 'SANA-SEZIM',
    category: 'civil-society',
    en: names([], 'Sana Sezim', "Sana Sezim Legal Center of Women's Initiatives"),
    ru: names([], 'Сана Сезим', 'Правовой центр женских инициатив «Сана Сезим»'),
  },
  {
    code: 'RIGHT-AND-PROSPERITY',
    category: 'civil-society',
    en: names([], 'Right and Prosperity', 'Right and Prosperity', ['Rights and Prosperity']),
    ru: names([], 'Право и благоденствие', 'Право и благоденствие'),
  },
  {
    code: 'CIVIC-ASSISTANCE',
    category: 'civil-society',
    en: names([], 'Civic Assistance Committee', 'Civic Assistance Committee'),
    ru: names([], 'Гражданское содействие', 'Комитет «Гражданское содействие»'),
  },
  {
    code: 'MMC',
    category: 'academic',
    en: names(['MMC'], 'MMC', 'Mixed Migration Centre', ['Mixed Migration Center']),
    ru: names([], 'Центр смешанной миграции', 'Центр смешанной миграции'),
  },
  {
    code: 'MPC',
    category: 'academic',
    en: names(['MPC'], 'MPC', 'Migration Policy Centre', [
      'Migration Policy Centre of the European University Institute',
    ]),
    ru: names(
      [],
      'Центр миграционной политики',
      'Центр миграционной политики Европейского университетского института',
    ),
  },
  {
    code: 'EUI',
    category: 'academic',
    en: names(['EUI'], 'European University Institute', 'European University Institute'),
    ru: names(['ЕУИ'], 'Европейский университетский институт', 'Европейский университетский институт'),
  },
  {
    code: 'MPI',
    category: 'academic',
    en: names(['MPI'], 'Migration Policy Institute', 'Migration Policy Institute'),
    ru: names([], 'Институт миграционной политики', 'Институт миграционной политики'),
  },
  {
    code: 'ODI',
    category: 'academic',
    en: names(['ODI'], 'ODI', 'Overseas Development Institute', ['ODI Global']),
    ru: names([], 'Институт зарубежного развития', 'Институт зарубежного развития'),
  },
  {
    code: 'RSC',
    category: 'academic',
    en: names(['RSC'], 'Refugee Studies Centre', 'Refugee Studies Centre of the University of Oxford'),
    ru: names([], 'Центр исследований беженцев', 'Центр исследований беженцев Оксфордского университета'),
  },
  {
    code: 'DKU',
    category: 'academic',
    en: names(['DKU'], 'Kazakh-German University', 'Kazakh-German University', [
      'German-Kazakh University',
      'Kazakh German University',
    ]),
    ru: names([], 'Казахстанско-Немецкий университет', 'Казахстанско-Немецкий университет', [
      'Казахстанско-немецкий университет в Алматы',
    ]),
  },
  {
    code: 'KIMEP',
    category: 'academic',
    en: names(['KIMEP'], 'KIMEP University', 'KIMEP University', [
      'Kazakhstan Institute of Management, Economics and Strategic Research',
    ]),
    ru: names(['КИМЭП'], 'Университет КИМЭП', 'Университет КИМЭП'),
  },
  {
    code: 'KAZNU',
    category: 'academic',
    en: names(['KazNU'], 'Al-Farabi Kazakh National University', 'Al-Farabi Kazakh National University', [
      'Kazakh National University',
    ]),
    ru: names(
      ['КазНУ'],
      'Казахский национальный университет имени аль-Фараби',
      'Казахский национальный университет имени аль-Фараби',
      ['КазНУ им. аль-Фараби'],
    ),
  },
  {
    code: 'NAZARBAYEV-UNIVERSITY',
    category: 'academic',
    en: names([], 'Nazarbayev University', 'Nazarbayev University'),
    ru: names([], 'Назарбаев Университет', 'Назарбаев Университет'),
  },
  {
    code: 'UCA',
    category: 'academic',
    en: names(['UCA'], 'University of Central Asia', 'University of Central Asia'),
    ru: names(['УЦА'], 'Университет Центральной Азии', 'Университет Центральной Азии'),
  },
  {
    code: 'AUCA',
    category: 'academic',
    en: names(['AUCA'], 'American University of Central Asia', 'American University of Central Asia', [
      'American University in Central Asia',
    ]),
    ru: names(
      ['АУЦА'],
      'Американский университет в Центральной Азии',
      'Американский университет в Центральной Азии',
      ['Американский университет Центральной Азии'],
    ),
  },
  {
    code: 'OSCE-ACADEMY',
    category: 'academic',
    en: names([], 'OSCE Academy in Bishkek', 'OSCE Academy in Bishkek', ['OSCE Academy']),
    ru: names([], 'Академия ОБСЕ в Бишкеке', 'Академия ОБСЕ в Бишкеке', ['Академия ОБСЕ']),
  },
  {
    code: 'KRSU',
    category: 'academic',
    en: names(['KRSU'], 'Kyrgyz-Russian Slavic University', 'Kyrgyz-Russian Slavic University'),
    ru: names(
      ['КРСУ'],
      'Кыргызско-Российский Славянский университет',
      'Кыргызско-Российский Славянский университет',
    ),
  },
  {
    code: 'HSE',
    category: 'academic',
    en: names(['HSE'], 'HSE University', 'National Research University Higher School of Economics', [
      'Higher School of Economics',
    ]),
    ru: names(
      ['НИУ ВШЭ', 'ВШЭ'],
      'Высшая школа экономики',
      'Национальный исследовательский университет «Высшая школа экономики»',
    ),
  },
  {
    code: 'ADA',
    category: 'academic',
    en: names(['ADA'], 'ADA University', 'ADA University', ['Azerbaijan Diplomatic Academy']),
    ru: names(['АДА'], 'Университет АДА', 'Университет АДА', ['Азербайджанская дипломатическая академия']),
  },
  {
    code: 'CAREC-INSTITUTE',
    category: 'academic',
    en: names([], 'CAREC Institute', 'Central Asia Regional Economic Cooperation Institute'),
    ru: names([], 'Институт ЦАРЭС', 'Институт ЦАРЭС'),
  },
  {
    code: 'SUPPORT-UNIT',
    category: 'other',
    en: names([], 'Support Unit', 'Support Unit of the Almaty Process', ['Almaty Process Support Unit']),
    ru: names([], 'Группа поддержки', 'Группа поддержки Алматинского процесса', [
      'Секретариат Алматинского процесса',
    ]),
  },
];
