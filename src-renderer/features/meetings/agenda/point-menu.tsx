import {
  ArrowDown,
  ArrowUp,
  Check,
  Ellipsis,
  History,
  IndentDecrease,
  IndentIncrease,
  NotebookPen,
  Trash2,
} from 'lucide-react';
import type { AgendaLine } from '@/domain/agenda';
import { agendaItemStates, stateAfter } from '@/domain/agenda-item';
import { useText } from '@/i18n/use-text';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { stateIcons } from './point-states';
import type { AgendaActions } from './use-agenda-actions';

interface PointMenuProps {
  readonly line: AgendaLine;
  /** "Point 3" */
  readonly name: string;
  readonly hasAnnotation: boolean;
  /** Whether there are earlier points that it may be carried over from. */
  readonly hasEarlier: boolean;
  readonly actions: AgendaActions;
  readonly onOpen: (part: 'annotation' | 'carry') => void;
}

/** All that can be done with a point, with the keys that do the same. */
export function PointMenu({ line, name, hasAnnotation, hasEarlier, actions, onOpen }: PointMenuProps) {
  const t = useText();
  const { item, level } = line;
  const label = t('agenda.point.more', { name });
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} size="s" label={label} />}
    >
      <MenuItem
        id="annotation"
        icon={NotebookPen}
        label={t('agenda.point.annotate')}
        isDisabled={hasAnnotation}
        onAction={() => onOpen('annotation')}
      />
      <MenuItem
        id="carry"
        icon={History}
        label={t('agenda.carried.set')}
        isDisabled={!hasEarlier}
        onAction={() => onOpen('carry')}
      />
      <MenuLine />
      {agendaItemStates.map((state) => (
        <MenuItem
          key={state}
          id={state}
          icon={stateIcons[state]}
          label={t(`domain.agenda-item-state.${state}`)}
          {...(item.state === state && { description: t('agenda.state.is') })}
          {...(item.state === state
            ? { end: <Icon of={Check} size="s" /> }
            : stateAfter(item.state) === state && { shortcut: 'Alt+Enter' })}
          onAction={() => actions.setState(item, item.state === state ? null : state)}
        />
      ))}
      <MenuLine />
      <MenuItem
        id="up"
        icon={ArrowUp}
        shortcut="Alt+ArrowUp"
        label={t('meetings.row.up')}
        onAction={() => actions.movePoint(item, 'up')}
      />
      <MenuItem
        id="down"
        icon={ArrowDown}
        shortcut="Alt+ArrowDown"
        label={t('meetings.row.down')}
        onAction={() => actions.movePoint(item, 'down')}
      />
      {level === 0 ? (
        <MenuItem
          id="in"
          icon={IndentIncrease}
          shortcut="Alt+ArrowRight"
          label={t('agenda.point.in')}
          onAction={() => actions.setLevel(line, 'in')}
        />
      ) : (
        <MenuItem
          id="out"
          icon={IndentDecrease}
          shortcut="Alt+ArrowLeft"
          label={t('agenda.point.out')}
          onAction={() => actions.setLevel(line, 'out')}
        />
      )}
      <MenuLine />
      <MenuItem
        id="remove"
        danger
        icon={Trash2}
        shortcut="Alt+Backspace"
        label={t('agenda.point.remove')}
        onAction={() => void actions.removePoint(item)}
      />
    </Menu>
  );
}
