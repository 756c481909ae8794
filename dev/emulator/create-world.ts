// The state of one emulated tenant, as seeded, and how it is reset. Opens no port.
import type { EmulatorOptions } from './emulator.ts';
import { FaultScript } from './faults.ts';
import type { Certificate } from './http/certificate.ts';
import { AuthorizationCodes } from './login/authorization-codes.ts';
import { DeviceCodes } from './login/device-codes.ts';
import type { SigningKeys } from './login/signing-keys.ts';
import { withPeopleOf } from './people-file/people-file.ts';
import { lagOfAll, Replication } from './replication.ts';
import { BatchStyle } from './routes/batch-style.ts';
import type { World } from './routes/world.ts';
import { SEED, SEEDED_FAULTS, TENANT_ID } from './seed.ts';
import { REPORT_BEHIND } from './seed-reports.ts';
import { StateFile } from './state-file.ts';
import { RegistrationReport } from './tenant/registration-report.ts';
import { Tenant } from './tenant/tenant.ts';
import { Throttling } from './throttling.ts';

/** Its addresses are empty: they are known once the ports are. */
export function createWorld(options: EmulatorOptions, keys: SigningKeys, certificate: Certificate): World {
  const { now = Date.now, lag = {} } = options;
  const { peopleFile, stateFile } = options;
  const tenant = new Tenant(peopleFile === undefined ? SEED : withPeopleOf(peopleFile, SEED));
  const state = stateFile === undefined ? null : new StateFile(stateFile, tenant.issuedSecrets);
  for (const person of state?.people() ?? []) tenant.put(person);
  const world: World = {
    tenant,
    state,
    replication: new Replication(tenant, now, typeof lag === 'number' ? lagOfAll(lag) : lag, (person) =>
      state?.keep(person),
    ),
    report: new RegistrationReport(tenant, now, REPORT_BEHIND),
    faults: new FaultScript(SEEDED_FAULTS),
    keys,
    throttling: new Throttling(TENANT_ID, now, options.limits),
    authorizationCodes: new AuthorizationCodes(),
    deviceCodes: new DeviceCodes(),
    batchStyle: new BatchStyle(options.shuffleBatch ?? true),
    requests: [],
    tokenRequests: [],
    documentRequests: [],
    now,
    graphUrl: '',
    loginUrl: '',
    otherGraphUrls: [],
    caCertificatePem: certificate.caCertificatePem,
    reset: () => resetWorld(world),
    onReset: options.onReset ?? (() => Promise.resolve()),
  };
  return world;
}

function resetWorld(world: World): void {
  for (const records of [world.requests, world.tokenRequests, world.documentRequests]) records.length = 0;
  const { tenant, replication, report, throttling, batchStyle, authorizationCodes, deviceCodes, keys } = world;
  const codes = [authorizationCodes, deviceCodes];
  for (const part of [tenant, replication, report, throttling, batchStyle, ...codes, keys]) part.reset();
  world.faults.clear();
  world.state?.clear();
}
