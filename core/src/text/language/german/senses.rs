//! Words that turn the sense of what stands beside them, or govern it from outside. Who leaves a negation or a condition out of a
//! quotation misquotes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense,
    Sense::*,
};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Negation),
        "nicht nie niemals kein kein~ keinerlei keinesfalls keineswegs nichts niemand niemand~ nirgends nirgendwo nirgendwohin \
         weder ohne kaum selten nein nimmermehr mitnichten schwerlich falsch falsch~ sondern",
        "Das war {} so.", "",
    ),
    words(
        Is(Negation),
        "weigern weigert weigere weigerte weigerten geweigert lehnen lehnt lehne lehnte lehnten ablehnen ablehnt ablehnte ablehnten \
         abgelehnt versäumen versäumt versäumte versäumten verpassen verpasst verpasste verpassten verzichten verzichtet \
         verzichtete verzichteten scheitern scheitert scheiterte scheiterten gescheitert unterlassen unterließ vermied \
         vermieden",
        "Dass sie {}, ist wahr.", "",
    ),
    words(Is(RefusesWith), "lehnt lehne lehnte lehnten lehnen", "Sie {} das ab.", ""),
    words(Are(&[RefusesWith, Disowns]), "streitet stritt stritten streiten", "Sie {} das ab.", ""),
    words(Are(&[Denies, Disowns]), "abstreiten abstreitet abstritt abgestritten", "Dass sie das {}, ist wahr.", ""),
    words(Is(RefusalParticle), "ab", "Sie lehnen das {}.", ""),
    words(
        Is(Condition), "wenn falls sofern soweit solange außer bis ob ansonsten andernfalls sonst ausgenommen vorausgesetzt",
        "Es platzt, {} wir zustimmen.", "",
    ),
    words(Is(Supposes), "wenn falls sofern soweit solange vorausgesetzt", "Es platzt, {} wir zustimmen.", ""),
    words(Is(Instead), "sondern", "Das war nicht so, {} anders.", ""),
    words(Is(Unreal), "hätte hätten wäre wären", "Es {} geregnet.", ""),
    words(Is(RejectsWith), "weisen weist weise wies wiesen", "Sie {} das zurück.", ""),
    words(Is(RejectionParticle), "zurück", "Sie weisen das {}.", ""),
    words(Is(Denies), "zurückgewiesen zurückweisen zurückweist zurückwies zurückwiesen", "Dass sie das {}, ist wahr.", ""),
    words(
        Is(Assertion),
        "behauptung behauptungen bericht berichte berichten meldung meldungen gerücht gerüchte gerüchten darstellung \
         darstellungen vorwurf vorwürfe vorwürfen unterstellung unterstellungen spekulationen aussage aussagen",
        "Sie kennt die {}, heißt es.", "",
    ),
    words(Is(Lacking), "ohne", "Er ging {} Geld.", ""),
    words(Is(Hearsay), "soll sollen", "Er {} gegangen sein.", ""),
    words(Is(Allegedly), "angeblich mutmaßlich vermeintlich", "Er ist {} gegangen.", ""),
    words(Is(AllegedAs), "angeblich~ mutmaßlich~ vermeintlich~", "Der {} Dieb ging.", ""),
    words(
        Are(&[Denies, Disowns]),
        "bestreiten bestreitet bestritt bestritten leugnen leugnet leugnete leugneten geleugnet dementieren dementiert \
         dementierte dementierten verneinen verneint verneinte verneinten",
        "Dass sie das {}, ist wahr.", "",
    ),
    words(
        Is(Accuses),
        "vorgeworfen vorwirft wirft warf werfen warfen vorwurf vorwürfe vorwürfen beschuldigt beschuldigte beschuldigen \
         bezichtigt angeklagt verdächtigt verdacht verdächtig gerücht gerüchte gerüchten spekulationen \
         anschuldigung anschuldigungen",
        "Dass sie das {}, ist wahr.", "",
    ),
    words(
        Is(Doubts), "bezweifelt bezweifelte bezweifeln zweifelt zweifelte zweifeln unwahrscheinlich fraglich zweifelhaft unklar",
        "Dass sie das {}, ist wahr.", "",
    ),
    words(
        Is(Hopes),
        "hofft hoffe hoffen hoffte hofften fürchtet fürchten fürchtete fürchteten befürchtet befürchten befürchtete befürchteten \
         wünscht wünschte",
        "Sie {}, dass das so ist.", "",
    ),
    words(Is(Absolves), "freigesprochen entlastet", "Sie wurde {}, das Geld genommen zu haben.", ""),
    words(Is(Almost), "beinahe beinah fast nahezu", "Er hätte {} verloren.", ""),
    words(Is(Perhaps), "vielleicht möglicherweise womöglich eventuell", "Das ist {} so.", ""),
    words(
        Is(Inverts),
        "wäre wären hätte hätten sollte sollten würde würden käme kämen bliebe blieben gäbe",
        "{^} es so, wüssten wir es.", "",
    ),
    words(Is(Possibly), "könnte könnten dürfte dürften", "Es {} regnen.", ""),
    words(Is(Revises), "korrigiert korrigierte berichtigt revidiert", "Das wird {}.", ""),
    words(Is(Rumour), "gerücht gerüchte gerüchten", "Es gibt {}.", ""),
    words(Is(Wrongly), "fälschlich fälschlicherweise irrtümlich unrecht", "Das heißt es {}.", ""),
    words(Is(Falsity), "unwahr gelogen erfunden lüge falschmeldung", "Das ist {}, heißt es.", ""),
    words(
        Is(Tries), "droht drohte drohen drohten gedroht versucht versuchte versuchen versuchten vorgibt vorgab",
        "Sie {}, zu gehen.", "",
    ),
    words(
        Is(Bars),
        "verbietet verbot verboten untersagt untersagte untersagten hindert hinderte hinderten gehindert warnt warnte warnten \
         gewarnt abgeraten",
        "Sie {}, zu gehen.", "",
    ),
    words(
        Is(Drops),
        "verwirft verwarf verwarfen verworfen streicht strich strichen gestrichen stoppt stoppte stoppten gestoppt begräbt begrub \
         begraben aufgegeben",
        "Sie haben den Plan {}.", "",
    ),
    words(Is(Plan), "plan pläne plänen vorhaben vorhabens idee absicht absichten vorschlag", "Sie verwarf den {}.", ""),
    words(
        Is(AsksWhat),
        "wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher warum wieso weshalb wie womit wofür \
         wozu wodurch worüber woran",
        "{^} geschah das?", "",
    ),
    words(Is(Tag), "wahr oder richtig stimmt ja nein gell", "Er ging, {}?", ""),
    words(
        Is(Untrue), "unwahr falsch falsch~ unzutreffend erfunden gelogen haltlos unbegründet lüge märchen mythos legende falschmeldung",
        "Das ist {}, heißt es.", "",
    ),
    words(
        Is(Grounds),
        "hinweis hinweise hinweisen beleg belege belegen beweis beweise beweisen anzeichen indizien stimmt stimme wahr klar sicher \
         erwiesen bewiesen heißt bedeutet davon trifft treffe zutrifft zutreffe zutreffend",
        "Dass sie das {}, ist wahr.", "",
    ),
    words(
        Is(Presupposes),
        "verraten verriet wissen weiß wusste wussten vergessen vergaß bedauert bedauerte bereut bereute zugeben zugab \
         zugegeben eingestehen erwähnt erwähnte erwähnen",
        "Dass sie das {}, ist wahr.", "",
    ),
    words(
        Is(JoinsClauses), "und aber sondern denn weil während doch jedoch sodass", "Es regnete, {} wir gingen.", "",
    ),
];

/// What negates or sets a condition only together.
#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Sense>] = &[
    phrase("es sei denn", Condition, "Es platzt, es sei denn, wir zahlen.", "es sei denn"),
    phrase("im falle", Condition, "Wir zahlen im Falle eines Streits.", "im Falle"),
    phrase("unter der bedingung", Condition, "Wir zahlen unter der Bedingung, dass es hält.", "unter der Bedingung"),
    phrase("weit davon entfernt", Negation, "Sie ist weit davon entfernt, zu gehen.", "weit davon entfernt"),
    phrase("kurz davor", Unrealised, "Sie stand kurz davor, zu gehen.", "kurz davor"),
    phrase("weit entfernt", Negation, "Das ist weit entfernt von einer Lösung.", "weit entfernt"),
    phrase("alles andere als", Negation, "Das ist alles andere als sicher.", "alles andere als"),
];

/// What says that something is not to be after all.
#[rustfmt::skip] // as in a table
pub(super) const CALLED_OFF: &[Phrase<()>] = &[
    phrase("abgesagt|abgeblasen|gestrichen|verschoben", (), "Das Spiel wurde abgesagt.", ""),
];

/// What holds such a word and turns nothing.
#[rustfmt::skip] // as in a table
pub(super) const IDLE: &[Phrase<()>] = &[
    phrase("nicht nur|bloß|allein|zuletzt|minder|ohne|selten|unüblich|umsonst", (), "Das stieg nicht nur.", ""),
    phrase("kein|keinen|ohne zweifel", (), "Es besteht kein Zweifel, dass es stieg.", ""),
    phrase("kein|keine|keinen frage|wunder|geheimnis|hehl", (), "Es ist kein Wunder, dass es stieg.", ""),
    phrase("nicht|kein|keine|nie mehr|weniger|später|früher|schlechter|besser als", (), "Nicht weniger als zwei gingen.", ""),
    phrase("wenn auch|nicht|überhaupt|schon", (), "Es stieg, wenn auch wenig.", ""),
    phrase("auch|selbst|als|immer|jedesmal wenn", (), "Es stieg, auch wenn es wenige sahen.", ""),
    phrase("als ob", (), "Es war, als ob es stieg.", ""),
    phrase("nichts anderes|weniger als", (), "Es war nichts anderes als ein Anstieg.", ""),
    phrase("kein anderer|geringerer als", (), "Es war kein anderer als Lee.", ""),
    phrase("nicht zum ersten", (), "Es stieg nicht zum ersten Mal.", ""),
    phrase("nicht weit|lange", (), "Es war nicht weit.", ""),
    phrase("nicht zu vergessen", (), "Es stieg, nicht zu vergessen der Rest.", ""),
];
