// What is read of one person alone, and on request: Conditional Access, sign-ins, the domain, the deleted people. Each costs
// a request or more, and Graph lets a tenant evaluate Conditional Access once a second.

import { z } from 'zod';
import type { SmsSignInExtraRead } from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { DomainName, UserRef } from '../graph/ids.ts';
import { path } from '../graph/request.ts';
import type { Account } from './account.ts';
import { type AppliedPolicy, readConditionalAccess } from './conditional-access.ts';
import { type Observed, observe } from './observed.ts';

export interface SignIn {
  readonly at: string;
  /** 0: it succeeded. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
  readonly errorCode: number;
}

/** Present where it was asked for and there was something to ask. */
export interface ExtraEvidence {
  readonly conditionalAccess?: Observed<readonly AppliedPolicy[]>;
  /** Newest first. */
  readonly signIns?: Observed<readonly SignIn[]>;
  /** Null: a kind of sign-in that nobody documents. */
  readonly isFederated?: Observed<boolean | null>;
  /** When the person was deleted. */
  readonly deletedAt?: Observed<string>;
}

/** Never rejects. */
export async function readExtra(
  graph: GraphClient,
  user: UserRef,
  account: Promise<Observed<Account>>,
  wanted: ReadonlySet<SmsSignInExtraRead>,
): Promise<ExtraEvidence> {
  const conditionalAccess = wanted.has('CONDITIONAL_ACCESS') ? observe(readConditionalAccess(graph, user)) : null;
  const signIns = wanted.has('SIGN_INS') ? observe(readSignIns(graph, user)) : null;
  const { outcome } = wanted.size === 0 ? { outcome: null } : await account;
  const domain = wanted.has('DOMAIN') && outcome?.ok ? outcome.value.domain : null;
  const isMissing = outcome?.ok === false && outcome.fault.status === 404;
  const isFederated = domain === null ? null : observe(readDomain(graph, domain));
  const deletedAt = wanted.has('DELETED_PEOPLE') && isMissing ? observe(readDeleted(graph, user)) : null;
  return {
    ...(conditionalAccess && { conditionalAccess: await conditionalAccess }),
    ...(signIns && { signIns: await signIns }),
    ...(isFederated && { isFederated: await isFederated }),
    ...(deletedAt && { deletedAt: await deletedAt }),
  };
}

/** How many sign-ins are looked at. */
export const maxSignIns = 20;
const signInLog = z.object({
  value: z
    .array(z.object({ createdDateTime: z.iso.datetime({ offset: true }), status: z.object({ errorCode: z.int() }) }))
    .max(1_000),
});

/** https://learn.microsoft.com/graph/api/signin-list */
function readSignIns(graph: GraphClient, { id }: UserRef): Loaded<readonly SignIn[]> {
  return graph.read(path`/auditLogs/signIns?$filter=userId%20eq%20%27${id}%27&$top=20`, (json) =>
    signInLog
      .safeParse(json)
      .data?.value.map(({ createdDateTime, status }) => ({ at: createdDateTime, errorCode: status.errorCode }))
      .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at)),
  );
}

const graphDomain = z.object({ authenticationType: z.string() });

/** https://learn.microsoft.com/graph/api/domain-get */
function readDomain(graph: GraphClient, domain: DomainName): Loaded<boolean | null> {
  return graph.read(path`/domains/${domain}`, (json) => {
    const type = graphDomain.safeParse(json).data?.authenticationType.toLowerCase();
    if (type === undefined) return undefined;
    return type === 'federated' ? true : type === 'managed' ? false : null;
  });
}

const deletedItem = z.object({ id: z.string(), deletedDateTime: z.iso.datetime({ offset: true }) });

/** https://learn.microsoft.com/graph/api/directory-deleteditems-get */
function readDeleted(graph: GraphClient, { id }: UserRef): Loaded<string> {
  return graph.read(path`/directory/deletedItems/${id}`, (json) => {
    const found = deletedItem.safeParse(json).data;
    return found?.id.toLowerCase() === id ? found.deletedDateTime : undefined;
  });
}
