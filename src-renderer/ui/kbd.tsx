import { useText, type Translate } from '@/i18n/use-text';
import { classNames } from './class-names';
import styles from './kbd.module.css';
import { isMac } from './platform';
import { parseShortcut, type KeyStroke } from './shortcut';

interface KbdProps {
  /** A shortcut as `parseShortcut` reads it: `Mod+K`, `G M`, `?`. */
  readonly keys: string;
  /** Without the key's frame, for use on a filled ground. */
  readonly plain?: boolean;
}

/** A shortcut as the keyboard at hand writes it: Ctrl K, or ⌘K on a Mac. */
export function Kbd({ keys, plain = false }: KbdProps) {
  const t = useText();
  return <kbd className={classNames(styles.kbd, plain && styles.plain)}>{formatShortcut(keys, t)}</kbd>;
}

export function formatShortcut(keys: string, t: Translate, mac = isMac): string {
  return parseShortcut(keys)
    .map((stroke) => (mac ? onMac(stroke) : onOthers(stroke, t)))
    .reduce((first, second) => t('ui.then', { first, second }));
}

function onMac(stroke: KeyStroke): string {
  const marks = [stroke.alt && '⌥', stroke.shift && '⇧', stroke.mod && '⌘'].filter(Boolean).join('');
  return marks + (macKeys[stroke.key] ?? capital(stroke.key));
}

function onOthers(stroke: KeyStroke, t: Translate): string {
  const key = stroke.key === 'enter' ? t('ui.enter') : (arrows[stroke.key] ?? capital(stroke.key));
  return [stroke.mod && t('ui.ctrl'), stroke.alt && t('ui.alt'), stroke.shift && t('ui.shift'), key]
    .filter(Boolean)
    .join(' ');
}

function capital(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1);
}

const arrows: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
};

const macKeys: Readonly<Record<string, string>> = { ...arrows, enter: '↩', escape: 'esc', backspace: '⌫' };
