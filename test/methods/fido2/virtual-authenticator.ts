// A real browser with a virtual authenticator, on a page that has Microsoft's relying party id: its host is mapped to a server
// of the test. In the field no page of ours can have it; a native client does what this page does.

import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { launchBrowser } from '../../support/browser.ts';

export class VirtualAuthenticator {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #devTools: CDPSession;
  readonly #closeServer: () => void;

  private constructor(browser: Browser, page: Page, devTools: CDPSession, closeServer: () => void) {
    this.#browser = browser;
    this.#page = page;
    this.#devTools = devTools;
    this.#closeServer = closeServer;
  }

  /** `rpId`: also the host of the page. */
  static async start(rpId: string): Promise<VirtualAuthenticator> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: rpId }], {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: rpId }] }],
    });
    const server = createServer({ key, cert }, (_request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>A client</title>');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    const browser = await launchBrowser([
      `--host-resolver-rules=MAP ${rpId} 127.0.0.1:${port}`,
      // Trusts the one key of the test's server: WebAuthn refuses pages whose certificate is not trusted.
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`,
    ]);
    const page = await browser.newPage();
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('WebAuthn.enable');
    await devTools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'usb',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`https://${rpId}/`);
    return new VirtualAuthenticator(browser, page, devTools, () => server.close());
  }

  /** `RegistrationResponseJSON`, as the browser gives it. */
  create(publicKey: object): Promise<{ readonly id: string }> {
    return this.#page.evaluate(async (options) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own classes
      const { PublicKeyCredential, navigator } = globalThis as any;
      const parsed = PublicKeyCredential.parseCreationOptionsFromJSON(options);
      return (await navigator.credentials.create({ publicKey: parsed })).toJSON();
    }, publicKey);
  }

  async close(): Promise<void> {
    await this.#devTools.detach();
    await this.#browser.close();
    this.#closeServer();
  }
}
