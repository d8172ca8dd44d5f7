article! {
        article unchecked = "Fares go up" { published: 2024-05-06 };
        stat before = 2.40 EUR { of: "old fare" };
        stat now = 3 EUR { of: "new fare" };
        stat rise = now / before as "25 percent" { of: "rise of the fare" };
    }
