import type { AttendanceRole, Delegation } from '@/domain/attendance';
import { scriptOf } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';

import { headElsewhere } from './value-words';

/** What a heading of a list says of whatever stands below it. */
export interface HeadingStanding {
  /** Of the delegations; `null` where the heading says nothing of them. */
  readonly category: Delegation['category'] | null;
  /** Of the people; none where it says nothing of them. */
  readonly roles: readonly AttendanceRole[];
  /** "Head of Delegation" and "Expert" are said of the next person, "Experts" of all. */
  readonly reach: 'next' | 'below';
  /** Whether it is of one person, as stands within a delegation: "Interpreter". */
  readonly isOfOne: boolean;
}

const namesOf = (line: string) => line.split('|').map(normaliseName);

const categories: ReadonlyMap<string, Delegation['category']> = new Map(
  (
    [
      [
        'chair',
        'chair|the chair|chairmanship|chairperson|chair of the process|chair of the meeting|chairing state|председатель|председательство|государство председатель|страна председатель|председательствующее государство|председательствующая сторона',
      ],
      [
        'member',
        'member states|member state|member countries|государства члены|государство член|страны члены|члены процесса',
      ],
      [
        'observer',
        'observers|observer|observer states|observer state|observer countries|observer organizations|observer organisations|observer states and organizations|observer states and organisations|наблюдатели|наблюдатель|государства наблюдатели|страны наблюдатели|организации наблюдатели|государства и организации наблюдатели',
      ],
      [
        'invited',
        'invited states|invited countries|invited guests|guests|special guests|invited participants|invited organizations|invited organisations|приглашенные государства|приглашенные страны|приглашенные организации|приглашенные участники|приглашенные гости|приглашенные|гости|почетные гости',
      ],
      [
        'organisation',
        'organizations|organisations|international organizations|international organisations|intergovernmental organizations|intergovernmental organisations|un entities|un agencies|un organizations|un organisations|non governmental organizations|non governmental organisations|civil society|организации|международные организации|межправительственные организации|учреждения оон|организации оон|неправительственные организации|гражданское общество',
      ],
      ['expert', 'experts|independent experts|invited experts|эксперты|независимые эксперты'],
      [
        'secretariat',
        'secretariat|secretariat staff|secretariat of the process|technical secretariat|секретариат|технический секретариат|сотрудники секретариата|секретариат процесса',
      ],
    ] as const
  ).flatMap(([category, line]) => namesOf(line).map((name) => [name, category] as const)),
);

const rolesOfOne: ReadonlyMap<string, AttendanceRole> = roleTable([
  [
    'chair',
    'chair|the chair|chairperson|chairman|chairwoman|председатель|председательствующий|председательствующая',
  ],
  [
    'head-of-delegation',
    `head of delegation|head of the delegation|hod|delegation head|глава делегации|руководитель делегации|${headElsewhere}`,
  ],
  ['national-coordinator', 'national coordinator|national co ordinator|национальный координатор'],
  ['senior-official', 'senior official|старшее должностное лицо'],
  ['expert', 'expert|эксперт'],
  ['moderator', 'moderator|facilitator|модератор|ведущий|ведущая'],
  ['speaker', 'speaker|presenter|panellist|panelist|keynote speaker|докладчик|спикер|выступающий'],
  ['interpreter', 'interpreter|translator|переводчик|переводчица'],
]);
const rolesOfAll: ReadonlyMap<string, AttendanceRole> = roleTable([
  [
    'head-of-delegation',
    'heads of delegation|heads of delegations|heads of the delegations|главы делегаций|руководители делегаций',
  ],
  ['national-coordinator', 'national coordinators|national co ordinators|национальные координаторы'],
  ['senior-official', 'senior officials|старшие должностные лица'],
  ['expert', 'experts|independent experts|invited experts|эксперты|независимые эксперты'],
  ['moderator', 'moderators|facilitators|модераторы|ведущие'],
  ['speaker', 'speakers|presenters|panellists|panelists|keynote speakers|докладчики|спикеры|выступающие'],
  ['interpreter', 'interpreters|translators|переводчики'],
  [
    'secretariat',
    'secretariat|secretariat staff|technical secretariat|технический секретариат|секретариат|сотрудники секретариата',
  ],
]);

const expertsAlone = new Set(namesOf('experts|эксперты'));
const observerAlone = new Set(namesOf('observer|наблюдатель'));

/** Those of a delegation who have no role of their own: with them the role above ends. */
const others = new Set(
  namesOf(
    'rapporteur|rapporteurs|participants|list of participants|участники|список участников|delegates|members|members of delegation|members of the delegation|delegation members|other members|other members of the delegation|other delegates|делегаты|члены делегации|члены|другие члены делегации|остальные члены делегации|advisers|advisors|alternates|accompanying persons|support staff|советники|сопровождающие лица|технический персонал|heyet üyeleri|heyət üzvləri|nümayəndə heyətinin üzvləri|delegatsiya a’zolari|делегация аъзолари|делегация мүшелері|делегация мүчөлөрү|аъзои ҳайат|аъзоёни ҳайат|wekiliýetiň agzalary|اعضای هیئت|اعضای هیأت|أعضاء الوفد',
  ),
);
/** Of a section whose delegations have no category of their own: with it the one above ends. */
const sections = new Set(
  namesOf(
    'participating states|participating countries|other participants|states|countries|delegations|partners|support unit|государства участники|страны участницы|другие участники|государства|страны|делегации|партнеры|группа поддержки',
  ),
);

/** A heading without its number, its colon and what stands in brackets: "II. Observers (in alphabetical order):". */
export function plainHeading(text: string): string {
  const bare = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:[IVX]{1,4}|[A-ZА-Я]|\d{1,2})[.)]\s*|[•*–—-]\s*)/u, '')
    .replace(/[\s:.–—-]+$/u, '')
    .replace(/\s*\([^()]*\)$/u, '');
  return normaliseName(bare.replaceAll(/\s*[–—-]\s*/gu, ' ').replaceAll('ё', 'е'));
}

/** `null` where a line is no such heading. "Speakers/Moderators" says two roles. */
export function standingOfHeading(text: string): HeadingStanding | null {
  const [one = '', other] = sidesOf(text);
  if (other !== undefined) {
    const standing = standingOfHeading(one);
    return JSON.stringify(standing) === JSON.stringify(standingOfHeading(other)) ? standing : null;
  }
  const plain = plainHeading(text);
  const parts = partsOf(text).map(plainHeading);
  const roles = parts.length > 1 ? parts.map(roleOf) : [roleOf(plain)];
  const category = categories.get(plain) ?? categoryOfAll(text);
  const isRole = roles.every((role) => role !== undefined);
  if (category === null && !isRole) return null;
  const said = isRole ? [...new Set(roles.flatMap((role) => role ?? []))] : [];
  const isOfOne = parts.length === 1 && rolesOfOne.has(plain);
  // "Speaker/Moderator" is one person too.
  const isNext = isRole && parts.every((part) => rolesOfOne.has(part));
  return { category, roles: said, reach: isOfOne || isNext ? 'next' : 'below', isOfOne };
}

/** "Speakers / Moderators and rapporteurs": each of them. */
function partsOf(text: string): readonly string[] {
  return text.replaceAll(/\s+/gu, ' ').split(/ ?[/&,] ?| (?:and|и) /iu);
}

/** "International organizations and UN agencies": of both the same. */
function categoryOfAll(text: string): Delegation['category'] | null {
  const parts = partsOf(text).map((part) => categories.get(plainHeading(part)));
  const [first = null] = parts;
  return parts.length > 1 && parts.every((one) => one === first) ? first : null;
}

/** Whether a heading with a category may be of people alone, where some stand below it: "Experts", "Observer". */
export function mayBeOfPeople(text: string): boolean {
  const plain = plainHeading(text);
  return categories.get(plain) === 'expert' || observerAlone.has(plain);
}

/** Whether a heading ends the role of the people above it, and says none: "Members of the delegation". */
export function endsRole(text: string): boolean {
  return sidesOf(text).every((side) => others.has(plainHeading(side)));
}

/** Whether a heading is over the one who reports, or heads the delegation after its head: no role of a list, but said of the next person. */
export function isCapacityOfOne(text: string): boolean {
  return capacitiesOfOne.has(plainHeading(text));
}

const capacitiesOfOne = new Set(
  namesOf(
    'rapporteur|deputy head of delegation|deputy head of the delegation|alternate head of delegation|alternate head of the delegation|vice head of delegation|заместитель руководителя делегации|заместитель главы делегации|замглавы делегации',
  ),
);

/** Whether a heading ends the category of the delegations above it, and says none: "Support Unit". */
export function endsCategory(text: string): boolean {
  return sidesOf(text).every((side) => sections.has(plainHeading(side)));
}

/** A heading in two languages, «Председатель / Chair», as its sides; any other as it is. */
export function sidesOf(text: string): readonly string[] {
  const sides = text.replaceAll(/\s+/gu, ' ').split(/ [/|] /u);
  const [one = '', other = ''] = sides;
  return sides.length === 2 && scriptOf(one) !== scriptOf(other) ? sides : [text];
}

const ofOneParty: ReadonlyMap<string, Delegation['category']> = new Map(
  namesOf(
    'invited|invited state|invited country|guest|приглашенное государство|приглашенная страна|приглашен|приглашена|приглашенный',
  ).map((name) => [name, 'invited']),
);

/** What stands beside a party's name says of it: "observer" of "Iran (observer)"; `null` where it says nothing of the kind. */
export function categoryBeside(part: string): Delegation['category'] | null {
  const words = plainHeading(part).replace(/^an? /u, '');
  return categories.get(words) ?? ofOneParty.get(words) ?? null;
}

/** Whether a heading over delegations may be of their people alone, who are of their States all the same: "Experts". */
export function mayBeRoleAlone(text: string): boolean {
  return sidesOf(text).every((side) => expertsAlone.has(plainHeading(side)));
}

function roleOf(plain: string): AttendanceRole | undefined {
  return rolesOfOne.get(plain) ?? rolesOfAll.get(plain);
}

function roleTable(
  lines: readonly (readonly [AttendanceRole, string])[],
): ReadonlyMap<string, AttendanceRole> {
  return new Map(lines.flatMap(([role, line]) => namesOf(line).map((name) => [name, role] as const)));
}
