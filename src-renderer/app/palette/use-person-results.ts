import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useRegister } from '@/store/react/register-context';
import { usePaletteProvider } from '@/ui/commands/command-scope';
import { personResults } from './person-results';

/** Lets the palette find people. */
export function usePersonResults(): void {
  const register = useRegister();
  const { locale } = useIntl();
  usePaletteProvider(useMemo(() => personResults(register, locale), [register, locale]));
}
