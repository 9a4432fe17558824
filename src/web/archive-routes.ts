import { Router } from 'express';
import { requestSignal } from './middleware/request-signal.ts';
import { presentArchivePage } from './present/archive-page.ts';
import type { Site } from './present/frame.ts';
import type { WebServices } from './site-options.ts';

/** What is in the archive, and how well it is tagged. */
export function archiveRoutes(site: Site, { describeArchive }: WebServices): Router {
  return Router().get('/archive', async (req, res) => {
    const archive = await describeArchive(requestSignal(req));
    res.set('Cache-Control', 'no-cache');
    res.render('pages/archive', { page: presentArchivePage(site, archive) });
  });
}
