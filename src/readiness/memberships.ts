// The membership of a person in a policy's groups, including nested groups.
// https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups

import { z } from 'zod';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { path } from '../graph/request.ts';

/** Graph refuses more groups in one request. */
export const groupsPerQuestion = 20;

/** Those of `groups` that contain the person. Without groups no request is sent. Never rejects. */
export type ReadMemberships = (
  graph: GraphClient,
  user: UserRef,
  groups: readonly string[],
) => Promise<Outcome<ReadonlySet<string>>>;

const answer = z.object({ value: z.array(z.string()) });

/** By a question for each person. */
export const readMemberships: ReadMemberships = async (graph, { id }, groups) => {
  const questions: Loaded<readonly string[]>[] = [];
  for (let first = 0; first < groups.length; first += groupsPerQuestion) {
    const groupIds = groups.slice(first, first + groupsPerQuestion);
    questions.push(
      graph.ask(path`/users/${id}/checkMemberGroups`, { groupIds }, (json) =>
        answer.safeParse(json).data?.value.map((group) => group.toLowerCase()),
      ),
    );
  }
  const found = new Set<string>();
  for (const part of await Promise.all(questions)) {
    if (!part.ok) return part;
    for (const group of part.value) found.add(group);
  }
  return { ok: true, value: found };
};
