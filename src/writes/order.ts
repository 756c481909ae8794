// Within this process, writes to one person are sent one after the other, in order of arrival.

import { graphUnavailable } from '../errors/members.ts';
import { untilAborted } from '../until-aborted.ts';
import type { Write, WriteMiddleware, WriteRefusal, WriteResult } from './write.ts';

const yes = () => true;

export function order(): WriteMiddleware {
  const last = new Map<string, Promise<void>>();
  return async <Result extends WriteResult>(
    write: Write,
    context: Parameters<WriteMiddleware>[1],
    next: () => Promise<Result | WriteRefusal>,
  ) => {
    const target = `${context.caller.tenantId} ${write.target.id}`;
    const before = last.get(target);
    const { promise: done, resolve: release } = Promise.withResolvers<void>();
    const turn = before === undefined ? done : before.then(() => done);
    last.set(target, turn);
    try {
      const mine = before === undefined || (await untilAborted(context.deadline.signal, before.then(yes), false));
      return mine ? await next() : graphUnavailable(null);
    } finally {
      release();
      if (last.get(target) === turn) last.delete(target);
    }
  };
}
