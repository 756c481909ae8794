// GET …/authentication/methods: every kind in one list, each item with its type.
// https://learn.microsoft.com/graph/api/authentication-list-methods
import type { Answer } from '../http/exchange.ts';
import { RESOURCES } from '../resources/index.ts';
import { methodsOf } from '../resources/resource.ts';
import { viewPhone } from '../tenant/phone-view.ts';
import { jsonAnswer } from './graph-call.ts';
import type { PhoneRequest } from './phone-routes.ts';
import { viewMethod } from './resource-routes.ts';

export function answerMixedList({ world, actor, person, route }: PhoneRequest): Answer {
  const phones = [...person.phones.values()].map((phone) => ({
    '@odata.type': typeOf('phoneMethods'),
    ...viewPhone(world.tenant, actor, person, phone),
  }));
  const others = RESOURCES.flatMap((resource) =>
    methodsOf(person, resource).map((method) => ({
      '@odata.type': typeOf(resource.collection),
      ...viewMethod(resource, method),
    })),
  );
  const key = route.user.kind === 'me' ? person.id : encodeURIComponent(route.user.key);
  const context = `${world.graphUrl}/v1.0/$metadata#users('${key}')/authentication/methods`;
  const value = world.tenant.options.mixedListShows([...phones, ...others]);
  return jsonAnswer(200, { '@odata.context': context, value });
}

/** `emailMethods` holds `#microsoft.graph.emailAuthenticationMethod`. */
function typeOf(collection: string): string {
  const name = collection.replace(/(Authentication)?Methods?$/, 'AuthenticationMethod');
  return `#microsoft.graph.${name}`;
}
