/**
 * Lines of a page that are not of the story. Written by hand for Dateline, 2026, from pages of many
 * sites; licence MIT. `seenIn` names the kind of page that would be read wrong without the line.
 */
import type { PageWords } from '../page-words.ts';

// Compared whole, and only walking up from the end, so "Read more" inside a story stays.
const TAIL_LINES = [
  {
    line: /^(?:leave a (?:comment|reply)|comments?(?: \(\d+\))?|\d+ comments?|post a comment|add a comment)\.?$/i,
    seenIn: 'blog',
  },
  {
    line: /^(?:share (?:this|on)|share|tweet|follow us|print|e-?mail(?: this)?|like this).{0,60}$/i,
    seenIn: 'share bar',
  },
  { line: /^(?:read|see|watch|learn) (?:more|also|next):?.{0,160}$/i, seenIn: 'teaser' },
  {
    line: /^(?:related|tags?|topics?|filed under|category|categories|keywords)\b:?.{0,160}$/i,
    seenIn: 'tag line',
  },
  {
    line: /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|reported|translated)\b[^.!?]{0,30}\bby\b.{0,220}\)?\.?$/i,
    seenIn: 'agency credit',
  },
  { line: /^(?:©|\(c\)|copyright\b).{0,200}$/i, seenIn: 'copyright' },
  { line: /^.{0,80}\ball rights reserved\b.{0,60}$/i, seenIn: 'copyright' },
  {
    line: /^(?:subscribe|sign up|newsletter|advertisement|download our app|click here)\b.{0,120}$/i,
    seenIn: 'call to action',
  },
  {
    line: /^(?:photo|image|picture|video|file photo|photograph)(?: credit| by)?:.{0,160}$/i,
    seenIn: 'photo credit',
  },
  { line: /^(?:source|via|credit):.{0,80}$/i, seenIn: 'source line' },
  {
    line: /^(?:last )?(?:updated|modified|published|posted)(?: on| at)?:?\s.{0,60}$/i,
    seenIn: 'stamp at the end',
  },
  {
    line: /^(?:more (?:from|on|stories)|most (?:read|popular)|you may also like|recommended|trending)\b.{0,120}$/i,
    seenIn: 'teaser',
  },
  {
    line: /^(?:with files from|the associated press contributed)\b.{0,120}$/i,
    seenIn: 'agency credit',
  },
  { line: /^[*•·_\-–—=\s]+$/, seenIn: 'rule' },
] as const;

const RELATED_HEADING =
  /^(?:related(?: articles| stories| news| posts| content)?|read (?:also|more|next)|see also|more stories|most read|you may also like|recommended(?: for you)?|trending(?: now)?|don['’]t miss):?$/i;

const HEADER_LABEL =
  /^(?:published|posted|updated|last (?:updated|modified)|date|created|first published|issued|on|by|author|section|source)\b\s*(?::|on\b|at\b)/i;

/** Lines of English pages that are not of the story. */
export const PAGE: PageWords = {
  tailLines: TAIL_LINES,
  relatedHeading: RELATED_HEADING,
  headerLabel: HEADER_LABEL,
  bylines: ['by'],
};
