import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import { addressOfSite } from './address-of-site.ts';
import { openApiDocument } from './openapi/document.ts';
import type { Site } from './present/frame.ts';

/** The API's description of itself. */
export function openApiRoutes(site: Site): Router {
  const version = programVersion();
  return Router().get('/api/openapi.json', (req, res) => {
    res.json(openApiDocument(site.name, version, addressOfSite(site, req, res)));
  });
}

function programVersion(): string {
  const path = join(import.meta.dirname, '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
