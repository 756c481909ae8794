// The phone operations on the wire: finds the person and the phone, asks the tenant's rules, words the answer.
import type { Answer } from '../http/exchange.ts';
import type { Actor } from '../tenant/actor.ts';
import type { PhoneOperation } from '../tenant/operations.ts';
import type { Outcome } from '../tenant/outcome.ts';
import type { Person, Phone } from '../tenant/person.ts';
import { createPhone, deletePhone, findPhone, updatePhone } from '../tenant/phone-operations.ts';
import { viewPhone } from '../tenant/phone-view.ts';
import { disableSmsSignIn, enableSmsSignIn } from '../tenant/sms-sign-in.ts';
import { emptyAnswer, type GraphCall, jsonAnswer, refusalAnswer } from './graph-call.ts';
import type { Route } from './route.ts';
import type { World } from './world.ts';
import { refuseBody } from './write-body.ts';

export interface PhoneRequest {
  world: World;
  call: GraphCall;
  actor: Actor;
  route: Route;
  person: Person;
}

export function answerPhoneOperation(operation: PhoneOperation, request: PhoneRequest): Answer {
  if (operation === 'list') return listPhones(request);
  if (operation === 'create') return create(request);
  const found = findPhone(request.person, request.route.methodId);
  if (!found.ok) return refusalAnswer(found.refusal, request.call.ids);
  const phone = found.value;
  if (operation === 'get')
    return jsonAnswer(200, { '@odata.context': context(request, '/$entity'), ...view(request, phone) });
  if (operation === 'update') return update(request, phone);
  if (operation === 'delete') return finish(request, deletePhone(request.world.tenant, request.person, phone));
  if (request.world.tenant.options.upnWritesDoNothing && !addressedById(request)) return emptyAnswer();
  const { tenant } = request.world;
  return finish(
    request,
    operation === 'enableSmsSignIn' ? enableSmsSignIn(tenant, request.person, phone) : disableSmsSignIn(phone),
  );
}

function listPhones(request: PhoneRequest): Answer {
  const value = [...request.person.phones.values()].map((phone) => view(request, phone));
  return jsonAnswer(200, { '@odata.context': context(request, ''), value });
}

function create(request: PhoneRequest): Answer {
  const refused = refuseBody(request.call);
  if (refused) return refused;
  const created = createPhone(request.world.tenant, request.person, request.call.body);
  if (!created.ok) return refusalAnswer(created.refusal, request.call.ids);
  return jsonAnswer(201, { '@odata.context': context(request, '/$entity'), ...view(request, created.value) });
}

function update(request: PhoneRequest, phone: Phone): Answer {
  const refused = refuseBody(request.call);
  return refused ?? finish(request, updatePhone(request.world.tenant, request.person, phone, request.call.body));
}

function finish(request: PhoneRequest, outcome: Outcome<void>): Answer {
  return outcome.ok ? emptyAnswer() : refusalAnswer(outcome.refusal, request.call.ids);
}

function view({ world, actor, person }: PhoneRequest, phone: Phone): object {
  return viewPhone(world.tenant, actor, person, phone);
}

function addressedById({ route, person }: PhoneRequest): boolean {
  return route.user.kind === 'me' || route.user.key.toLowerCase() === person.id;
}

/** The key is repeated as the request wrote it (documented sample). */
function context({ world, route, person }: PhoneRequest, suffix: string): string {
  const key = route.user.kind === 'me' ? person.id : encodeURIComponent(route.user.key);
  return `${world.graphUrl}/v1.0/$metadata#users('${key}')/authentication/phoneMethods${suffix}`;
}
