import { SlidersHorizontal } from 'lucide-react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useIntl } from 'react-intl';
import { paperKindOf } from '@/formats/paper/kinds/paper-of';
import { useText } from '@/i18n/use-text';
import { IconButton } from '@/ui/icon-button';
import { Popover } from '@/ui/popover';
import { PaperChoiceField } from './paper-choice-field';
import { paperLabel } from './paper-label';
import styles from './paper-options.module.css';
import type { PaperView } from './use-paper-settings';

interface PaperOptionsProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
}

/** What can be chosen about the paper that is shown; nothing for one that takes no choices. */
export function PaperOptions({ dossier, paper }: PaperOptionsProps) {
  const t = useText();
  const { locale } = useIntl();
  const names = paperKindOf(dossier, paper.kind)?.choices ?? [];
  if (names.length === 0) return null;
  const label = t('papers.options', { kind: paperLabel(dossier, paper.kind, locale, t) });
  return (
    <Popover
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={SlidersHorizontal} size="s" label={label} />}
    >
      <div className={styles.panel}>
        {names.map((name) => (
          <PaperChoiceField
            key={name}
            name={name}
            dossier={dossier}
            choices={paper.choices}
            onChoose={paper.choose}
          />
        ))}
      </div>
    </Popover>
  );
}
