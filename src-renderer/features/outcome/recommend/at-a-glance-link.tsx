import { ChartNoAxesColumn } from 'lucide-react';
import { useSearch } from 'wouter';
import type { Id } from '@/domain/fields';
import { useText } from '@/i18n/use-text';
import { noFilter } from '@/pickers/recommendations/recommendation-filter';
import { registerViewAddress } from '@/pickers/recommendations/register-view';
import { LinkButton } from '@/ui/link-button';
import { useRecommend } from './recommend-context';

/** Leads to what became of the recommendations that the meeting made or reaffirmed; nothing where it made none. */
export function AtAGlanceLink({ meetingId }: { readonly meetingId: Id }) {
  const t = useText();
  const search = useSearch();
  const { made } = useRecommend();
  if (made.size === 0) return null;
  const shown = { filter: { ...noFilter, meetings: [meetingId] }, day: null };
  return (
    <LinkButton kind="quiet" icon={ChartNoAxesColumn} to={registerViewAddress('glance', shown, search)}>
      {t('glance.of-meeting')}
    </LinkButton>
  );
}
