import type { Distinguishing } from '@/pickers/pairs/use-distinguish';
import { distinguishPersons } from '@/store/commands/person-distinctions';

/** Two records are of two persons. */
export const personsApart: Distinguishing = { command: distinguishPersons, done: 'people.told-apart' };
