import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { PartyPicker } from '@/pickers/party-picker';
import { useRun } from '@/pickers/use-run';
import { addParty } from '@/store/commands/parties';
import type { PartyChoice } from '@/store/commands/party-choice';
import { Dialog } from '@/ui/dialog';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { partyAddress } from '../party-address';
import styles from './directory.module.css';

interface AddPartyDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a State or organisation into use, and opens its page; one that is in use already is only opened. */
export function AddPartyDialog({ isOpen, onClose }: AddPartyDialogProps) {
  const t = useText();
  const run = useRun();
  const [, navigate] = useLocation();
  const { locale } = useIntl();
  const choose = useOneAtATime(async (choice: PartyChoice, name: string) => {
    const id = choice.kind === 'party' ? choice.partyId : await run(addParty(choice, name));
    if (id === null) return;
    onClose();
    navigate(partyAddress(id));
  });
  return (
    <Dialog title={t('parties.add')} isOpen={isOpen} onClose={onClose} size="s">
      <div className={styles.picker} lang={locale}>
        <PartyPicker
          label={t('parties.add.field')}
          labelHidden
          date={null}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens it is about to type a name
          autoFocus
          placeholder={t('parties.add.placeholder')}
          onChoose={(choice, name) => void choose(choice, name)}
        />
        <p>{t('parties.add.text')}</p>
      </div>
    </Dialog>
  );
}
