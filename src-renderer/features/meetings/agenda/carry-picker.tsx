import { History } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EarlierPoint } from '@/domain/earlier-agenda';
import { inLanguage } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';
import { useText } from '@/i18n/use-text';
import { ComboBox } from '@/ui/combo-box';
import { citedPoint } from './cited-point';

interface CarryPickerProps {
  readonly points: ReadonlyMap<string, EarlierPoint>;
  readonly onChoose: (point: EarlierPoint) => void;
  readonly takesFocus?: boolean;
  readonly onLeave?: () => void;
}

/** A point of one of the last meetings, found by the words of its title or by its meeting. */
export function CarryPicker({ points, onChoose, takesFocus = false, onLeave }: CarryPickerProps) {
  const t = useText();
  const { locale } = useIntl();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const wanted = normaliseName(typed);
  const items = [...points.values()]
    .map((point) => ({
      point,
      id: point.item.id,
      label: inLanguage(point.item.title, locale) || t('agenda.point.untitled'),
      description: citedPoint(point, t),
    }))
    .filter(({ point, description }) =>
      [...Object.values(point.item.title), description].some((words) =>
        normaliseName(words).includes(wanted),
      ),
    )
    .slice(0, 60);
  return (
    <ComboBox
      label={t('agenda.carried.choose')}
      labelHidden
      icon={History}
      placeholder={t('agenda.carried.choose')}
      items={items.map(({ id, label, description }) => ({ id, label, description }))}
      onSearch={setTyped}
      inputRef={field}
      {...(onLeave ? { onBlur: onLeave } : {})}
      onChange={(id) => {
        const point = id === null ? undefined : points.get(id);
        if (point) onChoose(point);
      }}
      adds
    />
  );
}
