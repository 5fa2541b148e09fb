import { normaliseName } from '@/domain/reference/normalise-name';

const setOf = (words: string) => new Set(words.split(' ').map(normaliseName));

/** Words of which posts are made, and hardly anybody's name. */
const words = setOf(
  'acting first second third senior chief deputy vice principal leading executive general managing regional national ' +
    'special permanent plenipotentiary extraordinary head director minister chairman chairperson chairwoman officer ' +
    'specialist adviser advisor representative coordinator expert secretary attache attaché counsellor counselor consul ' +
    'consultant ambassador manager assistant associate president commissioner inspector analyst programme program ' +
    'project liaison protection migration legal political protocol press security consular of the for and prime ' +
    'governor mayor prosecutor judge lawyer interpreter translator interpreter driver spokesperson delegate member ' +
    'researcher research scientist scientific fellow lecturer intern trainee editor journalist correspondent economist ' +
    'statistician engineer registrar professor doctor scholar technician accountant photographer ' +
    'первый первая второй вторая третий третья старший старшая главный главная ведущий ведущая генеральный генеральная ' +
    'исполнительный специальный чрезвычайный полномочный постоянный начальник начальница руководитель директор министр ' +
    'председатель специалист советник представитель координатор эксперт секретарь атташе консул консультант посол ' +
    'заместитель помощник помощница инспектор менеджер аналитик заведующий заведующая глава премьер вице и замминистра ' +
    'губернатор аким судья прокурор юрист переводчик переводчица водитель делегат член ' +
    'исследователь преподаватель профессор журналист корреспондент экономист референт инженер стажёр оператор фотограф ' +
    'genel müdür müdürü yardımcısı başkan başkanı daire bakan bakanı büyükelçi elçi müsteşar müşavir uzman uzmanı kâtip ' +
    'sekreter danışman şube temsilci temsilcisi göç sarapşy маман бөлім басшысы сарапшы мутахассис бош директори',
);

/** "Director General", «Генеральный директор», "Vice-Minister": words of a post and no other, so that nobody is named. */
export function isMadeOfTitles(text: string): boolean {
  const parts = text.split(/[\s/,–—-]+/u).filter((word) => /\p{L}/u.test(word));
  return parts.length > 0 && parts.length <= 6 && parts.every((word) => words.has(normaliseName(word)));
}
