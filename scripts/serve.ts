import { serveAfter } from './serve-after.ts';

// The server of a service: it never indexes, whatever it finds.
await serveAfter('serve');
