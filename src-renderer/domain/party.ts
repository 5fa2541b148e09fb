import * as z from 'zod/mini';

import { idSchema, localizedSchema, orderSchema, textOrNull } from './fields';
import { periodFields } from './period';

export const partyKinds = ['state', 'organisation'] as const;
export const partyCategories = [
  'state',
  'un-entity',
  'intergovernmental',
  'regional-process',
  'civil-society',
  'donor',
  'red-cross',
  'academic',
  'other',
] as const;

/** A State or an organisation: whoever can send a delegation, organise, fund or be addressed. */
export const partySchema = z.readonly(
  z.object({
    id: idSchema,
    kind: z.enum(partyKinds),
    /** ISO 3166-1; `null` for organisations. */
    iso2: textOrNull,
    iso3: textOrNull,
    /** Acronym by language: UNHCR, УВКБ ООН. */
    acronym: localizedSchema,
    category: z.enum(partyCategories),
    /** Another record that this one was found to be; its id keeps resolving. */
    mergedIntoId: z.nullable(idSchema),
  }),
);
export type Party = z.infer<typeof partySchema>;

/**
 * A name a party bore in a period, in one language: short (Türkiye) and formal (Republic of Türkiye). Names are
 * resolved at a meeting's date, so a document of 2015 prints "Turkey".
 */
export const partyNameSchema = z.readonly(
  z.object({
    id: idSchema,
    partyId: idSchema,
    language: z.string(),
    short: z.string(),
    formal: z.string(),
    /** Replaces the short name in sorting where it sorts otherwise; `null` sorts by the short name. */
    sortKey: textOrNull,
    ...periodFields,
    order: orderSchema,
  }),
);
export type PartyName = z.infer<typeof partyNameSchema>;
