import { remembered } from '../../../domain/once-per.ts';

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
  title: `title headline head heading titular webtitle headlinemain titlerendered articletitle newstitle posttitle storytitle
    titletext headlinetext headlinebasic headlinesbasic headlines headlinedefault headlinefull fulltitle pagetitle documenttitle dctitle ogtitle metatitle
    heading hl hl1 hd hed subject titel titre titulo título titolo überschrift schlagzeile headline1 headline2 заголовок
    标题 標題 タイトル 제목 见出し 見出し العنوان intitulé encabezado manchete kop otsikko tytuł tittel overskrift başlık baslik haberbaşlığı nadpis naslov cím titlu judul tiêuđề τίτλος заглавие כותרת शीर्षक
    títol titulok titulek název názov otsake pealkiri virsraksts antraštė عنوان تیتر หัวข้อ หัวข้อข่าว brödrubrik rubrik linktext linktitle name`,
  body: `body text fulltext content articlebody bodytext maintext articletext articlecontent article storytext
    storybody story newscontent newstext newsarticle contenttext textcontent plaintext bodyplain bodyplaintext
    cleantext cleanedtext textclean maincontent pagecontent pagetext documenttext doctext documentbody document
    selftext message tweettext tweet transcript postcontent posttext contents fullcontent fullarticle paragraphs
    ocr ocreng ocrtext fulltextocr td wikitext extracttext extract sourcetext leadandbody leadpluspara textbody volltext inhalt artikel artikeltext haupttext beitrag meldung nachricht nachrichtentext artículo articulo articolo artigo notícia noticia статья texte
    contenu corps texto cuerpo contenido conteúdo corpo testo contenuto tekst treść treśćartykułu текст текстстатьи 正文 内容 內容 全文 本文 본문 내용 النص المحتوى markdown contentmarkdown rawtext
    rawcontent contentrendered bodyhtml contenthtml texthtml articlehtml storyhtml bodyxhtml posthtml selftexthtml
    contentencoded encodedcontent bodynitf bodynitfblock nitf contentelements bodies translation bodymarkdown bodymd bodyvalue bodyprocessed html rawhtml pagehtml sections blocks components sentences
    encoded sofastring brödtext brodtext brødtekst indhold innhold teksti sisältö habermetni metin içerik icerik obsah szöveg conținut sadržaj isi isiberita noidung konten κείμενο תוכן textčlánku textclanku textulștirii szövege tekstas teksts artikkeli متن نص نصالخبر محتوى सामग्री पाठ เนื้อหา เนื้อหาข่าว новость текстновости
    postbody sharecommentary commentary news`,
  date: `date published publishedat pubdate publicationdate publishdate datepublished datepublish datepub
    webpublicationdate publishedon publisheddate publishingdate publishingtime publicationdatetimeutc publishedtime publishtime publishedutc publisheddatetime
    publicationdatetime publicationtime firstpublished firstpublicationdate firstpublishdate firstpublishedat
    pubtime articlepublishedtime articledate newsdate storydate
    issuedate publicationtimestamp publishtimestamp publishedtimestamp issued dateissued releasedate displaydate displaydatetime dateposted postedat postdate postdategmt
    dategmt posted dateline1 pd datetime seendate sqldate datum erscheinungsdatum veröffentlicht fecha fechapublicacion fechapublicación fechadepublicacion fechadepublicación datapublicacao datapublicação datadepublicação datadipubblicazione datapubblicazione datedepublication datedeparution dateparution publicatiedatum publiceringsdatum veröffentlichungsdatum datumveröffentlichung datumderveröffentlichung publikationsdatum datapublikacji datepublication dato udgivelsesdato publiseringsdato tarih yayıntarihi yayımtarihi tanggal ngày päivämäärä dátum ημερομηνία תאריך datumvydání dátumvydania datavydání datapublicării datapublicarii kuupäev datums ngàyđăng تاريخالنشر تاریخ تاريخ दिनांक तारीख วันที่ датавыхода датапублікації dateparue dataarticolo datanotizia datadanotícia datadanoticia fechadelanoticia дата датапубликации
    dataora data 日期 时间 時間 发布日期 发布时间 發布時間 发表时间 公開日 日付 掲載日 날짜 게시일 작성일 التاريخ firstcreated versioncreated createtimestamp timestamp time created createdat createdutc createdtime datecreated
    createddate creationdate contentcreated dateunixtime epoch unixtime dateadded
    postcreated postcreateddate ts publicationyear year updated updatedat dateupdated modified datemodified lastmodified lastupdated`,
  url: `url link weburl canonicalurl canonicallink articleurl storyurl newsurl pageurl permalink permalinkurl posturl
    sourceurl originalurl originurl finalurl requestedurl fullurl expandedurl documentidentifier mainentityofpage
    enlace collegamento länk lenke bağlantı odkaz adres verknüpfung lien liens verweis adresse direccion ссылка 链接 链接地址 網址 网址 リンク 링크 الرابط linkspermalink linkscanonical linkshtml canonical alternate troveurl href uri loc weblink address externalurl givenurl source guid identifier id`,
  source: `source sourcename newssource articlesource medianame publication publicationname publicationtitle newspaper newspapername publisher publishername
    outlet outletname newsoutlet mediaoutlet mediatitle pubtitle sitename site website sourcetitle
    containertitle provider providername newsprovider agency newsagency infosource journal
    journaltitle brand namesource sourcenamefull publicationnamefull channelname channeltitle feedtitle feedname quelle zeitung titelderzeitung journalname nomjournal nomdujournal periodico periódico testata krant gazeta источник издание 来源 來源 媒体 媒體 报纸 出典 媒体名 언론사 출처 신문사 المصدر medium fuente medio périodique média médium nomdumédia veículo veiculo jornal diario giornale tidning avis kilde mediet lehti kaynak gazete zdroj źródło izvor sumber czasopismo medien publikation nguồn πηγή מקור medie medienname sursa forrás lähde allikas avots šaltinis mitjà lehe джерело източник منبع مصدر स्रोत แหล่งที่มา dataprovider ogsitename
    origintitle pagename titlevalue titletitle sourcecommonname sn subreddit sourcedomain domain domainname domainurl cleanurl hostname host siteurl mediaurl`,
  section: `section sectionname sectiontitle articlesection newssection category categoryname categories rubric
    rubrik ressort rubrique seccion sección sezione seção rubrica раздел рубрика 栏目 版块 分类 カテゴリ topic topics pillarname newsdesk department subsection subsectionname
    subcategory subject`,
  language: `language lang languagecode langcode languageiso inlanguage articlelanguage sprache langue idioma lingua taal språk język язык 语言 語言 言語 언어 اللغة locale`,
  author: `author authors byline bylines bylineoriginal creator creators writer writers authorname authornames
    authorsbyline by reporter reporters journalist journalists contributor contributors correspondent autor autores
    auteur auteurs autore forfatter författare redacteur redakteur автор 作者 记者 記者 著者 기자 الكاتب primaryauthor authorprimary verfasser autorin autoren journaliste journalistes periodista firma firmante skribent yazar giornalista dziennikarz penulis kirjoittaja repórter rédacteur redactor författarnamn tácgiả συντάκτης מחבר szerző autorius autors نویسنده كاتب लेखक ผู้เขียน autorka authorlist postauthor ownerdisplayname actordisplayname postedby accountdisplayname accountusername user username screenname from`,
  countries: 'countries',
  speakers: 'speakers',
};

const SUMMARIES = `leadparagraph description summary abstract lead snippet excerpt teaser standfirst trailtext
  shortdescription descriptiontext metadescription ogdescription descriptionshort intro introduction dek
  subtitle abstractnote lp summarytext abstracttext highlights zusammenfassung bajada copete entradilla vorspann short desc postsummary ingress chapeau sommario resumen chapo bodysnippet seodescription`;

/** Names of each meaning, the first wins. */
export const FIELD_NAMES: Readonly<Record<Meaning, readonly string[]>> = mapped(NAMES);

/** Names of texts that stand for a body where nothing longer does. */
export const SUMMARY_NAMES: readonly string[] = split(SUMMARIES);

/** Objects that are not things themselves: what stands in them stands as if beside them. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  split(`fields attributes document doc article articledata item node data meta metadata properties
    content contents story post news record result payload thread info basic details detail page entry
    response newsarticle paperarticle embedded revision revisions main props pageprops object values blogpost
    extradata ogp opengraph articlemeta header headers body translations localized dynamodb newimage row rowtojson credits sourceresource fielddata`),
);

// Names that are made of words: of those that hold one of these, and none of the others, the first is taken where
// no field has a name of the table.
const LIKE: Partial<Readonly<Record<Meaning, RegExp>>> = {
  title:
    /(?:title|headline|titel|titre|titulo|título|titolo|标题|標題|заголовок)(?:text|clean|raw|\d)?$|^(?:headline|newstitle|articletitle|titre|titulo|título|titolo|titel)/,
  date: /publi[sc]|posted|pubdate|(?:article|news|story|issue|print)(?:date|time|datum)|(?:^|[a-z])date$|^date|datum|fecha|erschien|tarih|^data(?:di|de|da|do|wyd|publ|pubbl|art|not)|timestamp$|дата|日期/,
  body: /(?:text|body|content|texte|texto|testo|tekst|cuerpo|contenido|contenu|inhalt|正文|内容|內容)(?:clean|cleaned|raw|plain|full|en|only|\d)?$|^(?:full|article|body|news|story|clean|main|plain)(?:text|body|content)|^(?:texte|texto|testo|tekst|treść|текст|text(?:der|des|de|du|del|della|dello|van|of)(?=\p{L}{3})|corpsde|corpsdu|cuerpo|contenido|contenu|inhalt)/u,
  url: /(?:url|link)$/,
};
const UNLIKE =
  /sub|book|job|publication|newspaper|zeitung|outlet|channel|feed|program|show|series|container|album|chapter|category|section|tag|topic|person|company|organi[sz]|page(?:title|date)|site|journal|image|img|photo|video|media|author|modif|updat|crawl|download|access|retriev|scrap|fetch|collect|index|added|import|ingest|load|insert|birth|expir|event|start|end(?:date)|due|seen|embargo|context|comment|copyright|legal|summary|abstract|descri|caption|alt|user|source|publisher|comm|icon|logo|thumb|avatar|api|next|prev|related|share|mobile|(?<!st)amp/;

/** Whether a plain name is made of the words of a meaning. */
export function isNamedLike(meaning: Meaning, name: string): boolean {
  return likeOf(name).includes(meaning);
}

// The records of a file have the same names, each of which is asked for in every record; tables have up to 10,000.
const KEPT = { most: 30_000, longest: 100 };
const LIKE_NOTHING: readonly Meaning[] = [];
const likeOf = remembered((name): readonly Meaning[] => {
  const meanings = MEANINGS.filter((meaning) => LIKE[meaning]?.test(name));
  return meanings.length === 0 || UNLIKE.test(name) ? LIKE_NOTHING : meanings;
}, KEPT);

/** Objects of other articles or things than the record: nothing of them is the record's own. */
export const FOREIGN =
  /^(?:related|recommend|similar|comment|replies|reply|breadcrumb|navigation|nav$|menu|advert|ads?$|associations?$|embeds?$|images?$|media$|pictures?$|photos?$|videos?$|thumbnail|links?$|also|more|most|previous|next|children$|quoted|retweeted|inreplyto|crosspost)/;

/** A name as it is compared: letters and digits in lower case, without a namespace. */
export const plainName: (name: string) => string = remembered((name) => {
  const own = /^(?:https?:\/\/|@)/.test(name)
    ? name.replace(/^.*[/#@]/, '')
    : name.replace(/^[a-z]{2,8}:(?=[A-Za-z])/, '');
  return own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}, KEPT);

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
