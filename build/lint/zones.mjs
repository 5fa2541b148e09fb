// The import zones as a rule of oxlint. Its own no-restricted-imports knows neither where a relative import leads nor
// import(), and would need one list of patterns for each folder and depth.
import { checkImport } from './check-import.mjs';

const rule = {
  /** @param {any} context */
  create(context) {
    const importer = pathInRepository(context.filename);
    if (importer === undefined) return {};
    /** @param {any} source the node of a module's name */
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = checkImport(importer, source.value);
      if (message !== undefined) context.report({ node: source, message: `Import zones: ${message}.` });
    };
    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node.source),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node.source),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node.source),
      ImportExpression: (/** @type {any} */ node) => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.source),
      // new URL('./worker.ts', import.meta.url), the way a worker is started
      NewExpression: (/** @type {any} */ node) => {
        if (node.callee.name === 'URL' && node.arguments[1]?.type === 'MemberExpression')
          check(node.arguments[0]);
      },
    };
  },
};

/** @param {string} filename */
function pathInRepository(filename) {
  return /(?:^|\/)(src-(?:main|preload|renderer)\/.*)$/u.exec(filename.replaceAll('\\', '/'))?.[1];
}

export default { meta: { name: 'rapporteur' }, rules: { zones: rule } };
