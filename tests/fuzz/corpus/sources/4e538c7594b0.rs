article! {
        article fares = "Fares go up" {
            published: 2024-05-06,
            url: "https://news.example/fares",
            body: "A ticket cost 2.40 euros in 2019. It costs 3 euros today, a rise of 25 percent. Last year 300 people \
                   worked there, and about a third of them drove: 100 people.",
        };
        stat before = 2.40 EUR { of: "old fare" };
        stat now = 3 EUR { of: "new fare" };
        stat rise = now / before as "25 percent" { of: "rise of the fare" };
        stat times = now / before { of: "new fare as a multiple of the old one" };
        stat staff = 300 people { of: "staff" };
        stat drivers = 100 people { of: "drivers" };
        stat drove = drivers / staff as "about a third" { of: "drivers among the staff" };
        stat exactly = drivers / staff { of: "drivers among the staff, exactly" };
        stat dearer = now - before { of: "by how much the fare rose" };
    }
