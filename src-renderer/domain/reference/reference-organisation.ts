import type { FormerNames } from './reference-state';

export const organisationCategories = [
  'un-entity',
  'intergovernmental',
  'regional-process',
  'civil-society',
  'donor',
  'red-cross',
  'academic',
  'other',
] as const;
export type OrganisationCategory = (typeof organisationCategories)[number];

/** The names of an organisation in one language, as they are met in the papers of a consultation process. */
export interface OrganisationNames {
  /** The first is the one to print; empty where the language uses none. */
  readonly acronyms: readonly string[];
  /** What lists and running text print: often the acronym (UNHCR), else the everyday name (World Bank). */
  readonly short: string;
  /** Without the English leading "the". */
  readonly formal: string;
  /** Other names met in texts: older, misspelt or informal. None is ever printed on its own account. */
  readonly variants: readonly string[];
}

/** An organisation or consultation process of the migration and refugee field. */
export interface ReferenceOrganisation {
  /** Never changes: the English acronym where there is one, else words in capitals (`PRAGUE-PROCESS`). */
  readonly code: string;
  readonly category: OrganisationCategory;
  readonly en: OrganisationNames;
  readonly ru: OrganisationNames;
  /** Oldest first, periods never overlap; what no period covers is today's name. */
  readonly history?: readonly FormerNames[];
}

/** One line per language in the tables of organisations. */
export function names(
  acronyms: readonly string[],
  short: string,
  formal: string,
  variants: readonly string[] = [],
): OrganisationNames {
  return { acronyms, short, formal, variants };
}
