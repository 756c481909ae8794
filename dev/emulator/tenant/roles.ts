// Entra directory roles: their template ids (the values of a token's `wids`), and what each may do to the phones of
// others. App-only callers need no role.
import type { Evidence } from './evidence.ts';

export const ROLE_IDS = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Reports Reader': '4a5d8f65-41da-4de4-8968-e035b65339cf',
  'Security Reader': '5d6b6bb7-de71-4623-b4af-96380a352509',
  'Security Administrator': '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'Authentication Policy Administrator': '0526716b-113d-4c15-b2c8-68e3c22b9f80',
} as const;
export type RoleName = keyof typeof ROLE_IDS;

/** Every member's token carries this id, whatever the roles. */
export const DEFAULT_USER_ROLE_ID = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

export interface RoleRow {
  role: RoleName;
  readsOthers: boolean;
  writesOthers: boolean;
  /** Targets holding a role outside this list are refused; `any` refuses nobody. */
  targets: 'any' | readonly RoleName[];
  /** Sees the phone numbers of others masked. */
  masked: boolean;
  evidence: Evidence;
}

/** The target list of Authentication Administrator is shortened from "who can reset passwords". */
export const ROLE_TABLE: readonly RoleRow[] = [
  {
    role: 'Authentication Administrator',
    readsOthers: true,
    writesOthers: true,
    targets: ['Authentication Administrator', 'Directory Readers', 'Reports Reader'],
    masked: true,
    evidence: 'documented',
  },
  {
    role: 'Privileged Authentication Administrator',
    readsOthers: true,
    writesOthers: true,
    targets: 'any',
    masked: false,
    evidence: 'documented',
  },
  {
    role: 'Global Reader',
    readsOthers: true,
    writesOthers: false,
    targets: 'any',
    masked: false,
    evidence: 'documented',
  },
  {
    role: 'Global Administrator',
    readsOthers: true,
    writesOthers: true,
    targets: 'any',
    masked: false,
    evidence: 'assumption',
  },
];

/** Beside those that write methods (assumption, by `users/invalidateAllRefreshTokens` in Microsoft's table of roles). */
export const SIGN_OUT_ROLES: readonly RoleName[] = ['Helpdesk Administrator', 'User Administrator'];

export function roleIds(roles: readonly RoleName[]): string[] {
  return [...roles.map((role) => ROLE_IDS[role]), DEFAULT_USER_ROLE_ID];
}
