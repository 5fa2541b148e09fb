import { attendanceStates, consents, type AttendanceRole, type AttendanceState } from '@/domain/attendance';
import { attendanceRoles } from '@/domain/draft';
import { duties, type Appointment } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { Locale } from './table-language';

type Words<T extends string> = Readonly<Record<Locale, Readonly<Record<T, string>>>>;
type Consent = (typeof consents)[number];
type Duty = NonNullable<Appointment['duty']>;

/** Who heads a delegation, as lists in other languages of the region and unusual ones in English say it. */
export const headElsewhere =
  'leader of delegation|leader of the delegation|delegation leader|heyet başkanı|nümayəndə heyətinin rəhbəri|nümayəndə heyətinin başçısı|heyət başçısı|delegatsiya rahbari|delegatsiya boshlig‘i|делегация раҳбари|делегация бошлиғи|делегация басшысы|делегация жетекшісі|делегация башчысы|делегация жетекчиси|роҳбари ҳайат|роҳбари ҳайъат|wekiliýetiň ýolbaşçysy|delegasiýanyň ýolbaşçysy|رئیس هیئت|رئیس هیأت|سرپرست هیئت|رئيس الوفد';

/** As the app's own tables write them. The first word of each is written, all are understood; parted by `|`. */
export const roleWords: Words<AttendanceRole> = {
  en: {
    chair: 'Chair|chairperson|chairman|chairwoman',
    'head-of-delegation': `Head of delegation|head|HoD|head of the delegation|${headElsewhere}`,
    delegate: 'Delegate|member|member of delegation|member of the delegation|participant',
    'national-coordinator': 'National Coordinator|NC|national co-ordinator',
    'senior-official': 'Senior official',
    expert: 'Expert',
    moderator: 'Moderator|facilitator',
    speaker: 'Speaker|presenter|panellist|panelist',
    interpreter: 'Interpreter|translator',
    secretariat: 'Secretariat',
  },
  ru: {
    chair: 'Председатель|председательствующий',
    'head-of-delegation': 'Глава делегации|глава|руководитель делегации',
    delegate: 'Член делегации|делегат|участник|участница',
    'national-coordinator': 'Национальный координатор|НК',
    'senior-official': 'Старшее должностное лицо',
    expert: 'Эксперт',
    moderator: 'Модератор|ведущий|ведущая',
    speaker: 'Докладчик|спикер|выступающий',
    interpreter: 'Переводчик|переводчица',
    secretariat: 'Секретариат',
  },
};

export const stateWords: Words<AttendanceState> = {
  en: {
    invited: 'invited',
    confirmed: 'confirmed|registered',
    present: 'present|attended|in person|yes|+|✓|✔|☑|✅',
    excused:
      'excused|apologies|regrets|sent apologies|sick|ill|sick leave|on leave|declined|cancelled|canceled|unable to attend|cannot attend|will not attend|sent regrets|cannot come',
    absent:
      'absent|no show|no-show|noshow|did not attend|not attended|did not come|did not show up|not present|did not arrive|not attending|no',
    remote:
      'remote|remotely|online|on-line|by video|by video link|via video|via video link|by videoconference|via videoconference|via zoom|zoom|via teams|ms teams|webex|virtual|virtually|online participation|remote participation',
  },
  ru: {
    invited: 'приглашён|приглашена|приглашены',
    confirmed: 'подтвердил участие|подтвердила участие|подтверждено|подтвердил|подтвердила|зарегистрирован',
    present: 'присутствует|присутствовал|присутствовала|присутствовали|прис|очно|явился|явилась|да',
    excused:
      'отсутствует по уважительной причине|уважительная причина|по уважительной причине|болен|больна|болеет|заболел|заболела|по болезни|больничный|на больничном|в отпуске|отказ|отказался|отказалась|отменено|отменил участие|отменила участие|не сможет|не сможет участвовать|не сможет прибыть|в командировке|командировка|отпуск',
    absent:
      'отсутствует|отсутствовал|отсутствовала|отсутствовали|отс|не явился|не явилась|не явились|неявка|не прибыл|не прибыла|не прибыли|не прибыл(а)|не явился(лась)|не приехал|не приехала|не пришёл|не пришла|не был|не была|не участвовал|не участвовала|не участвует|не присутствовал|не присутствовала|не присутствует|нет',
    remote:
      'дистанционно|онлайн|он-лайн|удалённо|по видеосвязи|видеосвязь|по вкс|вкс|в режиме вкс|по видеоконференцсвязи|через zoom|по zoom|онлайн-участие|в онлайн-режиме',
  },
};

export const consentWords: Words<Consent> = {
  en: {
    yes: 'yes|y|agreed|agrees|consents|consent given|granted',
    no: 'no|n|refused|refuses|declined|declines|not agreed|does not agree|does not consent|do not publish|no consent',
    'not-asked': 'not asked|unknown|n/a|pending',
  },
  ru: {
    yes: 'да|согласен|согласна|согласие|согласие дано|согласен(а)|согласен(на)',
    no: 'нет|не согласен|не согласна|не согласен(а)|не согласен(на)|отказ|отказался|отказалась|без согласия|не публиковать',
    'not-asked': 'не спрашивали|неизвестно|н/д',
  },
};

export const dutyWords: Words<Duty> = {
  en: { 'national-coordinator': 'National Coordinator|NC', 'focal-point': 'Focal point' },
  ru: { 'national-coordinator': 'Национальный координатор|НК', 'focal-point': 'Контактное лицо' },
};

/** The word that a table shows for a value: the first of those that are read as it. */
export function wordFor<T extends string>(words: Words<T>, value: T, language: Locale): string {
  return words[language][value].split('|')[0] ?? value;
}

const readRole = reader(roleWords, attendanceRoles);
const readOneState = reader(stateWords, attendanceStates);
const readConsent = reader(consentWords, consents);
const readOneDuty = reader(dutyWords, duties);

/** The roles a cell names, parted by commas, semicolons or lines; `null` where one of them is not understood. */
export function rolesIn(text: string): readonly AttendanceRole[] | null {
  const found = partsOf(text).map(readRole);
  return found.length > 0 && found.every((role) => role !== null) ? [...new Set(found)] : null;
}

/** Words of roles that are as often functions: what stands alone under no title is not taken for the role. */
const alsoFunctions = new Set(
  [
    'chair|chairperson|chairman|chairwoman|head|expert|interpreter|translator|secretariat|speaker|presenter',
    'председатель|глава|эксперт|переводчик|переводчица|секретариат|докладчик|ведущий|ведущая',
  ]
    .flatMap((line) => line.split('|'))
    .map(normaliseName),
);

/** Whether a text names roles that can be nothing else: "Head of delegation" is one, "Head" is a function too. */
export function isSurelyRole(text: string): boolean {
  return rolesIn(text) !== null && partsOf(text).every((part) => !alsoFunctions.has(normaliseName(part)));
}

export const stateIn = readOneState;
export const consentIn = readConsent;
export const dutyIn = readOneDuty;

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;\n/]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

function reader<T extends string>(words: Words<T>, values: readonly T[]): (text: string) => T | null {
  const known = new Map(
    values.flatMap((value) =>
      [value, ...words.en[value].split('|'), ...words.ru[value].split('|')].map(
        (word) => [normaliseName(word), value] as const,
      ),
    ),
  );
  return (text) => known.get(normaliseName(text)) ?? null;
}
