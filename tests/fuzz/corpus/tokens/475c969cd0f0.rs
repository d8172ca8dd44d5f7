article! {
    article fares = "Fares go up" {
        published: 2024-05-06,
        body: "A ticket cost 2.40 euros in 2019. It costs 3 euros today, a rise of 30 percent. A third of the riders stay, that is \
               80 percent. Nobody paid: 0 euros. About half of 5 km.",
    };
    stat before = 2.40 EUR { of: "old fare" };
    stat now = 3 EUR { of: "new fare" };
    stat rise = now / before as "30 percent" { of: "rise" };
    stat rest = before / now as "A third" { of: "what is left" };
    stat difference = now - before as "30 percent" { of: "difference" };
    stat nothing = 0 EUR { of: "what nobody paid" };
    stat infinite = now / nothing { of: "division by nothing" };
    stat half = ~1/2 as "About half" { of: "half of it" };
    stat of_half = half / now { of: "a share is no amount" };
    stat unknown = now / befor { of: "a name that there is not" };
    stat told = now / before as "Nobody paid" { of: "words without a figure" };
    stat round = turn - now { of: "a circle" };
    stat turn = round + now { of: "a circle" };
}
