import type { ReferenceState } from './reference-state';
import { statesAfrica } from './states-africa';
import { statesAmericas } from './states-americas';
import { statesAsia } from './states-asia';
import { statesEurope } from './states-europe';
import { statesOceania } from './states-oceania';

export type { ReferenceState } from './reference-state';

/**
 * The 193 Member States of the United Nations and its two observer States. The register takes no position on
 * other entities: where a document names one, it is entered as that document prints it.
 */
export const states: readonly ReferenceState[] = [
  ...statesAsia,
  ...statesEurope,
  ...statesAfrica,
  ...statesAmericas,
  ...statesOceania,
];
