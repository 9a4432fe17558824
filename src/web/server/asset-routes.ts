import express, { Router } from 'express';
import { STYLE_SHEET } from '../frame/style-sheet.ts';

const FOR_EVER = { immutable: true, maxAge: '1y' } as const;

/**
 * The files of a folder and the sheet of all pages. Pages ask for each with a mark of what it holds, so browsers keep them for a year.
 */
export function assetRoutes(folder: string, styleSheet: string): Router {
  return Router()
    .get(`/${STYLE_SHEET}`, (_req, res) => {
      res.set('Cache-Control', 'public, max-age=31536000, immutable').type('css').send(styleSheet);
    })
    .use(express.static(folder, { index: false, redirect: false, ...FOR_EVER }));
}
