// One row of a file of people as a person of the tenant. What is wrong is said of its field, without its value.
import { withPassword } from '../resources/password-methods.ts';
import { type PersonSeed, PHONE_TYPES, type PhoneType } from '../tenant/person.ts';
import { normalisePhoneNumber } from '../tenant/phone-number.ts';
import { ROLE_IDS, type RoleName } from '../tenant/roles.ts';
import type { StoredMethod } from '../tenant/stored-method.ts';
import { type Field, isMethodField, type Row } from './fields.ts';
import { guidOf, methodsIn } from './row-methods.ts';

export interface PersonOfRow {
  readonly seed: PersonSeed;
  /** Names of groups. */
  readonly groups: readonly string[];
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SIGN_IN_NAME = /^[^\s@/\\?]+@[^\s@/\\?]+\.[^\s@/\\?]+$/;

/** Undefined where a field is wrong; the row has said so then. */
export function personOf(row: Row): PersonOfRow | undefined {
  const read = new Reading(row);
  const name = read.text('userPrincipalName', SIGN_IN_NAME, 'a sign-in name such as ana@contoso.example is expected.');
  if (name === undefined && !row.values.has('userPrincipalName'))
    read.complain('userPrincipalName', 'every person needs one.');
  const phones = phonesOf(read);
  const isReady = read.flag('smsSignIn') === true;
  if (isReady && phones.mobile === undefined) read.complain('smsSignIn', 'this needs a mobile.');
  const defaultPhone = read.one('defaultPhone', PHONE_TYPES);
  if (defaultPhone !== undefined && phones[defaultPhone] === undefined)
    read.complain('defaultPhone', 'the person has no such phone.');
  const groups = read.list('groups');
  const seed = withPassword({
    id: (read.text('id', GUID, 'a GUID is expected.') ?? guidOf(String(name).toLowerCase())).toLowerCase(),
    shortName: String(name).toLowerCase(),
    userPrincipalName: String(name),
    displayName:
      read.text('displayName', /^.{1,256}$/, 'at most 256 characters are expected.') ??
      String(name).split('@')[0] ??
      '',
    whatHappens: 'A person of the file.',
    userType: read.one('userType', ['Member', 'Guest']) ?? 'Member',
    accountEnabled: read.flag('accountEnabled') ?? true,
    onPremisesSyncEnabled: read.flag('onPremisesSyncEnabled') ?? null,
    employeeId: read.text('employeeId', /^.{1,16}$/, 'at most 16 characters are expected.') ?? null,
    defaultPhone: defaultPhone ?? null,
    roles: rolesOf(read),
    phones,
    mobileReady: isReady,
    methods: methodsOf(read, String(name).toLowerCase()),
  });
  return read.isWrong ? undefined : { seed, groups };
}

function phonesOf(read: Reading): Partial<Record<PhoneType, string>> {
  const phones: Partial<Record<PhoneType, string>> = {};
  for (const type of PHONE_TYPES) {
    const text = read.text(type, /^/, '');
    if (text === undefined) continue;
    const number = normalisePhoneNumber(text);
    if (number === null) read.complain(type, 'a number such as +1 4255550100 is expected, with its country code.');
    else phones[type] = number;
  }
  if (phones.alternateMobile !== undefined && !read.has('mobile'))
    read.complain('alternateMobile', 'this needs a mobile.');
  return phones;
}

function rolesOf(read: Reading): RoleName[] {
  const names = read.list('roles');
  if (names.some((name) => !Object.hasOwn(ROLE_IDS, name)))
    read.complain(
      'roles',
      `names of roles are expected, separated by ;. There are ${Object.keys(ROLE_IDS).join(', ')}.`,
    );
  return names as RoleName[];
}

function methodsOf(read: Reading, name: string): Record<string, StoredMethod[]> {
  const methods: Record<string, StoredMethod[]> = {};
  for (const [field, value] of read.row.values) {
    if (!isMethodField(field)) continue;
    const found = methodsIn(field, value, name);
    if (typeof found === 'string') read.complain(field, found);
    else methods[field] = found;
  }
  return methods;
}

class Reading {
  isWrong = false;
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  complain(field: Field, text: string): void {
    this.isWrong = true;
    this.row.complain(field, text);
  }

  has(field: Field): boolean {
    return this.row.values.has(field);
  }

  text(field: Field, pattern: RegExp, expected: string): string | undefined {
    const value = this.row.values.get(field);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && pattern.test(value)) return value;
    this.complain(field, typeof value === 'string' ? expected : 'text is expected.');
    return undefined;
  }

  flag(field: Field): boolean | undefined {
    const value = this.row.values.get(field);
    if (value === undefined) return undefined;
    const text = String(value).toLowerCase();
    if (text === 'true' || text === 'false') return text === 'true';
    this.complain(field, 'true or false is expected.');
    return undefined;
  }

  one<Value extends string>(field: Field, values: readonly Value[]): Value | undefined {
    const value = this.row.values.get(field);
    const found = values.find((one) => one === value);
    if (value !== undefined && found === undefined) this.complain(field, `one of ${values.join(', ')} is expected.`);
    return found;
  }

  list(field: Field): readonly string[] {
    const value = this.row.values.get(field) ?? [];
    const names = typeof value === 'string' ? value.split(';').map((name) => name.trim()) : value;
    if (Array.isArray(names) && names.every((name) => typeof name === 'string' && name !== '')) return names;
    this.complain(field, 'names are expected, separated by ;.');
    return [];
  }
}
