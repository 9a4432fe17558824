// Writes docs/formats.md from the table of formats.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatsDocument } from '../src/services/runs/formats-document.ts';

writeFileSync(fileURLToPath(new URL('../docs/formats.md', import.meta.url)), formatsDocument());
