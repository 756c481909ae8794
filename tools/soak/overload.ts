// The share of its maximum throughput that a gateway keeps with four times as many clients. Tenant, gateway and clients are a
// process each, so that they can be measured separately; the tenant is the same for all measurements.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SEED } from '../../dev/emulator/seed.ts';
import { Tenant } from '../../dev/emulator/tenant/tenant.ts';
import { load, readPhones, round, type Tally } from './clients.ts';
import { printed, type RunningGateway, startGateway, type TenantAddress } from './gateway.ts';

const candidates = [32, 64, 128];

export async function measureOverload(seconds: number) {
  const tenant = await startTenant();
  const gateway = await startGateway(tenant);
  try {
    const share = seconds / (candidates.length + 3);
    // Compiled as it will be: not counted.
    await measure(gateway, tenant, { clients: 64, seconds: Math.max(5, share) });
    const runs = [];
    for (const clients of candidates) runs.push(await measure(gateway, tenant, { clients, seconds: share }));
    const peak = runs.reduce((best, run) => (run.goodPerSecond > best.goodPerSecond ? run : best));
    const clients = 4 * peak.clients;
    const compared = (run: Measured) => ({
      ...run,
      shareOfPeakGoodput: round(run.goodPerSecond / peak.goodPerSecond),
      shareOfPeakPerCore: round(run.goodPerCoreSecond / peak.goodPerCoreSecond),
    });
    const patient = compared(await measure(gateway, tenant, { clients, seconds: share }));
    const rude = compared(await measure(gateway, tenant, { clients, seconds: share, patient: false }));
    const recovered = compared(await measure(gateway, tenant, { clients: peak.clients, seconds: share }));
    return { search: runs, peak, patient, rude, recovered };
  } finally {
    await gateway.stop();
    tenant.stop();
  }
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(
  gateway: RunningGateway,
  tenant: RunningTenant,
  { clients, seconds, patient = true }: { clients: number; seconds: number; patient?: boolean },
) {
  const used = gateway.cpuSeconds() ?? 0;
  const { reader, people } = tenant;
  let next = 0;
  const tally: Tally = await load({
    url: gateway.url,
    clients,
    seconds,
    patient,
    act: (ask, _client, noted) => readPhones(ask, reader, people(next++), noted),
  });
  await tenant.forget();
  const cores = ((gateway.cpuSeconds() ?? 0) - used) / seconds;
  return {
    clients,
    goodPerSecond: round(tally.good / seconds),
    refusedPerSecond: round(tally.refused / seconds),
    wrong: tally.wrong,
    errors: tally.answers - tally.good - tally.refused - tally.wrong,
    /** Well below 1 on a machine that has other work: then only the numbers for each core compare. */
    gatewayCores: round(cores),
    goodPerCoreSecond: round(tally.good / seconds / cores),
  };
}

type RunningTenant = Awaited<ReturnType<typeof startTenant>>;

async function startTenant() {
  const main = fileURLToPath(new URL('../../dev/emulator/main.ts', import.meta.url));
  const env = { ...process.env, EMULATOR_PORT: '0', EMULATOR_TLS_PORT: '0' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 2] });
  const [, graphUrl = '', loginUrl = ''] = await printed(child, /Graph +(\S+)\/v1\.0[\s\S]*Login +(https:\/\/[^/]+)/);
  const text = async (path: string, method = 'GET') => (await fetch(`${graphUrl}${path}`, { method })).text();
  const address: TenantAddress = { graphUrl, loginUrl, caCertificatePem: await text('/dev/ca.pem') };
  // The same people as in the other process: both come from the seed.
  const seeded = new Tenant(SEED);
  return {
    ...address,
    reader: await text('/dev/token?user=reader'),
    people(number: number) {
      const person = seeded.named(`worker-${String(1 + (number % 1_000)).padStart(4, '0')}`);
      if (person === undefined) throw new Error('The seed has a thousand workers.');
      return person;
    },
    forget: () => text('/dev/reset', 'POST'),
    stop: () => child.kill('SIGTERM'),
  };
}
