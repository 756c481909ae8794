// Tokens after the ideas of Wycheproof's JOSE vectors, made from one that is valid.

import { constants, createHmac, createSign, generateKeyPairSync, KeyObject, sign } from 'node:crypto';
import { request } from 'node:http';
import fc from 'fast-check';
import { exportJWK, exportSPKI } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { draws, scale } from '../support/proof.ts';

let harness: Harness;
let token: string;
let head: string;
let payload: string;
let signature: string;
let tenantKey: KeyObject;
beforeAll(async () => {
  harness = await startHarness();
  token = await harness.emulator.issueCallerToken();
  [head = '', payload = '', signature = ''] = token.split('.');
  tenantKey = KeyObject.from(harness.emulator.keys.current.privateKey);
  expect(await statusOf(token)).toBe(200);
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

// By hand: fetch would tidy the header up.
function statusOf(bearer: string): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  return new Promise((resolve, reject) => {
    const sent = request(`${harness.url}/graphql`, { method: 'POST', headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    });
    sent.on('error', reject);
    sent.end('{"query":"{ __typename }"}');
  });
}

// Whether a key is newer than the last reload cannot be told while a reload cools down: 503. All else is 401.
function refusalOf(bearer: string): unknown {
  try {
    const named = decoded(bearer.split('.')[0] ?? '').kid;
    return named !== kid() && /^[\w-]{1,256}$/.test(String(named)) ? expect.toBeOneOf([401, 503]) : 401;
  } catch {
    return 401;
  }
}

async function refused(tokens: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, bearer] of Object.entries(tokens)) expect(await statusOf(bearer), name).toEqual(refusalOf(bearer));
  expect(harness.calls().all).toBe(0);
  expect(harness.emulator.tokenRequests).toHaveLength(0);
}

const encode = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
const signed = (header: object, by: (input: Buffer) => Buffer, claims = payload) => {
  const input = `${encode(header)}.${claims}`;
  return `${input}.${by(Buffer.from(input)).toString('base64url')}`;
};
const kid = () => decoded(head).kid as string;

describe('another algorithm (row 4)', () => {
  it('a token without a signature is refused, however it is spelled', async () => {
    const none = ['none', 'None', 'NONE', 'nOnE', '', ' none', 'RS256 '].flatMap((alg) => [
      [`${alg} empty`, `${encode({ alg, kid: kid() })}.${payload}.`],
      [`${alg} signed`, `${encode({ alg, kid: kid() })}.${payload}.${signature}`],
    ]);
    await refused(Object.fromEntries(none));
    await refused({ absent: `${encode({ kid: kid() })}.${payload}.${signature}` });
  });

  it('a token signed with public values as the secret is refused', async () => {
    const { publicKey } = harness.emulator.keys.current;
    const jwk = await exportJWK(publicKey);
    const pem = await exportSPKI(publicKey);
    const secrets = [
      pem,
      pem.trim(),
      pem.replace(/-----.*-----|\n/g, ''),
      Buffer.from(pem.replace(/-----.*-----|\n/g, ''), 'base64'),
      JSON.stringify(jwk),
      jwk.n ?? '',
      Buffer.from(jwk.n ?? '', 'base64url'),
      '',
    ];
    for (const bits of [256, 384, 512]) {
      const tokens = secrets.map((secret, index) => [
        `HS${bits} ${index}`,
        signed({ alg: `HS${bits}`, kid: kid() }, (input) => createHmac(`sha${bits}`, secret).update(input).digest()),
      ]);
      await refused(Object.fromEntries(tokens));
    }
  });

  it("a token with another algorithm is refused even if the tenant's own key signed it", async () => {
    const pss = { key: tenantKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    const rsa = (hash: string) => (input: Buffer) => createSign(hash).update(input).sign(tenantKey);
    expect(await statusOf(signed({ alg: 'RS256', kid: kid() }, rsa('sha256')))).toBe(200);
    await refused({
      RS384: signed({ alg: 'RS384', kid: kid() }, rsa('sha384')),
      RS512: signed({ alg: 'RS512', kid: kid() }, rsa('sha512')),
      RS1: signed({ alg: 'RS1', kid: kid() }, rsa('sha1')),
      PS256: signed({ alg: 'PS256', kid: kid() }, (input) => sign('sha256', input, pss)),
      'RS256 by SHA-1': signed({ alg: 'RS256', kid: kid() }, rsa('sha1')),
      'RS256 by PSS': signed({ alg: 'RS256', kid: kid() }, (input) => sign('sha256', input, pss)),
      'unencoded payload': signed({ alg: 'RS256', kid: kid(), b64: false, crit: ['b64'] }, rsa('sha256')),
    });
  });

  it("a token is refused if a key of another type signs under the tenant's key id", async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const ed = generateKeyPairSync('ed25519').privateKey;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const p1363 = { key: ec, dsaEncoding: 'ieee-p1363' } as const;
    await refused({
      ES256: signed({ alg: 'ES256', kid: kid() }, (input) => sign('sha256', input, p1363)),
      EdDSA: signed({ alg: 'EdDSA', kid: kid() }, (input) => sign(null, input, ed)),
      RS256: signed({ alg: 'RS256', kid: kid() }, (input) => sign('sha256', input, rsa)),
    });
  });
});

describe('a header that points elsewhere (row 5)', () => {
  it('a header that points elsewhere is refused, and nothing is fetched from there', async () => {
    const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = own.publicKey.export({ format: 'jwk' });
    const by = (input: Buffer) => sign('sha256', input, own.privateKey);
    expect(await statusOf(token)).toBe(200);
    harness.emulator.reset();
    const here = `${harness.emulator.graphUrl}/keys`;
    const tokens = [
      { jwk },
      { jwk, kid: undefined },
      { jku: here },
      { x5u: here },
      { x5c: [Buffer.from('no certificate').toString('base64')] },
      { jku: here, kid: here },
      { kid: '../../../../dev/null' },
      { kid: "' OR 1=1 --" },
      { kid: '__proto__' },
      { kid: 'k'.repeat(300) },
      { kid: 1 },
      { kid: [kid()] },
      { kid: { toString: kid() } },
      { crit: ['exp'] },
      { crit: [] },
      { crit: ['urn:x'], 'urn:x': 1 },
      { zip: 'DEF', crit: ['zip'] },
    ].map((extra) => [JSON.stringify(extra).slice(0, 60), signed({ alg: 'RS256', kid: kid(), ...extra }, by)]);
    await refused(Object.fromEntries(tokens));
  });

  it('a header that is not an object or has duplicate keys is refused', async () => {
    const by = (input: string) => createSign('sha256').update(input).sign(tenantKey).toString('base64url');
    const headers = ['null', '[]', '"RS256"', '1', '{', '', `{"alg":"RS256","kid":"${kid()}"`, '{"alg":["RS256"]}'];
    const twice = `{"alg":"RS256","alg":"none","kid":"${kid()}"}`;
    const tokens = [...headers, twice].map((header) => {
      const input = `${encode(header)}.${payload}`;
      return [header, `${input}.${by(input)}`];
    });
    await refused(Object.fromEntries(tokens));
  });
});

describe('the spelling of a token (row 6)', () => {
  it('additional or different bytes anywhere in a token are refused', async () => {
    const blanks = [' ', '\t', '\u00a0', '%20', '+', '/', '=', '~', '*', '\u0085'];
    const places = blanks.flatMap((blank) => [
      [`${blank} in the header`, `${head.slice(0, 5)}${blank}${head.slice(5)}.${payload}.${signature}`],
      [`${blank} in the payload`, `${head}.${payload.slice(0, 5)}${blank}${payload.slice(5)}.${signature}`],
      [`${blank} in the signature`, `${head}.${payload}.${signature.slice(0, 5)}${blank}${signature.slice(5)}`],
      [`${blank} before a dot`, `${head}${blank}.${payload}.${signature}`],
      [`${blank} after a dot`, `${head}.${blank}${payload}.${signature}`],
    ]);
    await refused(Object.fromEntries(places));
    await refused({
      'standard base64': `${head}.${payload}.${Buffer.from(signature, 'base64url').toString('base64')}`,
      'padded header': `${head}${'='.repeat((4 - (head.length % 4)) % 4 || 4)}.${payload}.${signature}`,
      'two parts': `${head}.${payload}`,
      'four parts': `${token}.${signature}`,
      'five parts': `${head}.${payload}.${signature}.${payload}.${signature}`,
      'no signature': `${head}.${payload}.`,
      'only dots': '..',
      'JSON serialization': JSON.stringify({ protected: head, payload, signature }),
      'signature of nothing': `${head}.${payload}.${encode('')}AAAA`,
      'signature of zeros': `${head}.${payload}.${Buffer.alloc(256).toString('base64url')}`,
      'signature too long': `${head}.${payload}.${Buffer.concat([Buffer.from(signature, 'base64url'), Buffer.alloc(1)]).toString('base64url')}`,
      'signature too short': `${head}.${payload}.${Buffer.from(signature, 'base64url').subarray(1).toString('base64url')}`,
      'payload of another token': `${head}.${encode({ ...decoded(payload), oid: '0' })}.${signature}`,
      reversed: [...token].reverse().join(''),
    });
  });

  it('non-canonical base64 for the same bytes is refused', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const bytes = Buffer.from(signature, 'base64url');
    const others = [...alphabet]
      .map((last) => signature.slice(0, -1) + last)
      .filter((other) => other !== signature && Buffer.from(other, 'base64url').equals(bytes));
    expect(others).toHaveLength(15);
    await refused(Object.fromEntries(others.map((other) => [other.slice(-4), `${head}.${payload}.${other}`])));
  });

  it('a token with any bit flipped is refused', async () => {
    const bits = [0, 1, 2, 3, 4, 5, 6, 7];
    const parts = [head, payload, signature].map((part) => Buffer.from(part, 'base64url'));
    for (const [which, part] of parts.entries()) {
      for (let index = 0; index < part.length; index++) {
        // The long form flips each bit of each byte, the short one a bit of each.
        const flipped = (scale === 1 ? [index % 8] : bits).map((bit) => {
          const other = Buffer.from(part);
          other[index] = (other[index] ?? 0) ^ (1 << bit);
          return parts.map((bytes, at) => (at === which ? other : bytes).toString('base64url')).join('.');
        });
        const statuses = await Promise.all(flipped.map(statusOf));
        expect(statuses, `byte ${index} of part ${which}`).toEqual(flipped.map(refusalOf));
      }
    }
    expect(harness.calls().all).toBe(0);
  });

  it('a token with any character changed, removed or inserted is refused', async () => {
    const change = fc.record({
      at: fc.nat(token.length - 1),
      character: fc.constantFrom(...'ABCXYZabcxyz0189-_. =+/'),
      how: fc.constantFrom('instead', 'out', 'in'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, character, how }) => {
        const put = how === 'out' ? '' : character;
        const other = token.slice(0, at) + put + token.slice(how === 'in' ? at : at + 1);
        // What is around a token is not part of it.
        fc.pre(other.trim() !== token);
        expect(await statusOf(other)).toEqual(refusalOf(other));
      }),
      draws(200),
    );
    expect(harness.calls().all).toBe(0);
  });
});
