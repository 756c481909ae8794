// `Mutation.addExternalMethod`. Graph has no update of an external method.
// https://learn.microsoft.com/graph/api/authentication-post-externalauthenticationmethods

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { violationOf } from '../../errors/members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { AddExternalMethodInput } from '../../generated/schema.ts';
import type { UserRef } from '../../graph/ids.ts';
import { displayNameViolations } from '../display-name.ts';
import { appears, issue } from '../issue.ts';
import { admitPerson } from '../target.ts';
import { type ExternalMethod, externalMethods } from './external-method.ts';
import { alreadyExists, replayed, rules } from './external-refusals.ts';

const action = 'addExternalMethod';
const access: Access = { ...externalMethods.access.remove, rolesForSelf: true };
const configurationGrammar = /^[A-Za-z0-9-]{1,128}$/;

const violationsOf = ({ configurationId, displayName }: AddExternalMethodInput) => [
  ...(configurationGrammar.test(configurationId)
    ? []
    : [violationOf('input.configurationId', 'MALFORMED_CONFIGURATION_ID', 'must be the id of a configuration (GUID)')]),
  ...displayNameViolations(displayName),
];

export const addExternalMethod: NonNullable<MutationResolvers['addExternalMethod']> = async (_root, args, context) => {
  const admitted = await admitPerson(context, action, args, violationsOf(args.input));
  return admitted.ok ? add(context, admitted.user, args.input, args.idempotencyKey) : admitted.error;
};

function add(
  context: GatewayContext,
  user: UserRef,
  { configurationId, displayName }: AddExternalMethodInput,
  idempotencyKey: string | null | undefined,
) {
  const fits = (one: ExternalMethod) => one.configurationId?.toLowerCase() === configurationId.toLowerCase();
  const judge = (found: ExternalMethod | null) => (found !== null && fits(found) ? 'applied' : 'notApplied');
  return issue(context, {
    action,
    method: externalMethods,
    user,
    methodId: null,
    // It shows no secret: the right to change methods is enough.
    issues: false,
    request: { method: 'POST', path: externalMethods.paths.list(user.id), body: { configurationId, displayName } },
    details: [configurationId, displayName],
    idempotencyKey,
    access,
    decode(json) {
      const added = externalMethods.decodeOne(json, user);
      return added !== undefined && fits(added) ? { methodId: added.methodId, shown: { judge } } : undefined;
    },
    trace: appears(fits),
    rules,
    async explain({ requestId }, before) {
      const existing = before.items.find(fits);
      return existing === undefined ? null : alreadyExists(existing.methodId, requestId);
    },
    replayed,
    repeated: (kept) => ({ ...kept, judge }),
  });
}
