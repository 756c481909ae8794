// Whether a person is in one of the groups that an application may act on; at most one request to Graph for each person
// and request. https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups

import { z } from 'zod';
import { failed, faultWithoutAnswer, type Outcome } from '../graph/fault.ts';
import { parseUserKey } from '../graph/ids.ts';
import { path } from '../graph/request.ts';
import type { Upstream } from '../graph/upstream.ts';
import type { MembershipCheck } from './guarded-graph.ts';

const memberships = z.object({ value: z.array(z.string()) });

export function createMembershipCheck(upstream: Upstream): MembershipCheck {
  const asked = new Map<string, Promise<Outcome<boolean>>>();
  return (userId, groups) => {
    const answer = asked.get(userId) ?? ask(upstream, userId, groups);
    asked.set(userId, answer);
    return answer;
  };
}

async function ask(upstream: Upstream, userId: string, groups: readonly string[]): Promise<Outcome<boolean>> {
  const id = parseUserKey(userId);
  if (id === null) return { ok: true, value: false };
  const answer = await upstream({
    method: 'POST',
    path: path`/users/${id}/checkMemberGroups`,
    body: { groupIds: groups },
    writes: false,
  });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: false } : answer;
  const found = memberships.safeParse(answer.value).data;
  if (found === undefined) return failed(faultWithoutAnswer('protocol', 200));
  return { ok: true, value: found.value.some((group) => groups.includes(group.toLowerCase())) };
}
