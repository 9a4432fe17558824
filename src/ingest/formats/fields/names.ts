// Field names by what they mean, as dumps, interfaces and databases write them (docs/formats.md). Compared by
// letters and digits alone, so `pub_date`, `pubDate` and `Pub Date` are one; a nested `source.name` also as
// `sourcename`. Of several that a record has the first wins. Sources: the documentation of NewsAPI, Guardian,
// NYT, Media Cloud, GDELT, Webhose, news-please, trafilatura, ninjs, schema.org, Telegram, Reddit, Twitter,
// WordPress, wallabag, MediaWiki, Zotero (CSL-JSON), ProQuest, Factiva, and data sets of Hugging Face and Kaggle.

/** What a field of a record may mean: the fields of contract.md. */
export const MEANINGS = [
  'id',
  'title',
  'body',
  'date',
  'url',
  'source',
  'section',
  'language',
  'author',
  'countries',
  'speakers',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** `body` by names that are the whole text; those of `SUMMARIES` count where nothing longer stands. */
const NAMES: Readonly<Record<Meaning, string>> = {
  id: `id idstr articleid storyid storiesid documentid docid newsid postid itemid guid uuid accessionnumber
    accessionno gkgrecordid urn identifier oid pageid uri objectid`,
  title: `title headline head heading webtitle headlinemain titlerendered articletitle newstitle posttitle storytitle
    titletext headlinetext headlinedefault headlinefull fulltitle pagetitle documenttitle dctitle ogtitle metatitle
    heading hl hl1 hd hed subject titel titre titulo título titolo überschrift schlagzeile headline1 headline2 заголовок
    标题 標題 タイトル 제목 name`,
  body: `body text fulltext content articlebody bodytext maintext articletext articlecontent article storytext
    storybody story newscontent newstext newsarticle contenttext textcontent plaintext bodyplain bodyplaintext
    cleantext cleanedtext textclean maincontent pagecontent pagetext documenttext doctext documentbody document
    selftext message tweettext tweet transcript postcontent posttext contents fullcontent fullarticle paragraphs
    ocr ocreng ocrtext fulltextocr td wikitext extracttext extract sourcetext leadandbody leadpluspara textbody volltext inhalt artikeltext texte
    contenu corps texto cuerpo contenido testo tekst текст 正文 内容 本文 본문 markdown contentmarkdown rawtext
    rawcontent contentrendered bodyhtml contenthtml texthtml articlehtml storyhtml bodyxhtml posthtml selftexthtml
    contentencoded encodedcontent html rawhtml pagehtml sections blocks sentences`,
  date: `date published publishedat pubdate publicationdate publishdate datepublished datepublish datepub
    webpublicationdate publishedon publisheddate publishedtime publishtime publishedutc publisheddatetime
    publicationdatetime publicationtime firstpublished firstpublicationdate firstpublishdate firstpublishedat
    pubtime articlepublishedtime articledate newsdate storydate
    issuedate issued dateissued releasedate displaydate displaydatetime dateposted postedat postdate postdategmt
    dategmt posted dateline1 pd datetime seendate sqldate datum erscheinungsdatum veröffentlicht fecha datepublication
    dataora дата 日期 发布时间 timestamp time created createdat createdutc createdtime datecreated firstcreated
    versioncreated createddate creationdate contentcreated dateunixtime epoch unixtime dateadded
    postcreated postcreateddate publicationyear year updated updatedat dateupdated modified datemodified lastmodified lastupdated`,
  url: `url link weburl canonicalurl canonicallink articleurl storyurl newsurl pageurl permalink permalinkurl posturl
    sourceurl originalurl originurl finalurl requestedurl fullurl expandedurl documentidentifier mainentityofpage
    linkspermalink linkscanonical linkshtml canonical alternate troveurl href uri loc weblink address externalurl givenurl source guid identifier id`,
  source: `source sourcename medianame publisher publishername publication publicationname publicationtitle newspaper
    newspapername outlet outletname newsoutlet mediaoutlet mediatitle pubtitle sitename site website sourcetitle
    containertitle provider providername newsprovider agency newsagency infosource journal
    journaltitle brand channelname channeltitle feedtitle feedname quelle zeitung medium fuente medio périodique
    origintitle pagename titlevalue sourcecommonname sn subreddit sourcedomain domain domainname hostname host siteurl mediaurl`,
  section: `section sectionname sectiontitle articlesection newssection category categoryname categories rubric
    rubrik ressort rubrique seccion sección topic topics pillarname newsdesk department subsection subsectionname
    subcategory subject`,
  language: `language lang languagecode langcode languageiso inlanguage articlelanguage sprache langue idioma locale`,
  author: `author authors byline bylineoriginal creator creators writer writers authorname authornames
    authorsbyline by reporter reporters journalist journalists contributor contributors correspondent autor autores
    auteur auteurs verfasser authorlist postauthor accountdisplayname accountusername user username screenname from`,
  countries: 'countries',
  speakers: 'speakers',
};

const SUMMARIES = `leadparagraph description summary abstract lead snippet excerpt teaser standfirst trailtext
  shortdescription descriptiontext metadescription ogdescription descriptionshort intro introduction dek
  subtitle abstractnote lp summarytext abstracttext highlights zusammenfassung vorspann resumen chapo bodysnippet seodescription`;

/** Names of each meaning, the first wins. */
export const FIELD_NAMES: Readonly<Record<Meaning, readonly string[]>> = mapped(NAMES);

/** Names of texts that stand for a body where nothing longer does. */
export const SUMMARY_NAMES: readonly string[] = split(SUMMARIES);

/** Objects that are not things themselves: what stands in them stands as if beside them. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  split(`fields attributes document doc article articledata item node data meta metadata properties
    content contents story post news record result payload thread info basic details detail page entry
    response newsarticle paperarticle embedded revision revisions main props pageprops object values blogpost
    extradata ogp opengraph articlemeta header headers body`),
);

/** Objects of other articles or things than the record: nothing of them is the record's own. */
export const FOREIGN =
  /^(?:related|recommend|similar|comment|replies|reply|breadcrumb|navigation|nav$|menu|advert|ads?$|associations?$|embeds?$|images?$|media$|pictures?$|photos?$|videos?$|thumbnail|links?$|also|more|most|previous|next|children$|quoted|retweeted|inreplyto|crosspost)/;

/** A name as it is compared: letters and digits in lower case, without a namespace. */
export function plainName(name: string): string {
  const own = /^(?:https?:\/\/|@)/.test(name)
    ? name.replace(/^.*[/#@]/, '')
    : name.replace(/^[a-z]{2,8}:(?=[A-Za-z])/, '');
  return own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function mapped(names: Readonly<Record<Meaning, string>>): Record<Meaning, readonly string[]> {
  const entries = MEANINGS.map((meaning): [Meaning, readonly string[]] => [
    meaning,
    split(names[meaning]),
  ]);
  return Object.fromEntries(entries) as Record<Meaning, readonly string[]>;
}

function split(names: string): readonly string[] {
  return names.split(/\s+/).filter((name) => name !== '');
}
