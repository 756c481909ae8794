// The documents by which people are read, and what each answer says of a person.

import type { Reads } from '../actions.ts';
import type { DocumentText } from '../gateway/document-text.ts';
import { People, PeopleAlone, PeopleWithPasses, PeopleWithQrCodes } from '../generated/operations.ts';
import type { SeenIssued, SeenPhone } from './plan-row.ts';

export interface FoundPerson {
  readonly ok: true;
  readonly userId: string;
  /** Empty where the action reads none. */
  readonly phones: readonly SeenPhone[];
  /** As `Seen.issued`. */
  readonly issued: SeenIssued | null | undefined;
}

export interface Failed {
  readonly ok: false;
  readonly code?: string;
  readonly retryable?: boolean;
  readonly retryAfterSeconds?: number | null;
}

type Ask = <Result, Variables extends object>(document: DocumentText<Result, Variables>) => Promise<Result>;
type Read = (ask: Ask) => Promise<readonly (FoundPerson | Failed)[]>;

/** What is not an object of the expected type says why, or nothing. */
interface Refusal extends Omit<Failed, 'ok'> {
  readonly __typename: string;
}

const failed = (refusal: object | null | undefined): Failed => ({ ...(refusal as Refusal | null), ok: false });

const found = (
  userId: string,
  phones: readonly SeenPhone[] = [],
  issued: SeenIssued | null | undefined = null,
): FoundPerson => ({ ok: true, userId, phones, issued });

export const readers: Readonly<Record<Reads, Read>> = {
  async nothing(ask) {
    const { users } = await ask(PeopleAlone);
    return (users ?? []).map((user) => (user?.__typename === 'User' ? found(user.id) : failed(user)));
  },
  async phones(ask) {
    const { users } = await ask(People);
    return (users ?? []).map((user) => {
      if (user?.__typename !== 'User') return failed(user);
      const phones = user.phoneMethods;
      return phones?.__typename === 'PhoneMethodList' ? found(user.id, phones.items) : failed(phones);
    });
  },
  async passes(ask) {
    const { users } = await ask(PeopleWithPasses);
    return (users ?? []).map((user) => {
      if (user?.__typename !== 'User') return failed(user);
      const passes = user.temporaryAccessPassMethods;
      if (passes?.__typename !== 'TemporaryAccessPassMethodList') return unlessTransient(user.id, passes);
      return found(user.id, [], firstInForce(passes.items.map(seenPass)));
    });
  },
  async 'qr-codes'(ask) {
    const { users } = await ask(PeopleWithQrCodes);
    return (users ?? []).map((user) => {
      if (user?.__typename !== 'User') return failed(user);
      const codes = user.qrCodePinMethods;
      if (codes?.__typename !== 'QrCodePinMethodList') return unlessTransient(user.id, codes);
      const seen = codes.items.flatMap(({ methodId, standardQRCode: code }) =>
        code === null ? [] : [{ methodId, isInForce: isOpen(code.expireDateTime), isUsed: false }],
      );
      return found(user.id, [], firstInForce(seen));
    });
  },
};

const over: readonly string[] = ['EXPIRED', 'ONE_TIME_USED'];

const seenPass = ({
  methodId,
  methodUsabilityReason: reason,
}: {
  methodId: string;
  methodUsabilityReason: string;
}) => ({
  methodId,
  isInForce: !over.includes(reason),
  isUsed: reason === 'ONE_TIME_USED',
});

const isOpen = (end: string | null) => end === null || Date.parse(end) > Date.now();

const firstInForce = (seen: readonly SeenIssued[]): SeenIssued | null =>
  seen.find(({ isInForce }) => isInForce) ?? seen.find(({ isUsed }) => isUsed) ?? seen[0] ?? null;

/** The right to issue does not include the right to read: what is there then stays unknown. */
function unlessTransient(userId: string, refusal: object | null): FoundPerson | Failed {
  const failure = failed(refusal);
  return failure.retryable === false ? found(userId, [], undefined) : failure;
}
