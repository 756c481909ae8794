// Starts an emulator for a test file, trusts its certificate, and speaks to its Graph with one short call.
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { TENANT_ID } from '../../../../dev/emulator/seed.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../../dev/emulator/server.ts';

export const MOBILE = '3179e48a-750b-4051-897c-87b9720928f7';
export const ALTERNATE = 'b6332ec1-7057-4abe-9331-3d72feddfe41';
export const OFFICE = 'e37fc753-ff3b-4958-9484-eaa9425c82bc';

export interface GraphAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into any shape
  body: any;
}

export interface AskOptions {
  /** Short name of the caller; `app` is the gateway as itself; null sends no token. */
  as?: string | null;
  token?: string;
  body?: unknown;
  rawBody?: string;
  headers?: Record<string, string>;
}

/** One emulator for the file, back to seed before every test. */
export function useEmulator(options: EmulatorOptions = {}): Fixture {
  const fixture = new Fixture();
  beforeAll(async () => {
    fixture.emulator = await startEmulator(options);
    setDefaultCACertificates([...getCACertificates(), fixture.emulator.caCertificatePem]);
  });
  beforeEach(() => fixture.emulator.reset());
  afterAll(() => fixture.emulator.close());
  return fixture;
}

export class Fixture {
  emulator!: Emulator;

  /** `privileged-admin` by default: sees and may do everything. */
  async ask(method: string, path: string, options: AskOptions = {}): Promise<GraphAnswer> {
    const { as = 'privileged-admin', body, headers } = options;
    const { emulator } = this;
    const token =
      options.token ??
      (as === null ? undefined : await emulator.issueGraphToken(as === 'app' ? { app: true } : { user: as }));
    const response = await fetch(`${emulator.graphUrl}/v1.0${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(options.rawBody !== undefined
        ? { body: options.rawBody }
        : body === undefined
          ? {}
          : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : parse(text) };
  }

  phones(person: string, methodId = ''): string {
    return `/users/${this.id(person)}/authentication/phoneMethods${methodId && `/${methodId}`}`;
  }

  id(person: string): string {
    return this.emulator.tenant.named(person)!.id;
  }

  async token(form: Record<string, string>, tenant = TENANT_ID): Promise<GraphAnswer> {
    const response = await fetch(`${this.emulator.loginUrl}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
