import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { Site } from '../frame/frame.ts';
import { addressOfSite } from '../server/address-of-site.ts';
import { openApiDocument } from './document.ts';

/** The API's description of itself. */
export function openApiRoutes(site: Site): Router {
  const version = programVersion();
  return Router().get('/api/openapi.json', (req, res) => {
    res.json(openApiDocument(site.name, version, addressOfSite(site, req, res)));
  });
}

function programVersion(): string {
  const path = join(import.meta.dirname, '..', '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
