// Issues what a person signs in with: one way for every kind. What Graph shows once goes from its answer to the answer of
// the request that asked for it, past everything that keeps, shares or records an outcome: none of that ever holds it.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { errorFields, type Member } from '../errors/members.ts';
import { classify, type Rule, tellsNothing } from '../errors/rules.ts';
import type { SecretAlreadyIssuedError, SecretLostError } from '../generated/schema.ts';
import type { Fault } from '../graph/fault.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { GraphWrite } from '../graph/request.ts';
import type { Judgement } from '../writes/judgement.ts';
import { successOf } from '../writes/outcome-of.ts';
import { runWrite } from '../writes/run-write.ts';
import type { OutcomeProbe, Write, WriteResult } from '../writes/write.ts';
import type { Method, MethodList, MethodObject } from './method.ts';
import { type ReplayedRefusals, replayFrom, textIn } from './replay.ts';
import { outcomeUncertain, sendListWrite } from './send-write.ts';
import { generalError, unreadable } from './target.ts';

export interface Issued<Shown> {
  /** Null where Graph's answer does not name it. */
  readonly methodId: MethodId | null;
  /** What this one answer shows: the secret, and what belongs to it. */
  readonly shown: Shown;
}

/** What two looks show of an issue whose answer was lost. */
export interface Trace {
  readonly judgement: Judgement;
  readonly methodId: MethodId | null;
}

export interface Issue<M extends MethodObject, Shown extends object> {
  /** The mutation's name. */
  readonly action: string;
  readonly method: Method<M>;
  readonly user: UserRef;
  /** The method that it is about; null for one that is yet to be. */
  readonly methodId: MethodId | null;
  /** Whether it takes the right to issue; yes unless given. */
  readonly issues?: boolean;
  readonly request: GraphWrite;
  /** As `Write.details`. */
  readonly details: readonly string[];
  readonly idempotencyKey: string | null | undefined;
  /** What Graph asks for. */
  readonly access: Access;
  /** Why nothing is sent, by what is there before. */
  readonly refuse?: (before: MethodList<M>) => WriteResult | null;
  /** Undefined where the body of a 2xx is not what Graph documents. */
  readonly decode: (body: unknown) => Issued<Shown> | undefined;
  readonly trace: (before: MethodList<M>, now: MethodList<M>) => Trace;
  /** What a look alone shows, where the state before is not known: nothing unless given. */
  readonly lookAlone?: (now: MethodList<M>) => Judgement;
  /** What Graph's refusals mean. */
  readonly rules?: readonly Rule<(fault: Fault) => WriteResult>[];
  /** What else tells about a refusal whose text says nothing. */
  readonly explain?: (fault: Fault, before: MethodList<M>) => Promise<WriteResult | null>;
  readonly replayed?: ReplayedRefusals;
  /** What every request gets but the one that issued it, where nothing of it is secret. */
  readonly repeated?: (kept: Kept) => WriteResult;
}

export interface Kept extends WriteResult {
  readonly user: UserRef;
  readonly methodId: MethodId | null;
  readonly reconciled: boolean;
}

/**
 * The success member with what `decode` found, for the request that issued it; `SecretAlreadyIssuedError` for every other
 * one with its key; `SecretLostError` where Graph's answer was lost and a look shows that it was issued. Sends a second
 * time only what Graph refused for the moment.
 */
export async function issue<M extends MethodObject, Shown extends object>(
  context: GatewayContext,
  issuing: Issue<M, Shown>,
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has a union of its own
): Promise<any> {
  const { action, method, user, methodId, details, idempotencyKey, access, issues = true } = issuing;
  const __typename = successOf(action);
  const known: { before?: MethodList<M>; issued?: Issued<Shown> } = {};
  const kept = (id: MethodId | null, reconciled: boolean): Kept => ({ __typename, user, methodId: id, reconciled });
  const replay = replayFrom({
    resource: method.collection,
    target: { user, methodId },
    access,
    success: (codes) => kept(textIn(codes, 'methodId') as MethodId | null, codes['reconciled'] === true),
    refusals: issuing.replayed ?? {},
  });
  const probe: OutcomeProbe = async (asking) => {
    const now = await method.readAgain(asking.graph, user);
    if (!now.ok) return { error: generalError(asking, user, method.access.read, now.fault) };
    const { before } = known;
    if (before === undefined) return { judgement: issuing.lookAlone?.(now.value) ?? 'cannotTell' };
    return { judgement: issuing.trace(before, now.value).judgement };
  };
  const described = { action, target: user, resource: method.collection, issues, methodId, replay };
  const result = await runWrite<WriteResult>(
    context,
    { ...described, details, idempotencyKey, probe },
    async (write) => {
      const before = await method.readAgain(context.graph, user);
      if (!before.ok) return unreadable(context, user, method.access.read, before.fault);
      const refusal = issuing.refuse?.(before.value) ?? null;
      if (refusal !== null) return refusal;
      known.before = before.value;
      const sent = await send(context, write, issuing, before.value);
      if ('__typename' in sent) return sent;
      if (sent.issued !== undefined) known.issued = sent.issued;
      if (sent.methodId !== null) write.progress.issuedId = sent.methodId;
      return kept(sent.methodId, sent.issued === undefined);
    },
  );
  const { issued } = known;
  // Graph said so: whatever else is on record, this is the only answer that can show it.
  if (issued !== undefined) return { ...kept(issued.methodId, false), ...issued.shown };
  if (result.__typename !== __typename) return result;
  if (issuing.repeated !== undefined) return issuing.repeated(result as Kept);
  const { reconciled, ...what } = result as Kept;
  return reconciled ? secretLost(what) : secretAlreadyIssued(what);
}

/** One more method than before, which `fits` what was asked for. Others may add methods, too: more than one tells nothing. */
export function appears<M extends MethodObject>(fits: (method: M) => boolean): Issue<M, object>['trace'] {
  return (before, now) => {
    const old = new Set(before.items.map((one) => one.methodId));
    const [added, ...more] = now.items.filter((one) => !old.has(one.methodId));
    if (added === undefined) return { judgement: 'notApplied', methodId: null };
    const isIt = more.length === 0 && fits(added);
    return { judgement: isIt ? 'applied' : 'cannotTell', methodId: isIt ? added.methodId : null };
  };
}

interface Sent<Shown> {
  readonly methodId: MethodId | null;
  /** Undefined where Graph's answer was lost. */
  readonly issued: Issued<Shown> | undefined;
}

async function send<M extends MethodObject, Shown extends object>(
  context: GatewayContext,
  write: Write,
  issuing: Issue<M, Shown>,
  before: MethodList<M>,
): Promise<Sent<Shown> | WriteResult> {
  const { method, user, methodId, request, decode, trace, access } = issuing;
  const sent = await sendListWrite(context, write, method, {
    user,
    methodId,
    request,
    access,
    judge: (now) => trace(before, now).judgement,
    identify: (methods) => methods.items.map((one) => one.methodId).join(' '),
    accepts: (body) => decode(body) !== undefined,
    // A second one would make the first useless, or stand beside it unseen.
    mayRepeat: () => false,
  });
  if (sent.is === 'undecided') return sent.error;
  if (sent.is === 'refused')
    return sent.isSecond ? outcomeUncertain(write) : refused(context, issuing, sent.fault, before);
  const issued = sent.reconciled ? undefined : decode(sent.body);
  return { issued, methodId: sent.reconciled ? trace(before, sent.state).methodId : (issued?.methodId ?? null) };
}

async function refused<M extends MethodObject>(
  context: GatewayContext,
  { user, access, rules = [], explain }: Issue<M, object>,
  fault: Fault,
  before: MethodList<M>,
): Promise<WriteResult> {
  const member = classify(rules, fault);
  if (member !== null) return member(fault);
  const explained = tellsNothing(fault) ? await explain?.(fault, before) : null;
  return explained ?? generalError(context, user, access, fault);
}

type What = Pick<Kept, 'user' | 'methodId'>;

/** For every request but the one that issued it. */
export function secretAlreadyIssued({ user, methodId }: What): Member<Omit<SecretAlreadyIssuedError, 'user'>> & What {
  const message = 'It was issued for an earlier request with this key, and is shown once only.';
  const fields = errorFields('SECRET_ALREADY_ISSUED', message);
  return { __typename: 'SecretAlreadyIssuedError', ...fields, user, methodId };
}

/** Where Graph's answer lacks it, or was lost. */
export function secretLost({ user, methodId }: What): Member<Omit<SecretLostError, 'user'>> & What {
  const message =
    'It was issued, and the answer that showed it was lost: issue a new one, after removing this one where that is possible.';
  return { __typename: 'SecretLostError', ...errorFields('SECRET_LOST', message), user, methodId };
}
