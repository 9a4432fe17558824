import { serveAfter } from './serve-after.ts';

// What there is to show at the very first start is there before the server is loaded, which never indexes.
await serveAfter('prepare');
