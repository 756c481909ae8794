// The people of the tenant and their phones, as the emulator stores them. Knows no HTTP and no rules; what a caller
// is shown of a phone is in phone-view.ts.
import type { ScriptedRefusal } from '../login/login-refusals.ts';
import type { PasswordResetEnd } from './password-reset.ts';
import type { RoleName } from './roles.ts';
import type { StoredMethod } from './stored-method.ts';

export const PHONE_TYPES = ['mobile', 'alternateMobile', 'office'] as const;
export type PhoneType = (typeof PHONE_TYPES)[number];

/** The method id is a constant per phone type, the same for every user of every tenant (documented). */
export const PHONE_METHOD_IDS: Readonly<Record<PhoneType, string>> = {
  mobile: '3179e48a-750b-4051-897c-87b9720928f7',
  alternateMobile: 'b6332ec1-7057-4abe-9331-3d72feddfe41',
  office: 'e37fc753-ff3b-4958-9484-eaa9425c82bc',
};

/** Whether a mobile number is a sign-in name: never tried, registered, or tried and refused as taken. */
export type SmsRegistration = 'none' | 'ready' | 'notUnique';

export interface Phone {
  readonly phoneType: PhoneType;
  /** Normalised, `+CC NNN[xEXT]`. */
  phoneNumber: string;
  registration: SmsRegistration;
}

/** What every authentication-methods request for this person answers, for every caller. */
export type Outage = 'throttled' | 'unavailable';

/** A refusal of the sign-in service, by its AADSTS number; with claims where signing in again can help. */
export interface SignInRefusal {
  aadsts: ScriptedRefusal;
  claims: boolean;
}

/** One entry of the sign-in log; 0 is a success. */
export interface SignIn {
  createdDateTime: string;
  errorCode: number;
}

export interface Person {
  readonly id: string;
  /** The name used on the command line and by /dev/token; Graph itself does not know it. */
  readonly shortName: string;
  readonly userPrincipalName: string;
  displayName: string;
  readonly userType: 'Member' | 'Guest';
  readonly whatHappens: string;
  roles: RoleName[];
  phones: Map<PhoneType, Phone>;
  /** Every other kind of method, by its collection. */
  methods: Map<string, StoredMethod[]>;
  defaultPhone: PhoneType | null;
  outage: Outage | null;
  /** What the on-behalf-of exchange for this person answers. */
  signInRefusal: SignInRefusal | null;
  accountEnabled: boolean;
  /** The instant before which sessions are no longer valid, ISO 8601. */
  sessionsValidFrom: string;
  /** `Invitation`: an account of another tenant, invited here. Null: made here, also for an internal guest. */
  creationType: 'Invitation' | null;
  onPremisesSyncEnabled: boolean | null;
  employeeId: string | null;
  /** Ids of products, and of the service plans in them that are enabled. */
  licenses: { skuIds: string[]; servicePlanIds: string[] };
  /** Newest first. */
  signIns: SignIn[];
  passwordReset: PasswordResetEnd;
  /** As `userPreferredMethodForSecondaryAuthentication`; null: that of `defaultPhone`. */
  preferredMethod: string | null;
  /** Whether the system prefers the strongest method. */
  prefersStrongest: boolean;
  perUserMfaState: string;
  /** When the account was deleted, ISO 8601; it can be restored for 30 days, and keeps its numbers. */
  deletedDateTime: string | null;
}

/** Microsoft Entra ID P1, and Office 365 F3 with it (documented). */
export const FIRSTLINE_LICENSES = {
  skuIds: ['4b585984-651b-448a-9e53-3b10f069cf7f'],
  servicePlanIds: ['41781fb2-bc02-4b7c-bd55-b576c07bb09d'],
};

/** A person as the seed or a test writes it; everything else has a default. */
export type PersonSeed = Pick<Person, 'id' | 'shortName' | 'displayName'> &
  Partial<Omit<Person, 'phones' | 'methods'>> & {
    methods?: Readonly<Record<string, readonly StoredMethod[]>>;
    phones?: Partial<Record<PhoneType, string>>;
    /** The mobile number is already a sign-in name. */
    mobileReady?: boolean;
    /** Enabling the mobile number was tried and refused as taken. */
    mobileTaken?: boolean;
  };

/** The userPrincipalName. */
export function nameOf({ userPrincipalName, shortName }: PersonSeed, domain: string): string {
  return userPrincipalName ?? `${shortName}@${domain}`;
}

export function createPerson(seed: PersonSeed, domain: string): Person {
  const phones = new Map<PhoneType, Phone>();
  for (const phoneType of PHONE_TYPES) {
    const phoneNumber = seed.phones?.[phoneType];
    const ready = phoneType === 'mobile' && seed.mobileReady === true;
    const taken = phoneType === 'mobile' && seed.mobileTaken === true;
    const registration = ready ? 'ready' : taken ? 'notUnique' : 'none';
    if (phoneNumber) phones.set(phoneType, { phoneType, phoneNumber, registration });
  }
  return {
    id: seed.id,
    shortName: seed.shortName,
    userPrincipalName: nameOf(seed, domain),
    displayName: seed.displayName,
    userType: seed.userType ?? 'Member',
    whatHappens: seed.whatHappens ?? 'An ordinary person.',
    roles: [...(seed.roles ?? [])],
    phones,
    methods: copyOfMethods(seed.methods ?? {}),
    defaultPhone: seed.defaultPhone ?? null,
    outage: seed.outage ?? null,
    signInRefusal: seed.signInRefusal ?? null,
    sessionsValidFrom: seed.sessionsValidFrom ?? '2026-01-05T08:00:00Z',
    accountEnabled: seed.accountEnabled ?? true,
    creationType:
      seed.creationType === undefined && seed.userType === 'Guest' ? 'Invitation' : (seed.creationType ?? null),
    onPremisesSyncEnabled: seed.onPremisesSyncEnabled ?? null,
    employeeId: seed.employeeId ?? null,
    licenses: copyOfLicenses(seed.licenses ?? FIRSTLINE_LICENSES),
    signIns: (seed.signIns ?? []).map((signIn) => ({ ...signIn })),
    passwordReset: seed.passwordReset ?? 'succeeds',
    preferredMethod: seed.preferredMethod ?? null,
    prefersStrongest: seed.prefersStrongest ?? false,
    perUserMfaState: seed.perUserMfaState ?? 'disabled',
    deletedDateTime: seed.deletedDateTime ?? null,
  };
}

// Lists of people make a thousand: `structuredClone` takes many times as long. The properties of a method are replaced,
// never changed in place.
function copyOfMethods(methods: NonNullable<PersonSeed['methods']>): Person['methods'] {
  const copies = Object.entries(methods).map(
    ([collection, held]) => [collection, held.map((method) => ({ ...method }))] as const,
  );
  return new Map(copies);
}

function copyOfLicenses({ skuIds, servicePlanIds }: Person['licenses']): Person['licenses'] {
  return { skuIds: [...skuIds], servicePlanIds: [...servicePlanIds] };
}
