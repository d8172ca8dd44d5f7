//! Words by what they do in a clause: where a noun phrase begins and ends, which of its cases can be a subject, what begins
//! a clause and what stands between its verb and its subject.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // What follows these is no subject.
    words(
        Is(Preposition),
        "in im ins an am ans auf aufs aus bei beim mit nach seit vor über unter um für fürs durch durchs gegen ohne wegen \
         trotz zwischen neben hinter bis ab innerhalb außerhalb angesichts aufgrund dank statt anstatt entgegen samt binnen \
         mittels infolge zugunsten seitens vonseiten per pro vorm unterm überm übers hinterm",
        "{^} Oslo sagte Lee: „Wir gehen jetzt.“", "“Lee”",
    ),
    words(Are(&[Preposition, Toward]), "zu zum zur gegenüber", "{^} Oslo sagte Lee: „Wir gehen jetzt.“", "“Lee”"),
    words(Are(&[Preposition, Agent]), "von vom", "Der Plan wurde {} Rat „eine Farce für uns alle“ genannt.", "“Rat”"),
    words(Is(TakenFor), "für", "Lee hält den Plan {} „absurd“.", "“Lee”"),
    words(
        Is(Begins),
        "öffnet öffnen öffnete öffneten eröffnet beginnt beginnen begann begannen startet starten startete starteten gilt gelten galt \
         galten",
        "Sie {} ab dem 3. März 2021.", "from 2021-03-03/2021-03-04",
    ),
    words(Is(RelativeTime), "als wo", "Es fiel im Jahr 2008, {} es regnete.", "2008-01-01/2009-01-01"),
    words(Is(NamedAs), "als", "Lee bezeichnete den Plan {} „absurd“.", "“Lee”"),
    // A noun phrase ends before these, and most begin a clause.
    words(
        Is(Conjunction),
        "und oder aber sondern denn doch dass daß weil obwohl obgleich obschon während als wie nachdem \
         bevor ehe seitdem damit sodass indem sobald da was wo wann warum wieso weshalb wohin woher wofür womit wobei \
         wodurch worauf",
        "{^} Lee sagte: „Wir gehen jetzt“, war es still.", "“Lee”",
    ),
    words(Is(Conjunction), "ob wenn falls sofern solange", "{^} Lee sagte: „Wir gehen jetzt“, war es still.", "“(Lee)”"),
    words(
        Is(Subordinator),
        "dass daß weil obwohl obgleich obschon während als wie nachdem bevor ehe seitdem damit sodass \
         indem sobald da was wo wann warum wieso weshalb womit wobei",
        "{^} Lee dort sagte: „Wir gehen jetzt“, war es still.", "“Lee”",
    ),
    words(
        Is(Subordinator),
        "ob wenn falls sofern solange", "{^} Lee dort sagte: „Wir gehen jetzt“, war es still.", "“(Lee)”",
    ),
    words(
        Is(ClauseStart),
        "aber doch denn weil obwohl obgleich obschon während wenn falls sofern nachdem bevor ehe seitdem damit sodass indem \
         solange sobald da wo wann warum wieso weshalb wohin woher womit wobei wodurch",
        "Lee sagte, es regne {} man sich „am alten Ort am Meer“ sehe.", "“(Lee)”",
    ),
    words(
        Is(OwnStatement), "weil obwohl während ob aber doch denn",
        "„Wir gehen jetzt“, sagte er {} alles gut war. „Na endlich.“", "“er?”; “”",
    ),
    words(Is(Likewise), "wie", "{^} Lee sagte, war es „absurd“.", "“Lee”"),
    words(Is(That), "dass daß", "Lee sagte, {} „wir jetzt alle gehen“.", "“Lee”"),
    words(Is(That), "wonach", "Lee sagte, {} „wir jetzt alle gehen“.", "“Lee”"),
    words(Is(Excludes), "statt anstatt", "{^} Park sagte Lee: „Wir gehen jetzt.“", "“Lee”"),
    words(Is(IndirectQuestion), "ob wie warum wieso weshalb wann", "Lee sagte, {} „wir jetzt alle gehen“.", "“Lee”"),
    words(Is(RelativePronoun), "der", "Lee, {} dort „wir gehen jetzt alle“ sagte, blieb.", "“Lee”"),
    words(Is(RelativePronoun), "die das", "Lee, {} dort „wir gehen jetzt alle“ sagte, blieb.", "“Lee”"),
    words(
        Is(RelativePronoun), "dem den denen deren dessen welchem welchen",
        "Park, von {} Lee dort „ein wenig zu leise“ sprach, blieb.", "“Lee”",
    ),
    words(Is(RelativePronoun), "welcher welche welches", "Lee, {} dort „wir gehen jetzt alle“ sagte, blieb.", "“Lee”"),

    // Verbs that stand by another.
    words(
        Is(Supporting),
        "hat haben habe hatte hatten hätte hätten kann können könne konnte konnten soll sollen solle sollte sollten \
         will wollen wolle wollte wollten muss müssen müsse musste mussten müsste müssten darf dürfen dürfe durfte durften \
         möge mochte möchte möchten",
        "„Wir gehen jetzt“, {} Lee gesagt.", "“Lee”",
    ),
    words(Is(Supporting), "könnte könnten dürfte dürften", "„Wir gehen jetzt“, {} Lee gesagt.", "“(Lee)”"),
    // What has happened is no such thing: "musste zugeben", "konnte nur sagen".
    words(
        Is(Modal),
        "kann können könne könnte könnten soll sollen solle sollte sollten will wollen wolle wollte wollten muss müssen müsse müsste \
         müssten darf dürfen dürfe dürfte dürften möchte möchten würde würden wird werden",
        "Lee {} sagen: „Wir gehen jetzt.“", "“(Lee)”",
    ),
    words(
        Are(&[Supporting, Be]),
        "ist sind sei seien war waren wäre wären bin",
        "Lee sagte, es {} „absurd“.", "“Lee”",
    ),
    words(
        Are(&[Supporting, Become]),
        "wird werden werde wurde wurden würde würden worden",
        "Der Plan {} von Lee „eine Farce für uns alle“ genannt.", "“Lee”",
    ),
    words(Is(Lets), "lassen", "Lee muss sich „absurd“ nennen {}.", "“”"),
    words(
        Is(Subjunctive),
        "sei seien habe werde könne müsse solle dürfe wolle wäre wären hätte hätten würde würden",
        "Das {} „absurd“, sagte Lee.", "“Lee”",
    ),
    words(
        Is(Adverb),
        "etwa auch lediglich zumindest wenigstens ausgerechnet noch schon nun jetzt dann so wieder immer oft sogar nur erst selbst selber hier dort bald kurz \
         zudem außerdem ferner weiter zunächst zuletzt zuvor später früher bereits jedoch aber allerdings hingegen indes \
         indessen unterdessen inzwischen mittlerweile deshalb deswegen daher darum trotzdem dennoch gleichwohl immerhin vielmehr \
         stattdessen insgesamt tatsächlich allein endlich nochmals einmal diesmal mehrfach wiederholt erneut ebenso \
         gleichzeitig zugleich schließlich letztlich öffentlich offenbar offensichtlich deutlich ausdrücklich wörtlich \
         anschließend kürzlich jüngst einst bislang bisher weiterhin derweil abschließend vermutlich \
         angeblich natürlich leider besonders insbesondere eigentlich ursprünglich eher sonst also dabei dadurch dafür \
         dagegen danach daneben daran darauf daraufhin daraus darin darüber darunter davon davor dazu dahinter \
         hierbei hierfür hiermit hierzu hierauf hinterher seitdem folglich demnach demzufolge schriftlich telefonisch",
        "{^} sagte Lee: „Wir gehen jetzt.“", "“Lee”",
    ),
    words(Is(Adverb), "nicht nie vielleicht möglicherweise", "{^} sagte Lee: „Wir gehen jetzt.“", "“(Lee)”"),
    words(Is(Subjunctive), "könnten müssten dürften", "Sie {} „absurd“, sagte Lee.", "“Lee”"),
    words(Is(Adverb), "gestern", "„Wir gehen jetzt“, sagte {} Lee.", "“Lee”; 2022-12-29/2022-12-30"),
    words(Is(Adverb), "heute", "„Wir gehen jetzt“, sagte {} Lee.", "“Lee”; 2022-12-30/2022-12-31"),
    words(Is(Adverb), "vorgestern", "„Wir gehen jetzt“, sagte {} Lee.", "“Lee”; 2022-12-28/2022-12-29"),

    // Pronouns and articles, by what they can be.
    words(Are(&[Pronoun, Nominative]), "er ich wir du man", "„Wir gehen jetzt“, sagte {}.", "“{}?”"),
    words(Is(IOrWe), "ich wir", "„Wir gehen jetzt“, sagte {}.", "“{}?”"),
    words(Is(Pronoun), "sie es", "„Wir gehen jetzt“, sagte {}.", "“{}?”"),
    words(Is(It), "es", "„Wir gehen jetzt“, hieß {} bei Lee.", "“via Lee”"),
    words(
        Is(ObjectPronoun), "ihm ihn ihnen mir mich uns euch sich dir dich",
        "„Wir gehen jetzt“, sagte {} Lee.", "“Lee”",
    ),
    words(
        Is(Determiner),
        "der die das den dem des ein eine einen einem einer eines dies~ jen~ jed~ kein kein~ mein sein sein~ ihr ihr~ unser \
         unsere unseren unserem unserer unseres all~ viele vielen einige einigen mehrere mehreren manche manchen \
         dessen deren etliche etlichen sämtliche",
        "„Wir gehen jetzt“, sagte Lee {} Mannschaft.", "“Lee”",
    ),
    words(Is(Determiner), "beide beiden", "„Wir gehen jetzt“, sagte Lee {} Mannschaften.", "“Lee”; dual 2"),
    words(
        Is(Standalone),
        "das dies alles diese dieser alle viele einige mehrere manche einer eine jeder keiner",
        "{^} sagten: „Wir gehen jetzt.“", "“{^}”",
    ),
    words(Is(Standalone), "beide", "{^} sagten: „Wir gehen jetzt.“", "dual 2; “{^}”"),
    words(
        Is(Oblique),
        "den dem des einen einem eines diesen diesem dieses jenen jenem jedem jeden seinen seinem seines ihren \
         ihrem ihres unseren unserem unseres allen vielen einigen mehreren manchen denen welchem welchen",
        "{^} Mann sagte Lee: „Wir gehen jetzt.“", "“Lee”",
    ),
    words(Is(Oblique), "keinem keinen", "{^} Mann sagte Lee: „Wir gehen jetzt.“", "“(Lee)”"),
    words(Is(Oblique), "beiden", "{^} Männern sagte Lee: „Wir gehen jetzt.“", "dual 2; “Lee”"),
    words(
        Is(MayBeGenitive),
        "der des einer eines dieser dieses jener seiner seines ihrer ihres unserer unseres aller",
        "„Wir gehen jetzt“, sagte die Frau {} Lees.", "“die Frau {} Lees”",
    ),
    words(Is(Masculine), "der ein", "{^} Mann nannte Lee „absurd“.", "“{^} Mann”"),

    // What stands before a name and is no part of it.
    words(
        Is(Office),
        "herr frau herrn papst könig königin prinz prinzessin fürst kaiser graf gräfin bischof bischöfin pfarrer pfarrerin pater \
         general oberst major hauptmann leutnant kommissar kommissarin senator senatorin abgeordnete abgeordneter bürgermeister \
         kanzler kanzlerin minister ministerin präsident präsidentin sprecher sprecherin chef chefin professor professorin \
         doktor doktorin ärztin arzt anwalt anwältin richter richterin trainer trainerin kapitän vorsitzende vorsitzender \
         vorstand intendant intendantin dekan dekanin rektor rektorin autor autorin sänger sängerin schauspieler \
         schauspielerin regisseur regisseurin firma agentur partei behörde ministerium",
        "„Wir gehen jetzt“, sagte {^} der Stadt Kiel.", "“{^} der Stadt Kiel”",
    ),
    words(
        Is(NameParticle), "von vom zu zum de del della di dos van ter ten la le al el bin ibn",
        "„Wir gehen jetzt“, sagte Anna {} Lee.", "“Anna {} Lee”",
    ),
    words(Is(NameParticle), "der den", "„Wir gehen jetzt“, sagte Anna von {} Lee.", "“Anna von {} Lee”"),
    words(Is(GenitiveEnding), "s", "„Wir gehen jetzt“, sagte Park’{} Sprecher.", "“Park’{} Sprecher”"),

    // At the end of a clause these belong to its verb.
    words(
        Is(VerbParticle), "mit an hin bekannt hinzu ein zu aus fest klar zurück ab nach vor wieder dagegen dazu heraus hervor voraus",
        "„Wir gehen jetzt“, fügte Lee am Ende {}.", "“Lee”",
    ),
];
