import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useRegister } from '@/store/react/register-context';
import { usePaletteProvider } from '@/ui/commands/command-scope';
import { recommendationResults } from './recommendation-results';

/** Lets the palette find recommendations. */
export function useRecommendationResults(): void {
  const register = useRegister();
  const { locale } = useIntl();
  usePaletteProvider(useMemo(() => recommendationResults(register, locale), [register, locale]));
}
