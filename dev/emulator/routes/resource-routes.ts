// The operations of every resource but phones on the wire: finds the method, applies the resource's own rules, words the
// answer.
import type { Answer } from '../http/exchange.ts';
import { methodsOf, type Resource, type StoredMethod, type Verb } from '../resources/resource.ts';
import type { Outcome } from '../tenant/outcome.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import { emptyAnswer, jsonAnswer, refusalAnswer } from './graph-call.ts';
import type { PhoneRequest } from './phone-routes.ts';
import { refuseBody } from './write-body.ts';

export function answerResource(resource: Resource, verb: Verb, request: PhoneRequest): Answer {
  const { call, person, route } = request;
  const held = methodsOf(person, resource);
  if (resource.forOthersOnly?.includes(verb) && request.actor.id === person.id)
    return refusalAnswer(REFUSALS.notForOneself, call.ids);
  if (verb === 'options') return options(resource, request);
  if (verb === 'list')
    return shown(request, resource, '', { value: held.map((method) => viewMethod(resource, method)) });
  if (verb === 'create') return create(resource, request, held);
  if (resource.isSingleton && verb === 'update') return updatePart(resource, request, held[0]);
  // Ids of keys differ by case, GUIDs do not.
  const named = [route.methodId, route.methodId.toLowerCase()];
  const method = resource.isSingleton ? held[0] : held.find(({ id }) => named.includes(id));
  if (!method) return refusalAnswer(REFUSALS.noSuchMethod, call.ids);
  if (verb === 'get') return shown(request, resource, '/$entity', viewMethod(resource, method));
  if (verb === 'update') return update(resource, request, method);
  const removed = resource.remove?.(person, method);
  if (removed?.ok !== false) held.splice(held.indexOf(method), 1);
  return finish(request, removed);
}

function options(resource: Resource, { call, person, world }: PhoneRequest): Answer {
  const made = resource.options?.(person, world.now(), world.tenant);
  if (made?.ok !== true) return refusalAnswer(made?.refusal ?? REFUSALS.verbNotAllowed, call.ids);
  return jsonAnswer(200, made.value);
}

function create(resource: Resource, request: PhoneRequest, held: StoredMethod[]): Answer {
  const { call, person, world } = request;
  const refused = refuseBody(call);
  if (refused) return refused;
  const created = resource.create?.(person, call.body, world.now(), world.tenant, call.attestation);
  if (created?.ok !== true) return refusalAnswer(created?.refusal ?? REFUSALS.verbNotAllowed, call.ids);
  held.push(created.value);
  const view = { ...viewMethod(resource, created.value), ...resource.shownOnce?.(created.value) };
  return { ...shown(request, resource, '/$entity', view), status: 201 };
}

function update(resource: Resource, request: PhoneRequest, method: StoredMethod): Answer {
  return refuseBody(request.call) ?? finish(request, resource.update?.(request.person, method, request.call.body));
}

function updatePart(resource: Resource, request: PhoneRequest, method: StoredMethod | undefined): Answer {
  const { call, route, world } = request;
  const refused = refuseBody(call);
  if (refused) return refused;
  if (!method) return refusalAnswer(REFUSALS.noSuchMethod, call.ids);
  const changed = resource.updatePart?.(method, route.methodId, call.body, world.now(), world.tenant);
  if (changed?.ok !== true) return refusalAnswer(changed?.refusal ?? REFUSALS.verbNotAllowed, call.ids);
  return jsonAnswer(changed.value.status, changed.value.shown);
}

function finish({ call }: PhoneRequest, outcome: Outcome<void> | undefined): Answer {
  return outcome?.ok === false ? refusalAnswer(outcome.refusal, call.ids) : emptyAnswer();
}

/** What Graph shows of a method. */
export function viewMethod(resource: Resource, method: StoredMethod): object {
  const { id, createdDateTime } = method;
  return { id, createdDateTime, ...resource.view(method) };
}

function shown(request: PhoneRequest, { collection }: Resource, suffix: string, body: object): Answer {
  const { world, route, person } = request;
  const key = route.user.kind === 'me' ? person.id : encodeURIComponent(route.user.key);
  const context = `${world.graphUrl}/v1.0/$metadata#users('${key}')/authentication/${collection}${suffix}`;
  return jsonAnswer(200, { '@odata.context': context, ...body });
}
