import { organisationsIntergovernmental } from './organisations-intergovernmental';
import { organisationsPartners } from './organisations-partners';
import { organisationsProcesses } from './organisations-processes';
import { organisationsUn } from './organisations-un';
import type { ReferenceOrganisation } from './reference-organisation';

/** Organisations and processes met in the papers of this field; the directory of parties may hold others. */
export const organisations: readonly ReferenceOrganisation[] = [
  ...organisationsUn,
  ...organisationsIntergovernmental,
  ...organisationsProcesses,
  ...organisationsPartners,
];
