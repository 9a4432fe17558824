import { Router } from 'express';
import type { Site } from './present/frame.ts';
import { presentHelpPage } from './present/help-page.ts';

/** How to search, with examples that run. It needs no engine. */
export function helpRoutes(site: Site): Router {
  return Router().get('/help', (_req, res) => {
    res.render('pages/help', { page: presentHelpPage(site) });
  });
}
