import { expect, it } from 'vitest';

import { joinedParts } from '@/domain/joined-parts';

it('parts are joined by the comma of their letters', () => {
  expect(joinedParts(['رایزن', null, 'سفارت'])).toBe('رایزن، سفارت');
  expect(joinedParts(['مستشار (اول)', 'وزارة الداخلية'])).toBe('مستشار (اول)، وزارة الداخلية');
  expect(joinedParts(['Counsellor', '', 'Embassy'])).toBe('Counsellor, Embassy');
  expect(joinedParts(['رایزن', 'Embassy of Iran'])).toBe('رایزن, Embassy of Iran');
  expect(joinedParts([null, undefined, ' '])).toBe('');
});
