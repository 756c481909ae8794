// What a look at the target proves of a write: three values, and none of them may be taken for a boolean.

import type { GatewayContext } from '../context.ts';
import type { AnswerError } from '../errors/members.ts';

/**
 * `applied` only where what is shown cannot be anything but the write's effect · `notApplied` only where it cannot be
 * its effect · `cannotTell` everything else: a masked number that fits, a state without a name.
 */
export type Judgement = 'applied' | 'notApplied' | 'cannotTell';

/** Looks at the target with the rights of the caller who asks, and says what the write did. */
export type Inquiry = (
  context: GatewayContext,
) => Promise<{ readonly judgement: Judgement } | { readonly error: AnswerError }>;
