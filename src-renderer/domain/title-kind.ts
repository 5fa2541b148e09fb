/** What kinds of meeting a title may name, in folded words of both languages. */
const kinds = {
  ministerial: /(?<!\p{L})(?:ministerial|ministers|министерск\p{L}+|министров)(?!\p{L})/u,
  officials:
    /(?<!\p{L})(?:senior (?:government )?officials?|som|сдл|(?:старших|высших) должностных лиц|старшие должностные лица)(?!\p{L})/u,
  experts: /(?<!\p{L})(?:experts?|teg|тэг|гтэ|эксперт\p{L}*)(?!\p{L})/u,
  coordinators: /(?<!\p{L})(?:co-?ordinators?|координатор\p{L}*)(?!\p{L})/u,
  group: /(?<!\p{L})(?:working group|wg|рабоч\p{L}+ групп\p{L}+)(?!\p{L})/u,
  course:
    /(?<!\p{L})(?:workshops?|seminars?|trainings?|webinars?|семинар\p{L}*|тренинг\p{L}*|вебинар\p{L}*)(?!\p{L})/u,
};

const english =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const russian =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  );
const russianEnding = '(?:ый|ий|ой|ое|ье|ая|ья|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ьей)';
const numbers = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<tens>twenty|thirty|forty)[ -])?(?:(?<word>${english.join('|')})|(?<digits>\d{1,2})(?:st|nd|rd|th|-?(?:го|ое|ая|ый|ой|е|я|й))|(?<stem>${russian.join('|')})${russianEnding}|(?:som|teg|wg|mc|сдл|тэг)[ -]?(?<last>\d{1,2}))(?![\p{L}\p{N}])`,
  'gu',
);
const tens = ['twenty', 'thirty', 'forty'];

/**
 * Whether two titles name other kinds of meeting, or other numbers of a series: "Second Ministerial Conference" and "Third
 * Senior Officials' Meeting". Where one names none nothing is said against it.
 */
export function differInKind(one: string, two: string): boolean {
  return areApart(kindsIn(fold(one)), kindsIn(fold(two)));
}

/** Whether two titles name other numbers: "14th SOM" and "Fifteenth Senior Officials' Meeting". */
export function differInNumber(one: string, two: string): boolean {
  return areApart(numbersIn(fold(one)), numbersIn(fold(two)));
}

function areApart<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((item) => others.includes(item));
}

function kindsIn(title: string): readonly string[] {
  return Object.entries(kinds).flatMap(([kind, words]) => (words.test(title) ? [kind] : []));
}

function numbersIn(title: string): readonly number[] {
  return [...title.matchAll(numbers)].map(({ groups = {} }) => {
    const { word, digits, stem, last } = groups;
    const unit =
      word === undefined
        ? stem === undefined
          ? Number(digits ?? last)
          : russian.indexOf(stem) + 1
        : english.indexOf(word) + 1;
    return (tens.indexOf(groups['tens'] ?? '') + 2) * (groups['tens'] === undefined ? 0 : 10) + unit;
  });
}

function fold(title: string): string {
  return title.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}
