import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import { openApiDocument } from './openapi/document.ts';
import type { Site } from './present/frame.ts';
import { publicOrigin } from './public-origin.ts';

/** The API's description of itself. */
export function openApiRoutes(site: Site): Router {
  const version = programVersion();
  return Router().get('/api/openapi.json', (req, res) => {
    res.set('Cache-Control', 'no-cache');
    res.json(openApiDocument(site.name, version, publicOrigin(site, req)));
  });
}

function programVersion(): string {
  const path = join(import.meta.dirname, '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
