import { type Request, Router } from 'express';
import type { Quality } from '../../services/maintenance/measure-quality.ts';
import type { Site } from '../frame/frame.ts';
import { keptByState } from '../server/kept-by-state.ts';
import { requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { qualityCsv } from './quality-csv.ts';
import { presentQualityPage } from './quality-page.ts';

/** How well the archive is tagged: a page, and its figures as a table. */
export function qualityRoutes(
  site: Site,
  { measureQuality, summarizeArchive }: WebServices,
): Router {
  const kept = keptByState<Quality>();
  const measured = async (req: Request) => {
    const signal = requestSignal(req);
    const summary = await summarizeArchive(signal);
    return { summary, quality: await kept(summary, () => measureQuality(signal)) };
  };
  return Router()
    .get('/archive/quality', async (req, res) => {
      const { quality, summary } = await measured(req);
      res.set('Cache-Control', 'no-cache');
      res.render('pages/quality', { page: presentQualityPage(site, quality, summary) });
    })
    .get('/archive/quality.csv', async (req, res) => {
      const { quality } = await measured(req);
      res.set('Cache-Control', 'no-cache');
      res.attachment('quality.csv').type('text/csv; charset=utf-8; header=present');
      res.send(qualityCsv(quality));
    });
}
