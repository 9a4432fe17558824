import { z } from 'zod';
import { named } from './schema-parts.ts';

export const problem = named(
  'Problem',
  'A failure (RFC 9457); docs/errors.md explains every code.',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string().describe('Stands in the log as well.'),
  }),
);
