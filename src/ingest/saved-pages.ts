/** Knows the folders that browsers put beside a saved page, for what the page shows. */
export type SavedPages = {
  /** Remembers a page by its path. */
  add(path: string): void;
  /** Whether a path lies in the folder of a page that was added before. */
  isAsset(path: string): boolean;
};

const PAGE = /\.x?html?$/i;
// What browsers and Office have put behind the page's name, by language:
// https://learn.microsoft.com/en-us/windows/win32/shell/manage#connected-files
const BEHIND_NAME =
  /(?:\.files|_files|-Dateien|_fichiers|_bestanden|_file|_archivos|-filer|_tiedostot|_pliki|_soubory|_elemei|_ficheiros|_arquivos|_dosyalar|_datoteke|_fitxers|_failid|_fails|_bylos|_fajlovi|_fitxategiak)$/i;

/** Begins with no page. Paths are parted by `/`. */
export function savedPages(): SavedPages {
  const pages = new Set<string>();
  return {
    add(path) {
      if (PAGE.test(path)) pages.add(path.replace(PAGE, ''));
    },
    isAsset: (path) =>
      foldersOf(path).some((folder) => {
        const page = folder.replace(BEHIND_NAME, '');
        return page !== folder && pages.has(page);
      }),
  };
}

/** Every folder that a path lies in, from the outermost in. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(0, -1).map((_part, at) => parts.slice(0, at + 1).join('/'));
}
