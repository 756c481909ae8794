// Restricts a Graph client to the people that the caller may access, for each resource: other requests fail as
// `forbidden` and are not sent. It is below every slice, so no slice can bypass it. A path of an unknown resource is
// never sent.

import type { GraphClient } from '../graph/client.ts';
import { failed, faultWithoutAnswer, type Outcome } from '../graph/fault.ts';
import type { GraphPath } from '../graph/request.ts';
import { subjectOf } from './resources.ts';
import type { CallerRights, ReachAction } from './rights.ts';

/** Whether a person belongs to one of these groups, including nested groups. Never rejects. */
export type MembershipCheck = (userId: string, groups: readonly string[]) => Promise<Outcome<boolean>>;

/** Whether the caller may access this resource of the person. Never rejects. */
export type ReachCheck = (action: ReachAction, resource: string, userId: string) => Promise<Outcome<boolean>>;

export function createReachCheck(rights: CallerRights, isMember: MembershipCheck): ReachCheck {
  return async (action, resource, userId) => {
    const reach = rights.reach(action, resource);
    if (reach.kind === 'everyone' || reach.ids.has(userId)) return { ok: true, value: true };
    return reach.groups.length === 0 ? { ok: true, value: false } : isMember(userId, reach.groups);
  };
}

export function guardGraph(graph: GraphClient, rights: CallerRights, mayReach: ReachCheck): GraphClient {
  const refusal = async (path: GraphPath, method?: string) => {
    const subject = subjectOf(path);
    const action = method === undefined ? 'reads' : rights.changing(subject?.resource ?? '', method);
    const verdict = subject === null ? nobody : await mayReach(action, subject.resource, subject.person);
    if (!verdict.ok) return verdict;
    const code = rights.scopeFor(action, subject?.resource ?? '');
    return verdict.value ? null : failed({ ...faultWithoutAnswer('forbidden'), code });
  };
  // For a caller that may access everyone, reads are synchronous: a promise would cost every read.
  const isOpen = (path: GraphPath) => {
    const subject = subjectOf(path);
    return subject !== null && rights.reach('reads', subject.resource).kind === 'everyone';
  };
  return {
    read: (path, decode) =>
      isOpen(path) ? graph.read(path, decode) : refusal(path).then((refused) => refused ?? graph.read(path, decode)),
    ask: (path, question, decode) =>
      isOpen(path)
        ? graph.ask(path, question, decode)
        : refusal(path).then((refused) => refused ?? graph.ask(path, question, decode)),
    async readAgain(path, decode) {
      return (await refusal(path)) ?? graph.readAgain(path, decode);
    },
    async write(operationId, request, changes) {
      return (await refusal(request.path, request.method)) ?? graph.write(operationId, request, changes);
    },
    async resend(operationId, request, changes) {
      return (await refusal(request.path, request.method)) ?? graph.resend(operationId, request, changes);
    },
    inBatches(targets) {
      const batches = graph.inBatches(targets);
      return { ...batches, graph: guardGraph(batches.graph, rights, mayReach) };
    },
  };
}

const nobody = { ok: true, value: false } as const;
