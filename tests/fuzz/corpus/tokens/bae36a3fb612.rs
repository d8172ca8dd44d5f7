article! {
    use crate::people::{council, lee};

    /// The vote of March.
    article vote = "Council votes for 120 new homes" {
        published: 2023-03-14,
        publisher: herald,
        body: "The council met in the town hall on Tuesday and voted for 120 new homes, 70 percent of them to rent and 30 percent to be sold. \
               “We will hand over the first keys next spring,” Mayor Ann Lee told the council. \
               Tom Berg of Free Lindhaven said rents would rise by 5 percent. \
               “Nobody here can pay that,” Berg told the Herald. \
               First reports spoke of 110 homes; there are ten more.",
    };

    actor herald: Organization = "the Herald";
    actor free: Organization = "Free Lindhaven";
    /// Leads the opposition.
    actor berg: Person = "Tom Berg" { also: ["Berg"], of: free };
    actor hall: Facility = "the town hall";

    /// The session of the council.
    event session: Meeting = "session of the council" as "The council met" {
        when: 2023-03-14 as "on Tuesday", place: hall, who: [council, lee, berg],
    };

    /// Promised to all.
    quote keys: lee -> council = "We will hand over the first keys next spring," { at: session };
    quote rents: berg -> herald = "Nobody here can pay that," { about: [council], at: session };

    /// As decided.
    stat homes = 120 "homes" { of: "homes to be built", who: council, replaces: reported, at: session };
    stat reported = 110 "homes" { of: "homes to be built, as first reported" };
    stat added = homes - reported as "ten more" { of: "homes to be built", against: reported };
    stat rented = 70 % { of: "homes to rent", complete_with: [sold] };
    stat sold = 30 % { of: "homes to be sold" };

    claim rise: berg = "Rents will rise" as "rents would rise" {
        about: [free],
        verdict: "True",
        reviewed_by: herald,
        review: "https://herald.example/rents",
    };
}
