import type { NamedAtMeeting } from '@/domain/named-at-meeting';
import { postWords } from '@/domain/post';
import type { Translate } from '@/i18n/use-text';

/** As what a source names somebody at a meeting, and whether they came: "Interpreter · Present"; then how to reach them. */
export function namedInWords(named: NamedAtMeeting, t: Translate): string {
  return [
    ...named.roles.map((role) => t(`domain.attendance-role.${role}`)),
    postWords(named),
    named.state === null ? t('people.named.merely') : t(`domain.attendance-state.${named.state}`),
    named.email,
    named.phone,
    named.address,
  ]
    .filter(Boolean)
    .join(' · ');
}
