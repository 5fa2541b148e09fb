import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useRegister } from '@/store/react/register-context';
import { usePaletteProvider } from '@/ui/commands/command-scope';
import { partyResults } from './party-results';

/** Lets the palette find States and organisations. */
export function usePartyResults(): void {
  const register = useRegister();
  const { locale } = useIntl();
  usePaletteProvider(useMemo(() => partyResults(register, locale), [register, locale]));
}
