//! How those who are named stand to a figure or a claim: whether they assert, allege, deny or ask it.

use super::{WRONG, claim, figure};
use serde_json::json;

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
    assert_eq!(figure(negated, &denied), "speaker stance");
}

#[test]
fn claims_are_not_cut_off_from_what_takes_them_back() {
    let rows = [
        (
            "Ann Lee denied that the depot was sold.",
            "the depot was sold",
            "wrong_stance /claims/0/text",
            "denied",
        ),
        (
            "Tom Berg allegedly stole the trunks.",
            "stole the trunks",
            "cut_off /claims/0/text/words",
            "alleged",
        ),
        (
            "Tom Berg is accused of stealing the trunks.",
            "stealing the trunks",
            "cut_off /claims/0/text/words",
            "alleged",
        ),
        (
            "Tom Berg is said to have stolen the trunks.",
            "have stolen the trunks",
            "cut_off /claims/0/text/words",
            "alleged",
        ),
        (
            "Tom Berg pleaded not guilty.",
            "guilty",
            "cut_off /claims/0/text/words",
            "denied",
        ),
    ];
    for (text, words, want, stance) in rows {
        assert_eq!(claim(text, words, &json!({})), want, "{text}");
        let declared = json!({ "stance": stance });
        assert_eq!(claim(text, words, &declared), "stance", "{text}");
    }
    // Somebody is named who alleges it, and need not have proven it. What is not so is neither alleged nor asked.
    let allegedly = "Tom Berg allegedly did not steal the trunks.";
    assert_eq!(
        claim(
            allegedly,
            "steal the trunks",
            &json!({ "stance": "alleged" })
        ),
        "cut_off /claims/0/text/words"
    );
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
    assert_eq!(figure(quoted, &stance("asked")), "speaker stance");
    assert_eq!(figure(quoted, &lee), "wrong_stance /statistics/0/quantity");
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
fn the_verb_that_governs_a_claim_says_whose_it_is_and_how_they_stand_to_it() {
    let denied = |who: &str| json!({ "speakers": [who], "stance": "denied" });
    let said = |who: &str| json!({ "speakers": [who] });
    let asked = "the choir had asked for 2 million euros";
    for (text, words) in [
        (
            "Ann Lee denied that the choir had asked for 2 million euros.",
            asked,
        ),
        (
            "Ann Lee denied that Tom Berg had said 12 homes stood empty.",
            "Tom Berg had said 12 homes stood empty",
        ),
        (
            "Ann Lee denied the choir had asked for 2 million euros.",
            asked,
        ),
        (
            "Ann Lee denied she was leaving the choir.",
            "she was leaving the choir",
        ),
        (
            "Ann Lee rejected claims that the choir had asked for 2 million euros.",
            asked,
        ),
        (
            "Ann Lee refuted suggestions that the choir had asked for 2 million euros.",
            asked,
        ),
        (
            "Ann Lee disputed that the choir had asked for 2 million euros.",
            asked,
        ),
        (
            "Ann Lee has repudiated the charge of having misled the choir.",
            "having misled the choir",
        ),
        (
            "Ann Lee denied accusations of taking 2 million euros.",
            "taking 2 million euros",
        ),
        (
            "Ann Lee denied asking for 2 million euros.",
            "asking for 2 million euros",
        ),
        (
            "It was denied by Ann Lee that the choir had asked for 2 million euros.",
            asked,
        ),
        (
            "Claims that the choir had asked for 2 million euros were rejected by Ann Lee.",
            asked,
        ),
    ] {
        let wrong = "wrong_stance /claims/0/text";
        assert_eq!(
            claim(text, words, &denied("lee")),
            "speaker stance",
            "{text}"
        );
        assert_eq!(claim(text, words, &said("lee")), wrong, "{text}");
        assert_eq!(claim(text, words, &json!({})), wrong, "{text}");
        let other = "wrong_source /claims/0/speakers/0";
        assert_eq!(claim(text, words, &denied("berg")), other, "{text}");
    }
    // What another claims is theirs, whoever denies it.
    let both =
        "Claims by Tom Berg that the choir had asked for 2 million euros were denied by Ann Lee.";
    assert_eq!(claim(both, asked, &said("berg")), "speaker");
    assert_eq!(claim(both, asked, &denied("lee")), "speaker stance");
    assert_eq!(
        claim(both, asked, &json!({})),
        "cut_off /claims/0/text/words"
    );
    // Who confirms that it was denied asserts the denial.
    let confirmed = "Ann Lee confirmed that Tom Berg had denied selling the depot.";
    assert_eq!(
        claim(
            confirmed,
            "Tom Berg had denied selling the depot",
            &said("lee")
        ),
        "speaker"
    );
    assert_eq!(
        claim(confirmed, "selling the depot", &denied("berg")),
        "speaker stance"
    );
    let claimed =
        "The claim that the choir had asked for 2 million euros was confirmed by Ann Lee.";
    assert_eq!(claim(claimed, asked, &said("lee")), "speaker");
    // These deny nothing of the kind.
    for (text, words) in [
        (
            "Ann Lee denied the choir the 40 flats it had promised.",
            "it had promised",
        ),
        (
            "Ann Lee has dismissed the man who had promised 40 flats.",
            "had promised 40 flats",
        ),
        (
            "Ann Lee was denied entry, and the council had sold the depot.",
            "the council had sold the depot",
        ),
        (
            "Reports that the depot was sold were put out by Ann Lee.",
            "the depot was sold",
        ),
    ] {
        assert_eq!(claim(text, words, &json!({})), "", "{text}");
        assert_eq!(
            claim(text, words, &denied("lee")),
            "speaker? stance?",
            "{text}"
        );
    }
}
