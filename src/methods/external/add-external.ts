// `Mutation.addExternalMethod`. Graph has no update of an external method.
// https://learn.microsoft.com/graph/api/authentication-post-externalauthenticationmethods

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { violationOf } from '../../errors/members.ts';
import { classify, tellsNothing } from '../../errors/rules.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { AddExternalMethodInput } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { runWrite } from '../../writes/run-write.ts';
import type { OutcomeProbe, Write, WriteResult } from '../../writes/write.ts';
import { appears } from '../issue.ts';
import type { MethodList } from '../method.ts';
import { replayFrom, textIn } from '../replay.ts';
import { outcomeUncertain, sendListWrite } from '../send-write.ts';
import { admitPerson, generalError, unreadable } from '../target.ts';
import { type ExternalMethod, externalMethods } from './external-method.ts';
import { alreadyExists, replayed, rules } from './external-refusals.ts';

const action = 'addExternalMethod';
const __typename = 'AddExternalMethodSuccess';
const access: Access = { ...externalMethods.access.remove, rolesForSelf: true };
const configurationGrammar = /^[A-Za-z0-9-]{1,128}$/;
const nameGrammar = /^[^\p{Cc}]{1,256}$/u;

const violationsOf = ({ configurationId, displayName }: AddExternalMethodInput) => [
  ...(configurationGrammar.test(configurationId)
    ? []
    : [violationOf('input.configurationId', 'MALFORMED_CONFIGURATION_ID', 'must be the id of a configuration (GUID)')]),
  ...(nameGrammar.test(displayName)
    ? []
    : [
        violationOf(
          'input.displayName',
          'MALFORMED_DISPLAY_NAME',
          'must be 1 to 256 characters, without control characters',
        ),
      ]),
];

export const addExternalMethod: NonNullable<MutationResolvers['addExternalMethod']> = async (_root, args, context) => {
  const admitted = await admitPerson(context, action, args, violationsOf(args.input));
  return admitted.ok ? add(context, admitted.user, args.input, args.idempotencyKey) : admitted.error;
};

type List = MethodList<ExternalMethod>;

async function add(
  context: GatewayContext,
  user: UserRef,
  input: AddExternalMethodInput,
  idempotencyKey: string | null | undefined,
  // biome-ignore lint/suspicious/noExplicitAny: the union of this mutation
): Promise<any> {
  const { configurationId, displayName } = input;
  const fits = (one: ExternalMethod) => one.configurationId?.toLowerCase() === configurationId.toLowerCase();
  const trace = appears(fits);
  const known: { before?: List } = {};
  const probe: OutcomeProbe = async (asking) => {
    const now = await externalMethods.readAgain(asking.graph, user);
    if (!now.ok) return { error: generalError(asking, user, externalMethods.access.read, now.fault) };
    return { judgement: known.before === undefined ? 'cannotTell' : trace(known.before, now.value).judgement };
  };
  const resource = externalMethods.collection;
  const added = (methodId: MethodId | null, reconciled: boolean) => ({ __typename, user, methodId, reconciled });
  const replay = replayFrom({
    resource,
    target: { user, methodId: null },
    access,
    success: (codes) => added(textIn(codes, 'methodId') as MethodId | null, codes['reconciled'] === true),
    refusals: replayed,
  });
  const described = { action, target: user, resource, methodId: null, idempotencyKey, probe, replay };
  const details = [configurationId, displayName];
  const result = await runWrite<WriteResult>(context, { ...described, details }, async (write) => {
    const before = await externalMethods.readAgain(context.graph, user);
    if (!before.ok) return unreadable(context, user, externalMethods.access.read, before.fault);
    known.before = before.value;
    const sent = await sendListWrite(context, write, externalMethods, {
      user,
      methodId: null,
      request: { method: 'POST', path: externalMethods.paths.list(user.id), body: { configurationId, displayName } },
      access,
      judge: (now) => trace(before.value, now).judgement,
      identify: ({ items }) => items.map(({ methodId }) => methodId).join(' '),
      accepts: (body) => fits(externalMethods.decodeOne(body, user) ?? nothing),
      // Whether Graph adds one twice is not documented.
      mayRepeat: () => false,
    });
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'refused') return refused(context, write, before.value.items.find(fits), sent.fault, sent.isSecond);
    const methodId = sent.reconciled
      ? trace(before.value, sent.state).methodId
      : (externalMethods.decodeOne(sent.body, user)?.methodId ?? null);
    if (methodId !== null) write.progress.issuedId = methodId;
    return added(methodId, sent.reconciled);
  });
  if (result.__typename !== __typename) return result;
  return {
    ...result,
    judge: (found: ExternalMethod | null) => (found !== null && fits(found) ? 'applied' : 'notApplied'),
  };
}

const nothing = { configurationId: null } as ExternalMethod;

function refused(
  context: GatewayContext,
  write: Write,
  existing: ExternalMethod | undefined,
  fault: Fault,
  isSecond: boolean,
): WriteResult {
  // What is there may be the effect of the first attempt.
  if (isSecond) return outcomeUncertain(write);
  const member = classify(rules, fault);
  if (member !== null) return member(fault);
  if (tellsNothing(fault) && existing !== undefined) return alreadyExists(existing.methodId, fault.requestId);
  return generalError(context, write.target, access, fault);
}
