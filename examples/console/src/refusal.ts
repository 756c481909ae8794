// Explains a refusal in plain words, from the error catalogue; a member that is newer than the catalogue still gets a text.
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import advice from '../../../docs/advice.json';

/** A member of any result, as far as a notice needs it. */
export interface Refusal {
  readonly __typename: string;
  readonly message?: string;
  readonly retryable?: boolean;
  readonly requestId?: string;
  readonly graphRequestId?: string | null;
  readonly requiredRoles?: readonly string[];
  readonly retryAfterSeconds?: number | null;
}

export interface Words {
  readonly good: boolean;
  readonly title: string;
  readonly meaning: string;
  readonly next: string;
}

const known: Readonly<Record<string, { title: string; meaning: string; next: string }>> = advice;
const good: Readonly<Record<string, Omit<Words, 'good'>>> = {
  EnableSmsSignInSuccess: {
    title: 'SMS sign-in is on',
    meaning: 'The phone number is now a sign-in name.',
    next: 'Have the person sign in with the number and the code that is texted to it.',
  },
  DisableSmsSignInSuccess: {
    title: 'SMS sign-in is off',
    meaning: 'The number can no longer be used to sign in. The phone stays registered.',
    next: 'Make sure that the person knows a password or has another method.',
  },
};
const ownGood: typeof good = {
  EnableSmsSignInSuccess: {
    title: 'SMS sign-in is on',
    meaning: 'Your phone number is now a sign-in name.',
    next: 'Next time, sign in with your number and the code that is texted to you.',
  },
  DisableSmsSignInSuccess: {
    title: 'SMS sign-in is off',
    meaning: 'Your number can no longer be used to sign in. The phone stays registered.',
    next: 'Make sure that you know your password or have another method.',
  },
};
// What is no member of a result: no answer, or one before anything ran.
const failures: Readonly<Record<string, { title: string; meaning: string; next: string }>> = {
  unreachable: {
    title: 'The gateway cannot be reached',
    meaning: 'There was no response, so the outcome of the request is not certain.',
    next: 'Check the connection, look the person up again, then repeat.',
  },
  signedOut: {
    title: 'You are no longer signed in',
    meaning: 'The gateway did not accept your sign-in. Nothing was done.',
    next: 'Sign in again, then repeat.',
  },
  forbidden: {
    title: 'Your account may not use this gateway',
    meaning: 'Your sign-in is genuine, but gives no right here. Nothing was done.',
    next: 'Ask the operators of the gateway for the right.',
  },
  tooLarge: {
    title: 'This is too much for one request',
    meaning: 'The gateway refused the request for its size. Nothing was done.',
    next: 'Try with fewer people.',
  },
  busy: {
    title: 'The gateway has too much to do',
    meaning: 'The request was refused before anything was done.',
    next: 'Wait a few seconds, then repeat.',
  },
  unseen: {
    title: 'Stopped before the answer came',
    meaning: 'The change was sent without waiting for its response: its outcome is not known.',
    next: 'Look the person up before you repeat the change.',
  },
  notSent: {
    title: 'Not sent',
    meaning: 'The roll-out was stopped before this person.',
    next: 'Start again with the people who are left.',
  },
};
const byStatus: Readonly<Record<number, string>> = {
  401: 'signedOut',
  403: 'forbidden',
  413: 'tooLarge',
  429: 'busy',
  503: 'busy',
};

/** What a request that ended in an error instead of a result has met. */
export function failureOf(error: unknown): Refusal {
  if (ServerError.is(error) || ServerParseError.is(error)) {
    const known = byStatus[error.statusCode];
    return known
      ? { __typename: known }
      : { __typename: 'refused', message: `The gateway answered ${error.statusCode}.` };
  }
  if (CombinedGraphQLErrors.is(error)) return { __typename: 'refused', message: error.errors[0]?.message ?? '' };
  return { __typename: 'unreachable' };
}

/** `own`: spoken to the person whose phone it is. */
export function wordsFor({ __typename, message, retryable }: Refusal, own: boolean): Words {
  const success = (own ? ownGood : good)[__typename];
  if (success) return { good: true, ...success };
  const told =
    known[__typename] ?? failures[__typename] ?? (message === undefined ? failures['unreachable'] : undefined);
  return {
    good: false,
    ...(told ?? {
      title: 'This did not work',
      meaning: message ?? '',
      next: retryable ? 'Try again in a while.' : 'Tell the operators of the gateway.',
    }),
  };
}
