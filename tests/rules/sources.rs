//! Who says a figure or a claim, to whom and through whom, and how they stand to it.

mod asked;
mod french;
mod german;
mod stances;

use crate::{check, found, shown, with};
use newsfacts::model::Basis;
use serde_json::{Value, json};

/// What is found of the first number of a text, declared with these members.
fn figure(text: &str, members: &Value) -> String {
    of("statistics", first_figure(text), text, members)
}

/// A statistic of the first number of a text.
fn first_figure(text: &str) -> Value {
    let digits: String = text
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    let quantity = json!({ "value": { "amount": { "low": { "digits": digits } } } });
    json!({ "id": "s", "of": { "value": "what is counted" }, "quantity": quantity })
}

/// What is found of a claim with these words.
fn claim(text: &str, words: &str, members: &Value) -> String {
    of("claims", claim_of(words), text, members)
}

fn claim_of(words: &str) -> Value {
    json!({ "id": "c", "text": { "value": "it", "words": words } })
}

fn of(list: &str, fact: Value, text: &str, members: &Value) -> String {
    evidence(
        list,
        text,
        &json!({ (list): [with(fact, members.clone())] }),
    )
}

/// What is found of the only fact of a list, or else how each aspect of who says it is borne out.
fn evidence(list: &str, text: &str, facts: &Value) -> String {
    let (article, findings) = check(text, facts);
    let found = shown(&findings);
    if !found.is_empty() {
        return found.join(", ");
    }
    let evidence = match list {
        "claims" => &article.claims[0].evidence,
        _ => &article.statistics[0].evidence,
    };
    let named = ["speaker", "addressee", "intermediary", "stance"];
    let shown = evidence
        .iter()
        .filter(|one| named.contains(&one.aspect.name()));
    let shown = shown.map(|one| match one.basis {
        Basis::Stated => one.aspect.name().to_owned(),
        Basis::Undecided => format!("{}?", one.aspect.name()),
        Basis::Author => format!("{}!", one.aspect.name()),
    });
    shown.collect::<Vec<_>>().join(" ")
}

const WRONG: &str = "wrong_source /statistics/0/speakers/0";

#[test]
fn another_source_is_refused() {
    for text in [
        "Ann Lee said that 12 homes stood empty.",
        "According to Ann Lee, 12 homes stood empty.",
        "In all, 12 homes stood empty, Ann Lee said.",
        "On Friday Ann Lee wrote that 12 homes stood empty.",
        "“I saw 12 homes,” Ann Lee said.",
        "Ann Lee put the number of empty homes at 12.",
        "Ann Lee told reporters that she was sorry, and that 12 homes stood empty.",
    ] {
        assert_eq!(
            figure(text, &json!({ "speakers": ["berg"] })),
            WRONG,
            "{text}"
        );
        assert_eq!(
            figure(text, &json!({ "speakers": ["lee"] })),
            "speaker",
            "{text}"
        );
        assert_eq!(figure(text, &json!({})), "", "{text}"); // the article itself says it
        let both = figure(text, &json!({ "speakers": ["lee", "berg"] }));
        assert_eq!(both, "wrong_source /statistics/0/speakers/1", "{text}");
        // Who infers it does not switch the rule off.
        let inferred = figure(text, &json!({ "speakers": ["berg"], "inferred": true }));
        assert_eq!(inferred, WRONG, "{text}");
    }
}

/// Who may be the subject and may not be it contradicts nobody.
#[test]
fn who_is_not_surely_the_subject_is_left_open() {
    for (text, want) in [
        ("Ann Lee, who said that 12 homes stood empty, came.", WRONG),
        (
            "The aide to Ann Lee, who said that 12 homes stood empty, came.",
            "speaker?",
        ),
        ("Ann Lee came, and said that 12 homes stood empty.", WRONG),
        ("She said that 12 homes stood empty.", "speaker?"),
        (
            "Those near Ann Lee said that 12 homes stood empty.",
            "speaker?",
        ),
        (
            "Ann Lee and others said that 12 homes stood empty.",
            "speaker?",
        ),
        ("Ann Lee & Sons said that 12 homes stood empty.", WRONG),
    ] {
        let found = figure(text, &json!({ "speakers": ["berg"] }));
        assert_eq!(found, want, "{text}");
    }
}

#[test]
fn somebody_who_is_not_declared_is_another_source() {
    for text in [
        "Nora Quill said that 12 homes stood empty.",
        "In all, 12 homes stood empty, said Nora Quill.",
        "According to Nora Quill, 12 homes stood empty.",
        "A spokesman for Acme said that 12 homes stood empty.",
        "Its chairman, Max Quill, said that 12 homes stood empty.",
        "Officials said that 12 homes stood empty.",
        "A lawyer for Tom Berg, Max Quill, said that 12 homes stood empty.",
        "In a survey by Acme, 12 homes stood empty.",
    ] {
        assert_eq!(
            figure(text, &json!({ "speakers": ["berg"] })),
            WRONG,
            "{text}"
        );
    }
    // A part of a name, with a title or without, names whose it is.
    for text in [
        "Ms Lee said that 12 homes stood empty.",
        "According to Lee, 12 homes stood empty.",
    ] {
        let found = |who: &str| figure(text, &json!({ "speakers": [who] }));
        assert_eq!([found("lee"), found("berg")], ["speaker", WRONG], "{text}");
    }
    let other = "According to Bert Lee, 12 homes stood empty.";
    assert_eq!(figure(other, &json!({ "speakers": ["lee"] })), WRONG);
    // Whoever speaks for somebody may be declared as them.
    for text in [
        "A spokesman for Tom Berg said that 12 homes stood empty.",
        "Tom Berg’s office said that 12 homes stood empty.",
    ] {
        assert_eq!(
            figure(text, &json!({ "speakers": ["berg"] })),
            "speaker?",
            "{text}"
        );
    }
}

#[test]
fn what_cannot_be_told_accuses_nobody() {
    for text in [
        "Ann Lee came late. She said that 12 homes stood empty.",
        "The veteran politician said that 12 homes stood empty.",
        "Ann Lee said it was late, but 12 guests stayed.",
        "It was late, Ann Lee said, and 12 guests voted.",
        "Ann Lee came late. On Friday 12 homes stood empty.",
        "Ann Lee wrote 12 books.",
        "Ann Lee, who said she was tired, sold 12 homes.",
        "Ann Lee spoke after 12 homes had burnt.",
    ] {
        assert_eq!(
            figure(text, &json!({ "speakers": ["berg"] })),
            "speaker?",
            "{text}"
        );
    }
    let text = "On Friday 12 homes stood empty.";
    let inferred = json!({ "speakers": ["berg"], "inferred": true });
    assert_eq!(figure(text, &inferred), "speaker!");
}

#[test]
fn the_nearest_is_the_source_and_the_other_passes_it_on() {
    let text = "Ann Lee said that Tom Berg had promised 12 homes.";
    assert_eq!(figure(text, &json!({ "speakers": ["berg"] })), "speaker");
    assert_eq!(figure(text, &json!({ "speakers": ["lee"] })), "speaker?");
    let through = json!({ "speakers": ["berg"], "via": ["lee"] });
    assert_eq!(figure(text, &through), "speaker intermediary");
    assert_eq!(figure(text, &json!({ "speakers": ["herald"] })), WRONG);
    let text = "According to The Herald, 12 homes stood empty.";
    let through = json!({ "speakers": ["berg"], "via": ["herald"] });
    assert_eq!(figure(text, &through), "speaker? intermediary");
    let text = "The Herald quoted Ann Lee as saying that 12 homes stood empty.";
    let through = |who: &str| json!({ "speakers": [who], "via": ["herald"] });
    assert_eq!(figure(text, &through("lee")), "speaker intermediary");
    assert_eq!(figure(text, &through("berg")), WRONG);
}

#[test]
fn those_who_are_told_are_named_or_undecided() {
    let told = json!({ "speakers": ["lee"], "addressees": ["berg"] });
    let rows = [
        (
            "Ann Lee told Tom Berg that 12 homes stood empty.",
            "speaker addressee",
        ),
        (
            "Ann Lee said to Tom Berg that 12 homes stood empty.",
            "speaker addressee",
        ),
        (
            "Ann Lee said that 12 homes stood empty.",
            "speaker addressee?",
        ),
    ];
    for (text, want) in rows {
        assert_eq!(figure(text, &told), want, "{text}");
    }
}

#[test]
fn another_addressee_is_refused() {
    const WRONG: &str = "wrong_addressee /statistics/0/addressees/0";
    let told = |whom: &str| json!({ "speakers": ["lee"], "addressees": [whom] });
    for text in [
        "Ann Lee told Tom Berg that 12 homes stood empty.",
        "In all, 12 homes stood empty, Ann Lee told Tom Berg on Friday.",
        "Ann Lee wrote to Tom Berg that 12 homes stood empty.",
        "Ann Lee promised Tom Berg that 12 homes would be built.",
        "Ann Lee told Tom Berg that the roof had leaked, and that 12 homes stood empty.",
        "“I saw 12 homes,” Ann Lee told Tom Berg.",
    ] {
        assert_eq!(figure(text, &told("herald")), WRONG, "{text}");
        assert_eq!(figure(text, &told("berg")), "speaker addressee", "{text}");
    }
    // Somebody who is not declared is another, too, and so is whom somebody told who is called by a pronoun.
    let text = "Ann Lee told Nora Quill that 12 homes stood empty.";
    assert_eq!(figure(text, &told("berg")), WRONG);
    let text = "Ann Lee was late. She told Tom Berg that 12 homes stood empty.";
    assert_eq!(figure(text, &told("herald")), WRONG);
    assert_eq!(figure(text, &told("berg")), "speaker? addressee");
    for text in [
        "Ann Lee told him that 12 homes stood empty.",
        "Ann Lee told the veteran politician that 12 homes stood empty.",
        "Ann Lee said that 12 homes stood empty.",
        "Ann Lee said that Tom Berg had told The Herald that 12 homes stood empty.",
    ] {
        let found = figure(text, &told("berg"));
        assert!(found.ends_with(" addressee?"), "{text}: {found}");
    }
    let text = "Ann Lee told Tom Berg that the roof was rotten.";
    let wrong = claim(text, "the roof was rotten", &told("herald"));
    assert_eq!(wrong, "wrong_addressee /claims/0/addressees/0");
}

#[test]
fn another_intermediary_is_refused() {
    const WRONG: &str = "wrong_intermediary /statistics/0/via/0";
    let through = |whom: &str| json!({ "speakers": ["lee"], "via": [whom] });
    for text in [
        "In all, 12 homes stood empty, Ann Lee said, according to The Herald.",
        "According to The Herald, Ann Lee said that 12 homes stood empty.",
        "According to The Herald, which quoted Ann Lee, 12 homes stood empty.",
        "The Herald quoted Ann Lee as saying that 12 homes stood empty.",
        "The Herald reported that Ann Lee had said that 12 homes stood empty.",
        "Ann Lee told The Herald that 12 homes stood empty.",
    ] {
        assert_eq!(figure(text, &through("berg")), WRONG, "{text}");
        let found = figure(text, &through("herald"));
        assert_eq!(found, "speaker intermediary", "{text}");
    }
    for text in [
        "Ann Lee said that 12 homes stood empty.",
        "Ann Lee told Nora Quill that 12 homes stood empty.",
        "Ann Lee said that 12 homes stood empty. The Herald was there.",
    ] {
        let found = figure(text, &through("berg"));
        assert_eq!(found, "speaker intermediary?", "{text}");
    }
    // Who had it before need not be the one through whom it is known either.
    let text = "Ann Lee said that officials had reported that 12 homes stood empty.";
    assert_eq!(figure(text, &through("herald")), "speaker? intermediary?");
    // Who says that another said it need not be the one through whom it is known.
    let text = "Tom Berg said that Ann Lee had promised 12 homes.";
    assert_eq!(figure(text, &through("herald")), "speaker intermediary?");
    // And who says it is not the one who passes it on.
    let text = "According to Ann Lee, 12 homes stood empty.";
    assert_eq!(figure(text, &through("herald")), "speaker intermediary?");
    let text = "According to The Herald, Ann Lee said that the roof was rotten.";
    let wrong = claim(text, "the roof was rotten", &through("berg"));
    assert_eq!(wrong, "wrong_intermediary /claims/0/via/0");
}

#[test]
fn one_of_several_places_is_enough() {
    let text = "Ann Lee said that 12 homes stood empty. Tom Berg spoke of 12 homes, too.";
    for who in ["lee", "berg"] {
        assert_eq!(
            figure(text, &json!({ "speakers": [who] })),
            "speaker",
            "{who}"
        );
    }
    assert_eq!(figure(text, &json!({ "speakers": ["herald"] })), WRONG);
}

#[test]
fn claims_have_sources_too() {
    const WRONG: &str = "wrong_source /claims/0/speakers/0";
    let rows = [
        (
            "Tom Berg said the roof was safe. Ann Lee said the roof was rotten.",
            "the roof was rotten",
        ),
        ("The roof was rotten, Ann Lee said.", "The roof was rotten"),
        (
            "According to Ann Lee, the roof was rotten.",
            "the roof was rotten",
        ),
        (
            "Ann Lee rejected the plan for a new roof.",
            "rejected the plan",
        ),
        (
            "“The roof was rotten,” Ann Lee said.",
            "The roof was rotten",
        ),
    ];
    for (text, words) in rows {
        assert_eq!(
            claim(text, words, &json!({ "speakers": ["lee"] })),
            "speaker",
            "{text}"
        );
        assert_eq!(
            claim(text, words, &json!({ "speakers": ["berg"] })),
            WRONG,
            "{text}"
        );
        assert_eq!(claim(text, words, &json!({})), "", "{text}");
    }
    for (text, words) in [
        (
            "Ann Lee came. She said the roof was rotten.",
            "the roof was rotten",
        ),
        (
            "Ann Lee said it was late, but the roof was rotten.",
            "the roof was rotten",
        ),
    ] {
        assert_eq!(
            claim(text, words, &json!({ "speakers": ["berg"] })),
            "speaker?",
            "{text}"
        );
    }
}

#[test]
fn several_say_it_and_others_are_left_out() {
    let all = json!({ "speakers": ["lee", "berg", "herald"] });
    for text in [
        "Ann Lee, Tom Berg and The Herald said that 12 homes stood empty.",
        "Ann Lee, Tom Berg, and The Herald said that 12 homes stood empty.",
        "Ann Lee, Tom Berg and The Herald have promised 12 homes.",
        "According to Ann Lee, Tom Berg and The Herald, 12 homes stood empty.",
        "In all, 12 homes stood empty, said Ann Lee, Tom Berg and The Herald.",
    ] {
        assert_eq!(figure(text, &all), "speaker", "{text}");
        assert_eq!(
            figure(text, &json!({ "speakers": ["lee"] })),
            "speaker",
            "{text}"
        );
    }
    let text = "In Bern, Ann Lee and Tom Berg said that 12 homes stood empty.";
    assert_eq!(figure(text, &all), "wrong_source /statistics/0/speakers/2");
    let text = "Ann Lee saw Tom Berg, and The Herald said that 12 homes stood empty.";
    assert_eq!(figure(text, &json!({ "speakers": ["berg"] })), WRONG);
    for text in [
        "Ann Lee, not Tom Berg, said that 12 homes stood empty.",
        "Ann Lee, unlike Tom Berg, said that 12 homes stood empty.",
        "Ann Lee – not Tom Berg, as Max Quill wrote – said that 12 homes stood empty.",
        "It was Ann Lee, not Tom Berg, who said that 12 homes stood empty.",
        "Ann Lee rather than Tom Berg said that 12 homes stood empty.",
    ] {
        assert_eq!(
            figure(text, &json!({ "speakers": ["berg"] })),
            WRONG,
            "{text}"
        );
        assert_eq!(
            figure(text, &json!({ "speakers": ["lee"] })),
            "speaker",
            "{text}"
        );
    }
    for who in ["lee", "berg"] {
        let text = "Neither Ann Lee nor Tom Berg said that 12 homes stood empty.";
        let found = figure(text, &json!({ "speakers": [who] }));
        assert_eq!(found, "speaker? stance?");
    }
}

#[test]
fn a_claim_as_a_noun_has_its_source() {
    let said = |who: &str| json!({ "speakers": [who] });
    let denied = json!({ "speakers": ["berg"], "stance": "denied" });
    for text in [
        "Tom Berg dismissed as “fantasy” the claim by Ann Lee that 12 homes stood empty.",
        "Tom Berg rejected Ann Lee’s claim that 12 homes stood empty.",
        "Tom Berg denied a suggestion by Ann Lee that 12 homes stood empty.",
    ] {
        assert_eq!(figure(text, &said("lee")), "speaker", "{text}");
        assert_eq!(figure(text, &denied), "speaker stance", "{text}");
        assert_eq!(figure(text, &said("herald")), WRONG, "{text}");
    }
    for text in [
        "Tom Berg responded to a claim by Ann Lee that 12 homes stood empty.",
        "Tom Berg spoke of a warning from Ann Lee that 12 homes stood empty.",
    ] {
        assert_eq!(figure(text, &said("lee")), "speaker", "{text}");
        assert_eq!(figure(text, &said("berg")), "speaker?", "{text}");
        assert_eq!(figure(text, &said("herald")), WRONG, "{text}");
    }
    let own = "Ann Lee said in a report that 12 homes stood empty.";
    assert_eq!(figure(own, &said("lee")), "speaker");
    let things = "Ann Lee denies fraud and false accounting.";
    let words = "fraud and false accounting";
    let wrong = "wrong_source /claims/0/speakers/0";
    assert_eq!(claim(things, words, &denied), wrong);
    assert_eq!(
        claim(things, words, &said("lee")),
        "wrong_stance /claims/0/text"
    );
    let lee = json!({ "speakers": ["lee"], "stance": "denied" });
    assert_eq!(claim(things, words, &lee), "speaker stance");
}

#[test]
fn who_is_told_or_had_it_before_passes_nothing_on() {
    let through = |who: &str, via: &str| json!({ "speakers": [who], "via": [via] });
    let text = "According to The Herald, Ann Lee told Tom Berg that 12 homes stood empty.";
    assert_eq!(
        figure(text, &through("lee", "herald")),
        "speaker intermediary"
    );
    assert_eq!(
        figure(text, &through("lee", "berg")),
        "wrong_intermediary /statistics/0/via/0"
    );
    assert_eq!(
        figure(text, &through("herald", "lee")),
        "speaker? intermediary?"
    );
    let text = "Ann Lee told Tom Berg that 12 homes stood empty.";
    assert_eq!(
        figure(text, &through("lee", "berg")),
        "speaker intermediary?"
    );
    let text = "Ann Lee told The Herald that Tom Berg had said that 12 homes stood empty.";
    assert_eq!(
        figure(text, &through("berg", "lee")),
        "speaker intermediary"
    );
    let text = "Ann Lee and Tom Berg said that 12 homes stood empty.";
    assert_eq!(
        figure(text, &through("lee", "berg")),
        "speaker intermediary?"
    );
    for text in [
        "In an interview with The Herald, Ann Lee said that 12 homes stood empty.",
        "Ann Lee said in an interview with The Herald on Friday that 12 homes stood empty.",
        "In all, 12 homes stood empty, Ann Lee said in an interview with The Herald.",
    ] {
        assert_eq!(
            figure(text, &through("lee", "herald")),
            "speaker intermediary",
            "{text}"
        );
        let wrong = "wrong_intermediary /statistics/0/via/0";
        assert_eq!(figure(text, &through("lee", "berg")), wrong, "{text}");
    }
}

#[test]
fn nothing_is_contradicted_in_a_language_that_is_not_read() {
    let mut facts = json!({ "language": "it" });
    facts["statistics"] = json!([{
        "id": "s", "speakers": ["berg"], "of": { "value": "homes" }, "quantity": { "value": { "amount": { "low": { "digits": "12" } } } }
    }]);
    let found = found("Ann Lee ha detto che 12 case erano vuote.", &facts);
    assert!(
        !found.iter().any(|one| one.contains("wrong_source")),
        "{found:?}"
    );
}
