// The resources of the emulated Graph, one line each: routes, permissions, fault rules and seed are built from this list.
import { emailMethods } from './email-methods.ts';
import { externalAuthenticationMethods } from './external-authentication-methods.ts';
import { fido2Methods } from './fido2-methods.ts';
import { microsoftAuthenticatorMethods } from './microsoft-authenticator-methods.ts';
import { passwordMethods } from './password-methods.ts';
import { platformCredentialMethods } from './platform-credential-methods.ts';
import { qrCodePinMethod } from './qr-code-pin-method.ts';
import type { Resource, ResourceOperation, Verb } from './resource.ts';
import { softwareOathMethods } from './software-oath-methods.ts';
import { temporaryAccessPassMethods } from './temporary-access-pass-methods.ts';
import { windowsHelloForBusinessMethods } from './windows-hello-for-business-methods.ts';

export const RESOURCES: readonly Resource[] = [
  emailMethods,
  fido2Methods,
  microsoftAuthenticatorMethods,
  softwareOathMethods,
  temporaryAccessPassMethods,
  passwordMethods,
  windowsHelloForBusinessMethods,
  platformCredentialMethods,
  externalAuthenticationMethods,
  qrCodePinMethod,
];

export const RESOURCE_OPERATIONS: readonly ResourceOperation[] = RESOURCES.flatMap(({ collection, verbs }) =>
  Object.keys(verbs).map((verb) => `${collection}.${verb as Verb}` as const),
);

/** The resource and verb of an operation; undefined for phones and the directory, which have files of their own. */
export function resourceOf(operation: string): { resource: Resource; verb: Verb } | undefined {
  const [collection, verb] = operation.split('.');
  const resource = RESOURCES.find((candidate) => candidate.collection === collection);
  return resource && verb !== undefined ? { resource, verb: verb as Verb } : undefined;
}

const SHAPES_OF: Readonly<Record<Verb, readonly [suffix: string, method: string]>> = {
  list: ['', 'GET'],
  create: ['', 'POST'],
  get: ['/:id', 'GET'],
  options: ['/creationoptions', 'GET'],
  update: ['/:id', 'PATCH'],
  delete: ['/:id', 'DELETE'],
};

const SINGLETON_SHAPES_OF: typeof SHAPES_OF = {
  ...SHAPES_OF,
  create: ['', 'PUT'],
  get: ['', 'GET'],
  update: ['/:id', 'PATCH'],
  delete: ['', 'DELETE'],
};

/** Shape of path below the user → HTTP method → operation. */
export function resourceShapes(): Record<string, Record<string, ResourceOperation>> {
  const shapes: Record<string, Record<string, ResourceOperation>> = {};
  for (const { collection, verbs, isSingleton } of RESOURCES) {
    for (const verb of Object.keys(verbs) as Verb[]) {
      const [suffix, method] = (isSingleton ? SINGLETON_SHAPES_OF : SHAPES_OF)[verb];
      const shape = `authentication/${collection.toLowerCase()}${suffix}`;
      shapes[shape] = { ...shapes[shape], [method]: `${collection}.${verb}` };
    }
  }
  return shapes;
}

/** What the gateway's own registration was granted at Graph for these resources. */
export const GRAPH_CONSENTS: readonly string[] = [
  'UserAuthenticationMethod.Read.All',
  ...RESOURCES.map(({ permission }) => `${permission}.ReadWrite.All`),
];

/** What callers of the gateway may be granted: every kind, and each collection, capitalised, with these endings. */
export function gatewayConsents(...endings: readonly string[]): string[] {
  const collections = RESOURCES.map(
    ({ collection }) => `${collection.charAt(0).toUpperCase()}${collection.slice(1).replace(/s?$/, 's')}`,
  );
  return ['AuthenticationMethods', ...collections].flatMap((name) => endings.map((ending) => `${name}.${ending}`));
}
