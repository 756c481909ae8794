// genql: operations as objects, the answer typed by what was asked for.
import { createClient } from './generated';

export async function enable(url: string, token: string, userId: string): Promise<string> {
  const client = createClient({ url, headers: { authorization: `Bearer ${token}` } });
  const { enableSmsSignIn } = await client.mutation({
    enableSmsSignIn: {
      __args: { userId },
      __typename: true,
      on_EnableSmsSignInSuccess: { phoneMethod: { smsSignInState: true } },
      on_Error: { code: true, message: true },
    },
  });
  if (enableSmsSignIn === null) return 'INTERNAL_SERVER_ERROR';
  if (enableSmsSignIn.__typename === 'EnableSmsSignInSuccess')
    return enableSmsSignIn.phoneMethod?.smsSignInState ?? 'NOT_READ_BACK';
  return enableSmsSignIn.code;
}
