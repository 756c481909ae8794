// https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethod: one for each person at most, at a path of
// its own. Image, content and PIN are in the answer to their creation alone. Refusals are assumptions: no answer is known.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { granted, type Outcome, refused } from '../tenant/outcome.ts';
import type { PersonSeed } from '../tenant/person.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { methodsOf, type Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const DAY_MS = 24 * 60 * 60_000;

interface Code {
  readonly id: string;
  readonly startDateTime: string;
  readonly expireDateTime: string;
  readonly createdDateTime: string;
  readonly lastUsedDateTime: string;
  readonly image: object | null;
}
interface Pin {
  readonly id: string;
  readonly code: string | null;
  readonly forceChangePinNextSignIn: boolean;
  readonly createdDateTime: string;
  readonly updatedDateTime: string;
}

export const seededCode = {
  id: 'dddddddd-0010-4000-8000-000000000001',
  createdDateTime: '2026-03-05T00:03:11.1460378Z',
  standardQRCode: {
    id: 'dddddddd-0011-4000-8000-000000000001',
    startDateTime: '2026-03-05T00:00:00Z',
    expireDateTime: '2027-03-05T00:00:00Z',
    createdDateTime: '2026-03-05T00:03:11.1460378Z',
    lastUsedDateTime: '0001-01-01T00:00:00Z',
    image: null,
  },
  temporaryQRCode: null,
  pin: {
    id: 'dddddddd-0012-4000-8000-000000000001',
    code: null,
    forceChangePinNextSignIn: false,
    createdDateTime: '2026-03-05T00:03:11.3120627Z',
    updatedDateTime: '2026-03-06T08:00:00Z',
  },
};

export const qrCodePinMethod: Resource = {
  collection: 'qrCodePinMethod',
  permission: 'UserAuthMethod-QR',
  isSingleton: true,
  verbs: { get: 'documented', create: 'documented', update: 'documented', delete: 'documented' },
  view: ({ standardQRCode, temporaryQRCode, pin }) => ({
    standardQRCode: standardQRCode && { ...standardQRCode, image: null },
    temporaryQRCode: temporaryQRCode && { ...temporaryQRCode, image: null },
    pin: pin && { ...pin, code: null },
  }),
  create(person, body, now, tenant) {
    if (!isAllowed(person.id, tenant)) return refused(REFUSALS.qrPolicy);
    const held = methodsOf(person, qrCodePinMethod);
    if (held.some(({ standardQRCode }) => isActive(standardQRCode as Code | null, now)))
      return refused(REFUSALS.qrExists);
    const { standardQRCode, pin } = Object(body) as { standardQRCode?: object; pin?: { code?: string } };
    const code = codeOf(standardQRCode, now, tenant, 395 * DAY_MS);
    if (!code.ok) return code;
    held.length = 0;
    return granted({
      id: randomUUID(),
      createdDateTime: new Date(now).toISOString(),
      standardQRCode: code.value,
      temporaryQRCode: null,
      pin: pinOf(now, tenant, pin?.code),
    });
  },
  shownOnce: ({ standardQRCode, pin }) => ({ standardQRCode, pin }),
  updatePart(method, part, body, now, tenant) {
    if (part === 'pin') {
      const pin = pinOf(now, tenant);
      method['pin'] = pin;
      return granted({ status: 201, shown: pin });
    }
    if (part.toLowerCase() !== 'temporaryqrcode') return refused(REFUSALS.verbNotAllowed);
    if (isActive(method['temporaryQRCode'] as Code | null, now)) return refused(REFUSALS.qrExists);
    const code = codeOf(Object(body), now, tenant, DAY_MS / 2);
    if (!code.ok) return code;
    method['temporaryQRCode'] = code.value;
    return granted({ status: 201, shown: code.value });
  },
  people: [
    {
      id: id(240),
      shortName: 'qr',
      displayName: 'Quentin Rook',
      methods: { qrCodePinMethod: [seededCode] },
      whatHappens: 'Signs in with a QR code and a PIN.',
    },
    ...[1, 2].map(
      (number): PersonSeed => ({
        id: id(240 + number),
        shortName: `badge-${number}`,
        displayName: `Badge Holder ${number}`,
        whatHappens: 'Works at shared devices and has no QR code yet; the policy allows one.',
      }),
    ),
  ],
};

/** Those of the seed who have one, and the group that the seeded policy includes. */
function isAllowed(personId: string, tenant: Tenant): boolean {
  const { state, includeTargets } = tenant.configuration('QRCodePin') as {
    state: string;
    includeTargets: readonly { id: string }[];
  };
  const groups = new Set([...tenant.groupsOf(personId), personId, 'all_users']);
  return state === 'enabled' && includeTargets.some((target) => groups.has(target.id));
}

function isActive(code: Code | null, now: number): boolean {
  return code !== null && Date.parse(code.expireDateTime) > now;
}

function codeOf(wanted: object | undefined, now: number, tenant: Tenant, maxMs: number): Outcome<Code> {
  const { startDateTime, expireDateTime } = Object(wanted) as Partial<Code>;
  const start = Date.parse(startDateTime ?? '');
  const end = Date.parse(expireDateTime ?? '');
  // Microsoft's clocks and the caller's differ by seconds.
  if (!(end > start) || end - start > maxMs + 1_000)
    return refused(refuse(REFUSALS.badProperty, { name: 'expireDateTime' }));
  const binaryValue = randomBytes(48).toString('base64');
  const rawContent = randomBytes(24).toString('base64');
  for (const secret of [binaryValue, rawContent]) tenant.issuedSecrets.add(secret);
  return granted({
    id: randomUUID(),
    startDateTime: new Date(start).toISOString(),
    expireDateTime: new Date(end).toISOString(),
    createdDateTime: new Date(now).toISOString(),
    lastUsedDateTime: '0001-01-01T00:00:00Z',
    image: { binaryValue, version: 1, errorCorrectionLevel: 'l', rawContent },
  });
}

function pinOf(now: number, tenant: Tenant, chosen?: string): Pin {
  const code = chosen ?? Array.from({ length: 16 }, () => randomInt(10)).join('');
  tenant.issuedSecrets.add(code);
  const at = new Date(now).toISOString();
  return { id: randomUUID(), code, forceChangePinNextSignIn: true, createdDateTime: at, updatedDateTime: at };
}
