//! Who says a figure or a claim, to whom and through whom, and how they stand to it.

use crate::{check, found};
use newsfacts::model::Basis;
use serde_json::{Value, json};

/// What is found of the first number of a text, declared with these members.
fn figure(text: &str, members: &Value) -> String {
    let digits: String = text
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    let quantity = json!({ "value": { "amount": { "low": { "digits": digits } } } });
    let fact = json!({ "id": "s", "of": { "value": "what is counted" }, "quantity": quantity });
    of("statistics", fact, text, members)
}

/// What is found of a claim with these words.
fn claim(text: &str, words: &str, members: &Value) -> String {
    let fact = json!({ "id": "c", "text": { "value": "it", "words": words } });
    of("claims", fact, text, members)
}

fn of(list: &str, mut fact: Value, text: &str, members: &Value) -> String {
    for (key, value) in members.as_object().expect("members") {
        fact[key] = value.clone();
    }
    let facts = json!({ (list): [fact] });
    let found = found(text, &facts);
    if !found.is_empty() {
        return found.join(", ");
    }
    let article = check(text, &facts).0;
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
fn what_is_denied_is_not_asserted() {
    let denied = json!({ "speakers": ["lee"], "stance": "denied" });
    for text in [
        "Ann Lee denied that 12 cows had died.",
        "Ann Lee, the mayor, disputes that 12 cows had died.",
        "On Friday Ann Lee denied having sold 12 homes.",
        "Ann Lee rejected in a letter that 12 homes stood empty.",
        "Ann Lee has refuted that 12 homes stood empty.",
    ] {
        for members in [json!({ "speakers": ["lee"] }), json!({})] {
            let wrong = "wrong_stance /statistics/0/quantity";
            assert_eq!(figure(text, &members), wrong, "{text}");
        }
        assert_eq!(figure(text, &denied), "speaker stance", "{text}");
    }
    // It is not said that these are denied.
    for text in [
        "Ann Lee did not deny that 12 cows had died.",
        "Ann Lee dismissed 12 workers.",
    ] {
        assert_eq!(
            figure(text, &json!({ "speakers": ["lee"] })),
            "speaker?",
            "{text}"
        );
        assert_eq!(figure(text, &denied), "speaker? stance?", "{text}");
    }
    // What is plainly said is not denied; a "not" may be the other way to say it.
    let plain = "Ann Lee said that 12 cows had died.";
    assert_eq!(figure(plain, &denied), "wrong_stance /statistics/0/stance");
    let negated = "Ann Lee said it was not true that 12 cows had died.";
    assert_eq!(figure(negated, &denied), "speaker stance?");
}

#[test]
fn claims_are_not_cut_off_from_what_takes_them_back() {
    let rows = [
        (
            "Ann Lee denied that the depot was sold.",
            "the depot was sold",
            "/claims/0/text",
        ),
        (
            "Tom Berg allegedly stole the trunks.",
            "stole the trunks",
            "/claims/0/text",
        ),
        (
            "Tom Berg is accused of stealing the trunks.",
            "stealing the trunks",
            "/claims/0/text",
        ),
        (
            "Tom Berg is said to have stolen the trunks.",
            "have stolen the trunks",
            "/claims/0/text",
        ),
        (
            "Tom Berg pleaded not guilty.",
            "guilty",
            "/claims/0/text/words",
        ),
    ];
    for (text, words, place) in rows {
        let want = format!("wrong_stance {place}");
        assert_eq!(claim(text, words, &json!({})), want, "{text}");
    }
    let alleged = json!({ "stance": "alleged" });
    for (text, words, _) in &rows[1..4] {
        assert_eq!(claim(text, words, &alleged), "stance", "{text}");
    }
    // What the words themselves say needs no word of the author's, and who alleges something may be named.
    let lee = json!({ "speakers": ["lee"] });
    assert_eq!(
        claim("Ann Lee denied the theft.", "denied the theft", &lee),
        "speaker"
    );
    assert_eq!(
        claim(
            "Ann Lee alleged that the roof leaked.",
            "the roof leaked",
            &lee
        ),
        "speaker stance?"
    );
    assert_eq!(
        claim(
            "Ann Lee asked whether the roof leaked.",
            "the roof leaked",
            &lee
        ),
        "wrong_stance /claims/0/text"
    );
}

#[test]
fn who_denies_what_another_has_said_is_its_source_too() {
    let [lee, berg, herald] = ["lee", "berg", "herald"].map(|who| json!({ "speakers": [who] }));
    let denied = |who: &str| json!({ "speakers": [who], "stance": "denied" });
    for text in [
        "Ann Lee said 12 homes stood empty. Tom Berg denied it.",
        "Ann Lee said 12 homes stood empty, which Tom Berg denied.",
        "Ann Lee said 12 homes stood empty; Tom Berg denied it.",
        "Ann Lee said 12 homes stood empty, though Tom Berg denies this.",
        "Ann Lee said 12 homes stood empty – a figure disputed by Tom Berg.",
        "According to Ann Lee, 12 homes stand empty. Tom Berg disputes that.",
        "Ann Lee said 12 homes stood empty.\n\nTom Berg has denied the claim.",
        "“I saw 12 homes,” Ann Lee said. Tom Berg denied it.",
        "Ann Lee denied, and Tom Berg confirmed, nothing. Ann Lee said 12 homes stood empty, a claim rejected by Tom Berg.",
    ] {
        assert_eq!(figure(text, &denied("berg")), "speaker stance", "{text}");
        let bare = figure(text, &berg);
        assert_eq!(bare, "wrong_stance /statistics/0/quantity", "{text}");
        assert_eq!(figure(text, &lee), "speaker", "{text}");
        assert_eq!(figure(text, &herald), WRONG, "{text}");
        assert_eq!(figure(text, &denied("herald")), WRONG, "{text}");
        assert_eq!(figure(text, &json!({})), "", "{text}");
        let alleged = json!({ "speakers": ["berg"], "stance": "alleged" });
        let wrong = "wrong_stance /statistics/0/stance";
        assert_eq!(figure(text, &alleged), wrong, "{text}");
    }
    // What is not surely about it is held against nobody.
    for text in [
        "Ann Lee said 12 homes stood empty. Tom Berg called the claim false.",
        "Ann Lee said 12 homes stood empty. Tom Berg said that was untrue.",
        "Ann Lee said 12 homes stood empty. Tom Berg denied the claims of fraud.",
        "Ann Lee said 12 homes stood empty. It rained. Tom Berg has denied the claim.",
        "Ann Lee said 12 homes stood empty. Tom Berg did not deny it.",
        "Ann Lee said 12 homes stood empty, which he denies.",
    ] {
        assert_eq!(figure(text, &denied("berg")), "speaker? stance?", "{text}");
        assert_eq!(figure(text, &lee), "speaker", "{text}");
        assert_eq!(figure(text, &herald), WRONG, "{text}");
    }
}

#[test]
fn who_confirms_what_another_has_said_is_its_source_too() {
    for text in [
        "Ann Lee said 12 homes stood empty, a number confirmed by Tom Berg.",
        "Ann Lee said 12 homes stood empty, a figure backed by Tom Berg.",
        "Ann Lee says 12 homes stand empty and Tom Berg agrees.",
        "Ann Lee said 12 homes stood empty. Tom Berg confirmed the figure on Friday.",
        "Ann Lee said 12 homes stood empty, which Tom Berg confirmed.",
    ] {
        for who in [&["lee"][..], &["berg"], &["lee", "berg"]] {
            assert_eq!(
                figure(text, &json!({ "speakers": who })),
                "speaker",
                "{text}"
            );
        }
        assert_eq!(
            figure(text, &json!({ "speakers": ["herald"] })),
            WRONG,
            "{text}"
        );
        let denied = json!({ "speakers": ["berg"], "stance": "denied" });
        let wrong = "wrong_stance /statistics/0/stance";
        assert_eq!(figure(text, &denied), wrong, "{text}");
    }
    for text in [
        "Ann Lee said 12 homes stood empty. Tom Berg agreed to a deal.",
        "Ann Lee said 12 homes stood empty, but Tom Berg could not confirm it.",
    ] {
        let berg = json!({ "speakers": ["berg"] });
        assert_eq!(figure(text, &berg), "speaker?", "{text}");
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
        assert_eq!(figure(text, &json!({ "speakers": [who] })), "speaker?");
    }
}

#[test]
fn who_does_not_say_whether_it_is_so_does_not_deny_it() {
    let denied = |who: &str| json!({ "speakers": [who], "stance": "denied" });
    let said = |who: &str| json!({ "speakers": [who] });
    for text in [
        "Ann Lee would neither confirm nor deny that 12 cows had died.",
        "Ann Lee declined to confirm or deny that 12 cows had died.",
        "Ann Lee did not confirm or deny that 12 cows had died.",
        "Ann Lee refused to deny that 12 cows had died.",
        "Ann Lee denied misleading them when she said that 12 cows had died.",
        "Ann Lee denied having said that 12 cows had died.",
    ] {
        assert_eq!(figure(text, &denied("lee")), "speaker? stance?", "{text}");
        assert_eq!(figure(text, &said("lee")), "speaker?", "{text}");
    }
    // What one denies another confirms, or is said to have said.
    let both = "Ann Lee denied on Monday, and Tom Berg confirmed on Friday, that 12 cows had died.";
    assert_eq!(figure(both, &said("berg")), "speaker");
    assert_eq!(figure(both, &denied("lee")), "speaker stance");
    assert_eq!(
        figure(both, &said("lee")),
        "wrong_stance /statistics/0/quantity"
    );
    let said_so = "Ann Lee denied that Tom Berg had said that 12 cows had died.";
    assert_eq!(figure(said_so, &denied("berg")), "speaker? stance?");
    assert_eq!(figure(said_so, &said("berg")), "speaker?");
    assert_eq!(figure(said_so, &said("herald")), WRONG);
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
fn what_is_alleged_or_asked_is_declared_so() {
    let stance = |stance: &str| json!({ "speakers": ["lee"], "stance": stance });
    let lee = json!({ "speakers": ["lee"] });
    for text in [
        "Ann Lee asked whether 12 homes stood empty.",
        "Ann Lee asked Tom Berg whether 12 homes stood empty.",
        "Ann Lee asked him if 12 homes stood empty.",
    ] {
        assert_eq!(
            figure(text, &lee),
            "wrong_stance /statistics/0/quantity",
            "{text}"
        );
        assert_eq!(figure(text, &stance("asked")), "speaker stance", "{text}");
    }
    let plain = "Ann Lee said that 12 homes stood empty.";
    assert_eq!(
        figure(plain, &stance("asked")),
        "wrong_stance /statistics/0/stance"
    );
    assert_eq!(figure(plain, &stance("alleged")), "speaker stance?");
    let quoted = "“Do 12 homes stand empty?” Ann Lee asked.";
    assert_eq!(figure(quoted, &stance("asked")), "speaker stance?");
    let alleged = "Ann Lee alleged that 12 homes stood empty.";
    assert_eq!(figure(alleged, &lee), "speaker stance?");
    assert_eq!(figure(alleged, &stance("alleged")), "speaker stance");
    for text in [
        "Tom Berg allegedly stole 12 watches.",
        "Tom Berg allegedly sold 12 watches in May.",
        "Tom Berg is accused of stealing 12 watches.",
    ] {
        let wrong = "wrong_stance /statistics/0/quantity";
        assert_eq!(figure(text, &json!({})), wrong, "{text}");
        let alleged = json!({ "stance": "alleged" });
        assert_eq!(figure(text, &alleged), "stance", "{text}");
    }
    let other = "Tom Berg allegedly lied, and 12 watches were gone.";
    assert_eq!(figure(other, &json!({})), "");
    let far = "Tom Berg allegedly went home from the shop with 12 watches.";
    assert_eq!(figure(far, &json!({})), "stance?");
}

#[test]
fn nothing_is_contradicted_in_a_language_that_is_not_read() {
    let mut facts = json!({ "language": "fr" });
    facts["statistics"] = json!([{
        "id": "s", "speakers": ["berg"], "of": { "value": "homes" }, "quantity": { "value": { "amount": { "low": { "digits": "12" } } } }
    }]);
    let found = found("Ann Lee a dit que 12 maisons étaient vides.", &facts);
    assert!(
        !found.iter().any(|one| one.contains("wrong_source")),
        "{found:?}"
    );
}
