import { names, type ReferenceState } from './reference-state';

/** Oceania. */
export const statesOceania: readonly ReferenceState[] = [
  {
    iso2: 'AU',
    iso3: 'AUS',
    en: names('Australia', 'Australia', ['Australian'], ['Commonwealth of Australia']),
    ru: names('Австралия', 'Австралия', ['австралийский'], ['Австралийский Союз']),
  },
  {
    iso2: 'FJ',
    iso3: 'FJI',
    en: names('Fiji', 'Republic of Fiji', ['Fijian'], ['Fiji Islands']),
    ru: names('Фиджи', 'Республика Фиджи', ['фиджийский']),
    history: [
      {
        until: '2010-12-20',
        en: { short: 'Fiji', formal: 'Republic of the Fiji Islands' },
        ru: { short: 'Фиджи', formal: 'Республика Островов Фиджи' },
      },
    ],
  },
  {
    iso2: 'KI',
    iso3: 'KIR',
    en: names('Kiribati', 'Republic of Kiribati', ['I-Kiribati']),
    ru: names('Кирибати', 'Республика Кирибати', ['кирибатийский']),
  },
  {
    iso2: 'MH',
    iso3: 'MHL',
    en: names('Marshall Islands', 'Republic of the Marshall Islands', ['Marshallese']),
    ru: names(
      'Маршалловы Острова',
      'Республика Маршалловы Острова',
      ['маршалльский'],
      ['Республика Маршалловых Островов'],
    ),
  },
  {
    iso2: 'FM',
    iso3: 'FSM',
    en: names(
      'Micronesia',
      'Federated States of Micronesia',
      ['Micronesian'],
      ['Micronesia (Federated States of)'],
    ),
    ru: names(
      'Микронезия',
      'Федеративные Штаты Микронезии',
      ['микронезийский'],
      ['Микронезия (Федеративные Штаты)'],
    ),
  },
  {
    iso2: 'NR',
    iso3: 'NRU',
    en: names('Nauru', 'Republic of Nauru', ['Nauruan']),
    ru: names('Науру', 'Республика Науру', ['науруанский']),
  },
  {
    iso2: 'NZ',
    iso3: 'NZL',
    en: names('New Zealand', 'New Zealand', ['New Zealand'], ['Aotearoa New Zealand', 'Aotearoa']),
    ru: names('Новая Зеландия', 'Новая Зеландия', ['новозеландский']),
  },
  {
    iso2: 'PW',
    iso3: 'PLW',
    en: names('Palau', 'Republic of Palau', ['Palauan']),
    ru: names('Палау', 'Республика Палау', ['палауский']),
  },
  {
    iso2: 'PG',
    iso3: 'PNG',
    en: names('Papua New Guinea', 'Independent State of Papua New Guinea', ['Papua New Guinean'], ['PNG']),
    ru: names(
      'Папуа — Новая Гвинея',
      'Независимое Государство Папуа — Новая Гвинея',
      ['папуанский'],
      ['Папуа-Новая Гвинея'],
    ),
  },
  {
    iso2: 'WS',
    iso3: 'WSM',
    en: names('Samoa', 'Independent State of Samoa', ['Samoan']),
    ru: names('Самоа', 'Независимое Государство Самоа', ['самоанский']),
    history: [
      {
        until: '1997-07-04',
        en: { short: 'Western Samoa', formal: 'Independent State of Western Samoa' },
        ru: { short: 'Западное Самоа', formal: 'Независимое Государство Западное Самоа' },
      },
    ],
  },
  {
    iso2: 'SB',
    iso3: 'SLB',
    en: names('Solomon Islands', 'Solomon Islands', ['Solomon Islands'], ['Solomon Island']),
    ru: names('Соломоновы Острова', 'Соломоновы Острова', ['соломонский']),
  },
  {
    iso2: 'TO',
    iso3: 'TON',
    en: names('Tonga', 'Kingdom of Tonga', ['Tongan']),
    ru: names('Тонга', 'Королевство Тонга', ['тонганский']),
  },
  {
    iso2: 'TV',
    iso3: 'TUV',
    en: names('Tuvalu', 'Tuvalu', ['Tuvaluan']),
    ru: names('Тувалу', 'Тувалу', ['тувалуанский']),
  },
  {
    iso2: 'VU',
    iso3: 'VUT',
    en: names('Vanuatu', 'Republic of Vanuatu', ['Vanuatu', 'ni-Vanuatu']),
    ru: names('Вануату', 'Республика Вануату', ['вануатский']),
  },
];
