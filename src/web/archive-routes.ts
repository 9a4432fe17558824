import { Router } from 'express';
import type { ArchiveDescription } from '../services/describe-archive.ts';
import { keptByState } from './kept-by-state.ts';
import { requestSignal } from './middleware/request-signal.ts';
import { presentArchivePage } from './present/archive-page.ts';
import type { Site } from './present/frame.ts';
import type { WebServices } from './site-options.ts';

/** What is in the archive, and how well it is tagged. */
export function archiveRoutes(
  site: Site,
  { describeArchive, summarizeArchive, summarizeRejects }: WebServices,
): Router {
  const kept = keptByState<ArchiveDescription>();
  return Router().get('/archive', async (req, res) => {
    const signal = requestSignal(req);
    const [summary, rejects] = await Promise.all([summarizeArchive(signal), summarizeRejects()]);
    const archive = await kept(summary, () => describeArchive(signal));
    res.set('Cache-Control', 'no-cache');
    res.render('pages/archive', { page: presentArchivePage(site, archive, rejects) });
  });
}
