import * as z from 'zod/mini';

import { idSchema, orderSchema, textOrNull } from './fields';
import { periodFields } from './period';

export const scripts = ['latin', 'cyrillic', 'arabic', 'other'] as const;
export const nameOrders = ['given-first', 'family-first'] as const;

export const personSchema = z.readonly(
  z.object({
    id: idSchema,
    honorific: textOrNull,
    /** Another record that this one was found to be; its id keeps resolving. */
    mergedIntoId: z.nullable(idSchema),
    note: textOrNull,
  }),
);
export type Person = z.infer<typeof personSchema>;

/** A person's name in one script. The family name may be unknown: then `given` holds the name as printed. */
export const personNameSchema = z.readonly(
  z.object({
    id: idSchema,
    personId: idSchema,
    script: z.enum(scripts),
    given: z.string(),
    family: z.string(),
    nameOrder: z.enum(nameOrders),
    preferred: z.boolean(),
    order: orderSchema,
  }),
);
export type PersonName = z.infer<typeof personNameSchema>;

/** Duties in the process that go with an appointment. */
export const duties = ['national-coordinator', 'focal-point'] as const;

/** What a person is at a party in a period. Contact details stay out of papers unless they are asked for. */
export const appointmentSchema = z.readonly(
  z.object({
    id: idSchema,
    personId: idSchema,
    partyId: idSchema,
    function: textOrNull,
    unit: textOrNull,
    institution: textOrNull,
    duty: z.nullable(z.enum(duties)),
    email: textOrNull,
    phone: textOrNull,
    address: textOrNull,
    ...periodFields,
  }),
);
export type Appointment = z.infer<typeof appointmentSchema>;

/** An appointment of which nothing is said but who is at which party. */
export const bareAppointment: Omit<Appointment, 'id' | 'personId' | 'partyId'> = {
  function: null,
  unit: null,
  institution: null,
  duty: null,
  email: null,
  phone: null,
  address: null,
  from: null,
  until: null,
};

/** The script most of the letters are in. */
export function scriptOf(text: string): PersonName['script'] {
  if (/\p{Script=Arabic}/u.test(text)) return 'arabic';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}

/** The name in running text, in the order the person uses: "Birzhan Nurymbetov". */
export function fullName(name: Pick<PersonName, 'given' | 'family' | 'nameOrder'>): string {
  const parts = name.nameOrder === 'family-first' ? [name.family, name.given] : [name.given, name.family];
  return parts.filter((part) => part !== '').join(' ');
}

/** The name as a list of participants prints it, the family name in capitals: "Birzhan NURYMBETOV", "John McDONALD". */
export function listName(
  name: Pick<PersonName, 'given' | 'family' | 'nameOrder'>,
  language = capitalsOf(name),
): string {
  const family = name.family.replace(
    /(?<!\p{L})(Ma?c(?=\p{Lu}))?([^\s]+)/gu,
    (_, head = '', word: string) => `${head}${word.toLocaleUpperCase(language)}`,
  );
  return fullName({ ...name, family });
}

/**
 * The language by whose rules a name goes into capitals: Turkish and Azerbaijani names keep the dot of their i, and are
 * known by the letters they use.
 */
export function capitalsOf({ given, family }: Pick<PersonName, 'given' | 'family'>): 'tr' | 'und' {
  return hasTurkishLetters(`${given} ${family}`) ? 'tr' : 'und';
}

/** Whether a text has letters of an alphabet that tells ı from i; Turkmen and Romanian share ş with it, and not others. */
export function hasTurkishLetters(text: string): boolean {
  return /[ığəİĞƏ]/u.test(text) || (/[şŞ]/u.test(text) && !/[wýňžăţțș]/iu.test(text));
}

/** The name a person goes by: the preferred one among those in the script of the language, else among all. */
export function personNameFor(names: readonly PersonName[], language: string): PersonName | null {
  const script = ['ru', 'kk', 'ky', 'tg', 'uk', 'be', 'bg', 'mn'].includes(language.split('-')[0] ?? '')
    ? 'cyrillic'
    : ['ar', 'fa', 'ps', 'ur'].includes(language.split('-')[0] ?? '')
      ? 'arabic'
      : 'latin';
  const inScript = names.filter((name) => name.script === script);
  const fitting = inScript.length > 0 ? inScript : names;
  return fitting.find((name) => name.preferred) ?? fitting[0] ?? null;
}
