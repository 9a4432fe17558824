import { type Request, Router } from 'express';
import { AppError } from '../errors.ts';
import { beforeDeadline, requestSignal } from './middleware/request-signal.ts';
import type { Site } from './present/frame.ts';
import { searchHref, withOnly } from './present/search-links.ts';
import { speakerJson } from './present/speaker-json.ts';
import { presentSpeakerPage } from './present/speaker-page.ts';
import { presentSpeakersPage } from './present/speakers-page.ts';
import { saidSearch } from './said-search.ts';
import { EMPTY_STATE } from './search-state.ts';
import type { WebServices } from './site-options.ts';
import { parseSpeakersUrl } from './speakers-url.ts';
import { urlParams } from './url-params.ts';

/** Everybody who is quoted, and one person, for readers and as JSON. An id that was given up leads on. */
export function speakerRoutes(site: Site, services: WebServices): Router {
  return Router()
    .get('/speakers', async (req, res) => {
      const signal = requestSignal(req);
      const url = parseSpeakersUrl(urlParams(req));
      const [list, summary] = await Promise.all([
        beforeDeadline(services.listSpeakers(url.listing), signal),
        services.summarizeArchive(signal),
      ]);
      res.set('Cache-Control', 'no-cache');
      res.render('pages/speakers', { page: presentSpeakersPage(site, url, list, summary) });
    })
    .get('/speakers/:id', async (req, res, next) => {
      const said = urlParams(req).get('said')?.trim() ?? '';
      if (said === '') return next();
      res.redirect(
        303,
        searchHref(saidSearch({ ...withOnly(EMPTY_STATE, 'speaker', req.params.id), text: said })),
      );
    })
    .get('/speakers/:id', async (req, res) => {
      const [found, summary] = await Promise.all([
        findSpeaker(req, services),
        services.summarizeArchive(requestSignal(req)),
      ]);
      res.set('Cache-Control', 'no-cache');
      if (found.kind === 'moved') res.redirect(308, movedHref('/speakers', found.id));
      else res.render('pages/speaker', { page: presentSpeakerPage(site, found.speaker, summary) });
    })
    .get('/api/v1/speakers/:id', async (req, res) => {
      const found = await findSpeaker(req, services);
      res.set('Cache-Control', 'no-cache');
      if (found.kind === 'moved') res.redirect(308, movedHref('/api/v1/speakers', found.id));
      else res.json(speakerJson(found.speaker));
    });
}

async function findSpeaker(req: Request<{ id: string }>, { readSpeaker }: WebServices) {
  const found = await readSpeaker(req.params.id, requestSignal(req));
  if (found.kind !== 'unknown') return found;
  throw new AppError(
    'SPEAKER_NOT_FOUND',
    'The archive quotes nobody with this address. The articles may have been taken out.',
  );
}

function movedHref(folder: string, id: string): string {
  return `${folder}/${encodeURIComponent(id)}`;
}
