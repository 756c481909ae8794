import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWriteStore } from '../../../src/writes/store/open.ts';
import { newWrite } from './contract.ts';

describe('opening the write store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const onFile = (storeFile: string, gatewaySecret: string | null = null) =>
    openWriteStore({ storeFile, databaseUrl: null, gatewaySecret });
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  it('creates its folder, file and secret readable by the owner only, and opens them again', async () => {
    const file = join(folder, 'data', 'writes.sqlite');
    const write = newWrite();
    const first = await onFile(file);
    await first.claim([write]);
    expect(modeOf(join(folder, 'data'))).toBe('700');
    const names = ['writes.sqlite', 'writes.sqlite-wal', 'gateway.secret'];
    expect(names.map((name) => modeOf(join(folder, 'data', name)))).toEqual(['600', '600', '600']);
    await first.close();
    const second = await onFile(file);
    expect(await second.claim([{ ...write, args: ['other'] }])).toEqual([{ is: 'reused' }]);
    await second.close();
  });

  it('gives processes that start together one whole secret', async () => {
    const folders = Array.from({ length: 200 }, () => mkdtempSync(join(folder, 'together-')));
    const gate = new SharedArrayBuffer(4);
    const code = `const { workerData, parentPort } = require('node:worker_threads');
      import(workerData.module).then(({ secretOf }) => {
        const arrived = new Int32Array(workerData.gate);
        const secrets = workerData.folders.map((folder, index) => {
          Atomics.add(arrived, 0, 1);
          while (Atomics.load(arrived, 0) < 2 * (index + 1));
          try { return secretOf({ storeFile: folder + '/writes.sqlite', gatewaySecret: null }); } catch (failure) { return failure.message; }
        });
        parentPort.postMessage(secrets);
      });`;
    const module = new URL('../../../src/writes/store/open.ts', import.meta.url).href;
    const started = [1, 2].map(() => new Worker(code, { eval: true, workerData: { module, gate, folders } }));
    const answers = await Promise.all(started.map(async (worker) => (await once(worker, 'message'))[0] as string[]));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.filter((secret) => !/^[\w-]{43}$/.test(secret))).toEqual([]);
    expect(folders.flatMap((one) => readdirSync(one))).toEqual(folders.map(() => 'gateway.secret'));
  });

  it('row 411: refuses another secret while keys of the first are stored', async () => {
    const file = join(folder, 'writes.sqlite');
    const first = await onFile(file, 'the first secret');
    const other = await onFile(join(folder, 'empty.sqlite'), 'the first secret');
    await first.claim([newWrite()]);
    await Promise.all([first.close(), other.close()]);
    await expect(onFile(file, 'the second secret')).rejects.toThrow('GATEWAY_SECRET');
    await (await onFile(join(folder, 'empty.sqlite'), 'the second secret')).close();
  });

  it('refuses tables of a newer version', async () => {
    const file = join(folder, 'writes.sqlite');
    await (await onFile(file)).close();
    const db = new DatabaseSync(file);
    db.exec('INSERT INTO migrations VALUES (1000)');
    db.close();
    await expect(onFile(file)).rejects.toThrow('newer version');
  });

  it('row 412: refuses a location that is not writable or a file that is not a store, and leaves it unchanged', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'not a database, and longer than the head of one: '.repeat(20));
    const before = readFileSync(file, 'utf8');
    await expect(onFile(join(file, 'writes.sqlite'), 'secret')).rejects.toThrow();
    await expect(onFile(file, 'secret')).rejects.toThrow();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('requires a secret that replicas share, and an available database', async () => {
    const databaseUrl = 'postgres://127.0.0.1:1/none';
    await expect(openWriteStore({ storeFile: '', databaseUrl, gatewaySecret: null })).rejects.toThrow('GATEWAY_SECRET');
    await expect(openWriteStore({ storeFile: '', databaseUrl, gatewaySecret: 's' })).rejects.toThrow('is unavailable');
  });

  it('in memory, forgets everything with the process', async () => {
    const write = newWrite();
    for (let round = 0; round < 2; round++) {
      const store = await onFile('memory:');
      expect(await store.claim([write])).toEqual([{ is: 'claimed', operationId: write.operationId }]);
      await store.close();
    }
  });
});
