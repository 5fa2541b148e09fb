/** A Sustainable Development Goal by its number and its short title, as on the United Nations tiles. */
export interface SustainableDevelopmentGoal {
  readonly goal: number;
  readonly en: string;
  readonly ru: string;
}

/** The 17 goals of the 2030 Agenda (General Assembly resolution 70/1), in order. */
export const sustainableDevelopmentGoals: readonly SustainableDevelopmentGoal[] = [
  { goal: 1, en: 'No Poverty', ru: 'Ликвидация нищеты' },
  { goal: 2, en: 'Zero Hunger', ru: 'Ликвидация голода' },
  { goal: 3, en: 'Good Health and Well-being', ru: 'Хорошее здоровье и благополучие' },
  { goal: 4, en: 'Quality Education', ru: 'Качественное образование' },
  { goal: 5, en: 'Gender Equality', ru: 'Гендерное равенство' },
  { goal: 6, en: 'Clean Water and Sanitation', ru: 'Чистая вода и санитария' },
  { goal: 7, en: 'Affordable and Clean Energy', ru: 'Недорогостоящая и чистая энергия' },
  { goal: 8, en: 'Decent Work and Economic Growth', ru: 'Достойная работа и экономический рост' },
  {
    goal: 9,
    en: 'Industry, Innovation and Infrastructure',
    ru: 'Индустриализация, инновации и инфраструктура',
  },
  { goal: 10, en: 'Reduced Inequalities', ru: 'Уменьшение неравенства' },
  { goal: 11, en: 'Sustainable Cities and Communities', ru: 'Устойчивые города и населённые пункты' },
  {
    goal: 12,
    en: 'Responsible Consumption and Production',
    ru: 'Ответственное потребление и производство',
  },
  { goal: 13, en: 'Climate Action', ru: 'Борьба с изменением климата' },
  { goal: 14, en: 'Life Below Water', ru: 'Сохранение морских экосистем' },
  { goal: 15, en: 'Life on Land', ru: 'Сохранение экосистем суши' },
  {
    goal: 16,
    en: 'Peace, Justice and Strong Institutions',
    ru: 'Мир, правосудие и эффективные институты',
  },
  { goal: 17, en: 'Partnerships for the Goals', ru: 'Партнёрство в интересах устойчивого развития' },
];

/** The goal of that number, 1 to 17. */
export function sdgByNumber(goal: number): SustainableDevelopmentGoal | undefined {
  return sustainableDevelopmentGoals[goal - 1];
}
