// Idempotency keys for mutations that come through a router: it may repeat its request to the gateway after a lost
// response, and its clients cannot know. The key follows from the router's id of the client's request and from what is
// asked, so that a repeat is applied once and every other request is a write of its own.

import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Modifies the schema in place. A key of the client's own stays as it is. */
export function keyRoutedMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!field.args.some(({ name }) => name === 'idempotencyKey')) continue;
    field.resolve = (source, args: Arguments, context: GatewayContext, info) => {
      const key = derivedKey(args, context, info);
      if (key === null) return resolve?.(source, args, context, info);
      return resolve?.(source, { ...args, idempotencyKey: key }, { ...context, isKeyDerived: true }, info);
    };
  }
  return schema;
}

function derivedKey(args: Arguments, { router }: GatewayContext, info: GraphQLResolveInfo): string | null {
  const own = args['idempotencyKey'];
  if (router === null || router.id === null || (own !== null && own !== undefined)) return null;
  const [node] = info.fieldNodes;
  const asked = [router.id, info.fieldName, (node?.alias ?? node?.name)?.value, args];
  return `router-${createHash('sha256').update(JSON.stringify(asked)).digest('hex')}`;
}
