import * as z from 'zod/mini';
import { nameOrders, type PersonName } from '@/domain/person';

const parts = z.object({ given: z.string(), family: z.string(), nameOrder: z.enum(nameOrders) });
export type NameValues = z.infer<typeof parts>;

/** One of the two may be empty, not both: the person could not be found any more. */
const isSomething = ({ given, family }: NameValues) => (given + family).trim() !== '';

export const nameSchema = parts.check(
  z.refine(isSomething, { path: ['given'] }),
  z.refine(isSomething, { path: ['family'] }),
);

export function toNameValues({ given, family, nameOrder }: PersonName): NameValues {
  return { given, family, nameOrder };
}
