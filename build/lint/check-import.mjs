import { posix } from 'node:path';
import { ZONES, zoneOf } from './zone-table.mjs';

/**
 * What is wrong with an import, in one sentence; nothing when it is allowed.
 * @param {string} importer path of the importing file, relative to the root, with slashes
 * @param {string} specifier what stands in the import
 * @returns {string | undefined}
 */
export function checkImport(importer, specifier) {
  const from = zoneOf(importer);
  const rules = from && ZONES[from.zone];
  if (from === undefined) return undefined;
  if (rules === undefined)
    return `"${from.zone}" is not a zone; build/lint/zone-table.mjs must say what it may import`;

  const target = targetPath(importer, specifier);
  if (target === undefined) return checkPackage(from.zone, rules, specifier);
  const to = zoneOf(target);
  if (to === undefined) return `the app must not import ${target}, which lies outside the sources`;
  if (to.zone !== from.zone) {
    if (!rules.zones.includes(to.zone)) return `"${from.zone}" must not import "${to.zone}"`;
    if (specifier.startsWith('.') && target.startsWith('src-renderer/'))
      return 'another folder is imported as @/…';
    return undefined;
  }
  if (from.feature !== to.feature) return `feature "${from.feature}" must not import feature "${to.feature}"`;
  return specifier.startsWith('@/') && from.zone !== 'app'
    ? 'within a folder imports are relative'
    : undefined;
}

/** @param {string} zone @param {import('./zone-table.mjs').Zone} rules @param {string} specifier */
function checkPackage(zone, rules, specifier) {
  /** @param {string} name */
  const isNamed = (name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);
  const allowed = rules.packages === undefined ? !rules.without?.some(isNamed) : rules.packages.some(isNamed);
  return allowed ? undefined : `"${zone}" must not import the package "${specifier}"`;
}

/** @param {string} importer @param {string} specifier @returns {string | undefined} nothing for a package */
function targetPath(importer, specifier) {
  const path = specifier.split('?', 1)[0] ?? specifier;
  if (path.startsWith('@/')) return posix.join('src-renderer', path.slice(2));
  return path.startsWith('.') ? posix.join(posix.dirname(importer), path) : undefined;
}
