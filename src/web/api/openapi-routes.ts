import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { Site } from '../frame/frame.ts';
import { publicOrigin } from '../server/public-origin.ts';
import { openApiDocument } from './document.ts';

/** The API's description of itself. */
export function openApiRoutes(site: Site): Router {
  const version = programVersion();
  return Router().get('/api/openapi.json', (req, res) => {
    res.set('Cache-Control', 'no-cache');
    res.json(openApiDocument(site.name, version, publicOrigin(site, req)));
  });
}

function programVersion(): string {
  const path = join(import.meta.dirname, '..', '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
