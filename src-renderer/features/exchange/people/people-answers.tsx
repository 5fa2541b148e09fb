import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { GroupAnswer, PeopleGroup } from './same-people';

interface PeopleAnswersProps {
  readonly group: PeopleGroup;
  readonly onAnswer: (answer: GroupAnswer) => void;
}

/** That all are one person, by the name it is to go by or as the register has it; or that each is another. */
export function PeopleAnswers({ group: { profiles }, onAnswer }: PeopleAnswersProps) {
  const t = useText();
  const known = profiles.filter(({ isKnown }) => isKnown);
  // Whoever the register has keeps the name it has there.
  const offered = known.length > 0 ? known : distinctNames(profiles);
  return (
    <>
      {offered.map(({ id, name, party }) => (
        <Button key={id} size="s" onPress={() => onAnswer({ kind: 'one', id })}>
          {known.length > 1 && party !== ''
            ? t('exchange.people.one-of', { name, party })
            : t('exchange.asked.person.one', { name })}
        </Button>
      ))}
      <Button size="s" onPress={() => onAnswer({ kind: 'different' })}>
        {t('exchange.people.different')}
      </Button>
    </>
  );
}

function distinctNames<T extends { readonly name: string }>(profiles: readonly T[]): readonly T[] {
  return [...new Map(profiles.map((profile) => [profile.name, profile])).values()];
}
