import { type Request, Router } from 'express';
import { AppError } from '../../errors.ts';
import { ALL_WORDS, type WantedWords } from '../../services/speakers/read-speaker.ts';
import type { Site } from '../frame/frame.ts';
import { beforeDeadline, requestSignal } from '../server/request-signal.ts';
import type { WebServices } from '../server/site-options.ts';
import { NoticeList } from '../url/notice-list.ts';
import { parseSpeakerUrl } from '../url/speaker-url.ts';
import { parseSpeakersUrl } from '../url/speakers-url.ts';
import { parseKind } from '../url/url-kind.ts';
import { urlParams } from '../url/url-params.ts';
import { speakerJson } from './speaker-json.ts';
import { presentSpeakerPage } from './speaker-page.ts';
import { presentSpeakersPage } from './speakers-page.ts';

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
    .get('/speakers/:id', async (req, res) => {
      const url = parseSpeakerUrl(urlParams(req));
      const [found, summary] = await Promise.all([
        findSpeaker(req, services, url.wanted),
        services.summarizeArchive(requestSignal(req)),
      ]);
      res.set('Cache-Control', 'no-cache');
      if (found.kind === 'moved') res.redirect(308, movedHref('/speakers', found.id));
      else {
        const page = presentSpeakerPage(site, found.speaker, url, summary);
        res.render('pages/speaker', { page });
      }
    })
    .get('/api/v1/speakers/:id', async (req, res) => {
      const notices = new NoticeList();
      const kind = parseKind(urlParams(req), notices);
      const found = await findSpeaker(req, services, { ...ALL_WORDS, ...kind });
      res.set('Cache-Control', 'no-cache');
      if (found.kind === 'moved') res.redirect(308, movedHref('/api/v1/speakers', found.id));
      else res.json(speakerJson(found.speaker, notices.all()));
    });
}

async function findSpeaker(
  req: Request<{ id: string }>,
  { readSpeaker }: WebServices,
  wanted: WantedWords,
) {
  const found = await readSpeaker(req.params.id, wanted, requestSignal(req));
  if (found.kind !== 'unknown') return found;
  throw new AppError(
    'SPEAKER_NOT_FOUND',
    'The archive quotes nobody with this address. The articles may have been removed.',
  );
}

function movedHref(folder: string, id: string): string {
  return `${folder}/${encodeURIComponent(id)}`;
}
