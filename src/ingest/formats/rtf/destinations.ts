/** What a group of Rich Text Format holds. */
export type Destination = 'text' | 'fonts' | 'bookmark' | 'field' | 'nothing';

// Groups that are no text of the document, whether or not `\*` stands before them.
const NOTHING = new Set(
  (
    'annotation atnauthor atndate atnid atrfend atrfstart author bkmkend blipuid buptim category colorschememapping ' +
    'colortbl comment company creatim datafield datastore defchp defpap doccomm docvar do fchars filetbl fontemb fontfile ' +
    'footer footerf footerl footerr footnote ftncn ftnsep ftnsepc generator header headerf headerl headerr info keywords ' +
    'latentstyles lchars levelnumbers leveltext list listlevel listname listoverride listoverridetable listpicture listtable ' +
    'listtext manager mmathPr nextfile nonesttables nonshppict objclass objdata objname operator panose pict pn pntext ' +
    'printim private revtbl revtim rsidtbl rxe shpinst stylesheet subject tc template themedata title txe userprops xe ' +
    'xmlnstbl'
  ).split(' '),
);
const KNOWN: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  bkmkstart: 'bookmark',
  fldinst: 'field',
};

/**
 * What a control word makes of its group; `undefined` for one that is no destination. Behind `\*` what is not known is to
 * be passed over.
 */
export function destinationOf(name: string, isOptional: boolean): Destination | undefined {
  const known = KNOWN[name];
  if (known) return known;
  return NOTHING.has(name) || isOptional ? 'nothing' : undefined;
}
