article! {
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
