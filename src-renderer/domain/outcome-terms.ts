/** A term of the field in both working languages. */
export interface Term {
  readonly en: string;
  readonly ru: string;
}

/** Who acts in an outcome, as the field calls them together. */
export const outcomeActors: readonly Term[] = [
  { en: 'Participants', ru: 'Участники' },
  { en: 'Participating States', ru: 'Государства-участники' },
  { en: 'Member States', ru: 'Государства-члены' },
  { en: 'Observer States', ru: 'Государства-наблюдатели' },
  { en: 'Ministers', ru: 'Министры' },
  { en: 'Heads of delegation', ru: 'Главы делегаций' },
  { en: 'Senior Officials', ru: 'Старшие должностные лица' },
  { en: 'National Coordinators', ru: 'Национальные координаторы' },
  { en: 'The Chair', ru: 'Председатель' },
  { en: 'The Support Unit', ru: 'Группа поддержки' },
  { en: 'The meeting', ru: 'Совещание' },
];

/** Whom an outcome addresses, as the field calls them together. */
export const outcomeAddressees: readonly Term[] = [
  { en: 'Member States', ru: 'государства-члены' },
  { en: 'Observer States', ru: 'государства-наблюдатели' },
  { en: 'Participating States', ru: 'государства-участники' },
  { en: 'States of the region', ru: 'государства региона' },
  { en: 'Countries of origin', ru: 'страны происхождения' },
  { en: 'Countries of transit', ru: 'страны транзита' },
  { en: 'Countries of destination', ru: 'страны назначения' },
  { en: 'International organisations', ru: 'международные организации' },
  { en: 'UN entities', ru: 'учреждения ООН' },
  { en: 'International community', ru: 'международное сообщество' },
  { en: 'Donors', ru: 'доноры' },
  { en: 'Civil society', ru: 'гражданское общество' },
  { en: 'The Chair', ru: 'Председатель' },
  { en: 'The Support Unit', ru: 'Группа поддержки' },
  { en: 'The Secretariat', ru: 'Секретариат' },
  { en: 'National Coordinators', ru: 'национальные координаторы' },
  { en: 'Technical Experts’ Group', ru: 'Группа технических экспертов' },
];

/** A term in one of the two languages; any other language takes the English. */
export function termIn(term: Term, language: string): string {
  return language.startsWith('ru') ? term.ru : term.en;
}
