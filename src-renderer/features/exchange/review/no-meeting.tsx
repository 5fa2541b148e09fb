import { CalendarPlus, CalendarX, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';

import { addMeetingByHand } from '../pending/pending-reviews';
import { useDiscard } from '../pending/use-discard';

/** A text in which no meeting was found: the user makes one of it, or keeps nothing. */
export function NoMeeting({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useText();
  const [, navigate] = useLocation();
  const discard = useDiscard();
  return (
    <EmptyState
      icon={CalendarX}
      title={title}
      actions={
        <>
          <Button kind="primary" icon={CalendarPlus} onPress={() => void addMeetingByHand(id)}>
            {t('exchange.review.make-meeting')}
          </Button>
          <Button
            icon={Trash2}
            onPress={() => {
              void discard(id, title);
              navigate('/import');
            }}
          >
            {t('exchange.review.keep-nothing')}
          </Button>
        </>
      }
    >
      {t('exchange.review.no-meeting-text')}
    </EmptyState>
  );
}
