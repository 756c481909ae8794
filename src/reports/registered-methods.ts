// The words of the registration report for methods. They have changed before (`fido2` became `passKeyDeviceBound`), so the
// word itself is kept beside our name for it.

import type { RegisteredMethod, RegisteredMethodName } from '../generated/schema.ts';
import { ownValue } from '../methods/open-enum.ts';

// https://learn.microsoft.com/graph/api/resources/userregistrationdetails and, for those it does not list, the report of
// sign-ins by method: https://learn.microsoft.com/graph/api/resources/userregistrationmethodsummary
const names: Readonly<Record<string, RegisteredMethodName>> = {
  alternateMobilePhone: 'ALTERNATE_MOBILE_PHONE',
  appPassword: 'APP_PASSWORD',
  email: 'EMAIL',
  externalAuthMethod: 'EXTERNAL_AUTH_METHOD',
  fido2SecurityKey: 'FIDO2_SECURITY_KEY',
  fido2: 'FIDO2_SECURITY_KEY',
  hardwareOneTimePasscode: 'HARDWARE_ONE_TIME_PASSCODE',
  macOsSecureEnclaveKey: 'MAC_OS_SECURE_ENCLAVE_KEY',
  microsoftAuthenticatorPasswordless: 'MICROSOFT_AUTHENTICATOR_PASSWORDLESS',
  microsoftAuthenticatorPush: 'MICROSOFT_AUTHENTICATOR_PUSH',
  mobilePhone: 'MOBILE_PHONE',
  officePhone: 'OFFICE_PHONE',
  passKeyDeviceBound: 'PASSKEY_DEVICE_BOUND',
  passKeyDeviceBoundAuthenticator: 'PASSKEY_DEVICE_BOUND_AUTHENTICATOR',
  passKeyDeviceBoundWindowsHello: 'PASSKEY_DEVICE_BOUND_WINDOWS_HELLO',
  passKeySynced: 'PASSKEY_SYNCED',
  password: 'PASSWORD',
  qrCode: 'QR_CODE',
  securityQuestion: 'SECURITY_QUESTION',
  softwareOneTimePasscode: 'SOFTWARE_ONE_TIME_PASSCODE',
  temporaryAccessPass: 'TEMPORARY_ACCESS_PASS',
  windowsHelloForBusiness: 'WINDOWS_HELLO_FOR_BUSINESS',
};

/** Graph's word is kept only where it has the form of one. */
export function registeredMethodOf(word: string): Omit<RegisteredMethod, '__typename'> {
  const graphName = /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(word) ? word : null;
  return { name: ownValue(names, word) ?? 'UNKNOWN', graphName };
}

/** All of Graph's words for a method, the usual one first; none for `UNKNOWN`. */
export function graphWordsOf(name: RegisteredMethodName): readonly string[] {
  return Object.keys(names).filter((word) => names[word] === name);
}
