import type { MessageKey } from '@/i18n/messages/en/messages';
import type { IconShape } from '../icon';

export interface PaletteResult {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly icon?: IconShape;
  /** The address it leads to. */
  readonly to: string;
}

/** Answers what is typed into the palette with places to go to, best first. */
export interface PaletteProvider {
  readonly heading: MessageKey;
  /** An empty query asks for what is most likely wanted, such as the latest meetings. Ten results are enough. */
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly PaletteResult[]>;
}
