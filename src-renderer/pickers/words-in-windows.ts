import { excerpt } from '@/store/commands/excerpt';
import { unfinished } from '@/store/unfinished/unfinished-store';
import type { Translate } from '@/i18n/use-text';
import type { Notify } from '@/ui/notices';

/** Words of a field that another window wrote over, because both had changed the same ones. */
interface WrittenOver {
  readonly key: string;
  /** What the other window found, and could not keep. */
  readonly lost: string;
  /** What stands now. */
  readonly kept: string;
}

/** What was written last in a field of this window, and how it is written again. */
interface WrittenHere {
  readonly words: string;
  readonly take: (words: string) => void;
}

/** Fields in which this window wrote, the last one last. */
const written = new Map<string, WrittenHere>();
const mostFields = 50;

const channelName = 'rapporteur-words';
let channel: BroadcastChannel | null = null;
let tell: (over: WrittenOver, own: WrittenHere) => void = () => undefined;

function openChannel(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isWrittenOver(data)) return;
    const own = written.get(data.key);
    if (own && isSame(own.words, data.lost)) tell(data, own);
  });
  return channel;
}

/** Notes what this window wrote in a field, so that it hears of it when another writes over it. */
export function noteWritten(key: string, words: unknown, take: (words: string) => void): void {
  if (typeof words !== 'string') return;
  openChannel();
  written.delete(key);
  written.set(key, { words, take });
  const [oldest] = written.keys();
  if (written.size > mostFields && oldest !== undefined) written.delete(oldest);
}

/** Lets the window whose words could not be kept know of it. */
export function tellOtherWindows(over: {
  readonly key: string;
  readonly lost: string;
  readonly kept: unknown;
}) {
  if (typeof over.kept === 'string') openChannel()?.postMessage({ ...over });
}

/**
 * Says it where it happens: the words that were typed here are no longer in the field. Both are told, and either is a
 * press away; it stays until somebody has seen it.
 */
export function hearOfWords(notify: Notify, t: Translate): void {
  openChannel();
  tell = ({ key, lost, kept }, { take }) => {
    notify({
      kind: 'error',
      text: t('pickers.written-over', { lost: excerpt(lost), kept: excerpt(kept) }),
      action: {
        label: t('pickers.written-over.take'),
        run: () => {
          written.delete(key);
          take(lost);
        },
      },
      further: [{ label: t('pickers.written-over.keep'), run: () => void written.delete(key) }],
    });
  };
}

const placeOf = (key: string) => `removed/${key}`;

/** Keeps what was being typed in a record that is gone: another window removed it meanwhile. */
export function keepOfRemoved(key: string, words: string): void {
  unfinished.keep(placeOf(key), words);
}

/** The same, once its record is there again; it is given once. */
export function wordsOfRemoved(key: string): string | null {
  const words = unfinished.read(placeOf(key));
  return typeof words === 'string' ? words : null;
}

export function forgetWordsOfRemoved(key: string): void {
  if (wordsOfRemoved(key) !== null) unfinished.keep(placeOf(key), null);
}

function isWrittenOver(data: unknown): data is WrittenOver {
  if (typeof data !== 'object' || data === null) return false;
  const { key, lost, kept } = data as Readonly<Record<string, unknown>>;
  return [key, lost, kept].every((one) => typeof one === 'string');
}

function isSame(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
