//! Those who tell a passage again, whom a text excludes, several at once, and nouns that tell.

use super::holds;

#[test]
fn what_refers_back_tells_it_again() {
    holds(&[
        (
            "Lee said [5 firms] would close. Park denied it.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close, which Park denied.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close; Park denied it.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close, though Park denies this.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close – a figure disputed by Park.",
            "Lee, +Park (denied)",
        ),
        (
            "According to Lee, [5 firms] will close. Park disputes that.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close.\n\nPark has denied the claim.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. This was denied by Park.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close, a claim Park has rejected.",
            "Lee, +Park (denied)",
        ),
        (
            "“[5 firms] will close,” Lee said. Park denied it.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close, a number confirmed by the bank.",
            "Lee, +the bank",
        ),
        (
            "Lee said [5 firms] would close, a figure backed by Park.",
            "Lee, +Park",
        ),
        (
            "Lee says [5 firms] will close and Park agrees.",
            "Lee, +Park",
        ),
        (
            "Lee said [5 firms] would close. The bank confirmed the figure on Friday.",
            "Lee, +the bank",
        ),
        (
            "Lee said [5 firms] would close, which she regretted, and Park denied it.",
            "Lee, +Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. Park denied it. The bank confirmed it.",
            "Lee, +Park (denied), +the bank",
        ),
        // It may be something else that they deny or confirm.
        (
            "Lee said [5 firms] would close. Park denied it would help.",
            "Lee, ~+Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. Park denied the claims of fraud.",
            "Lee, ~+Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. The union left. Park denied it.",
            "Lee, ~+Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. Park did not deny it.",
            "Lee, ~+Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. If Park denies it, they vote.",
            "Lee, ~+Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. Did Park deny it?",
            "Lee, ~+Park (denied)",
        ),
        (
            "Lee said [5 firms] would close. Park agreed to a deal.",
            "Lee, ~+Park",
        ),
        (
            "The union has [900 members]. Park denied it.",
            "~+Park (denied)",
        ),
        (
            "Lee said [5 firms] and 6 shops would close, which Park denied.",
            "Lee, ~+Park (denied)",
        ),
        ("Lee said [5 firms] would close. Park left.", "Lee"),
    ]);
}

#[test]
fn several_tell_it_together() {
    holds(&[
        (
            "Lee, Park and NBC said [5 firms] would close.",
            "Lee+Park+NBC",
        ),
        (
            "Lee, Park, and NBC said [5 firms] would close.",
            "Lee+Park+NBC",
        ),
        (
            "Lee, Park and NBC denied that [5 firms] would close.",
            "Lee+Park+NBC (denied)",
        ),
        (
            "Lee, Bob Roy and NBC claim [5 firms] will close.",
            "Lee+!Bob Roy+NBC",
        ),
        (
            "According to Lee, Park and NBC, [5 firms] will close.",
            "Lee+Park+NBC",
        ),
        (
            "[5 firms] would close, said Lee, Park and NBC.",
            "Lee+Park+NBC",
        ),
        (
            "On Friday, the union, the bank and NBC said [5 firms] would close.",
            "the union+the bank+NBC",
        ),
        // Not all of these do.
        (
            "In Leeds, Lee and Park said [5 firms] would close.",
            "Lee+Park",
        ),
        (
            "According to Lee, Park and NBC will close [5 firms].",
            "Lee",
        ),
        ("Lee met Park, and NBC said [5 firms] would close.", "NBC"),
    ]);
}

#[test]
fn who_is_excluded_tells_nothing() {
    holds(&[
        ("Lee, not Park, said that [5 firms] would close.", "Lee"),
        ("Lee, unlike Park, said that [5 firms] would close.", "Lee"),
        ("Unlike Park, Lee said that [5 firms] would close.", "Lee"),
        (
            "Lee – not Park, as NBC reported – said that [5 firms] would close.",
            "Lee, NBC",
        ),
        (
            "It was Lee, not Park, who said that [5 firms] would close.",
            "Lee",
        ),
        (
            "Lee rather than Park said that [5 firms] would close.",
            "Lee",
        ),
        ("Neither Lee nor Park said that [5 firms] would close.", "?"),
        // These do.
        ("Lee, like Park, said that [5 firms] would close.", "Lee"),
        (
            "Not only Lee but Park said that [5 firms] would close.",
            "Park",
        ),
    ]);
}

#[test]
fn what_is_neither_confirmed_nor_denied() {
    holds(&[
        (
            "Lee would neither confirm nor deny that [5 firms] would close.",
            "~? (denied), ~?",
        ),
        (
            "Lee declined to confirm or deny that [5 firms] would close.",
            "~? (denied), ~?",
        ),
        (
            "Lee did not confirm or deny that [5 firms] would close.",
            "~Lee (denied), ~Lee",
        ),
        // What one denies another confirms.
        (
            "Lee denied on Monday, and Park confirmed on Friday, that [5 firms] would close.",
            "Park, +Lee (denied)",
        ),
        // Not this is denied.
        (
            "Lee denied misleading them when he said that [5 firms] would close.",
            "?, ~Lee (denied)",
        ),
        (
            "Lee denied that Park had said that [5 firms] would close.",
            "≠Park, ~Lee (denied)",
        ),
    ]);
}

#[test]
fn a_noun_tells_it() {
    holds(&[
        (
            "Park responded to a claim by Lee that [5 firms] would close.",
            "Lee, ~+Park",
        ),
        (
            "Park dismissed as “fantasy” the claim by Lee that [5 firms] would close.",
            "Lee, +Park (denied)",
        ),
        (
            "Park rejected the union’s warning that [5 firms] would close.",
            "the union, +Park (denied)",
        ),
        (
            "Park confirmed a report by the bank that [5 firms] would close.",
            "the bank, +Park",
        ),
        (
            "The union’s claim that [5 firms] would close was a shock.",
            "the union",
        ),
        (
            "Park denied a claim that [5 firms] would close.",
            "Park (denied)",
        ),
        (
            "Park denied claims it would close [5 firms].",
            "Park (denied)",
        ),
        // These say it themselves.
        ("Lee said in a report that [5 firms] would close.", "Lee"),
        ("Lee claims that [5 firms] will close.", "Lee"),
    ]);
}

#[test]
fn a_thing_is_denied_by_those_who_say_that_it_is_not() {
    holds(&[
        ("Lee denies [fraud and false accounting].", "Lee (denied)"),
        ("Lee has denied any [fraud].", "Lee (denied)"),
        ("Lee refuted the [accusations] in a letter.", "Lee (denied)"),
        // Others are refused something.
        ("Lee denied [5 workers] a break.", "~Lee (denied)"),
        ("Lee rejected [the plan].", "~Lee (denied)"),
    ]);
}

#[test]
fn whose_records_they_are() {
    holds(&[
        (
            "Rents rose [5 percent], according to data from the bank.",
            "the bank",
        ),
        (
            "Rents rose [5 percent], according to figures from Acme Homes.",
            "!Acme Homes",
        ),
        (
            "Analysts polled by NBC had expected [5 percent].",
            "!Analysts polled by NBC",
        ),
        (
            "Lee said in a statement read to the jury that [5 firms] had closed.",
            "Lee",
        ),
    ]);
}
