// Methods as a file of people says them: by their names, by how many, or as objects with what Graph shows of them. What is
// not said is as in the seed.
import { hash } from 'node:crypto';
import { EVERYTHING } from '../resources/everything.ts';
import { withPassword } from '../resources/password-methods.ts';
import { seededCode } from '../resources/qr-code-pin-method.ts';
import type { StoredMethod } from '../tenant/stored-method.ts';
import type { MethodField } from './fields.ts';

const [everything = { methods: {} }] = EVERYTHING.map(withPassword);
const TEMPLATES = { ...everything.methods, qrCodePinMethod: [seededCode] } as Readonly<Record<string, StoredMethod[]>>;

/** Everybody's is the same, so there is one at most. */
const ONE_ONLY: readonly MethodField[] = [
  'passwordMethods',
  'emailMethods',
  'temporaryAccessPassMethods',
  'qrCodePinMethod',
];
const FIXED_IDS: readonly MethodField[] = ['passwordMethods', 'emailMethods'];
/** What stands for a method in one word. */
const NAMED_BY: Readonly<Partial<Record<MethodField, string>>> = {
  emailMethods: 'emailAddress',
  fido2Methods: 'displayName',
  microsoftAuthenticatorMethods: 'displayName',
  windowsHelloForBusinessMethods: 'displayName',
  platformCredentialMethods: 'displayName',
  externalAuthenticationMethods: 'displayName',
};

/** A sentence where the value is wrong. */
export function methodsIn(field: MethodField, value: unknown, userPrincipalName: string): StoredMethod[] | string {
  const items = itemsOf(field, value);
  if (typeof items === 'string') return items;
  if (items.length > 1 && ONE_ONLY.includes(field)) return 'a person has one of these at most.';
  const template = TEMPLATES[field]?.[0];
  if (template === undefined) throw new Error(`The seed has no ${field}.`);
  const methods = items.map((said, index): StoredMethod => {
    const id = FIXED_IDS.includes(field) ? template.id : idOf(field, `${userPrincipalName} ${field} ${index}`);
    return { ...template, id, ...said };
  });
  const ids = new Set(methods.map(({ id }) => id));
  return ids.size === methods.length ? methods : 'two of these have the same id.';
}

/** What is said of each method. */
function itemsOf(field: MethodField, value: unknown): readonly object[] | string {
  const name = NAMED_BY[field];
  const list = typeof value === 'string' && name !== undefined ? value.split(';') : Array.isArray(value) ? value : null;
  if (list === null) {
    const count = countOf(value);
    return (
      count ??
      (name === undefined ? 'true, false or a number up to 10 is expected.' : 'names are expected, separated by ;.')
    );
  }
  const items = list.map((one: unknown) => itemOf(field, name, one));
  return items.includes(undefined) ? `a ${name ?? 'method'} is expected.` : (items as object[]);
}

function countOf(value: unknown): readonly object[] | null {
  const text = String(value).toLowerCase();
  const count = text === 'true' ? 1 : text === 'false' ? 0 : /^(\d|10)$/.test(text) ? Number(text) : null;
  return count === null ? null : Array.from({ length: count }, () => ({}));
}

function itemOf(field: MethodField, name: string | undefined, one: unknown): object | undefined {
  if (typeof one === 'string' && name !== undefined) {
    const text = one.trim();
    const fits = field === 'emailMethods' ? /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) : text !== '';
    return fits ? { [name]: text } : undefined;
  }
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return undefined;
  const { id = '' } = one as { id?: unknown };
  return typeof id === 'string' && id.length <= 256 ? one : undefined;
}

// Keys have ids of their own form, all other methods GUIDs.
function idOf(field: MethodField, of: string): string {
  return field === 'fido2Methods' ? `${hash('sha256', of, 'base64url').slice(0, 22)}2` : guidOf(of);
}

/** The same for the same text, always. */
export function guidOf(text: string): string {
  const hex = hash('sha256', text, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
