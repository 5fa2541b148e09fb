import { useText } from '@/i18n/use-text';
import { PageHeader } from '@/ui/page-header';

/** One State or organisation. */
export function PartyPage() {
  const t = useText();
  return <PageHeader title={t('app.nav.parties')} />;
}
