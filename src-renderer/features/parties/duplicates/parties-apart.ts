import type { Distinguishing } from '@/pickers/pairs/use-distinguish';
import { distinguishParties } from '@/store/commands/party-distinctions';

/** Two records are of two parties. */
export const partiesApart: Distinguishing = { command: distinguishParties, done: 'parties.told-apart' };
