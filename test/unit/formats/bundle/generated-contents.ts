import * as fc from 'fast-check';

import type { RegisterContents } from '@/domain/register-contents';

import { arbitraryRegister } from '../../../helpers/arbitrary-register';

/** One register with every kind of part, the same each time. */
export function someContents(): RegisterContents {
  const [contents] = fc.sample(
    arbitraryRegister.filter(
      ({ records, journal, files }) =>
        journal.length > 2 &&
        files.size > 1 &&
        (records.meetings?.length ?? 0) > 1 &&
        (records.processes?.length ?? 0) > 0,
    ),
    { numRuns: 1, seed: 20150922 },
  );
  if (!contents) throw new Error('The generator gave nothing');
  return contents;
}
