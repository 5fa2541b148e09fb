// npm run build: main, preload and page into out/.
import { buildApp } from './build-app.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { say, stop } from './say.mjs';

await ensurePackages();
say('Building the app into out/');
if ((await buildApp()) !== 0) stop('The app could not be built; the reason stands above.');
