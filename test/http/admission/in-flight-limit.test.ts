// Row 91: how the limit follows the lag.

import { describe, expect, it } from 'vitest';
import { createInFlightLimit } from '../../../src/http/admission/in-flight-limit.ts';

const make = () => createInFlightLimit({ max: 200, maxLagMs: 150 });

describe('row 91: the limit of operations in flight', () => {
  it('is the configured maximum while the process keeps up', () => {
    const limit = make();
    limit.observe(150, 200);
    expect(limit.current).toBe(200);
  });

  it('decreases by a fifth of the operations in flight for each interval with lag, down to a tenth', () => {
    const limit = make();
    limit.observe(151, 200);
    expect(limit.current).toBe(160);
    limit.observe(151, 100);
    expect(limit.current).toBe(80);
    for (let stretch = 0; stretch < 50; stretch++) limit.observe(5_000, 0);
    expect(limit.current).toBe(20);
  });

  it('has recovered after twenty intervals without lag, and does not exceed the maximum', () => {
    const limit = make();
    for (let stretch = 0; stretch < 50; stretch++) limit.observe(5_000, 200);
    for (let stretch = 0; stretch < 17; stretch++) limit.observe(0, 20);
    expect(limit.current).toBe(190);
    for (let stretch = 0; stretch < 3; stretch++) limit.observe(0, 20);
    expect(limit.current).toBe(200);
  });

  it('never reaches zero', () => {
    const limit = createInFlightLimit({ max: 1, maxLagMs: 1 });
    limit.observe(100, 0);
    expect(limit.current).toBe(1);
  });
});
