import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { ContentError } from '@/library/content-error';

/** The first is the browser without its window: the same engine, and the tests take half the time in it. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Debian's packages with a browser; some of its descendants have only the second. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** Where browsers are outside the search path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Finds a browser for the tests, or installs one. Throws a `ContentError` that says what to install when neither works. */
export function findBrowser(): string {
  const browser = installed() ?? downloaded() ?? fromDebian();
  if (browser) return browser;
  throw new ContentError(
    'No browser was found, and none could be installed. Install Chromium, Chrome or Edge and run this again.',
  );
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find((file) => existsSync(file)) ?? null;
}

function downloaded(): string | null {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.log('No system browser was found: downloading the one of Playwright.');
  run(join('node_modules', '.bin', 'playwright'), ['install', 'chromium']);
  return existsSync(own) ? own : null;
}

function fromDebian(): string | null {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return null;
  run('apt-get', ['update']);
  for (const name of PACKAGES) {
    console.log(`Installing the ${name} package.`);
    run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
    const browser = installed();
    if (browser) return browser;
  }
  return null;
}

/** Runs a program to its end; what it achieved is looked for afterwards. */
function run(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: 'inherit' });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
