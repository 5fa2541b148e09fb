import { useText } from '@/i18n/use-text';
import { PageHeader } from '@/ui/page-header';

/** The directory of people. */
export function PeoplePage() {
  const t = useText();
  return <PageHeader title={t('app.nav.people')} />;
}
