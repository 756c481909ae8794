// Logs each request that is refused before an operation is executed: status and class of reason, nothing of its
// content. Floods are sampled by reason, so that they neither fill the log nor hide other refusals.

import type { Logger } from 'pino';
import { type RefusalCause, reasonFor } from '../identity/caller-refusals.ts';

/** The class of reason. Those of tokens come first. */
export type RefusalReason = RefusalCause | (typeof requestReasons)[number];

const requestReasons = [
  'overloaded',
  'host',
  'path',
  'method',
  'accept',
  'media-type',
  'headers',
  'size',
  'slow',
  'body',
  'document',
  'limits',
  'bug',
] as const;

export const refusalReasons: readonly RefusalReason[] = [
  ...(Object.keys(reasonFor) as RefusalCause[]),
  ...requestReasons,
];

export interface RefusedRequest {
  readonly status: number;
  readonly reason: RefusalReason;
  /** The gateway's own id; null if none was assigned yet. */
  readonly requestId: string | null;
  /** Includes the ids of the edge. */
  readonly log: Logger;
}

export type RefusedRequests = (refused: RefusedRequest) => void;

const linesPerSecond = 5;

interface Sample {
  second: number;
  lines: number;
  notLogged: number;
}

/** `onRefused` is called for every refusal, logged or not. */
export function createRefusedRequests(
  onRefused: (reason: RefusalReason, status: number) => void,
  now: () => number = () => performance.now(),
): RefusedRequests {
  const samples = new Map<RefusalReason, Sample>();
  return ({ status, reason, requestId, log }) => {
    onRefused(reason, status);
    const second = Math.floor(now() / 1000);
    const sample = samples.get(reason) ?? { second, lines: 0, notLogged: 0 };
    samples.set(reason, sample);
    if (sample.second !== second) Object.assign(sample, { second, lines: 0 });
    if (sample.lines >= linesPerSecond) {
      sample.notLogged += 1;
      return;
    }
    const { notLogged } = sample;
    Object.assign(sample, { lines: sample.lines + 1, notLogged: 0 });
    log.info({ requestId, status, reason, ...(notLogged === 0 ? {} : { notLogged }) }, 'request refused');
  };
}

const reasonsByStatus: Readonly<Record<number, RefusalReason>> = {
  400: 'body',
  404: 'path',
  405: 'method',
  406: 'accept',
  408: 'slow',
  413: 'size',
  415: 'media-type',
  431: 'headers',
  500: 'bug',
  503: 'overloaded',
};

/** For a refusal without a more specific reason. */
export function reasonOfStatus(status: number): RefusalReason {
  return reasonsByStatus[status] ?? 'body';
}
