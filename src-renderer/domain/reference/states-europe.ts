import { names, type ReferenceState } from './reference-state';

/** Europe, with the Russian Federation and the Holy See. */
export const statesEurope: readonly ReferenceState[] = [
  {
    iso2: 'AL',
    iso3: 'ALB',
    en: names('Albania', 'Republic of Albania', ['Albanian']),
    ru: names('Албания', 'Республика Албания', ['албанский']),
  },
  {
    iso2: 'AD',
    iso3: 'AND',
    en: names('Andorra', 'Principality of Andorra', ['Andorran']),
    ru: names('Андорра', 'Княжество Андорра', ['андоррский']),
  },
  {
    iso2: 'AT',
    iso3: 'AUT',
    en: names('Austria', 'Republic of Austria', ['Austrian']),
    ru: names('Австрия', 'Австрийская Республика', ['австрийский']),
  },
  {
    iso2: 'BY',
    iso3: 'BLR',
    en: names('Belarus', 'Republic of Belarus', ['Belarusian', 'Belarusan'], ['Byelorussia', 'Belorussia']),
    ru: names('Беларусь', 'Республика Беларусь', ['белорусский', 'беларусский'], ['Белоруссия', 'РБ']),
  },
  {
    iso2: 'BE',
    iso3: 'BEL',
    en: names('Belgium', 'Kingdom of Belgium', ['Belgian']),
    ru: names('Бельгия', 'Королевство Бельгия', ['бельгийский']),
  },
  {
    iso2: 'BA',
    iso3: 'BIH',
    en: names(
      'Bosnia and Herzegovina',
      'Bosnia and Herzegovina',
      ['Bosnian', 'Herzegovinian'],
      ['Bosnia', 'Bosnia-Herzegovina', 'BiH'],
    ),
    ru: names(
      'Босния и Герцеговина',
      'Босния и Герцеговина',
      ['боснийский', 'боснийско-герцеговинский'],
      ['Босния', 'БиГ'],
    ),
  },
  {
    iso2: 'BG',
    iso3: 'BGR',
    en: names('Bulgaria', 'Republic of Bulgaria', ['Bulgarian']),
    ru: names('Болгария', 'Республика Болгария', ['болгарский']),
  },
  {
    iso2: 'HR',
    iso3: 'HRV',
    en: names('Croatia', 'Republic of Croatia', ['Croatian']),
    ru: names('Хорватия', 'Республика Хорватия', ['хорватский']),
  },
  // The United Nations was told of the short name by a letter of 17 May 2016; Russian usage did not change.
  {
    iso2: 'CZ',
    iso3: 'CZE',
    en: names('Czechia', 'Czech Republic', ['Czech']),
    ru: names('Чехия', 'Чешская Республика', ['чешский']),
    history: [
      {
        until: '2016-05-17',
        en: { short: 'Czech Republic', formal: 'Czech Republic' },
        ru: { short: 'Чешская Республика', formal: 'Чешская Республика' },
      },
    ],
  },
  {
    iso2: 'DK',
    iso3: 'DNK',
    en: names('Denmark', 'Kingdom of Denmark', ['Danish']),
    ru: names('Дания', 'Королевство Дания', ['датский']),
  },
  {
    iso2: 'EE',
    iso3: 'EST',
    en: names('Estonia', 'Republic of Estonia', ['Estonian']),
    ru: names('Эстония', 'Эстонская Республика', ['эстонский']),
  },
  {
    iso2: 'FI',
    iso3: 'FIN',
    en: names('Finland', 'Republic of Finland', ['Finnish']),
    ru: names('Финляндия', 'Финляндская Республика', ['финский', 'финляндский']),
  },
  {
    iso2: 'FR',
    iso3: 'FRA',
    en: names('France', 'French Republic', ['French']),
    ru: names('Франция', 'Французская Республика', ['французский']),
  },
  {
    iso2: 'DE',
    iso3: 'DEU',
    en: names('Germany', 'Federal Republic of Germany', ['German'], ['FRG']),
    ru: names('Германия', 'Федеративная Республика Германия', ['германский', 'немецкий'], ['ФРГ']),
  },
  {
    iso2: 'GR',
    iso3: 'GRC',
    en: names('Greece', 'Hellenic Republic', ['Greek', 'Hellenic']),
    ru: names('Греция', 'Греческая Республика', ['греческий'], ['Эллинская Республика']),
  },
  {
    iso2: 'VA',
    iso3: 'VAT',
    en: names(
      'Holy See',
      'Holy See',
      ['Vatican'],
      ['Vatican City', 'Vatican City State', 'Vatican', 'Apostolic See'],
    ),
    ru: names('Святой Престол', 'Святой Престол', ['ватиканский'], ['Ватикан', 'Государство-город Ватикан']),
  },
  {
    iso2: 'HU',
    iso3: 'HUN',
    en: names('Hungary', 'Hungary', ['Hungarian']),
    ru: names('Венгрия', 'Венгрия', ['венгерский']),
    history: [
      {
        until: '2012-01-01',
        en: { short: 'Hungary', formal: 'Republic of Hungary' },
        ru: { short: 'Венгрия', formal: 'Венгерская Республика' },
      },
    ],
  },
  {
    iso2: 'IS',
    iso3: 'ISL',
    en: names('Iceland', 'Iceland', ['Icelandic'], ['Republic of Iceland']),
    ru: names('Исландия', 'Исландия', ['исландский'], ['Республика Исландия']),
  },
  {
    iso2: 'IE',
    iso3: 'IRL',
    en: names('Ireland', 'Ireland', ['Irish'], ['Republic of Ireland', 'Éire']),
    ru: names('Ирландия', 'Ирландия', ['ирландский'], ['Ирландская Республика']),
  },
  {
    iso2: 'IT',
    iso3: 'ITA',
    en: names('Italy', 'Republic of Italy', ['Italian'], ['Italian Republic']),
    ru: names('Италия', 'Итальянская Республика', ['итальянский']),
  },
  {
    iso2: 'LV',
    iso3: 'LVA',
    en: names('Latvia', 'Republic of Latvia', ['Latvian']),
    ru: names('Латвия', 'Латвийская Республика', ['латвийский', 'латышский']),
  },
  {
    iso2: 'LI',
    iso3: 'LIE',
    en: names('Liechtenstein', 'Principality of Liechtenstein', ['Liechtenstein']),
    ru: names('Лихтенштейн', 'Княжество Лихтенштейн', ['лихтенштейнский']),
  },
  {
    iso2: 'LT',
    iso3: 'LTU',
    en: names('Lithuania', 'Republic of Lithuania', ['Lithuanian']),
    ru: names('Литва', 'Литовская Республика', ['литовский']),
  },
  {
    iso2: 'LU',
    iso3: 'LUX',
    en: names('Luxembourg', 'Grand Duchy of Luxembourg', ['Luxembourg', 'Luxembourgish'], ['Luxemburg']),
    ru: names('Люксембург', 'Великое Герцогство Люксембург', ['люксембургский']),
  },
  {
    iso2: 'MT',
    iso3: 'MLT',
    en: names('Malta', 'Republic of Malta', ['Maltese']),
    ru: names('Мальта', 'Республика Мальта', ['мальтийский']),
  },
  {
    iso2: 'MC',
    iso3: 'MCO',
    en: names('Monaco', 'Principality of Monaco', ['Monegasque']),
    ru: names('Монако', 'Княжество Монако', ['монакский']),
  },
  {
    iso2: 'ME',
    iso3: 'MNE',
    en: names('Montenegro', 'Montenegro', ['Montenegrin'], ['Republic of Montenegro']),
    ru: names('Черногория', 'Черногория', ['черногорский']),
  },
  {
    iso2: 'NL',
    iso3: 'NLD',
    en: names(
      'Netherlands',
      'Kingdom of the Netherlands',
      ['Dutch', 'Netherlands'],
      ['Holland', 'Netherlands (Kingdom of the)'],
    ),
    ru: names(
      'Нидерланды',
      'Королевство Нидерландов',
      ['нидерландский', 'голландский'],
      ['Голландия', 'Королевство Нидерланды'],
    ),
  },
  // The Prespa Agreement entered into force on 12 February 2019.
  {
    iso2: 'MK',
    iso3: 'MKD',
    en: names(
      'North Macedonia',
      'Republic of North Macedonia',
      ['Macedonian'],
      [
        'Macedonia',
        'Republic of Macedonia',
        'FYROM',
        'FYR Macedonia',
        'Former Yugoslav Republic of Macedonia',
      ],
    ),
    ru: names(
      'Северная Македония',
      'Республика Северная Македония',
      ['македонский', 'северомакедонский'],
      ['Македония', 'Республика Македония', 'БЮРМ'],
    ),
    history: [
      {
        until: '2019-02-12',
        en: {
          short: 'The former Yugoslav Republic of Macedonia',
          formal: 'The former Yugoslav Republic of Macedonia',
        },
        ru: {
          short: 'бывшая югославская Республика Македония',
          formal: 'бывшая югославская Республика Македония',
        },
      },
    ],
  },
  {
    iso2: 'NO',
    iso3: 'NOR',
    en: names('Norway', 'Kingdom of Norway', ['Norwegian']),
    ru: names('Норвегия', 'Королевство Норвегия', ['норвежский']),
  },
  {
    iso2: 'PL',
    iso3: 'POL',
    en: names('Poland', 'Republic of Poland', ['Polish']),
    ru: names('Польша', 'Республика Польша', ['польский'], ['Польская Республика']),
  },
  {
    iso2: 'PT',
    iso3: 'PRT',
    en: names('Portugal', 'Portuguese Republic', ['Portuguese']),
    ru: names('Португалия', 'Португальская Республика', ['португальский']),
  },
  {
    iso2: 'MD',
    iso3: 'MDA',
    en: names(
      'Republic of Moldova',
      'Republic of Moldova',
      ['Moldovan'],
      ['Moldova', 'Moldova (Republic of)', 'Moldavia'],
    ),
    ru: names(
      'Республика Молдова',
      'Республика Молдова',
      ['молдавский', 'молдовский'],
      ['Молдова', 'Молдавия'],
    ),
  },
  {
    iso2: 'RO',
    iso3: 'ROU',
    en: names('Romania', 'Romania', ['Romanian'], ['Rumania']),
    ru: names('Румыния', 'Румыния', ['румынский']),
  },
  {
    iso2: 'RU',
    iso3: 'RUS',
    en: names(
      'Russian Federation',
      'Russian Federation',
      ['Russian'],
      ['Russia', 'RF', 'Federation of Russia'],
    ),
    ru: names('Российская Федерация', 'Российская Федерация', ['российский', 'русский'], ['Россия', 'РФ']),
  },
  {
    iso2: 'SM',
    iso3: 'SMR',
    en: names(
      'San Marino',
      'Republic of San Marino',
      ['Sammarinese'],
      ['Most Serene Republic of San Marino'],
    ),
    ru: names('Сан-Марино', 'Республика Сан-Марино', ['сан-маринский']),
  },
  {
    iso2: 'RS',
    iso3: 'SRB',
    en: names('Serbia', 'Republic of Serbia', ['Serbian']),
    ru: names('Сербия', 'Республика Сербия', ['сербский']),
    history: [
      {
        from: '2003-02-04',
        until: '2006-06-03',
        en: { short: 'Serbia and Montenegro', formal: 'Serbia and Montenegro' },
        ru: { short: 'Сербия и Черногория', formal: 'Сербия и Черногория' },
      },
    ],
  },
  {
    iso2: 'SK',
    iso3: 'SVK',
    en: names('Slovakia', 'Slovak Republic', ['Slovak']),
    ru: names('Словакия', 'Словацкая Республика', ['словацкий']),
  },
  {
    iso2: 'SI',
    iso3: 'SVN',
    en: names('Slovenia', 'Republic of Slovenia', ['Slovenian', 'Slovene']),
    ru: names('Словения', 'Республика Словения', ['словенский']),
  },
  {
    iso2: 'ES',
    iso3: 'ESP',
    en: names('Spain', 'Kingdom of Spain', ['Spanish']),
    ru: names('Испания', 'Королевство Испания', ['испанский']),
  },
  {
    iso2: 'SE',
    iso3: 'SWE',
    en: names('Sweden', 'Kingdom of Sweden', ['Swedish']),
    ru: names('Швеция', 'Королевство Швеция', ['шведский']),
  },
  {
    iso2: 'CH',
    iso3: 'CHE',
    en: names('Switzerland', 'Swiss Confederation', ['Swiss']),
    ru: names('Швейцария', 'Швейцарская Конфедерация', ['швейцарский']),
  },
  {
    iso2: 'UA',
    iso3: 'UKR',
    en: names('Ukraine', 'Ukraine', ['Ukrainian'], ['Republic of Ukraine']),
    ru: names('Украина', 'Украина', ['украинский']),
  },
  {
    iso2: 'GB',
    iso3: 'GBR',
    en: names(
      'United Kingdom',
      'United Kingdom of Great Britain and Northern Ireland',
      ['British'],
      ['UK', 'U.K.', 'Great Britain', 'Britain'],
    ),
    ru: names(
      'Соединённое Королевство',
      'Соединённое Королевство Великобритании и Северной Ирландии',
      ['британский', 'английский'],
      ['Великобритания', 'Британия'],
    ),
  },
];
