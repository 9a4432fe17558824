import { Router } from 'express';
import type { ArchiveDescription } from '../../services/maintenance/describe-archive.ts';
import type { Site } from '../frame/frame.ts';
import { keptByState } from '../server/kept-by-state.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { presentArchivePage } from './archive-page.ts';

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
