import { expect, it } from 'vitest';
import { oneFullStop } from '@/i18n/one-full-stop';

it('ends a sentence with one full stop, and leaves an ellipsis', () => {
  expect(oneFullStop('Станет 1 марта 2027 г.. Далее')).toBe('Станет 1 марта 2027 г. Далее');
  expect(oneFullStop('Until 1 March 2027.')).toBe('Until 1 March 2027.');
  expect(oneFullStop('and so on...')).toBe('and so on...');
  expect(oneFullStop('report..xlsx')).toBe('report..xlsx');
});
