// People to whom something always happens on the way: answers that get lost, and one that nobody has seen before. Only
// single calls meet it, so that nobody else's item of a batch suffers.
import type { FaultRuleInput } from './fault-rules.ts';
import { id } from './seed-people.ts';
import type { PersonSeed } from './tenant/person.ts';

export const TROUBLED_CAST: readonly PersonSeed[] = [
  {
    id: id(22),
    shortName: 'lost-answer',
    displayName: 'Lotte Arnesen',
    phones: { mobile: '+1 4255550124' },
    whatHappens: 'Enabling works, but its answer gets lost: found out by reading, reconciled.',
  },
  {
    id: id(23),
    shortName: 'lost-change',
    displayName: 'Luis Cabral',
    phones: { mobile: '+1 4255550125' },
    whatHappens:
      'A new number never arrives and no answer comes: the phone shows another number, and the outcome stays unknown.',
  },
  {
    id: id(24),
    shortName: 'in-the-dark',
    displayName: 'Ingrid Dahl',
    phones: { mobile: '+1 4255550126' },
    whatHappens: 'The answer to enabling gets lost and the phone cannot be read: the outcome stays unknown.',
  },
  {
    id: id(25),
    shortName: 'odd-answer',
    displayName: 'Odile Aubert',
    phones: { mobile: '+1 4255550127' },
    whatHappens: 'Enabling answers a refusal that nothing documents.',
  },
];

export const SEEDED_FAULTS: readonly FaultRuleInput[] = [
  { match: { user: 'lost-answer', operation: 'enableSmsSignIn', on: 'call' }, fault: { kind: 'apply-then-reset' } },
  { match: { user: 'lost-change', operation: 'update', on: 'call' }, fault: { kind: 'reset' } },
  { match: { user: 'in-the-dark', operation: 'enableSmsSignIn', on: 'call' }, fault: { kind: 'apply-then-reset' } },
  { match: { user: 'in-the-dark', method: 'GET', path: '/authentication/' }, fault: { kind: 'status', status: 503 } },
  { match: { user: 'pass-lost', method: 'POST', on: 'call' }, fault: { kind: 'apply-then-reset' } },
  { match: { user: 'reset-lost', method: 'POST', on: 'call' }, fault: { kind: 'apply-then-reset' } },
  {
    match: { user: 'passkey-lost', operation: 'fido2Methods.create', on: 'call' },
    fault: { kind: 'apply-then-reset' },
  },
  {
    match: { user: 'odd-answer', operation: 'enableSmsSignIn', on: 'call' },
    fault: { kind: 'status', status: 422, body: { error: { code: 'methodBeingMigrated', message: 'Later.' } } },
  },
];
