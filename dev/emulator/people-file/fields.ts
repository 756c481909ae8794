// What a file may say of a person: the headings of a CSV file, and the names of a JSON file's properties.

const PERSON_FIELDS = [
  'userPrincipalName',
  'displayName',
  'id',
  'userType',
  'accountEnabled',
  'onPremisesSyncEnabled',
  'employeeId',
  'roles',
  'groups',
  'mobile',
  'alternateMobile',
  'office',
  'smsSignIn',
  'defaultPhone',
] as const;

/** Collections of methods other than phones, as Graph names them. */
const METHOD_FIELDS = [
  'passwordMethods',
  'emailMethods',
  'fido2Methods',
  'microsoftAuthenticatorMethods',
  'softwareOathMethods',
  'temporaryAccessPassMethods',
  'windowsHelloForBusinessMethods',
  'platformCredentialMethods',
  'externalAuthenticationMethods',
  'qrCodePinMethod',
] as const;

export type MethodField = (typeof METHOD_FIELDS)[number];
export type Field = (typeof PERSON_FIELDS)[number] | MethodField;

export const FIELDS: readonly Field[] = [...PERSON_FIELDS, ...METHOD_FIELDS];
export const isMethodField = (field: Field): field is MethodField =>
  (METHOD_FIELDS as readonly string[]).includes(field);

/** In any case. */
export function fieldNamed(text: string): Field | undefined {
  const lower = text.trim().toLowerCase();
  return FIELDS.find((field) => field.toLowerCase() === lower);
}

/** One person as a file says it: text, or what JSON has beside it. Fields that are empty are not in it. */
export interface Row {
  readonly index: number;
  readonly values: ReadonlyMap<Field, unknown>;
  /** Says what is wrong with a field of this row. */
  readonly complain: (field: Field, text: string) => void;
}
