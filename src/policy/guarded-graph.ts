// Graph for a caller that may reach only some people: requests about others fail as `forbidden` and are not sent. It
// stands below every slice, so none can forget to ask.

import type { GraphClient } from '../graph/client.ts';
import { failed, faultWithoutAnswer, type Outcome } from '../graph/fault.ts';
import type { GraphPath } from '../graph/request.ts';
import type { CallerRights } from './rights.ts';

/** Whether a person belongs to one of these groups, also through groups in groups. Never rejects. */
export type MembershipCheck = (userId: string, groups: readonly string[]) => Promise<Outcome<boolean>>;

/** Whether the caller may touch the person; null stands for what is about no person. Never rejects. */
export type ReachCheck = (action: 'reads' | 'writes', userId: string | null) => Promise<Outcome<boolean>>;

const permissions = { reads: 'PhoneMethods.Read', writes: 'PhoneMethods.ReadWrite' } as const;

export function createReachCheck(rights: CallerRights, isMember: MembershipCheck): ReachCheck {
  return async (action, userId) => {
    const reach = rights[action];
    if (reach.kind === 'everyone') return { ok: true, value: true };
    if (userId === null || reach.ids.has(userId)) return { ok: true, value: userId !== null };
    return reach.groups.length === 0 ? { ok: true, value: false } : isMember(userId, reach.groups);
  };
}

export function guardGraph(graph: GraphClient, rights: CallerRights, mayReach: ReachCheck): GraphClient {
  const refusal = async (action: 'reads' | 'writes', path: GraphPath) => {
    const verdict = await mayReach(action, personOf(path));
    if (!verdict.ok) return verdict;
    return verdict.value ? null : failed({ ...faultWithoutAnswer('forbidden'), code: permissions[action] });
  };
  return {
    // Who reaches everyone goes straight on: a wait here would be paid for by every read.
    read:
      rights.reads.kind === 'everyone'
        ? graph.read
        : async (path, decode) => (await refusal('reads', path)) ?? graph.read(path, decode),
    async readAgain(path, decode) {
      return (await refusal('reads', path)) ?? graph.readAgain(path, decode);
    },
    async write(operationId, request, changes) {
      return (await refusal('writes', request.path)) ?? graph.write(operationId, request, changes);
    },
    async resend(operationId, request, changes) {
      return (await refusal('writes', request.path)) ?? graph.resend(operationId, request, changes);
    },
    inBatches(targets) {
      const batches = graph.inBatches(targets);
      return { ...batches, graph: guardGraph(batches.graph, rights, mayReach) };
    },
  };
}

function personOf(path: GraphPath): string | null {
  const segment = /^\/users(?:\/|\(')([^/?')]+)/.exec(path)?.[1];
  return segment === undefined ? null : decodeURIComponent(segment);
}
