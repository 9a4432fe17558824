import { Router } from 'express';
import { languagesRead } from '../../services/maintenance/languages-read.ts';
import { listRules } from '../../services/maintenance/list-rules.ts';
import type { Site } from '../frame/frame.ts';
import { presentHelpPage } from './help-page.ts';
import { presentRulesPage } from './rules-page.ts';

/** How to search, with examples that run, and by which rules articles are tagged. No engine is asked. */
export function helpRoutes(site: Site): Router {
  return Router()
    .get('/help', (_req, res) => {
      res.render('pages/help', { page: presentHelpPage(site) });
    })
    .get('/rules', (_req, res) => {
      res.render('pages/rules', { page: presentRulesPage(site, listRules(), languagesRead()) });
    });
}
