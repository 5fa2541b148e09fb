import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { usePaletteProvider } from '@/ui/commands/command-scope';
import { meetingResults } from './meeting-results';

/** Lets the palette find meetings. */
export function useMeetingResults(): void {
  const register = useRegister();
  const { locale } = useIntl();
  const t = useText();
  usePaletteProvider(useMemo(() => meetingResults(register, locale, t), [register, locale, t]));
}
