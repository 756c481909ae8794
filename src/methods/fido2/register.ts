// Mutation.registerFido2Method: a passkey that an authenticator made for somebody else.
// https://learn.microsoft.com/graph/api/authentication-post-fido2methods

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { type MethodId, parseMethodId, type UserRef } from '../../graph/ids.ts';
import { administrators } from '../access.ts';
import { type Issue, issue } from '../issue.ts';
import { admitPerson } from '../target.ts';
import { type NewPasskey, readPasskey } from './credential-input.ts';
import { type Fido2Key, fido2Keys } from './fido2-method.ts';
import { alreadyRegistered, explainRefusal, registrationRules, replayed } from './registration-refusals.ts';

const action = 'registerFido2Method';
const permissions = ['UserAuthMethod-Passkey.ReadWrite.All'];
const access: Access = { delegated: permissions, application: permissions, roles: administrators };

export const registerFido2Method: NonNullable<MutationResolvers['registerFido2Method']> = async (
  _root,
  { userId, input, idempotencyKey },
  context,
) => {
  const read = readPasskey(input);
  const named = { userId, idempotencyKey: idempotencyKey ?? null };
  const admitted = await admitPerson(context, action, named, read.ok ? [] : read.violations);
  if (!admitted.ok) return admitted.error;
  if (!read.ok) throw new Error('A malformed credential was admitted.');
  return register(context, admitted.user, read.passkey, named.idempotencyKey);
};

function register(context: GatewayContext, user: UserRef, passkey: NewPasskey, idempotencyKey: string | null) {
  const { displayName, id, clientDataJSON, attestationObject } = passkey;
  const response = { clientDataJSON, attestationObject };
  const body = { displayName, publicKeyCredential: { id, response, clientExtensionResults: {} } };
  return issue(context, {
    action,
    method: fido2Keys,
    user,
    methodId: null,
    request: { method: 'POST', path: fido2Keys.paths.list(user.id), body },
    details: [displayName, id, clientDataJSON, attestationObject],
    idempotencyKey,
    access,
    refuse({ items }) {
      const registered = items.find(({ methodId }) => methodId === methodIdOf(id));
      return registered === undefined ? null : alreadyRegistered(registered.methodId, null);
    },
    decode(json) {
      const answered = fido2Keys.decodeOne(json, user);
      return answered === undefined ? undefined : { methodId: answered.methodId, shown: { answered, judge } };
    },
    trace: traceOf(passkey),
    // No other write registers this credential.
    lookAlone: ({ items }) => (items.some(({ methodId }) => methodId === methodIdOf(id)) ? 'applied' : 'cannotTell'),
    rules: registrationRules,
    explain: (fault) => explainRefusal(context, passkey, fault),
    replayed,
    // It holds no secret: a repeated request may show the same.
    repeated: (kept) => ({ ...kept, methodId: kept.methodId ?? methodIdOf(id), judge }),
  });
}

const judge = (found: Fido2Key | null) => (found === null ? 'notApplied' : 'applied');

/** As Graph's ids are: the credential's, and a digit for the padding that it lacks (samples of Microsoft's pages). */
const methodIdOf = (credentialId: string) => `${credentialId}${(4 - (credentialId.length % 4)) % 4}` as MethodId;

// One sample has a GUID instead: one that appears meanwhile and looks like this passkey may be it, or somebody else's work.
function traceOf({ id, displayName, aaGuid }: NewPasskey): Issue<Fido2Key, object>['trace'] {
  return (before, now) => {
    const old = new Set(before.items.map((one) => one.methodId));
    const added = now.items.filter((one) => !old.has(one.methodId));
    const registered = added.find(({ methodId }) => methodId === methodIdOf(id));
    if (registered !== undefined) return { judgement: 'applied', methodId: registered.methodId };
    const mayBeIt = added.some(
      (one) => parseMethodId(one.methodId) !== null && looksLike(one, { displayName, aaGuid }),
    );
    return { judgement: mayBeIt ? 'cannotTell' : 'notApplied', methodId: null };
  };
}

/** What is not shown contradicts nothing. */
function looksLike(one: Fido2Key, { displayName, aaGuid }: Pick<NewPasskey, 'displayName' | 'aaGuid'>): boolean {
  return [
    [one.displayName, displayName],
    [one.aaGuid?.toLowerCase() ?? null, aaGuid],
  ].every(([shown, wanted]) => shown === null || shown === wanted);
}
