import { expect, it } from 'vitest';

import { incompleteName } from '@/domain/incomplete-name';

it.each([
  [{ given: 'Suharto', family: '' }, 'one-word'],
  [{ given: '', family: 'Karimova' }, 'one-word'],
  [{ given: 'زهرا', family: '' }, 'one-word'],
  [{ given: 'A. B.', family: '' }, 'initials'],
  [{ given: 'Ю.', family: 'А.' }, 'initials'],
  [{ given: 'A.', family: 'Li' }, null],
  [{ given: 'Dana', family: 'Lee' }, null],
  [{ given: '王毅', family: '' }, null],
  [{ given: ' ', family: '' }, null],
] as const)('%o may lack: %s', (name, lack) => expect(incompleteName(name)).toBe(lack));
