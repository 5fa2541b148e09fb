import { organisationsIntergovernmental } from './organisations-intergovernmental';
import { organisationsPartners } from './organisations-partners';
import { organisationsProcesses } from './organisations-processes';
import { organisationsRegional } from './organisations-regional';
import { organisationsUn } from './organisations-un';
import { redCrossSocieties } from './red-cross-societies';
import type { ReferenceOrganisation } from './reference-organisation';

/** Organisations and processes met in the papers of this field; the directory of parties may hold others. */
export const organisations: readonly ReferenceOrganisation[] = [
  ...organisationsUn,
  ...organisationsIntergovernmental,
  ...organisationsProcesses,
  ...organisationsPartners,
  ...organisationsRegional,
  ...redCrossSocieties,
];
