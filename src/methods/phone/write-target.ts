// The phone that the arguments of a mutation name: the mobile phone unless they name another.

import type { GatewayContext } from '../../context.ts';
import type { InputViolation } from '../../generated/schema.ts';
import { admitTarget, type KeyedArguments, type Resolved, type WriteTarget } from '../target.ts';
import { phoneMethodIds, phones } from './phone-method.ts';

/** As `admitTarget`. Not for mutations that remove: they have no default. */
export function admitPhone(
  context: GatewayContext,
  action: string,
  args: KeyedArguments,
  more: readonly InputViolation[] = [],
): Promise<Resolved<WriteTarget>> {
  return admitTarget(context, phones, action, { ...args, methodId: args.methodId ?? phoneMethodIds.MOBILE }, more);
}
