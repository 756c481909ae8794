// Microsoft Entra's report on what people have registered: a picture of the directory at one time, which lags behind it and
// holds nobody who is deleted. https://learn.microsoft.com/graph/api/resources/userregistrationdetails
import type { Person, PhoneType } from './person.ts';
import type { Tenant } from './tenant.ts';

export type ReportRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly isAdmin: boolean;
  readonly userType: string;
  readonly methodsRegistered: readonly string[];
};

const AGE_MS = 6 * 3_600_000;

const PHONES: Readonly<Record<PhoneType, string>> = {
  mobile: 'mobilePhone',
  alternateMobile: 'alternateMobilePhone',
  office: 'officePhone',
};
/** Words of the report for methods; passkeys have several. */
const METHODS: Readonly<Record<string, string>> = {
  emailMethods: 'email',
  microsoftAuthenticatorMethods: 'microsoftAuthenticatorPush',
  softwareOathMethods: 'softwareOneTimePasscode',
  temporaryAccessPassMethods: 'temporaryAccessPass',
  windowsHelloForBusinessMethods: 'windowsHelloForBusiness',
  platformCredentialMethods: 'macOsSecureEnclaveKey',
  externalAuthenticationMethods: 'externalAuthMethod',
  qrCodePinMethods: 'qrCode',
};
const PASSWORDLESS = ['windowsHelloForBusiness', 'macOsSecureEnclaveKey', 'passKeyDeviceBound', 'passKeySynced'];
const NO_SECOND_FACTOR = ['email', 'officePhone', 'qrCode'];

export class RegistrationReport {
  /** How many rows a page has: Graph's own choice, no option of the caller's (assumption: 1,000). */
  pageSize = 1_000;
  /** Without a P1 or P2 licence in the tenant there is no report. */
  isLicensed = true;
  #rows: readonly ReportRow[] | undefined;
  readonly #tenant: Tenant;
  readonly #now: () => number;
  /** What the report still says of people, or null where it has not heard of them yet. */
  readonly #behind: Readonly<Record<string, readonly string[] | null>>;

  constructor(tenant: Tenant, now: () => number, behind: Readonly<Record<string, readonly string[] | null>>) {
    this.#tenant = tenant;
    this.#now = now;
    this.#behind = behind;
  }

  /** Made when it is first asked for, and from then on the same until `refresh` or `reset`. */
  get rows(): readonly ReportRow[] {
    this.#rows ??= this.#picture(this.#behind);
    return this.#rows;
  }

  /** Catches up with the directory. */
  refresh(): void {
    this.#rows = this.#picture({});
  }

  reset(): void {
    this.#rows = undefined;
    this.pageSize = 1_000;
    this.isLicensed = true;
  }

  #picture(behind: Readonly<Record<string, readonly string[] | null>>): readonly ReportRow[] {
    const lastUpdatedDateTime = new Date(this.#now() - AGE_MS).toISOString();
    return [...this.#tenant.people.values()]
      .filter(({ id, deletedDateTime }) => deletedDateTime === null && behind[id] !== null)
      .map((person) => ({ ...rowOf(person, behind[person.id] ?? methodsOf(person)), lastUpdatedDateTime }));
  }
}

function methodsOf({ phones, methods }: Person): readonly string[] {
  const passkeys = (methods.get('fido2Methods') ?? []).map(({ passkeyType }) =>
    passkeyType === 'synced' ? 'passKeySynced' : 'passKeyDeviceBound',
  );
  const others = [...methods].flatMap(([collection, held]) => (held.length > 0 ? (METHODS[collection] ?? []) : []));
  return [...new Set([...[...phones.keys()].map((type) => PHONES[type]), ...others, ...passkeys])];
}

function rowOf(person: Person, methodsRegistered: readonly string[]): ReportRow {
  const isMfaCapable = methodsRegistered.some((method) => !NO_SECOND_FACTOR.includes(method));
  const hasPhone = methodsRegistered.includes('mobilePhone');
  const hasApp = methodsRegistered.includes('microsoftAuthenticatorPush');
  return {
    id: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    userType: person.userType.toLowerCase(),
    isAdmin: person.roles.length > 0,
    isSsprRegistered: methodsRegistered.length > 0,
    isSsprEnabled: false,
    isSsprCapable: false,
    isMfaRegistered: isMfaCapable,
    isMfaCapable,
    isPasswordlessCapable: methodsRegistered.some((method) => PASSWORDLESS.includes(method)),
    methodsRegistered,
    // Those with an application are left to the system (assumption: as Microsoft's sample shows them).
    isSystemPreferredAuthenticationMethodEnabled: hasApp,
    systemPreferredAuthenticationMethods: hasApp ? ['push'] : [],
    userPreferredMethodForSecondaryAuthentication: hasPhone ? 'sms' : '',
  };
}
