import { GitCompareArrows } from 'lucide-react';
import { useIntl } from 'react-intl';

import { formatEdtf } from '@/domain/format-edtf';
import type { Meeting } from '@/domain/meeting';
import { useFormat } from '@/i18n/use-format';
import { useText, type Translate } from '@/i18n/use-text';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';

import { isIncompleteDate } from '../incomplete-date';
import type { MeetingChoice } from '../meeting-choice';
import type { Review } from '../use-review';
import { DecisionCard } from './decision-card';
import { DifferenceLines } from './difference-lines';
import { matchInWords } from './match-in-words';

interface MatchCardProps {
  readonly choice: MeetingChoice;
  readonly review: Review;
  /** Somebody tried to accept before this was answered. */
  readonly isAsked: boolean;
}

/** The meeting may be in the register already: join the two, or make a new one. */
export function MatchCard({ choice, review, isAsked }: MatchCardProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const { candidates, decision, index, isOpen } = choice;
  const chosen =
    candidates.find(({ meetingId }) => decision.kind === 'join' && meetingId === decision.meetingId) ??
    candidates[0];
  const files = useSourceNames(chosen?.meetingId);
  if (!chosen) return null;
  const { meeting, match } = chosen;
  const isJoined = decision.kind === 'join';
  const join = (meetingId: string) =>
    review.dispatch({ kind: 'meeting', index, decision: { kind: 'join', meetingId } });
  const why = matchInWords(chosen, t, format);

  return (
    <DecisionCard
      label={t(match === 'same' ? 'exchange.match.title' : 'exchange.match.possible')}
      icon={GitCompareArrows}
      isOpen={isOpen}
      title={candidateName(meeting, locale, t)}
      notes={[[files ? t('exchange.match.from', { files }) : '', why].filter(Boolean).join(' · ')]}
      asked={isAsked ? t('exchange.match.asked') : null}
      question={t('exchange.match.question')}
      answers={
        <>
          <Button
            size="s"
            kind={isJoined ? 'primary' : 'default'}
            aria-pressed={isJoined && !isOpen}
            onPress={() => join(chosen.meetingId)}
          >
            {t(isJoined ? 'exchange.match.joined' : 'exchange.match.join')}
          </Button>
          <Button
            size="s"
            kind={!isJoined && !isOpen ? 'primary' : 'default'}
            aria-pressed={!isJoined && !isOpen}
            onPress={() => review.dispatch({ kind: 'meeting', index, decision: { kind: 'new' } })}
          >
            {t('exchange.match.new')}
          </Button>
          {candidates
            .filter((other) => other.meetingId !== chosen.meetingId)
            .map((other) => (
              <Button key={other.meetingId} size="s" kind="quiet" onPress={() => join(other.meetingId)}>
                {t('exchange.match.join-other', { name: candidateName(other.meeting, locale, t) })}
              </Button>
            ))}
        </>
      }
    >
      <DifferenceLines choice={choice} review={review} />
    </DecisionCard>
  );
}

function candidateName(meeting: Meeting, locale: string, t: Translate): string {
  const date =
    meeting.date === null
      ? t('meetings.date.unknown')
      : isIncompleteDate(meeting.date)
        ? t('meetings.date.year-unknown', { date: formatEdtf(meeting.date, locale) })
        : formatEdtf(meeting.date, locale);
  return [meetingName(meeting, locale, t), date, meetingPlace(meeting, locale)].filter(Boolean).join(', ');
}

/** The files a meeting of the register came from; `''` when it was entered by hand. */
function useSourceNames(meetingId: string | undefined): string {
  const format = useFormat();
  const names = useLive(
    async (register) => {
      const links = (await register.list('meetingSources')).filter((link) => link.meetingId === meetingId);
      const sources = await Promise.all(links.map(({ sourceId }) => register.get('sources', sourceId)));
      return sources.flatMap((source) => source?.fileName ?? []);
    },
    [meetingId],
  );
  return names ? format.list(names) : '';
}
