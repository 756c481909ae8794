// Classifies refusals of the sign-in service: the caller must sign in again, is blocked, or the gateway is
// misconfigured. Pure tables: the AADSTS number decides, or, if it is unknown, the OAuth error code.
// https://learn.microsoft.com/entra/identity-platform/reference-error-codes

/** Which part of the gateway's configuration Microsoft Entra refuses. For operators; contains nothing of the response. */
export type Misconfiguration = 'credential' | 'registration' | 'audience' | 'consent' | 'request';

/**
 * `sign-in`: a new sign-in may help. `blocked`: only an administrator can help. `misconfigured`: only an operator of
 * the gateway can help. `unavailable`: a retry may help.
 */
export type RefusalClass =
  | { readonly is: 'sign-in' | 'blocked' | 'unavailable' }
  | { readonly is: 'misconfigured'; readonly part: Misconfiguration };

interface Row {
  readonly numbers: readonly number[];
  readonly means: RefusalClass;
  /** The evidence for the rule: Microsoft's list of error codes, or responses seen in practice. */
  readonly evidence: 'documented' | 'field';
}

const signIn: RefusalClass = { is: 'sign-in' };
const blocked: RefusalClass = { is: 'blocked' };
const unavailable: RefusalClass = { is: 'unavailable' };
const misconfigured = (part: Misconfiguration): RefusalClass => ({ is: 'misconfigured', part });

const rows: readonly Row[] = [
  // The session, the grant or the assertion is too old, or the password was changed or has expired.
  {
    numbers: [50173, 50133, 50132, 50089, 50078, 50055, 50058, 50144, 70008, 70043, 70044, 500133, 700082, 700084],
    means: signIn,
    evidence: 'documented',
  },
  // A second factor, its registration, or another prompt is required. With claims, the challenge is passed on instead.
  {
    numbers: [50072, 50074, 50076, 50079, 50097, 50125, 50127, 50129, 50158, 50203, 16000, 65004],
    means: signIn,
    evidence: 'documented',
  },
  // Conditional Access blocks it: https://learn.microsoft.com/entra/identity/conditional-access/
  {
    numbers: [53000, 53001, 53002, 53003, 53004, 53009, 53010, 53011, 50131, 50005, 530003, 530032, 530034, 530035],
    means: blocked,
    evidence: 'documented',
  },
  // The account is disabled, locked, deleted or not in this tenant, its device is disabled, or it is not assigned.
  {
    numbers: [50057, 50105, 50034, 50053, 50020, 51004, 90072, 135010, 135011, 500341, 500571, 50155, 50177, 50178],
    means: blocked,
    evidence: 'documented',
  },
  // https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations for 7002xx
  {
    numbers: [7000215, 7000222, 7000218, 7000224, 50012, 70002, 700021, 700022, 700023, 700024, 700027, 700030],
    means: misconfigured('credential'),
    evidence: 'documented',
  },
  {
    numbers: [70021, 700211, 700212, 700213, 700214, 700223],
    means: misconfigured('credential'),
    evidence: 'field',
  },
  {
    numbers: [70001, 700016, 700025, 7000112, 7000114, 500011, 500014, 50001, 50194, 50128, 90002, 900023, 70011],
    means: misconfigured('registration'),
    evidence: 'documented',
  },
  // The caller's token was issued for another registration than the one that exchanges it.
  // https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
  { numbers: [500131, 50013, 50027], means: misconfigured('audience'), evidence: 'field' },
  { numbers: [65001, 90008, 90093, 90094, 90095], means: misconfigured('consent'), evidence: 'documented' },
  { numbers: [90024, 90033, 90055, 50196, 90006], means: unavailable, evidence: 'documented' },
];

const byNumber: ReadonlyMap<number, RefusalClass> = new Map(
  rows.flatMap(({ numbers, means }) => numbers.map((number) => [number, means] as const)),
);

// https://learn.microsoft.com/entra/identity-platform/reference-error-codes#handling-error-codes-in-your-application
const byCode: ReadonlyMap<string, RefusalClass> = new Map([
  ['interaction_required', signIn],
  ['login_required', signIn],
  ['invalid_grant', signIn],
  ['bad_token', signIn],
  ['access_denied', blocked],
  ['consent_required', misconfigured('consent')],
  ['invalid_client', misconfigured('credential')],
  ['unauthorized_client', misconfigured('registration')],
  ['invalid_resource', misconfigured('registration')],
  ['invalid_scope', misconfigured('registration')],
  ['invalid_request', misconfigured('request')],
  ['unsupported_grant_type', misconfigured('request')],
  ['unsupported_response_type', misconfigured('request')],
]);

export interface SignInRefusal {
  /** HTTP status of the last response; null if there was none. */
  readonly status: number | null;
  /** OAuth's `error`. */
  readonly code: string;
  readonly subError: string | null;
  /** AADSTS numbers in the order of the response. */
  readonly numbers: readonly number[];
}

/** Unknown refusals count as an outage: a later retry does no harm. */
export function classOfRefusal({ status, code, subError, numbers }: SignInRefusal): RefusalClass {
  if (status === null || status === 429 || status >= 500) return unavailable;
  const known = numbers.map((number) => byNumber.get(number)).find((found) => found !== undefined);
  if (known !== undefined) return known;
  return byCode.get(subError === 'consent_required' ? subError : code) ?? unavailable;
}
