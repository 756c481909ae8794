// The passkey of the arguments, in the W3C's JSON form: what Graph needs of it, or what cannot be right.
// https://www.w3.org/TR/webauthn-3/#dictdef-registrationresponsejson

import { z } from 'zod';
import { violationOf } from '../../errors/members.ts';
import type { InputViolation, RegisterFido2MethodInput } from '../../generated/schema.ts';
import { displayNameViolations } from '../display-name.ts';
import { type AttestedCredential, readAttestation } from './attestation.ts';

export interface NewPasskey extends AttestedCredential {
  readonly displayName: string;
  /** Base64url, as are the others. */
  readonly id: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
}

export type ReadPasskey =
  | { readonly ok: true; readonly passkey: NewPasskey }
  | { readonly ok: false; readonly violations: readonly InputViolation[] };

// The lengths that WebAuthn sets for ids, in bytes; the others are many times what authenticators make.
const minIdBytes = 16;
const maxIdBytes = 1_023;
const maxClientDataBytes = 8_192;
const maxAttestationBytes = 65_536;

const requirements = {
  id: 'must be the base64url of a credential id of 16 to 1,023 bytes, without padding',
  rawId: 'must be the same as `id`',
  type: 'must be `public-key`',
  clientDataJSON: 'must be the base64url of the client data of `webauthn.create`, without padding',
  attestationObject: 'must be the base64url of an attestation object with a credential, without padding',
} as const;

const base64url = (minBytes: number, maxBytes: number) =>
  z
    .string()
    .max(Math.ceil((maxBytes * 4) / 3))
    // Whatever is decoded and encoded again must be the same: no padding, no line ends, no stray bits.
    .refine((text) => bytesOf(text).toString('base64url') === text && bytesOf(text).length >= minBytes);

const clientData = z.object({
  type: z.literal('webauthn.create'),
  challenge: z.string().min(1),
  origin: z.string().min(1),
});

const credential = z.object({
  id: base64url(minIdBytes, maxIdBytes),
  rawId: z.string().optional(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(1, maxClientDataBytes).refine((text) => clientData.safeParse(jsonOf(text)).success),
    attestationObject: base64url(1, maxAttestationBytes),
  }),
});

export function readPasskey(input: RegisterFido2MethodInput): ReadPasskey {
  const { displayName } = input;
  const names = displayNameViolations(displayName);
  const found = credential.safeParse(input.credential);
  if (!found.success) return { ok: false, violations: [...names, ...violationsIn(found.error)] };
  const { id, rawId = id, response } = found.data;
  const attested = readAttestation(bytesOf(response.attestationObject));
  const violations = [
    ...names,
    ...(rawId === id ? [] : [malformed('rawId')]),
    ...(attested === null ? [malformed('attestationObject')] : []),
    ...(attested === null || attested.credentialId === id ? [] : [malformed('id')]),
  ];
  if (attested === null || violations.length > 0) return { ok: false, violations };
  return { ok: true, passkey: { ...attested, ...response, id, displayName } };
}

/** Once for each field; a part that is missing altogether is named itself. */
function violationsIn({ issues }: z.ZodError): InputViolation[] {
  const paths = new Set(issues.map(({ path }) => path.join('.')));
  return [...paths].map((path) => {
    const name = path.split('.').at(-1) ?? '';
    const requirement = requirements[name as keyof typeof requirements] ?? 'must be a `RegistrationResponseJSON`';
    const field = path === '' ? 'input.credential' : `input.credential.${path}`;
    return violationOf(field, 'MALFORMED_CREDENTIAL', requirement);
  });
}

function malformed(name: 'id' | 'rawId' | 'attestationObject'): InputViolation {
  const field = name === 'attestationObject' ? `input.credential.response.${name}` : `input.credential.${name}`;
  const requirement = name === 'id' ? 'must be the id of the credential in `attestationObject`' : requirements[name];
  return violationOf(field, 'MALFORMED_CREDENTIAL', requirement);
}

const bytesOf = (text: string) => Buffer.from(text, 'base64url');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text)));
  } catch {
    return undefined;
  }
}
