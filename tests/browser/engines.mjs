// The three engines, each driven by its own WebDriver from the system's packages: where they are, how they start, and what to
// install where one is not there. Chromium alone is driven by Playwright in the other tests.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';
import { Builder, Key } from 'selenium-webdriver';

const runs = (path) => { try { accessSync(path, constants.X_OK); return true; } catch { return false; } };
/** The first of these programs that is there; a bare name is looked for in PATH and where cargo puts what it installs. */
function find(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin')];
  return names.filter(Boolean).flatMap((name) => name.includes('/') ? [name] : folders.map((f) => join(f, name))).find(runs);
}
const HEADLESS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Each engine: its browser and driver, what it is asked for, and the packages of Debian that bring it. */
export const ENGINES = {
  chromium: {
    browser: find(process.env.CHROMIUM, 'chromium'), driver: find('chromedriver'), install: 'apt-get install chromium chromium-driver',
    wants: (binary) => ({ browserName: 'chrome', 'goog:chromeOptions': { binary, args: HEADLESS } }),
  },
  firefox: {
    browser: find(process.env.FIREFOX, 'firefox-esr', 'firefox'), driver: find('geckodriver'), install: 'apt-get install firefox-esr, then cargo install geckodriver --locked',
    wants: (binary) => ({ browserName: 'firefox', 'moz:firefoxOptions': { binary, args: ['-headless'] } }),
  },
  webkit: {
    browser: find(process.env.WEBKIT, ...['4.1', '6.0', '4.0'].map((v) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${v}/MiniBrowser`)), driver: find('WebKitWebDriver'), screen: true,
    install: 'apt-get install webkit2gtk-driver xvfb',
    wants: (binary) => ({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }),
  },
};

/** Why an engine can't be tested here, in one sentence; nothing when it can. */
export function missing(name) {
  const { browser, driver, screen, install } = ENGINES[name];
  return browser && driver && (!screen || process.env.DISPLAY || find('Xvfb')) ? false : `${name} is not there: ${install}.`;
}

const port = () => new Promise((done) => { const s = createServer().listen(0, '127.0.0.1', () => { const { port: n } = s.address(); s.close(() => done(n)); }); });

/** A screen for an engine that has no headless mode: Xvfb on the first free display. */
async function screenFor(engine) {
  if (!engine.screen || process.env.DISPLAY) return { env: process.env, close() {} };
  const server = spawn(find('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((done, never) => { server.stdio[3].once('data', (d) => done(String(d).trim())); server.once('exit', (c) => never(new Error(`Xvfb ended with ${c}`))); });
  return { env: { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' }, close: () => server.kill() };
}

/** Starts an engine; `close` ends all that was started. */
export async function launch(name) {
  const engine = ENGINES[name], at = await port(), screen = await screenFor(engine);
  const server = spawn(engine.driver, [`--port=${at}`], { stdio: 'ignore', env: screen.env });
  // A test that runs out of time ends the process before it comes to `close`.
  const end = () => { server.kill(); screen.close(); };
  process.once('exit', end);
  const url = `http://127.0.0.1:${at}`;
  for (let n = 0; ; n += 1) {
    if (await fetch(`${url}/status`).then((r) => r.ok, () => false)) break;
    if (n > 200 || server.exitCode !== null) throw new Error(`${engine.driver} does not answer`);
    await new Promise((r) => setTimeout(r, 50));
  }
  const driver = await new Builder().usingServer(url).withCapabilities(engine.wants(engine.browser)).build();
  await driver.manage().setTimeouts({ script: 60_000 });
  return { driver, close: async () => { await driver.quit().catch(() => {}); end(); process.off('exit', end); } };
}

/** What a test does in any engine: run a function in the page, wait for one, press keys. `where` goes along when it fails. */
export function hands(driver, el) {
  const ask = (what, ...args) => driver.executeScript(`return (${what}).apply(null, arguments)`, ...args);
  /** Looks until the function gives something; the function gets the element's shadow root as its first argument. */
  async function until(what, ...args) {
    for (const end = Date.now() + 15_000; ;) {
      const found = await ask(`(el, ...rest) => { const root = document.querySelector(el)?.shadowRoot; return root ? (${what})(root, ...rest) : null; }`, el, ...args);
      if (found) return found;
      if (Date.now() > end) throw new Error(`never came: ${what} ${args.join()}; focus is on ${JSON.stringify(await focus())}, and there stands: ${await ask((e) => document.querySelector(e)?.shadowRoot?.textContent.slice(0, 300), el)}`);
      await new Promise((r) => setTimeout(r, 40));
    }
  }
  const there = (selector) => until((root, s) => !!root.querySelector(s)?.getClientRects().length, selector);
  const focus = () => ask(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return { tag: at?.tagName ?? 'BODY', id: at?.id ?? '', do: at?.dataset?.do ?? '', in: at?.dataset?.in ?? '', class: at?.getAttribute('class') ?? '', copy: !!at?.dataset && 'copy' in at.dataset };
  });
  const press = async (...keys) => { await driver.actions().sendKeys(...keys).perform(); };
  /** Goes on by Tab until focus is on what is looked for. */
  async function tab(found, back = false, most = 160) {
    for (let n = 0; n < most; n += 1) {
      if (back) await driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform(); else await press(Key.TAB);
      const at = await focus();
      if (found(at)) return at;
    }
    throw new Error(`not reached by Tab: ${found}; focus is on ${JSON.stringify(await focus())}`);
  }
  return { ask, until, there, focus, press, tab };
}
