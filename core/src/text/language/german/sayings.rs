//! How German says who speaks: the verbs of saying, a line for each with its forms, and what else names a source.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    CueClass::{self, Call, Quote, React, Report, Say, Tell},
    CueUse::{self, Parted, Verb, Weak},
    Meaning::{Is, Saying},
    Sense::*,
};

/// Makes the line of a verb. Its forms are the infinitive, which is also that of several, the third person, the past, none,
/// the participle where it is another word than the third person, and the past of several.
const fn verb(class: CueClass, uses: CueUse, forms: &'static str) -> Words {
    let (example, reads) = match class {
        Say | React | Tell => ("„Wir gehen jetzt“, wie sie {}.", "“sie?”"),
        Call if matches!(uses, Weak) => (
            "Es ist, was sie für „eine Farce für uns alle“ {}.",
            "“sie?”",
        ),
        Call => ("Es ist, was sie „eine Farce für uns alle“ {}.", "“sie?”"),
        Report => ("„Wir gehen jetzt“, wie sie {}.", "“via sie?”"),
        Quote => ("„Wir gehen jetzt“, wie sie Lee {}.", "“via sie?”"),
    };
    words(Saying(class, uses), forms, example, reads)
}

/// Makes the line of a verb that counts only with its particle.
const fn parted(class: CueClass, forms: &'static str, example: &'static str) -> Words {
    words(Saying(class, Parted), forms, example, "“sie?”")
}

/// How the forms of a verb stand in the examples.
#[cfg(test)]
pub(super) const FORMS: &[&str] = &["{} wird", "{}", "{}", "{}", "{} hat", "{}", "{}"];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // What else names a source.
    words(Is(Source), "laut gemäß", "„Wir gehen jetzt“, {} Lee.", "“via Lee”"),
    words(Is(SourceBehind), "zufolge", "„Wir gehen jetzt“, Lee {}.", "“via Lee”"),
    words(Is(SaysSo), "so", "„Wir gehen jetzt“, {} Lee.", "“Lee”"),
    words(
        Is(According), "angaben aussagen aussage informationen bericht berichten darstellung mitteilung auskunft erkenntnissen berechnung \
         berechnungen rechnung schätzungen zahlen daten",
        "„Wir gehen jetzt“, nach {^} von Lee.", "“via Lee”",
    ),
    words(
        Is(InWords), "worten sicht ansicht meinung auffassung überzeugung einschätzung ansichten",
        "„Wir gehen jetzt“, nach {^} von Lee.", "“Lee”",
    ),
    words(
        Is(Records),
        "umfrage umfragen erhebung erhebungen studie studien statistik statistiken schätzung schätzungen prognose prognosen \
         untersuchung untersuchungen analyse analysen zahlen daten",
        "„Wir gehen jetzt“, einer {^} von Lee zufolge.", "“via einer {^} von Lee”",
    ),
    // What is read or sung may be another's.
    words(Is(Recital), "liest las sang singt", "„Wir gehen jetzt“, {} Lee.", "“(Lee)”"),
    words(Saying(Say, Weak), "- liest las - -", "„Wir gehen jetzt“, wie sie {}.", "“(sie?)”"),
    words(Saying(Say, Weak), "- singt sang - -", "„Wir gehen jetzt“, wie sie {}.", "“(sie?)”"),
    // What Lee's letter says Lee says.
    words(
        Is(Utterance),
        "erklärung brief schreiben mitteilung pressemitteilung beitrag rede tweet bericht antwort mail artikel kolumne \
         bemerkung äußerung worte aussage statement buch tagebuch blog fazit kommentar urteil",
        "„Wir gehen jetzt“, hieß es in der {^}.", "“es?”",
    ),
    // Their words are those of whoever they belong to.
    words(Is(Spokesperson), "sprecher sprecherin", "„Wir gehen jetzt“, sagte Kohl, {^} von Lee.", "“Kohl”"),
    words(
        Is(StandsFor), "büro pressestelle kanzlei antwort fazit stellungnahme reaktion",
        "Von der {^} von Lee hieß es: „Wir gehen jetzt.“", "“via Lee”",
    ),
    words(Is(IsSaid), "heißt hieß", "„Wir gehen jetzt“, {} es bei Lee.", "“via Lee”"),
    words(
        Is(Minded),
        "überzeugt sicher zuversichtlich skeptisch enttäuscht empört entsetzt erleichtert verärgert begeistert optimistisch \
         pessimistisch gelassen",
        "Lee ist {}: „Wir gehen jetzt.“", "“Lee”",
    ),
    words(Is(ShowsItself), "zeigt zeigte zeigten", "Lee {} sich „sehr besorgt“.", "“Lee”"),
    words(Is(Charges), "wirft warf werfen warfen", "Lee {} ihm „große Faulheit“ vor.", "“Lee”"),
    words(Is(Charges), "vorgeworfen", "Lee hat ihm „große Faulheit“ {}.", "“Lee”"),
    words(Is(SaysByOthers), "lässt ließ lassen ließen", "„Wir gehen jetzt“, {} Lee mitteilen.", "“Lee”"),
    words(
        Is(OriginOfWords), "aus bei beim von vom seitens vonseiten", "„Wir gehen jetzt“, hieß es {} Rat.", "“via Rat”",
    ),
    words(
        Is(Portrayal), "beschreibung bezeichnung charakterisierung umschreibung",
        "Lee wies die {^} des Plans als „große, absurde Lüge“ zurück.", "“(Lee)”",
    ),
    words(Is(Reply), "antwort entgegnung erwiderung zurück", "„Wir gehen jetzt“, kam die {}.", "“(kam)”"),
    // These have words on them, whoever speaks of them.
    words(
        Is(Inscription),
        "wort worte worten ausdruck parole parolen slogan slogans schild schilder schildern banner bannern transparent \
         transparente transparenten motto schlagzeile überschrift titel begriff begriffe begriffen aufschrift hashtag spitzname \
         vorwurf satz formel",
        "Lee sagte, er sehe das {^} „wir gehen hier jetzt“.", "“(Lee)”",
    ),

    // What nobody quotes has a source too. With these somebody says again what another has said, says how many, or asks.
    words(
        Is(Confirms), "bestätigen bestätigt bestätigte bestätigten bekräftigen bekräftigt bekräftigte bekräftigten",
        "Dass Lee die 12 Fälle {}, ist wahr.", "12",
    ),
    words(Is(Tally), "zahl zahlen angabe angaben summe bilanz schätzung", "Lee bestätigte die {} von 12 Toten.", "12"),
    words(Is(RelativeObject), "was", "Lee sah 12 Fälle, {} stimmt.", "12"),
    words(
        Is(Reckons),
        "beziffern beziffert bezifferte bezifferten erwarten erwartet erwartete erwarteten rechnen rechnet rechnete rechneten \
         gerechnet gezählt zählen zählt zählte zählten schätzen schätzt schätzte schätzten veranschlagt veranschlagte",
        "Sie {} 12 Fälle.", "12",
    ),
    words(
        Is(Wonders),
        "fragen fragt fragte fragten prüfen prüft prüfte prüften geprüft untersuchen untersucht untersuchte untersuchten \
         ermitteln ermittelt ermittelte ermittelten klären klärt",
        "Sie {}, ob es 12 Fälle sind.", "12",
    ),

    // Their subject speaks. A particle that is joined to its verb stands last with it: "wie er mitteilte".
    verb(Say, Verb, "sagen sagt sagte - gesagt sagten"),
    verb(Say, Verb, "schreiben schreibt schrieb - geschrieben schrieben"),
    verb(Say, Verb, "sprechen spricht sprach - gesprochen sprachen"),
    verb(Say, Verb, "äußern äußert äußerte - geäußert äußerten"),
    verb(Say, Verb, "erklären erklärt erklärte - - erklärten"),
    verb(Say, Verb, "betonen betont betonte - - betonten"),
    verb(Say, Verb, "- meint meinte - gemeint meinten"),
    verb(Say, Verb, "glauben glaubt glaubte - geglaubt glaubten"),
    verb(Say, Verb, "denken denkt dachte - gedacht dachten"),
    verb(Say, Verb, "ergänzen ergänzt ergänzte - - ergänzten"),
    verb(Say, Verb, "antworten antwortet antwortete - geantwortet antworteten"),
    verb(Say, Verb, "erwidern erwidert erwiderte - - erwiderten"),
    verb(Say, Verb, "entgegnen entgegnet entgegnete - - entgegneten"),
    verb(Say, Verb, "kontern kontert konterte - gekontert konterten"),
    verb(Say, Verb, "schreien schreit schrie - geschrien schrien"),
    verb(Say, Verb, "brüllen brüllt brüllte - gebrüllt brüllten"),
    verb(Say, Verb, "flüstern flüstert flüsterte - geflüstert flüsterten"),
    verb(Say, Verb, "murmeln murmelt murmelte - gemurmelt murmelten"),
    verb(Say, Verb, "scherzen scherzt scherzte - gescherzt scherzten"),
    verb(Say, Verb, "witzeln witzelt witzelte - gewitzelt witzelten"),
    verb(Say, Verb, "spotten spottet spottete - gespottet spotteten"),
    verb(Say, Verb, "höhnen höhnt höhnte - gehöhnt höhnten"),
    verb(Say, Verb, "schimpfen schimpft schimpfte - geschimpft schimpften"),
    verb(Say, Verb, "poltern poltert polterte - gepoltert polterten"),
    verb(Say, Verb, "wettern wettert wetterte - gewettert wetterten"),
    verb(Say, Verb, "klagen klagt klagte - geklagt klagten"),
    verb(Say, Verb, "jammern jammert jammerte - gejammert jammerten"),
    verb(Say, Verb, "seufzen seufzt seufzte - geseufzt seufzten"),
    verb(Say, Verb, "jubeln jubelt jubelte - gejubelt jubelten"),
    verb(Say, Verb, "schwärmen schwärmt schwärmte - geschwärmt schwärmten"),
    verb(Say, Verb, "fordern fordert forderte - gefordert forderten"),
    verb(Say, Verb, "verlangen verlangt verlangte - - verlangten"),
    verb(Say, Verb, "versprechen verspricht versprach - versprochen versprachen"),
    verb(Say, Verb, "versichern versichert versicherte - - versicherten"),
    verb(Say, Verb, "beteuern beteuert beteuerte - - beteuerten"),
    verb(Say, Verb, "behaupten behauptet behauptete - - behaupteten"),
    verb(Say, Verb, "vermuten vermutet vermutete - - vermuteten"),
    verb(Say, Verb, "prognostizieren prognostiziert prognostizierte - - prognostizierten"),
    verb(Say, Verb, "spekulieren spekuliert spekulierte - - spekulierten"),
    verb(Say, Verb, "mahnen mahnt mahnte - gemahnt mahnten"),
    verb(Say, Verb, "warnen warnt warnte - gewarnt warnten"),
    verb(Say, Verb, "appellieren appelliert appellierte - - appellierten"),
    verb(Say, Verb, "kommentieren kommentiert kommentierte - - kommentierten"),
    verb(Say, Verb, "twittern twittert twitterte - getwittert twitterten"),
    verb(Say, Verb, "skandieren skandiert skandierte - - skandierten"),
    verb(Say, Verb, "posten postet postete - gepostet posteten"),
    verb(Say, Verb, "bloggen bloggt bloggte - gebloggt bloggten"),
    verb(Say, Verb, "bekräftigen bekräftigt bekräftigte - - bekräftigten"),
    verb(Say, Verb, "unterstreichen unterstreicht unterstrich - unterstrichen -"),
    verb(Say, Verb, "konstatieren konstatiert konstatierte - - konstatierten"),
    verb(Say, Verb, "resümieren resümiert resümierte - - resümierten"),
    verb(Say, Verb, "bilanzieren bilanziert bilanzierte - - bilanzierten"),
    verb(Say, Verb, "folgern folgert folgerte - gefolgert folgerten"),
    verb(Say, Verb, "argumentieren argumentiert argumentierte - - argumentierten"),
    verb(Say, Verb, "begründen begründet begründete - - begründeten"),
    verb(Say, Verb, "erläutern erläutert erläuterte - - erläuterten"),
    verb(Say, Verb, "präzisieren präzisiert präzisierte - - präzisierten"),
    verb(Say, Verb, "hoffen hofft hoffte - gehofft hofften"),
    verb(Say, Verb, "fürchten fürchtet fürchtete - gefürchtet fürchteten"),
    verb(Say, Verb, "befürchten befürchtet befürchtete - - befürchteten"),
    verb(Say, Verb, "gestehen gesteht gestand - gestanden gestanden"),
    verb(Say, Verb, "geloben gelobt gelobte - - gelobten"),
    verb(Say, Verb, "schwören schwört schwor - geschworen schworen"),
    verb(Say, Verb, "empfehlen empfiehlt empfahl - empfohlen empfahlen"),
    verb(Say, Verb, "plädieren plädiert plädierte - - plädierten"),
    verb(Say, Verb, "bekennen bekennt bekannte - - bekannten"),
    verb(Say, Verb, "verkünden verkündet verkündete - - verkündeten"),
    verb(Say, Verb, "verraten - verriet - - verrieten"),
    verb(Say, Verb, "wiederholen wiederholt wiederholte - - wiederholten"),
    verb(Say, Verb, "beschwören beschwört beschwor - - beschworen"),
    verb(Say, Verb, "monieren moniert monierte - - monierten"),
    verb(Say, Verb, "bemerken bemerkt bemerkte - - bemerkten"),
    verb(Say, Verb, "bemängeln bemängelt bemängelte - - bemängelten"),
    verb(Say, Verb, "mitteilen mitteilt mitteilte - mitgeteilt mitteilten"),
    verb(Say, Verb, "ankündigen ankündigt ankündigte - angekündigt ankündigten"),
    verb(Say, Verb, "hinzufügen hinzufügt hinzufügte - hinzugefügt hinzufügten"),
    verb(Say, Verb, "hinweisen hinweist hinwies - hingewiesen hinwiesen"),
    verb(Say, Verb, "feststellen feststellt feststellte - festgestellt feststellten"),
    verb(Say, Verb, "klarstellen klarstellt klarstellte - klargestellt klarstellten"),
    verb(Say, Verb, "vorschlagen vorschlägt vorschlug - vorgeschlagen vorschlugen"),
    verb(Say, Verb, "einwenden einwendet einwandte - eingewandt einwandten"),
    verb(Say, Verb, "hervorheben hervorhebt hervorhob - hervorgehoben hervorhoben"),
    verb(Say, Verb, "ausführen ausführt ausführte - ausgeführt ausführten"),
    verb(Say, Verb, "anmerken anmerkt anmerkte - angemerkt anmerkten"),
    verb(Say, Verb, "ausrufen ausruft ausrief - ausgerufen ausriefen"),
    verb(Say, Verb, "nachlegen nachlegt nachlegte - nachgelegt nachlegten"),
    verb(Say, Verb, "angeben angibt angab - angegeben angaben"),
    verb(Say, Verb, "zusichern zusichert zusicherte - zugesichert zusicherten"),
    verb(Say, Verb, "vorwerfen vorwirft vorwarf - vorgeworfen vorwarfen"),
    // The same, but one also finds a key and calls the police.
    verb(Say, Weak, "finden findet fand - gefunden fanden"),
    verb(Say, Weak, "rufen ruft rief - gerufen riefen"),
    verb(Say, Weak, "raten rät riet - geraten rieten"),
    verb(Say, Weak, "beklagen beklagt beklagte - - beklagten"),
    verb(Say, Weak, "urteilen urteilt urteilte - geurteilt urteilten"),
    verb(Say, Weak, "schätzen schätzt schätzte - geschätzt schätzten"),
    verb(Say, Weak, "erzählen erzählt erzählte - - erzählten"),
    verb(Say, Weak, "verteidigen verteidigt verteidigte - - verteidigten"),
    verb(Say, Weak, "erinnern erinnert erinnerte - - erinnerten"),
    verb(Say, Weak, "- heißt hieß - geheißen hießen"),
    verb(Say, Weak, "ausrichten ausrichtet ausrichtete - ausgerichtet ausrichteten"),
    verb(Say, Weak, "- lautet lautete - gelautet lauteten"),
    verb(Say, Weak, "freuen freut freute - gefreut freuten"),
    verb(Say, Weak, "signalisieren signalisiert signalisierte - - signalisierten"),
    verb(Say, Weak, "drohen droht drohte - gedroht drohten"),
    verb(Say, Weak, "zeigen zeigt zeigte - gezeigt zeigten"),
    verb(Say, Weak, "unken unkt unkte - geunkt unkten"),
    // Their subject speaks to their object.
    verb(Tell, Verb, "fragen fragt fragte - gefragt fragten"),
    verb(Tell, Verb, "bitten bittet bat - gebeten baten"),
    verb(Tell, Verb, "ermahnen ermahnt ermahnte - - ermahnten"),
    verb(Tell, Verb, "beschuldigen beschuldigt beschuldigte - - beschuldigten"),
    verb(Tell, Verb, "beruhigen beruhigt beruhigte - - beruhigten"),
    verb(Tell, Verb, "auffordern auffordert aufforderte - aufgefordert aufforderten"),
    // Their subject takes a stand on what others may have said.
    verb(React, Verb, "bestätigen bestätigt bestätigte - - bestätigten"),
    verb(React, Verb, "dementieren dementiert dementierte - - dementierten"),
    verb(React, Verb, "bestreiten bestreitet bestritt - bestritten -"),
    verb(React, Verb, "leugnen leugnet leugnete - geleugnet leugneten"),
    verb(React, Verb, "begrüßen begrüßt begrüßte - - begrüßten"),
    verb(React, Verb, "bedauern bedauert bedauerte - - bedauerten"),
    verb(React, Verb, "kritisieren kritisiert kritisierte - - kritisierten"),
    verb(React, Verb, "rügen rügt rügte - gerügt rügten"),
    verb(React, Verb, "tadeln tadelt tadelte - getadelt tadelten"),
    verb(React, Verb, "verurteilen verurteilt verurteilte - - verurteilten"),
    verb(React, Verb, "geißeln geißelt geißelte - gegeißelt geißelten"),
    verb(React, Verb, "loben lobt lobte - gelobt lobten"),
    verb(React, Verb, "preisen preist pries - gepriesen priesen"),
    verb(React, Verb, "würdigen würdigt würdigte - gewürdigt würdigten"),
    verb(React, Verb, "feiern feiert feierte - gefeiert feierten"),
    verb(React, Verb, "verspotten verspottet verspottete - - verspotteten"),
    verb(React, Verb, "brandmarken brandmarkt brandmarkte - gebrandmarkt brandmarkten"),
    verb(React, Verb, "verhöhnen verhöhnt verhöhnte - - verhöhnten"),
    verb(React, Verb, "einräumen einräumt einräumte - eingeräumt einräumten"),
    verb(React, Verb, "zugeben zugibt zugab - zugegeben zugaben"),
    verb(React, Verb, "eingestehen eingesteht eingestand - eingestanden eingestanden"),
    verb(React, Verb, "zurückweisen zurückweist zurückwies - zurückgewiesen zurückwiesen"),
    verb(React, Verb, "ablehnen ablehnt ablehnte - abgelehnt ablehnten"),
    // Their subject gives something a name.
    verb(Call, Verb, "nennen nennt nannte - genannt nannten"),
    verb(Call, Verb, "bezeichnen bezeichnet bezeichnete - - bezeichneten"),
    verb(Call, Verb, "beschreiben beschreibt beschrieb - beschrieben -"),
    verb(Call, Verb, "charakterisieren charakterisiert charakterisierte - - charakterisierten"),
    verb(Call, Verb, "titulieren tituliert titulierte - - titulierten"),
    verb(Call, Verb, "betiteln betitelt betitelte - - betitelten"),
    verb(Call, Verb, "bewerten bewertet bewertete - - bewerteten"),
    verb(Call, Verb, "werten wertet wertete - gewertet werteten"),
    verb(Call, Verb, "taufen tauft taufte - getauft tauften"),
    verb(Call, Weak, "halten hält hielt - gehalten hielten"),
    // Their subject passes on what others said.
    verb(Report, Verb, "berichten berichtet berichtete - - berichteten"),
    verb(Report, Verb, "melden meldet meldete - gemeldet meldeten"),
    verb(Quote, Verb, "zitieren zitiert zitierte - - zitierten"),
    // With a particle at the end of their clause.
    parted(Say, "- teilt teilte - - teilten teilen", "„Wir gehen jetzt“, {} sie am Ende mit."),
    parted(Say, "- kündigt kündigte - - kündigten kündigen", "„Wir gehen jetzt“, {} sie am Ende an."),
    parted(Say, "- geht ging - - gingen gehen", "„Wir gehen jetzt“, {} sie am Ende aus."),
    parted(Say, "- gibt gab - - gaben geben", "„Wir gehen jetzt“, {} sie am Ende bekannt."),
    parted(Say, "- fügt fügte - - fügten fügen", "„Wir gehen jetzt“, {} sie am Ende hinzu."),
    parted(Say, "- stellt stellte - - stellten stellen", "„Wir gehen jetzt“, {} sie am Ende fest."),
    parted(Say, "- schlägt schlug - - schlugen schlagen", "„Wir gehen jetzt“, {} sie am Ende vor."),
    parted(Say, "- wendet wandte - - wandten wenden", "„Wir gehen jetzt“, {} sie am Ende ein."),
    parted(Say, "- hebt hob - - hoben heben", "„Wir gehen jetzt“, {} sie am Ende hervor."),
    parted(Say, "- führt führte - - führten führen", "„Wir gehen jetzt“, {} sie am Ende aus."),
    parted(Say, "- merkt merkte - - merkten merken", "„Wir gehen jetzt“, {} sie am Ende an."),
    parted(Say, "- legt legte - - legten legen", "„Wir gehen jetzt“, {} sie am Ende nach."),
    parted(Say, "- sichert sicherte - - sicherten sichern", "„Wir gehen jetzt“, {} sie am Ende zu."),
    parted(Say, "- wirft warf - - warfen werfen", "„Wir gehen jetzt“, {} sie am Ende vor."),
    parted(React, "- räumt räumte - - räumten räumen", "„Wir gehen jetzt“, {} sie am Ende ein."),
    parted(React, "- weist wies - - wiesen weisen", "„Wir gehen jetzt“, {} sie am Ende zurück."),
    parted(React, "- streitet stritt - - stritten streiten", "„Wir gehen jetzt“, {} sie am Ende ab."),
    parted(React, "- lehnt lehnte - - lehnten lehnen", "„Wir gehen jetzt“, {} sie am Ende ab."),
];
