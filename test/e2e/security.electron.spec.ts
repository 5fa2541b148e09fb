import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, expect, type DesktopApp } from '../helpers/electron-app';
import { listen, type ListeningServer } from '../helpers/listening-server';

const OWN = 'app://rapporteur/index.html';
const ROOT = join(import.meta.dirname, '../..');

let stranger: ListeningServer;

test.beforeEach(async ({ app }) => {
  stranger = await listen();
  await expect(app.page).toHaveURL(new RegExp(`^${OWN}`, 'u'));
});

test.afterEach(() => {
  // Whatever a test tried, nothing may have arrived.
  expect(stranger.requests).toEqual([]);
  stranger.close();
});

test('the window is sealed off from Node', async ({ app }) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in Electron's types, but the only way to see what really holds.
    return (contents as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  const globals = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  );
  expect(globals).toEqual([]);
});

test('a hostile link leads nowhere, in this window or a new one', async ({ app }) => {
  for (const target of ['', '_blank']) {
    await app.page.evaluate(
      ([href, name]) => {
        const link = document.createElement('a');
        link.href = href ?? '';
        link.target = name ?? '';
        link.textContent = 'Minutes of the meeting';
        link.addEventListener('click', () => {
          link.dataset['clicked'] = 'yes';
        });
        link.style.cssText = 'position:fixed;inset:0;z-index:99999;background:white';
        document.body.append(link);
      },
      [stranger.address, target] as const,
    );
    // By the mouse itself: a click on the element would wait for the navigation that must not come.
    await app.page.mouse.click(300, 300);
    const clicks = await app.page.evaluate(() => {
      const link = document.body.lastElementChild;
      link?.remove();
      return link instanceof HTMLElement ? link.dataset['clicked'] : undefined;
    });
    expect(clicks).toBe('yes');
    await expectUnmoved(app);
  }
});

test('window.open opens nothing', async ({ app }) => {
  for (const address of [stranger.address, OWN, 'about:blank']) {
    expect(await app.page.evaluate((url) => window.open(url) === null, address)).toBe(true);
  }
  await expectUnmoved(app);
});

test('navigation to the web, to files and to data is refused', async ({ app }) => {
  const file = pathToFileURL(join(ROOT, 'package.json')).href;
  for (const address of [
    stranger.address,
    'https://example.org/',
    file,
    'data:text/html,hello',
    'app://elsewhere/',
  ]) {
    await app.page.evaluate((url) => {
      location.href = url;
    }, address);
    await expectUnmoved(app);
  }
});

test('a frame shows nothing but what the page wrote into it', async ({ app }) => {
  const file = pathToFileURL(join(ROOT, 'package.json')).href;
  for (const address of [stranger.address, file, OWN]) {
    const shown = await app.page.evaluate(
      (url) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.src = url;
          document.body.append(frame);
          // No event tells of a navigation that was refused.
          setTimeout(() => done(frame.contentDocument?.URL ?? 'out of reach'), 500);
        }),
      address,
    );
    expect(['about:blank', 'out of reach']).toContain(shown);
  }
  const written = await app.page.evaluate(
    () =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-same-origin');
        frame.srcdoc = '<p>Paper</p><script>document.body.textContent = "script ran"</script>';
        frame.addEventListener('load', () => done(frame.contentDocument?.body.textContent));
        document.body.append(frame);
      }),
  );
  expect(written).toContain('Paper');
  expect(written).not.toBe('script ran');
});

test('requests to other places are refused by the page policy', async ({ app }) => {
  const outcomes = await app.page.evaluate(async (address) => {
    const violated = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective));
    const image = new Image();
    const imageOutcome = new Promise((done) => {
      image.addEventListener('load', () => done('loaded'));
      image.addEventListener('error', () => done('refused'));
    });
    image.src = address;
    const fetched = fetch(address).then(
      () => 'loaded',
      () => 'refused',
    );
    const socket = new Promise((done) => {
      try {
        const opened = new WebSocket(address.replace('http', 'ws'));
        opened.addEventListener('open', () => done('loaded'));
        opened.addEventListener('error', () => done('refused'));
      } catch {
        done('refused');
      }
    });
    return { answers: [await imageOutcome, await fetched, await socket], violated: [...violated].toSorted() };
  }, stranger.address);
  expect(outcomes.answers).toEqual(['refused', 'refused', 'refused']);
  expect(outcomes.violated).toEqual(['connect-src', 'img-src']);
});

test('requests to other places are refused below the page policy too', async ({ app }) => {
  for (const address of [stranger.address, 'https://example.org/']) {
    const outcome = await app.electron.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'loaded',
          (error: unknown) => String(error),
        ),
      address,
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  }
});

test('permissions are refused, but for the two the app needs', async ({ app }) => {
  const outcomes = await app.page.evaluate(async () => {
    const refused = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'granted',
        () => 'refused',
      );
    const position = new Promise((done, fail) => {
      navigator.geolocation.getCurrentPosition(done, fail);
    });
    const media = navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    return {
      geolocation: await refused(position),
      media: await refused(media),
      notifications: await Notification.requestPermission(),
      clipboardRead: await refused(navigator.clipboard.readText()),
      persistentStorage: await navigator.storage.persist(),
    };
  });
  expect(outcomes).toEqual({
    geolocation: 'refused',
    media: 'refused',
    notifications: 'denied',
    clipboardRead: 'refused',
    persistentStorage: true,
  });
});

test('a frame has no bridge', async ({ app }) => {
  const hasBridge = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'rapporteur' in frame.contentWindow;
  });
  expect(hasBridge).toBe(false);
});

test('a request from another window is refused, even with our bridge and our address', async ({ app }) => {
  const outcome = await askFromSecondWindow(app, OWN);
  expect(outcome).toContain('Refused');
});

test('a malformed request is refused and tells nothing', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'rapporteur');
    const request = Reflect.get(bridge as object, 'request') as (...args: unknown[]) => Promise<unknown>;
    const attempts = [
      request('file:read', { token: '/etc/passwd', limit: -1 }),
      request('file:read', '/etc/passwd'),
      request('file:save', { suggestedName: '../../x', filters: [], bytes: new Uint8Array(1) }),
      request('no:such-channel', null),
      request('__proto__', null),
    ];
    return Promise.all(
      attempts.map((attempt) =>
        attempt.then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      ),
    );
  });
  for (const text of outcome) expect(text).toMatch(/Error: Refused$/u);
});

test('a path is no token', async ({ app }) => {
  const reply = await app.page.evaluate(() =>
    window.rapporteur?.request('file:read', { token: '/etc/passwd', limit: 1000 }),
  );
  expect(reply).toEqual({ ok: false, error: { code: 'unknown-token' } });
});

test('only https and mailto addresses reach the system, and only after a question', async ({ app }) => {
  const opened = await app.electron.evaluateHandle(({ shell, dialog }) => {
    const addresses: string[] = [];
    shell.openExternal = (url) => {
      addresses.push(url);
      return Promise.resolve();
    };
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    return addresses;
  });
  const ask = (url: string): Promise<unknown> =>
    app.page.evaluate((address) => window.rapporteur?.request('shell:open-external', { url: address }), url);
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'https://osce.org@example.net/',
  ]) {
    expect(await ask(url)).toEqual({ ok: false, error: { code: 'not-supported' } });
  }
  expect(await ask('https://example.org/')).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await opened.jsonValue()).toEqual([]);
});

test('the app address serves the built files and nothing beside them', async ({ app }) => {
  const statuses = await app.page.evaluate(async () =>
    Promise.all(
      [
        '/index.html',
        '/../main/index.js',
        '/..%2fmain%2findex.js',
        '/%2e%2e/main/index.js',
        '/..%5cmain%5cindex.js',
      ].map(async (path) => (await fetch(`app://rapporteur${path}`)).status),
    ),
  );
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

async function expectUnmoved(app: DesktopApp): Promise<void> {
  // A navigation that was let through would have begun by the time the page has drawn twice.
  await app.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(app.page.url()).toContain(OWN);
  expect(app.electron.windows()).toHaveLength(1);
}

/** A second window as a hole in the app might open one, on our own address and with our own preload script. */
function askFromSecondWindow(app: DesktopApp, address: string): Promise<string> {
  return app.electron.evaluate(
    async ({ BrowserWindow }, [url, preload]) => {
      const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await second.loadURL(url);
      const outcome: unknown = await second.webContents.executeJavaScript(
        `rapporteur.request('app:facts', null).then(() => 'answered', String)`,
      );
      second.destroy();
      return String(outcome);
    },
    [address, join(ROOT, 'out/preload/index.cjs')] as const,
  );
}
