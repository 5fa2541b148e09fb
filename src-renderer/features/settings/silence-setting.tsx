import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { editProcess } from '@/store/commands/processes';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { Card } from '@/ui/card';
import { TextField } from '@/ui/text-field';
import { Setting } from './setting';

/** After how long without a report a State is flagged as silent: a rule of the process, so it goes with its register. */
export function SilenceSetting() {
  const t = useText();
  const { typing } = useRegister();
  const process = useLive(async (register) => (await register.list('processes'))[0], []);
  // `null` while nothing is being typed: the field then shows what the register holds.
  const [typed, setTyped] = useState<string | null>(null);
  if (!process) return null;
  const months = process.silenceMonths;
  const isUnread = typed !== null && typed.trim() !== '' && readMonths(typed) === null;
  const type = (text: string) => {
    setTyped(text);
    const read = readMonths(text);
    if (read === null && text.trim() !== '') return;
    typing.keep(`processes/${process.id}/silenceMonths`, () => editProcess(process, { silenceMonths: read }));
  };
  return (
    <Card title={t('settings.follow-up')}>
      <Setting>
        <TextField
          label={t('settings.silence')}
          description={t('settings.silence-hint')}
          numeric
          value={typed ?? (months === null ? '' : String(months))}
          onChange={type}
          onBlur={() => {
            void typing.flush();
            if (!isUnread) setTyped(null);
          }}
          error={isUnread ? t('settings.silence-unread') : undefined}
        />
      </Setting>
    </Card>
  );
}

const most = 1200;

function readMonths(text: string): number | null {
  const digits = text.trim();
  const read = /^\d{1,4}$/u.test(digits) ? Number(digits) : 0;
  return read > 0 && read <= most ? read : null;
}
