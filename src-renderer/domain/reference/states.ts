import { statesAsia } from './states-asia';
import type { ReferenceState } from './reference-state';

export type { ReferenceState } from './reference-state';

/** The Member States of the United Nations, the Holy See and the State of Palestine. */
export const states: readonly ReferenceState[] = [...statesAsia];
