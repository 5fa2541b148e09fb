import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  FileOutput,
  Heading,
  IndentDecrease,
  IndentIncrease,
  ListPlus,
  Merge,
  Pilcrow,
  Trash2,
  WandSparkles,
} from 'lucide-react';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import type { ParagraphActions } from '../use-paragraph-actions';

interface ParagraphMenuProps {
  readonly numbered: NumberedParagraph;
  /** How the paragraph is called. */
  readonly name: string;
  readonly languages: readonly string[];
  readonly canBeDeeper: boolean;
  /** A heading stands before it, to which nothing is joined. */
  readonly isBelowHeading: boolean;
  readonly actions: ParagraphActions;
  readonly onExtract: () => void;
}

/** What can be done with a paragraph or a heading of the outcome. */
export function ParagraphMenu(props: ParagraphMenuProps) {
  const { numbered, name, languages, canBeDeeper, isBelowHeading, actions, onExtract } = props;
  const t = useText();
  const { paragraph } = numbered;
  const [language = 'en'] = languages;
  const isHead = isHeading(paragraph);
  const label = isHead
    ? t('outcome.heading.more', { name })
    : t('outcome.paragraph.more', { number: numbered.cited });
  const act = (action: Parameters<ParagraphActions['act']>[1]) => actions.act(numbered, action, language);
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton looksOnly icon={Ellipsis} size="s" kind="quiet" label={label} />}
    >
      {isHead ? null : (
        <MenuItem
          id="recognise"
          icon={WandSparkles}
          label={t('outcome.paragraph.recognise')}
          onAction={() => void actions.recognise(numbered, languages)}
        />
      )}
      <MenuItem
        id="insert"
        icon={ListPlus}
        label={t('outcome.paragraph.insert')}
        onAction={() => act({ kind: 'next' })}
      />
      <MenuItem
        id="heading"
        icon={Heading}
        label={t('outcome.heading.insert')}
        onAction={() => actions.addHeading(language, paragraph)}
      />
      <MenuItem
        id="turn"
        icon={isHead ? Pilcrow : Heading}
        shortcut="Mod+Alt+1"
        label={t(isHead ? 'outcome.heading.undo' : 'outcome.heading.make')}
        onAction={() => act({ kind: 'turn' })}
      />
      <MenuLine />
      <MenuItem
        id="up"
        icon={ArrowUp}
        shortcut="Alt+ArrowUp"
        label={t('outcome.paragraph.up')}
        onAction={() => act({ kind: 'move', by: -1 })}
      />
      <MenuItem
        id="down"
        icon={ArrowDown}
        shortcut="Alt+ArrowDown"
        label={t('outcome.paragraph.down')}
        onAction={() => act({ kind: 'move', by: 1 })}
      />
      {isHead ? null : (
        <>
          <MenuItem
            id="deeper"
            icon={IndentIncrease}
            shortcut="Alt+ArrowRight"
            label={t('outcome.paragraph.deeper')}
            isDisabled={paragraph.level === 2 || !canBeDeeper}
            onAction={() => act({ kind: 'level', by: 1 })}
          />
          <MenuItem
            id="shallower"
            icon={IndentDecrease}
            shortcut="Alt+ArrowLeft"
            label={t('outcome.paragraph.shallower')}
            isDisabled={paragraph.level === 0}
            onAction={() => act({ kind: 'level', by: -1 })}
          />
          <MenuItem
            id="join"
            icon={Merge}
            label={t('outcome.paragraph.join')}
            isDisabled={isBelowHeading}
            onAction={() => act({ kind: 'join' })}
          />
          <MenuLine />
          <MenuItem
            looksOnly
            id="extract"
            icon={FileOutput}
            label={t('extract.action')}
            onAction={onExtract}
          />
        </>
      )}
      <MenuItem
        id="remove"
        danger
        icon={Trash2}
        label={t(isHead ? 'outcome.heading.remove' : 'outcome.paragraph.remove')}
        onAction={() => actions.remove(numbered)}
      />
    </Menu>
  );
}
