//! Words that state nothing are set aside, and the coverage counts them.

newsfacts::article! {
    #![deny(uncovered, uncovered_in_quotation, needless_aside, unverified)]

    article club = "The 300 Club meets" {
        published: 2023-03-17,
        body: "LONDON, 17 March – The 300 Club met on Thursday. “A thousand thanks,” said Ann Lee of the 300 Club. It is, she \
               added, 110 percent the end.",
    };
    actor lee: Person = "Ann Lee";
    quote thanks: lee = "A thousand thanks,";
    event met: Meeting = "Meeting of the club" as "met" { when: 2023-03-16 as "on Thursday" };
    /// A name.
    aside name = "The 300 Club" { note: "called after its founders" };
    #[allow(needless_aside)]
    aside _ = "the end";
    aside _ = "A thousand thanks";
    aside _ = "110 percent";
}

fn main() {
    let coverage = club::ARTICLE.coverage.unwrap();
    assert_eq!((coverage.numbers.total, coverage.numbers.aside), (3, 3));
    assert_eq!((coverage.quoted.total, coverage.quoted.aside), (1, 1));
    assert_eq!(club::name.words, "The 300 Club");
    assert_eq!(club::name.anchor.as_ref().unwrap().start, 19);
    assert_eq!(club::ARTICLE.asides[1].id, "aside-2");
}
