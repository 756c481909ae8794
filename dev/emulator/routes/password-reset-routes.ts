// POST …/methods/{id}/resetPassword and the operation that it starts.
// https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword and
// https://learn.microsoft.com/graph/api/longrunningoperation-get
import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from '../http/exchange.ts';
import { PASSWORD_METHOD_ID, passwordMethods } from '../resources/password-methods.ts';
import { methodsOf } from '../resources/resource.ts';
import type { PasswordReset } from '../tenant/password-reset.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import { jsonAnswer, refusalAnswer } from './graph-call.ts';
import type { PhoneRequest } from './phone-routes.ts';
import { queryOf } from './route.ts';
import { refuseBody } from './write-body.ts';

/** As in the documented sample: without it, a request reaches no operation. */
const QUERY = 'aadgdc=EMU01P&aadgsu=ssprprod-a';
/** Reads that still show `running` (assumption: how long it takes is not documented). */
const RUNNING_READS = 1;

export function answerReset({ world, call, person, route }: PhoneRequest): Answer {
  // A password to be generated needs no body (documented sample).
  const refused = call.body === undefined ? undefined : refuseBody(call);
  if (refused) return refused;
  const isHere = route.methodId === PASSWORD_METHOD_ID && methodsOf(person, passwordMethods).length > 0;
  if (!isHere) return refusalAnswer(REFUSALS.noSuchMethod, call.ids);
  const { newPassword } = Object(call.body) as { newPassword?: unknown };
  const chosen = typeof newPassword === 'string' ? newPassword : null;
  if (chosen === null && person.onPremisesSyncEnabled) return refusalAnswer(REFUSALS.passwordNeeded, call.ids);
  if (chosen !== null && isBanned(chosen)) return refusalAnswer(REFUSALS.passwordPolicy, call.ids);
  const generated = chosen === null ? `Gen${randomBytes(9).toString('base64url')}` : undefined;
  world.tenant.issuedSecrets.add(generated ?? (chosen as string));
  const id = randomUUID();
  world.tenant.passwordResets.set(id, { person: person.id, reads: 0, createdDateTime: timeOf(world.now()) });
  const location = `${world.graphUrl}/v1.0/users/${person.id}/authentication/operations/${id}?${QUERY}`;
  const answer = jsonAnswer(202, generated === undefined ? {} : { ...CONTEXT, newPassword: generated });
  return { ...answer, headers: { ...answer.headers, location } };
}

const CONTEXT = {
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.passwordResetResponse',
};

export function answerResetOperation({ world, call, person, route }: PhoneRequest): Answer {
  const reset = world.tenant.passwordResets.get(route.methodId);
  const isHere = reset?.person === person.id && queryOf(call.url).toString() === QUERY;
  if (!isHere) return refusalAnswer(REFUSALS.noSuchOperation, call.ids);
  const isRunning = reset.reads++ < RUNNING_READS || person.passwordReset === 'staysRunning';
  return jsonAnswer(200, { id: route.methodId, ...stateOf(reset, isRunning, person.passwordReset === 'fails') });
}

function stateOf({ createdDateTime }: PasswordReset, isRunning: boolean, fails: boolean) {
  const times = { createdDateTime, lastActionDateTime: createdDateTime, resourceLocation: null };
  if (isRunning) return { ...times, status: 'running', statusDetail: null };
  // What `statusDetail` says is not documented.
  return fails
    ? { ...times, status: 'failed', statusDetail: 'The password could not be written to the on-premises directory.' }
    : { ...times, status: 'succeeded', statusDetail: null };
}

/** Too short, or one of the banned ones (documented that both are checked, not how). */
function isBanned(password: string): boolean {
  return password.length < 8 || /password/i.test(password);
}

const timeOf = (now: number): string => new Date(now).toISOString();
