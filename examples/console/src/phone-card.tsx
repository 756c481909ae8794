// A phone and whether its owner can sign in with it.
import type { PhoneFragment, PhoneType, SmsSignInState } from './generated/graphql.ts';

const types: Record<PhoneType, string> = {
  MOBILE: 'Mobile',
  ALTERNATE_MOBILE: 'Alternate mobile',
  OFFICE: 'Office',
  UNKNOWN: 'Phone',
};

const states: Record<SmsSignInState, readonly [kind: 'on' | 'off' | 'stop', label: string, why: string]> = {
  READY: ['on', 'Can sign in', 'This number is a sign-in name.'],
  NOT_ENABLED: ['off', 'Off', 'SMS sign-in is not turned on for this phone.'],
  NOT_CONFIGURED: ['off', 'Not set up', 'Policy allows it, but a further step is needed.'],
  NOT_SUPPORTED: ['off', 'Calls only', 'Only a mobile phone can sign in by SMS.'],
  NOT_ALLOWED_BY_POLICY: ['stop', 'Not allowed', "The tenant's policy leaves this person out."],
  PHONE_NUMBER_NOT_UNIQUE: ['stop', 'Number taken', 'Somebody else signs in with this number.'],
  UNKNOWN: ['off', 'Unknown', 'Microsoft reports a state that is newer than this page.'],
};

export function PhoneCard({ phone }: { readonly phone: PhoneFragment }) {
  const [kind, label, why] = states[phone.smsSignInState] ?? states.UNKNOWN;
  return (
    <li data-state={phone.smsSignInState}>
      <div>
        <span className="type">{types[phone.phoneType] ?? types.UNKNOWN}</span>
        <span className="number">{phone.phoneNumber ?? 'number hidden'}</span>
      </div>
      <div className="state">
        <span className={`chip ${kind}`}>{label}</span>
        <span className="why">{why}</span>
      </div>
    </li>
  );
}
