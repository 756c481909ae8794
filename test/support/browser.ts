// A real Chromium from the lock file: nothing is downloaded, nothing of the machine's is used.

import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

// Not the bundle's own arguments: they are for one short run, and they switch off the web's security.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // A page lives for seconds here: code that is optimised costs more than it saves.
  '--js-flags=--no-opt --no-maglev',
];

export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...more], headless: true });
}
