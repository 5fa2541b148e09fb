import { useIntl } from 'react-intl';
import { inLanguage } from '@/domain/fields';
import { useLive } from '@/store/react/use-live';

/** The short name of the process whose register is open; `''` until it is known. */
export function useProcessName(): string {
  const { locale } = useIntl();
  const process = useLive(async (register) => (await register.list('processes'))[0], []);
  return process ? inLanguage(process.shortName, locale) : '';
}
