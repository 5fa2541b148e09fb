/**
 * Who may import whom. `domain <- formats, search, store <- pickers <- features <- app`; every zone may import itself.
 * @typedef {object} Zone
 * @property {readonly string[]} zones other zones it may import
 * @property {readonly string[] | undefined} [packages] the only packages it may import; without it, any but `without`
 * @property {readonly string[]} [without] packages it may not import
 */

const INTERFACE = [
  'react',
  'react-dom',
  'react-aria-components',
  'react-hook-form',
  'react-intl',
  'lucide-react',
  'wouter',
];
const DATABASE = ['dexie', 'dexie-react-hooks'];
const NODE = ['node:', 'electron'];

/** @type {Readonly<Record<string, Zone>>} */
export const ZONES = {
  domain: { zones: [], packages: ['zod'] },
  // search for its pure folding of names, under which spellings and scripts of one name meet.
  formats: { zones: ['domain', 'search'], without: [...INTERFACE, ...DATABASE, ...NODE] },
  search: { zones: ['domain'], without: [...INTERFACE, ...DATABASE, ...NODE] },
  store: { zones: ['domain'], without: [...INTERFACE, ...NODE] },
  // src-renderer/store/react: the hooks over the store, the one part of it that knows React.
  'store/react': { zones: ['domain', 'store'], without: NODE },
  i18n: { zones: [], without: [...DATABASE, ...NODE] },
  ui: { zones: ['i18n'], without: [...DATABASE, ...NODE] },
  // React for the context that hands the host down, and nothing else of the interface.
  host: {
    zones: ['contract'],
    without: [...INTERFACE.filter((name) => name !== 'react'), ...DATABASE, ...NODE],
  },
  // src-renderer/host/react: the host as React gives it to what is below.
  'host/react': { zones: ['host'], without: [...DATABASE, ...NODE] },
  pickers: {
    zones: ['domain', 'formats', 'search', 'store', 'store/react', 'ui', 'i18n', 'host', 'host/react'],
    without: NODE,
  },
  features: {
    zones: [
      'domain',
      'formats',
      'search',
      'store',
      'store/react',
      'ui',
      'i18n',
      'host',
      'host/react',
      'pickers',
    ],
    without: NODE,
  },
  app: {
    zones: [
      'domain',
      'formats',
      'search',
      'store',
      'store/react',
      'ui',
      'i18n',
      'host',
      'host/react',
      'pickers',
      'features',
    ],
    without: NODE,
  },
  main: { zones: ['contract'], packages: ['node:', 'electron', 'zod'] },
  // The preload script runs in a sandbox and is one file: nothing but the bridge.
  contract: { zones: [], packages: ['electron'] },
};

/**
 * The zone of a file by its place in the repository; nothing for tests and build scripts, which may see everything.
 * @param {string} path relative to the root, with slashes
 * @returns {{ zone: string, feature?: string } | undefined}
 */
export function zoneOf(path) {
  const [top, folder, name] = path.split('/');
  if (top === 'src-main') return { zone: 'main' };
  if (top === 'src-preload') return { zone: 'contract' };
  if (top !== 'src-renderer' || folder === undefined) return undefined;
  // main.tsx, beside the folders, starts the app.
  if (name === undefined) return { zone: 'app' };
  if ((folder === 'store' || folder === 'host') && name === 'react') return { zone: `${folder}/react` };
  return folder === 'features' ? { zone: folder, feature: name } : { zone: folder };
}
