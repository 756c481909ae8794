// The plan of a reset: the methods that would be removed, in order, and those that stay, with the reason. A plan travels
// through the client, sealed for the caller, so that a run removes only what its plan showed.

import { hash } from 'node:crypto';
import type { GatewayContext } from '../../context.ts';
import { refusedByGateway } from '../../errors/gateway-members.ts';
import type { RemainingMethodReason } from '../../generated/schema.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { passwordNotRemovable } from '../delete-any.ts';
import { toGlobalId } from '../global-id.ts';
import type { MethodSlice, ResolvedMethod } from '../method-slice.ts';

export interface PlannedMethod {
  readonly id: string;
  readonly method: ResolvedMethod;
  /** Differs if the method was replaced by another with the same id, as phones may be. */
  readonly mark: string;
}

export interface Remaining {
  readonly method: ResolvedMethod;
  readonly reason: RemainingMethodReason;
  readonly error: ReturnType<typeof refusedByGateway | typeof passwordNotRemovable> | null;
}

export interface Plan {
  readonly steps: readonly PlannedMethod[];
  readonly remaining: readonly Remaining[];
}

interface Named {
  readonly __typename: string;
  readonly methodId: MethodId;
}

/** `keep`: global ids. */
export async function planOf(
  slices: readonly MethodSlice[],
  methods: readonly ResolvedMethod[],
  keep: ReadonlySet<string>,
  user: UserRef,
  context: GatewayContext,
): Promise<Plan> {
  const steps: PlannedMethod[] = [];
  const remaining: Remaining[] = [];
  for (const method of methods.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const { __typename, methodId } = method as unknown as Named;
    const id = toGlobalId(__typename, { user: user.id, methodId });
    const slice = slices.find(({ typename }) => typename === __typename);
    const staying = keep.has(id) ? { reason: 'KEPT' as const, error: null } : await reasonFor(slice, user, context);
    if (staying === null) steps.push({ id, method, mark: markOf(method) });
    else remaining.push({ method, ...staying });
  }
  return { steps, remaining };
}

// An alternate mobile phone goes before the mobile phone:
// https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete
function rankOf(method: ResolvedMethod): number {
  const { phoneType } = method as { readonly phoneType?: string };
  if (phoneType === 'ALTERNATE_MOBILE') return 0;
  return phoneType === 'MOBILE' ? 2 : 1;
}

async function reasonFor(slice: MethodSlice | undefined, { id }: UserRef, { rights, mayReach }: GatewayContext) {
  if (slice === undefined) return { reason: 'UNKNOWN_KIND' as const, error: null };
  if (slice.remove === undefined) return { reason: 'NOT_REMOVABLE' as const, error: passwordNotRemovable() };
  const verdict = await mayReach('writes', slice.collection, id);
  if (verdict.ok && verdict.value) return null;
  const scope = rights.scopeFor('writes', slice.collection);
  return { reason: 'NOT_ALLOWED' as const, error: refusedByGateway(scope === null ? [] : [scope]) };
}

// The fields that identify a method; states that change by themselves, such as whether a pass is usable, do not count.
const identity = ['createdDateTime', 'phoneType', 'phoneNumber', 'emailAddress', 'displayName'] as const;

function markOf(method: ResolvedMethod): string {
  const fields = method as Partial<Record<(typeof identity)[number], unknown>>;
  return hash('sha256', JSON.stringify(identity.map((name) => fields[name] ?? null)), 'base64url').slice(0, 22);
}

type Seals = Pick<GatewayContext, 'cursors'>;

const subject = ({ id }: UserRef) => ['resetAuthenticationMethods', id];

/** Opaque to clients: a number could be guessed from its mark. */
export function sealPlan({ cursors }: Seals, user: UserRef, { steps }: Plan): string {
  return cursors.seal(subject(user), JSON.stringify(steps.map(({ id, mark }) => [id, mark])));
}

/** The mark of each planned method by its id, in order; null if this caller did not receive the plan for this person. */
export function openPlan({ cursors }: Seals, user: UserRef, plan: string): ReadonlyMap<string, string> | null {
  const opened = cursors.open(subject(user), plan);
  return opened === null ? null : new Map(JSON.parse(opened) as [string, string][]);
}
