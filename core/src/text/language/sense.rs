//! The senses that words may have: the closed list of what readers ask for, part by part of the text engine.

/// Declares the senses, and how many there are.
macro_rules! senses {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a word may be, beside numbers, times and verbs of saying. A word may have several.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u16)]
        pub(crate) enum Sense { $($(#[$doc])* $name,)* }
        const SENSES: usize = [$(Sense::$name),*].len();
    };
}

senses! {
    // -- Small words, each by what it does. The names are those of English; "of" is also "von" and "de". --
    /// "the"
    The,
    /// "a", "an"
    A,
    /// "of"
    Of,
    /// "in"
    In,
    /// "on"
    On,
    /// "at"
    At,
    /// "by"
    By,
    /// "for"
    For,
    /// "from"
    From,
    /// "to"
    To,
    /// "with"
    With,
    /// "between"
    Between,
    /// "and"
    And,
    /// "or"
    Or,
    /// "either": with "or" behind it, one of two.
    Either,
    /// "than"
    Than,
    /// "as"
    As,
    /// "per"
    Per,
    /// "out", of "out of"
    Out,
    /// "no", "not"
    Not,
    /// "this", "that", "these", "those"
    Demonstrative,
    /// "my", "his", "their"
    Possessive,
    /// "im", "zum": a preposition with an article in it.
    WithArticle,
    /// "about", "these": stands near anything, so that it tells nothing of what stands beside it.
    StopWord,

    // -- Words with a full stop of their own --
    /// A title before a name: "mr", "gen". A full stop behind it ends no sentence.
    Title,
    /// Another abbreviation: "feb", "no". A full stop behind it ends a sentence unless digits follow.
    Abbreviation,

    // -- How numbers are written --
    /// "st", "th", behind digits
    OrdinalSuffix,
    /// "minus"
    Minus,
    /// "point", in "zero point five"
    DecimalPoint,
    /// "jährig", "prozentig": written in one word with the number before it.
    BehindNumber,
    /// "anderthalb": one and a half.
    OneAndAHalf,
    /// "neuf": a number, and behind a noun what that is like.
    AdjectiveToo,
    /// "dozen"
    Dozen,
    /// "demi", "medio": behind "and", half of what stands before.
    AndAHalf,
    /// "parte", of "la quinta parte": makes a fraction of the ordinal before it.
    OfOrdinal,
    /// "time", "way": behind "half" it makes another word, and no half of anything.
    BehindHalf,

    // -- Units and money (figure) --
    /// "square", before a unit of length
    Square,
    /// "cubic", before a unit of length
    Cubic,
    /// "squared", behind a unit of length
    Squared,
    /// "cubed", behind a unit of length
    Cubed,
    /// "point", of per cent or of an index
    Point,
    /// "below", as in "below zero"
    Below,
    /// "people", "new": behind "2m", says that these are two million.
    CountedInMillions,
    /// "hurdles": behind "100m", says that these are metres.
    CountedInMetres,
    /// "angle", "latitude": beside "40 degrees", says that these are no temperature.
    Angle,
    /// "north": behind "40 degrees", says so too.
    Compass,
    /// "section": makes "5C" a name and no temperature.
    NamesSection,
    /// "old", behind years
    Old,
    /// "age", in "years of age"
    Age,
    /// "a", "avait", "tiene": tells how old somebody is, before years with nothing behind them.
    HasAge,
    /// "Tochter": before it "dreijährig" is an age, before other nouns a length of time.
    OfAge,
    /// "heavier": pounds before it are weight.
    ByWeight,
    /// "paid", "cost": pounds behind it are money.
    Payment,
    /// "won": names a currency, but behind a small number it is more often another word.
    RarelyMoney,
    /// "top", "cop": in capitals the code of a currency, but more often another word.
    RarelyCode,

    // -- How a figure is hedged, and what it changes (figure) --
    /// "ca", "approx": "about", before a full stop and a figure
    Circa,
    /// "estimates", "rounded": says of the figures of its sentence that they are not exact
    Estimate,
    /// "never", "nothing": makes the contrary of a bound behind it, "never less than" is at least.
    TurnsBound,
    /// "few", "rarely": leaves open what a bound behind it comes to.
    BlursBound,
    /// "only", "doubt": behind "not" and "without", these turn nothing.
    NotAlone,
    /// "mark", "threshold": the figure before it is that of what is passed or missed.
    Threshold,
    /// "protest", "sued": "over" behind it tells what about, and no bound.
    Concerns,
    /// "sued", "fined": the same where it was done to somebody, "was sued over"; else it is not sure.
    Blamed,
    /// "above", "under": passes a level, or tells where something is
    Level,
    /// "Vertrag": "über" behind it tells the amount, and no bound.
    OfAmount,
    /// "took", "lasted": leads to a length of time
    Lasting,
    /// "games": what "over" can stretch across, beside units of time
    Stretch,
    /// "rose", "growth": leads to the figure by which something went up
    Rise,
    /// "fell", "cut": leads to the figure by which something went down
    Fall,
    /// "tombé", "cayeron": length, volume or weight behind it is what came down, or how far
    ComesDown,
    /// "décimas": behind a change, tenths of a point
    Tenths,
    /// A word of change that may take an amount as its object: "raised $5 million"
    Transitive,
    /// A noun of change: "a rise of 5 percent", "a 5 percent rise"
    ChangeNoun,
    /// "off": down, behind "was"
    BehindBe,
    /// "higher", "above": behind a figure, that it is so much more than something else
    More,
    /// "lower", "below": behind a figure, that it is so much less
    Less,
    /// One of them that may as well add an amount: "5 km more"
    MayBeAmount,
    /// "fewer": compares things that are counted
    Fewer,
    /// "further", "annual": may stand between a figure and its word of change
    Passed,
    /// A verb with which "up" and "down" tell no direction: "made up 20 percent"
    PhrasalVerb,
    /// "closed", "settled": "up" and "down" behind it tell how a price moved
    Traded,
    /// "bottom": what a place in an order is counted from, if not from the first
    CountedFrom,
    /// A verb that leads from one level to another: "went from 5 percent to 6 percent"
    Motion,
    /// "driven", "hurt": a participle that its ending does not show, with who or what did it behind "by"
    Done,
    /// "adding": leads to an amount as well as to a change, even in per cent
    Adding,
    /// "auf", of "von 5 auf 7 Prozent" and "von Freitag auf Samstag": leads from one end to the other.
    OnTo,
    /// "bis": joins the ends of a range, and never two levels.
    UpTo,
    /// "legte", "ging": a verb whose direction is that of a particle at the end of its clause.
    Severed,
    /// "zu", of "legte um 5 Prozent zu"
    SeveredUp,
    /// "zurück", of "ging um 5 Prozent zurück"
    SeveredDown,
    /// "plus", between two amounts: the one is added to the other.
    Adds,
    /// "ground", "sea": behind "above" and "below" a place, no level
    Site,
    /// "points", "places": what an index and a table are counted in
    Points,
    /// "then": joins a second figure to the verb of the first
    Then,

    // -- Places in an order, and multiples (figure) --
    /// "top" before one of those who can be ranked
    Top,
    /// Those who do something, of whom one can be the first: "supplier", "economy"
    Ranked,
    /// "largest", "best": the superlative of an adjective
    Superlative,
    /// "protest": looks like a superlative and is none.
    NoSuperlative,
    /// "most", "very": the degree of the adjective behind it
    Degree,
    /// "came", "finished": leads to a place in an order
    Ranking,
    /// "place", "seeded": makes a rank of the ordinal before it
    Placing,
    /// "title", "win": an ordinal before it says how many there have been.
    Numbered,
    /// "straight", "consecutive": an ordinal before it says how many there have been.
    Straight,
    /// "row", "running": behind what an ordinal numbers it says the same.
    InARow,
    /// "once": one time, or formerly, or as soon as
    Once,
    /// "only", "just": before "once" it is a number.
    Only,
    /// "among": of many, so none is the first
    Among,
    /// "Umfrage": behind it "unter" leads to those who were asked
    Survey,
    /// "no", "number" before a number
    Numero,
    /// "brighter", "heller": an adjective that compares
    Comparative,
    /// "winner", "over": looks like one and is none.
    NoComparative,
    /// "times" before a comparison
    Times,
    /// "time" of "a 22-time champion": how often somebody was one
    ByTimes,
    /// "jeder", of "jeder fünfte": one of so many.
    Each,
    /// "je": leads to what a rate is counted by, or to what each one has.
    Apiece,
    /// "fold", "x": multiplies by the figure that it is joined to
    Fold,
    /// "normal", "current": what a multiple is compared with, beside nouns with an article
    Benchmark,

    // -- What stands beside a figure and makes something else of it (figure) --
    /// Words that are no part of a noun phrase: prepositions, conjunctions, pronouns, auxiliaries and the like
    Function,
    /// "tall", "killed": what is said of so many, behind the figure
    Predicate,
    /// "these", "other": before a number of things that are known already
    Known,
    /// "each", "next": picks one out, so that "one" behind it is a thing
    Selector,
    /// "another" behind "one"
    Another,
    /// "knows", "thinks": behind "one" for people in general
    Mental,
    /// "who", "that", "where": begins a relative clause
    RelativeWord,
    /// "no", "keine": none of the things behind it
    NoneOf,
    /// "single", of "not a single vote"
    Single,
    /// "davon", "darunter": before a number, so many of those before
    OfThem,
    /// "both"
    Both,
    /// "several", "few": before a scale word that has no figure
    Several,
    /// "handful", "trio": some number, that is not read
    SomeNumber,
    /// "strong", behind a number and a hyphen: so many of them
    Strong,
    /// "aged": before an age
    Aged,
    /// "turned": leads to the age that somebody reaches.
    Turns,
    /// "through": to the end of
    Through,
    /// What has numbers for names, whatever comes behind: "page 7"
    Label,
    /// What has numbers for names where no noun follows: "group 7", but "group 7 people"
    WeakLabel,
    /// "call", "dial": before a number to be called in need: "call 112"
    Dialled,
    /// "pistol", "yields": what the size or the term before it is a name for: "9mm pistols", "10-year yields".
    NamedBySize,
    /// "Street", "Avenue": with a capital, the end of an address.
    Road,
    /// "mid", "pre": joined to a year or number by a hyphen
    Prefix,
    /// "won", "defeat": beside the score of a game or vote
    Contest,
    /// "rejected", "failed": what a vote did, with its numbers behind it
    Voted,
    /// "votes", "goals": what the numbers of a score count
    Goal,
    /// "scored", "added": behind these "a third" is a goal.
    Scores,
    /// "to" in "won by 3 to 1": between the numbers of a score
    Versus,
    /// "worker", "victim", "death": counts people, so that `people` may be declared for it and it for people.
    Human,
    /// "computer": looks as if it counted people, and counts things.
    NoHuman,
    /// "pair", "type", "report": in front of "of" and what is counted by it.
    Portion,
    /// "others", "overseas": stands behind a number and does not tell what is counted.
    NoNoun,

    // -- What stands around a time (time) --
    /// "in", "since", "early": behind these a year, a month or a season by itself is one.
    LeadsToTime,
    /// "for", "around": behind these four digits are a year.
    LeadsToYear,
    /// "back", "dates": before "to" and a year, says when something began.
    LeadsBack,
    /// "then", "seither": stands for a time that is told elsewhere.
    StandsForTime,
    /// "born", "founded": a year stands right behind it, and nothing that it counts.
    Began,
    /// "compared", "versus": a year behind it, or behind its "to" or "with", is one.
    Compared,
    /// "levels", "elections": in the plural has a year before it, and is not counted by it.
    OfYearWord,
    /// "half", of "half a year", "two and a half years"
    Half,
    /// "fiscal", "financial": a kind of year.
    KindOfYear,
    /// "fiscal", "Geschäftsjahr": makes a year one that need not begin in January.
    OwnYear,
    /// "bc", "ad": makes a year of the number beside it.
    Era,
    /// "s", of "1990s"
    DecadeSuffix,
    /// "s", of "China’s"
    PossessiveSuffix,
    /// "until", "through": up to and with.
    Until,
    /// "before"
    Before,
    /// "after"
    After,
    /// "on", "onwards": behind a time, that something goes on from then.
    Onward,
    /// "now", "date", of "to date": the day of publication as an end of a stretch.
    Now,
    /// "may", "march", "sun", "fall": the name of a time that in small letters is another word as well.
    Homograph,
    /// "morgen": the name of a time that with a capital is another word.
    Uncapitalised,
    /// "April", "Jan": a name of a month that people have too.
    FirstName,
    /// "deutsche": has the ending of an adjective before a noun.
    Inflected,
    /// "gebaute": the same, behind the definite article of one thing.
    InflectedForOne,
    /// "viele", "keine": what a year that stands bare is followed by, but no number of things.
    StartsNoun,
    /// "du lundi au vendredi", "de lunes a viernes": from one weekday to another, mostly of every week.
    LeadsToHabit,
    /// "people", "km", "percent": what is counted or measured, so that digits before it are no year and no day.
    Counted,
    /// "z", "t": the letters within a time of ISO 8601.
    IsoTime,
    /// "h", "heures": between hours and minutes.
    HourSign,
    /// "local", "Ortszeit": behind a time of day, that of the place that is spoken of.
    LocalTime,
    /// "time", of "Moscow time"
    ZoneTime,

    // -- Verbs and nouns that tell of past and future (time) --
    /// "will", "due", "expected": looks ahead wherever it stands.
    LooksAhead,
    /// "agreed", "set": looks ahead where an infinitive follows.
    LooksAheadWithInfinitive,
    /// "opens", "begins": its present is that of a timetable and looks ahead.
    Timetable,
    /// "went", "sold": a past form that its ending does not show.
    Past,
    /// "hundred", "indeed": no past form, though its ending looks like one.
    NoPast,
    /// "visit", "meet": makes a headline look ahead: "Minister to visit Oslo".
    Announced,
    /// "be", "is", "the": before a past form, makes a participle of it that tells nothing.
    BeforeParticiple,
    /// "hat", "ist": with a participle it looks back.
    Perfect,
    /// "compared", "gegenüber": what follows is what a figure is compared with.
    ComparedWith,
    /// "cancelled": says of what was to be that it is not, and so nothing of when it would have been.
    CallsOff,
    /// "postponed", "moved": leads from one time to another.
    Postpones,
    /// "date", "Termin": a date behind it in commas is its own, whatever the verb tells.
    DateWord,
    /// "level", "that", "celui": before "of" and a time, what a figure is held against.
    HeldAgainst,
    /// "points", "touchdown": in a sentence with a quarter or a half that may be one of a game.
    InGame,
    /// "play", "left": behind minutes and seconds, those that remain of a game and no time of day: "6:41 to play".
    Remains,
    /// "eve", "lendemain": the day before or after what follows.
    DayBeside,
    /// "called", "convoquées", "fijó": with a "to" or "for" behind it leads to a day that lies ahead.
    SetsDate,
    /// "around", "vers", "gegen": before a time of day or a day that is not meant exactly.
    NearTime,
    /// "past", "pasadas": the same of times of day alone.
    NearHour,
    /// "um", of "um den 9. Juni": the same of days alone.
    NearDay,
    /// "morning": the first half of a day.
    OfMorning,
    /// "evening", "tonight": the second half.
    OfEvening,
    /// "night": the late hours of the second half or the early ones of the first.
    OfNight,
    /// "latest", of "in June at the latest"
    AtLatest,
    /// "earliest", of "in June at the earliest"
    AtEarliest,
    /// "t": behind an apostrophe, "not".
    ClippedNot,
    /// "is", "remain", "employs": in the present says how things are, with "today" nowadays.
    Stative,
    /// "costs", "totals": what its subject is, is the figure behind it.
    Amounts,
    /// "world", "youth": "today’s" is that of nowadays.
    OfToday,
    /// "built", "finished": "in three weeks" behind it says how long it took.
    Completes,
    /// "first", "most", "record": a length of time follows: "the first in ten years".
    Comparison,

    // -- What words do in a clause (speaker) --
    /// "of", "under": what follows is no subject.
    Preposition,
    /// "after", "than": a preposition that may begin a clause with a subject as well.
    ClausePreposition,
    /// "and", "that", "who": a noun phrase ends before it.
    Conjunction,
    /// "while", "because", "who": a clause begins, whose subject may speak the quoted words too.
    ClauseStart,
    /// "whether", "because": a statement begins that says more than who speaks.
    OwnStatement,
    /// "when", "but": behind "he cried" the tale goes on, and not what he cried.
    Sequel,
    /// "opens", "applies": happens on the day from which it is so.
    Begins,
    /// "when": behind a time and a comma it tells what happened then.
    RelativeTime,
    /// "that"
    That,
    /// "it"
    It,
    /// "how", "whether": begins what is asked or told.
    IndirectQuestion,
    /// "who": the subject of a relative clause.
    Relative,
    /// "whom", "what": its object.
    RelativeObject,
    /// "has", "would": stands between a subject and its verb.
    Auxiliary,
    /// "having": an auxiliary that begins no clause of its own.
    Having,
    /// "is", "been": with a participle it makes a passive.
    Be,
    /// "also", "repeatedly": may stand between a subject and its verb.
    Adverb,
    /// "family": looks like an adverb and is none.
    NoAdverb,
    /// "he", "they": may be a subject.
    Pronoun,
    /// "him", "them": is an object.
    ObjectPronoun,
    /// "me", "us": is an object, and means who speaks.
    MeOrUs,
    /// "I", "we": may be a subject, and means who speaks.
    IOrWe,
    /// "the", "his", "some": a noun phrase begins with it.
    Determiner,
    /// "one", "two", "several": one or some of many, whom nobody knows.
    Indefinite,
    /// "everyone", "others": nobody in particular, and no name though a sentence begins with it.
    Nobody,
    /// "would", "could": what is not yet, and may never be.
    Modal,
    /// "some", "those": a determiner that may be a subject by itself.
    Standalone,
    /// "people", "critics": the plural of a noun.
    Plural,
    /// "backing", "flanked": a participle.
    Participle,
    /// "mayor", "agency": stands before a name and is no part of it.
    Office,
    /// "French", "Norwegian": the same, of where somebody comes from.
    Demonym,
    /// "Brian": looks like one of these and is a name.
    NoDemonym,
    /// "bank's": a genitive.
    Genitive,
    /// "bosses", whose genitive is an apostrophe alone: "the bosses' plan".
    BareGenitive,
    /// "s", the ending of a genitive behind its apostrophe.
    GenitiveEnding,

    /// "il", "t", of "dit-il" and "a-t-il dit": joined by a hyphen to the verb that it belongs to.
    Clitic,
    /// "se", "s'": its verb is no passive, though "être" is its auxiliary.
    Reflexive,

    // -- The same, where the verb stands second or last (speaker) --
    /// "dass", "wie": begins a clause whose verb stands last.
    Subordinator,
    /// "der", "denen": begins one about what stands before it.
    RelativePronoun,
    /// "den", "einem": the article of what is no subject.
    Oblique,
    /// "der", "eines": the article of what may belong to the noun before it.
    MayBeGenitive,
    /// "er", "man": a pronoun that is nothing but a subject.
    Nominative,
    /// "ein", "der" of a man: an article that is not that of an object.
    Masculine,
    /// "hat", "soll", "wurde": a finite verb that another stands by, somewhere in its clause.
    Supporting,
    /// "sei", "habe": tells what others say.
    Subjunctive,
    /// "wurde", "worden": makes the passive.
    Become,
    /// "lassen": with an infinitive before it, another speaks.
    Lets,
    /// "mit", "an", at the end of a clause: belongs to its verb.
    VerbParticle,
    /// "von" in a name: "Ursula von der Leyen"
    NameParticle,
    /// "als": what follows is the name that is given.
    NamedAs,
    /// "von": who does it, of whom it is.
    Agent,
    /// "zu", "gegenüber": who is spoken to.
    Toward,
    /// "für", of "hält das für": what follows is the name that is given.
    TakenFor,
    /// "wie", of "wie Müller sagte"
    Likewise,
    /// "laut": what follows is a source.
    Source,
    /// "zufolge": what stands before it is a source.
    SourceBehind,
    /// "so", of "so Müller": what follows is who speaks.
    SaysSo,
    /// "Büro", "Antwort": who it belongs to says what it says.
    StandsFor,
    /// "abzugeben": an infinitive that its language writes in one word with what marks it.
    Infinitive,
    /// "lehnen": refuses with a particle behind it.
    RefusesWith,
    /// "ab", of "lehnen … ab"
    RefusalParticle,
    /// "fait", "laisse": says something together with what is [`Self::MadeKnown`].
    MakesKnown,
    /// "savoir" of "fait savoir", "entendre" of "laisse entendre".
    MadeKnown,
    /// "sept": a month where a date stands around it, and a number else.
    ShortForSeptember,
    /// "ne", "n'": a negation that another word completes.
    OpensNegation,
    /// "plus", "personne", "que": completes a negation, and is another word elsewhere.
    CompletesNegation,
    /// "heißt", of "heißt es": nobody is its subject.
    IsSaid,
    /// "überzeugt", of "Müller ist überzeugt: „…“": what follows is what its subject says.
    Minded,
    /// "zeigt", "gibt", of "zeigte sich „enttäuscht“": its subject says of itself what follows.
    ShowsItself,
    /// "wirft", of "warf ihm „…“ vor": what follows somebody is what is said to him.
    Charges,
    /// "ließ", of "ließ mitteilen": its subject says by others what it says.
    SaysByOthers,
    /// "aus", of "hieß es aus der Behörde": what follows is where words come from.
    OriginOfWords,

    // -- Who speaks (speaker) --
    /// "according", of "according to": what follows is a source.
    According,
    /// "words", of "in the words of": what follows is who speaks.
    InWords,
    /// "put", of "as Lee put it".
    Put,
    /// "read", "sang": the words may be another's.
    Recital,
    /// "for", "off": makes another verb of "call".
    Particle,
    /// "statement", "letter": made of the words of whoever it belongs to.
    Utterance,
    /// "letter", "email": sent from one to another.
    Missive,
    /// "sent", "signed": with "by" behind it, whose words these are.
    Authored,
    /// "KC", of "Ann Lee KC": stands behind a name and is no part of it.
    PostNominal,
    /// "reply", of "came the reply": said by whoever was asked.
    Reply,
    /// "description", of "the description of it as “folly”": somebody's name for something.
    Portrayal,
    /// "slogan", "banner": has words on it, whoever speaks of it.
    Inscription,
    /// "interview": whoever holds it passes the words on.
    Interview,
    /// "Q", before the questions of a transcript.
    QuestionLine,
    /// "I", "we", "you", "thanks": said by those who speak to each other, and not told of them.
    Conversation,
    /// "A", before the answers of a transcript.
    AnswerLine,
    /// "yes": an answer by itself.
    SaysYes,
    /// "no": an answer by itself.
    SaysNo,
    /// "date", "photo": a line that begins with it tells something of the text, and is nobody's speech.
    Imprint,
    /// "newspaper", "agency", "Herald": passes on what others say.
    Outlet,
    /// "council", "ministry": a body that is no outlet, whatever its name.
    NoOutlet,
    /// "reporter", "presenter": asks others, to pass on what they say.
    Journalist,
    /// "asked", "pressed": with "by" behind it, who gets the answer.
    Asks,
    /// "speaking": with "to" behind it, who is spoken to.
    Speaking,
    /// "wrote", "seen", of "wrote in the Herald" and "seen by the Herald": an outlet behind it passes the words on.
    PassedOnIn,
    /// "unlike", "rather", "instead", of "unlike Lee" and "rather than Lee": what follows is what is not meant.
    Excludes,
    /// "spokesman", "official": speaks for a body.
    SpeaksFor,
    /// "telephoned", "e-mailed": its subject turns to its object, to say what another verb tells.
    GetsInTouch,

    // -- Who says what is not quoted (speaker) --
    /// "denied", "disputed": its subject says that it is not so.
    Denies,
    /// "accused", "alleged": its subject says what is not proven.
    Alleges,
    /// "allegedly", "reportedly": what follows is not proven, whoever says so.
    Allegedly,
    /// "denied": its subject says that something has not been, where others refuse it: "denied fraud", but "rejected a plan".
    Disowns,
    /// "confirmed", "backed": its subject says what another has said before.
    Confirms,
    /// "agreed", "disagreed": the same, or the contrary, without an object.
    Concurs,
    /// "claim", "warning": what somebody says, as a noun; "that" leads to it.
    Assertion,
    /// "untrue", "nonsense": who says so of a claim denies it.
    Untrue,
    /// "figure", "total": may mean one that the sentence has named.
    Tally,
    /// "margin", of "with a margin of error of 3 points": goes on with what is told.
    Leeway,
    /// "asked", "wondered": its subject says nothing of what follows.
    Wonders,
    /// "expects", "counted": its subject says how many.
    Reckons,
    /// "counting": the same, in its "-ing" form.
    Ongoing,
    /// "voiced", of "voiced concern that": its subject says so.
    Voices,
    /// "clear", of "made clear that": the subject of "made" says so.
    Plain,
    /// "made", of "made clear that".
    Makes,
    /// "where", of "announced where 5 homes will stand": what a verb of saying tells may begin with it.
    OpenQuestion,
    /// "since", also where the time comes later in its clause: "since the war began in March".
    CountsFrom,
    /// "prefers", of "prefers to stress": its subject does what the infinitive says.
    Inclined,
    /// "published", of "that is what the bank published": the same as "said".
    Publishes,
    /// "grant", of "offered a grant of 5 million": who offers it says how much.
    Sum,
    /// "would", "had": what is told in reported speech has it, and a new statement as a rule has not.
    Backshifted,
    /// "because", "since": gives the reason within what is told.
    Reason,
    /// "offered", "knows": its subject is who tells how many, where it tells of speech at all.
    Offers,
    /// "shows", "found": with "that" behind it, its subject says so.
    Finds,
    /// "added", "wrote": with a thing as its object it tells of no speech.
    Acts,
    /// "continued", "added": tells of speech only where something is quoted, or a clause follows.
    Proceeds,
    /// "spokesman": speaks for whoever the word belongs to.
    Spokesperson,
    /// "figures", "survey", of "figures from the ministry": tell what whoever made them says.
    Records,

    // -- What stands beside quotation marks (quotation) --
    /// "film", "called": a name in marks behind it is that of a work or a thing.
    Work,
    /// "said", "shouted": what stands in marks beside it is speech, however short.
    SpeechVerb,
    /// "tis", "em": the mark before it is an apostrophe.
    Elision,
    /// "n", of "rock 'n' roll": so are the marks on either side.
    ElidedAnd,
    /// "ol", "goin": so is the mark behind it.
    Clipped,

    // -- What turns the sense of its sentence (verbatim, governing) --
    /// "not", "never"
    Negation,
    /// "if", "unless"
    Condition,
    /// "in case": what comes before it happens all the same.
    Precaution,
    /// "if", "unless": what follows is supposed, and what it depends on is not said to be so.
    Supposes,
    /// "had", "were": before its subject, the same as "if".
    Inverts,
    /// "wies", of "wies zurück": denies only with its particle.
    RejectsWith,
    /// "zurück", of "wies zurück".
    RejectionParticle,
    /// "would", "might", "hätte": with a perfect behind it, tells what has not been, or need not have been.
    Unreal,
    /// "but", "because": a clause of its own begins, in which what was negated before is not.
    JoinsClauses,
    /// "without": negates no more than the words right behind it.
    Lacking,
    /// "doubts", "unlikely": who says so leaves open, or doubts, what "that" leads to.
    Doubts,
    /// "hopes", "fears": who says so does not say that what follows is so.
    Hopes,
    /// "provided", of "…, provided the roof holds": the same as "if".
    Provided,
    /// "almost", before a verb: it did not come to it.
    Almost,
    /// "may", "might": before a verb, leaves open whether it is so.
    Possibly,
    /// "perhaps": leaves open whether what stands beside it is so.
    Perhaps,
    /// "cancelled", of "cancelled plans to": what was planned is not to be.
    Drops,
    /// "plans", of "cancelled plans to".
    Plan,
    /// "yet to", "on the verge of": what follows has not happened.
    Unrealised,
    /// "who", "when": begins a question that takes for granted what else is in it.
    AsksWhat,
    /// "there", of "was there a strike": what stands behind it is what is or is not.
    There,
    /// "right", of "…, right?": asks once more what was said before the comma.
    Tag,
    /// "evidence", "true": "no evidence that", "not true that" say nothing is so, or that nobody knows.
    Grounds,
    /// "reveal", "know": "did not reveal that" says that it is so all the same.
    Presupposes,
    /// "acquitted", "cleared": with "of" behind it, what follows is not so.
    Absolves,
    /// "alleged", "suspected" before a noun: it is not proven.
    AllegedAs,
    /// "accused", "suspicion", "charges": with "of" behind it, what follows is not proven.
    Accuses,
    /// "sondern": what follows is so, and what was negated before it is only something about it.
    Instead,
    /// "verkauft": has the form of a verb, or of an adjective.
    VerbForm,
    /// "wrongly", beside a verb of saying: what is said so is not so.
    Wrongly,
    /// "false", "a lie", "a hoax": what is called so is not so, nor what it says.
    Falsity,
    /// "rumour", "story": nobody is named who says what it tells.
    Rumour,
    /// "tried", "threatened", with "to": what follows need not have come to be.
    Tries,
    /// "barred", "warned", with "from" or "against" before what follows: it is not to be.
    Bars,
    /// "from", "against", behind such a word.
    BarsFrom,
    /// "corrected", "revised", of "revised from 12 to 30": the former is not so.
    Revises,
    /// "soll": with an infinitive behind it, that is what others say.
    Hearsay,
}

/// A set of senses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Senses([u64; 6]);

const _: () = assert!(SENSES <= 384);

impl Senses {
    pub const NONE: Self = Self([0; 6]);

    pub const fn of(senses: &[Sense]) -> Self {
        let (mut all, mut at) = (Self::NONE, 0);
        while at < senses.len() {
            all = all.with(senses[at]);
            at += 1;
        }
        all
    }

    pub const fn with(mut self, sense: Sense) -> Self {
        self.0[sense as usize / 64] |= 1 << (sense as usize % 64);
        self
    }

    /// The senses of both.
    pub const fn and(&self, other: &Self) -> Self {
        let (one, two) = (&self.0, &other.0);
        Self([
            one[0] | two[0],
            one[1] | two[1],
            one[2] | two[2],
            one[3] | two[3],
            one[4] | two[4],
            one[5] | two[5],
        ])
    }

    pub const fn has(&self, sense: Sense) -> bool {
        self.0[sense as usize / 64] & 1 << (sense as usize % 64) != 0
    }

    /// Whether it has one that another set has.
    pub fn meets(&self, other: &Self) -> bool {
        self.0
            .iter()
            .zip(other.0)
            .any(|(one, other)| one & other != 0)
    }

    /// Whether it has one of these.
    pub fn has_any(&self, senses: &[Sense]) -> bool {
        for sense in senses {
            if self.has(*sense) {
                return true;
            }
        }
        false
    }
}
