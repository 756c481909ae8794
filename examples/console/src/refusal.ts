// What came back, in plain words. The words are the catalogue's; a member that is newer than them still gets some.
import advice from '../../../docs/advice.json';

/** A member of any result, as far as a notice needs it. */
export interface Refusal {
  readonly __typename: string;
  readonly message?: string;
  readonly retryable?: boolean;
  readonly requestId?: string | null;
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
const unreachable = {
  title: 'The gateway cannot be reached',
  meaning: 'The request found no answer, so it is not certain what became of it.',
  next: 'Check the connection, look the person up again, then repeat.',
};

/** `own`: spoken to the person whose phone it is. */
export function wordsFor({ __typename, message, retryable }: Refusal, own: boolean): Words {
  const success = (own ? ownGood : good)[__typename];
  if (success) return { good: true, ...success };
  const told = known[__typename] ?? (message === undefined ? unreachable : undefined);
  return {
    good: false,
    ...(told ?? {
      title: 'This did not work',
      meaning: message ?? '',
      next: retryable ? 'Try again in a while.' : 'Tell the operators of the gateway.',
    }),
  };
}
