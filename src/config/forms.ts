// Formats that several variables share. Messages name the requirement, never the value.

import { z } from 'zod';

// Tools that were given no id write zeros.
export const guid = z
  .guid('must be a GUID')
  .refine((id) => !/^[0-]*$/.test(id), 'must not be all zeros')
  .toLowerCase();

export const list = z
  .string()
  .transform((text) => text.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

export const flag = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');

export function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
}

/** A JSON text of the given shape. */
export function json<Shape extends z.ZodType>(shape: Shape, message: string) {
  return z.string().transform((text, context): z.output<Shape> => {
    try {
      const parsed = shape.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {}
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
