/** A theme or affected group of the field in both working languages, and the words that speak of it in a text. */
export interface TagTerm {
  readonly en: string;
  readonly ru: string;
  /** Beginnings of words in folded text (see `foldText`), a space for any gap: what makes a text speak of it. */
  readonly signs: readonly string[];
}

/** What the consultation is about, by its own documents. */
export const themeTerms: readonly TagTerm[] = [
  {
    en: 'Mixed movements',
    ru: 'Смешанные потоки',
    signs: ['mixed movement', 'смешанн поток', 'смешанн перемещен'],
  },
  {
    en: 'Vulnerable persons in mixed movements',
    ru: 'Уязвимые лица в смешанных потоках',
    signs: [],
  },
  {
    en: 'Unregulated migration',
    ru: 'Нерегулируемая миграция',
    signs: ['unregulated migra', 'нерегулируем мигра'],
  },
  { en: 'Mixed migration', ru: 'Смешанная миграция', signs: ['mixed migration', 'смешанн миграц'] },
  { en: 'Asylum', ru: 'Убежище', signs: ['asylum', 'убежищ'] },
  {
    en: 'Refugee protection',
    ru: 'Защита беженцев',
    signs: [
      'refugee protection',
      'international protection',
      'protection of refugees',
      'защит беженц',
      'международн защит',
    ],
  },
  { en: 'Border management', ru: 'Управление границами', signs: ['border', 'границ', 'пограничн'] },
  {
    en: 'Registration and documentation',
    ru: 'Регистрация и документирование',
    signs: [
      'registration',
      'register every',
      'documentation',
      'identity document',
      'регистрац',
      'регистрир',
      'документирован',
    ],
  },
  { en: 'Data', ru: 'Данные', signs: ['data', 'statistic', 'данны', 'статистик'] },
  {
    en: 'Exchange of information',
    ru: 'Обмен информацией',
    signs: [
      'exchange of information',
      'information exchange',
      'share information',
      'обмен информац',
      'обмен сведен',
    ],
  },
  { en: 'Statelessness', ru: 'Безгражданство', signs: ['stateless', 'безгражданств', 'без гражданств'] },
  {
    en: 'Labour migration',
    ru: 'Трудовая миграция',
    signs: ['labour migra', 'labor migra', 'migrant worker', 'трудов мигра'],
  },
  {
    en: 'Irregular migration',
    ru: 'Неурегулированная миграция',
    signs: [
      'irregular migra',
      'unregulated migra',
      'неурегулированн мигра',
      'незаконн мигра',
      'нелегальн мигра',
    ],
  },
  {
    en: 'Prevention of trafficking',
    ru: 'Противодействие торговле людьми',
    signs: ['traffick', 'торговл людьми'],
  },
  { en: 'Smuggling of migrants', ru: 'Незаконный ввоз мигрантов', signs: ['smuggl', 'незаконн ввоз'] },
  {
    en: 'Return and reintegration',
    ru: 'Возвращение и реинтеграция',
    signs: ['reintegrat', 'voluntary return', 'реинтеграц', 'добровольн возвращен'],
  },
  { en: 'Readmission', ru: 'Реадмиссия', signs: ['readmission', 'реадмисси'] },
  {
    en: 'Re-entry bans',
    ru: 'Запреты на въезд',
    signs: ['re-entry ban', 'entry ban', 'запрет на въезд', 'запрет въезда'],
  },
  { en: 'Local integration', ru: 'Местная интеграция', signs: ['local integration', 'местн интеграц'] },
  { en: 'Resettlement', ru: 'Переселение', signs: ['resettle', 'переселен'] },
  { en: 'Durable solutions', ru: 'Долгосрочные решения', signs: ['durable solution', 'долгосрочн решен'] },
  {
    en: 'Self-reliance of refugees',
    ru: 'Самообеспечение беженцев',
    signs: ['self-relian', 'самообеспечен'],
  },
  { en: 'Referral', ru: 'Направление к компетентным органам', signs: ['referral', 'перенаправлен'] },
  {
    en: 'Emergency preparedness',
    ru: 'Готовность к чрезвычайным ситуациям',
    signs: ['preparedness', 'readiness', 'contingency', 'готовност', 'чрезвычайн'],
  },
  { en: 'Climate and displacement', ru: 'Климат и перемещение', signs: ['climate', 'климат'] },
  { en: 'Remittances', ru: 'Денежные переводы', signs: ['remittance', 'денежн перевод'] },
  { en: 'Education', ru: 'Образование', signs: ['education', 'school', 'образован', 'школ'] },
  { en: 'Health', ru: 'Здравоохранение', signs: ['health', 'здравоохран', 'здоров'] },
  {
    en: 'Access to work',
    ru: 'Доступ к труду',
    signs: [
      'access to work',
      'access to employment',
      'labour market',
      'рынок труда',
      'рынк труда',
      'трудоустройств',
    ],
  },
  {
    en: 'Family unity',
    ru: 'Единство семьи',
    signs: ['family unity', 'family reunification', 'единств семьи', 'воссоединен сем'],
  },
  {
    en: 'Training',
    ru: 'Обучение',
    signs: [
      'training',
      'train ',
      'capacity-building',
      'capacity building',
      'обучен',
      'обучать',
      'наращивани потенциал',
    ],
  },
  {
    en: 'Regional cooperation',
    ru: 'Региональное сотрудничество',
    signs: ['regional cooperation', 'региональн сотрудничеств'],
  },
];

/** Whom it is about. */
export const groupTerms: readonly TagTerm[] = [
  { en: 'Refugees', ru: 'Беженцы', signs: ['refugee', 'беженц'] },
  {
    en: 'Asylum-seekers',
    ru: 'Лица, ищущие убежища',
    signs: ['asylum-seeker', 'asylum seeker', 'ищущ убежищ', 'просител убежищ'],
  },
  {
    en: 'Stateless persons',
    ru: 'Лица без гражданства',
    signs: ['stateless person', 'stateless people', 'лиц без гражданств', 'апатрид'],
  },
  {
    en: 'Internally displaced persons',
    ru: 'Внутренне перемещённые лица',
    signs: ['internally displaced', 'внутренн перемещенн'],
  },
  {
    en: 'Migrant workers',
    ru: 'Трудящиеся-мигранты',
    signs: ['migrant worker', 'трудящихся-мигрант', 'трудящиеся-мигрант', 'трудов мигрант'],
  },
  {
    en: 'Irregular migrants',
    ru: 'Мигранты с неурегулированным статусом',
    signs: ['irregular migrant', 'неурегулированн статус'],
  },
  {
    en: 'Victims of trafficking',
    ru: 'Жертвы торговли людьми',
    signs: ['victims of traffick', 'trafficking victim', 'жертв торговл людьми'],
  },
  { en: 'Vulnerable persons', ru: 'Уязвимые лица', signs: ['vulnerable', 'уязвим'] },
  {
    en: 'Children',
    ru: 'Дети',
    signs: ['child', 'minor', 'дети', 'детей', 'детьми', 'детям', 'несовершеннолетн'],
  },
  {
    en: 'Unaccompanied and separated children',
    ru: 'Несопровождаемые и разлучённые дети',
    signs: ['unaccompanied', 'separated child', 'несопровождаем', 'разлученн дет'],
  },
  { en: 'Women', ru: 'Женщины', signs: ['women', 'girls', 'женщин', 'девоч'] },
  { en: 'Young people', ru: 'Молодёжь', signs: ['youth', 'young people', 'молодеж'] },
  { en: 'Older persons', ru: 'Пожилые люди', signs: ['older person', 'elderly', 'пожил'] },
  { en: 'Persons with disabilities', ru: 'Люди с инвалидностью', signs: ['disabilit', 'инвалидност'] },
  { en: 'Returnees', ru: 'Возвращающиеся лица', signs: ['returnee', 'возвращающ'] },
  { en: 'Host communities', ru: 'Принимающие общины', signs: ['host communit', 'принимающ общин'] },
  { en: 'Diaspora', ru: 'Диаспора', signs: ['diaspora', 'диаспор'] },
];
