//! A company's quarter: changes, what they are measured against, forecasts, a survey, and figures that others deny.

newsfacts::article! {
    article grocer = "Halden closes stores as profit falls" {
        published: 2025-08-07,
        language: en-US,
        text: "grocer.txt",
    };

    actor halden: Organization = "Halden Foods" { also: ["Halden"] };
    actor whitlock: Person = "Dana Whitlock" { also: ["Whitlock"], role: "chief executive", of: halden };
    actor investors: Group = unnamed "investors";
    actor union: Organization = "Retail Workers’ Union";
    actor reyes: Person = "Omar Reyes" { role: "president", of: union };
    actor fair_basket: Organization = "Fair Basket";
    actor manager: Person = unnamed "A former manager";

    quote stores_lost: whitlock = "We lost $40 million on these stores last year";

    stat halden_rank = rank 2 { of: "grocer" };
    stat profit_fall: halden = -18 % { of: "profit", during: 2025-Q2 as "in the second quarter" };
    stat profit: halden = 212 million USD { of: "profit", during: 2025-Q2 as "in the second quarter" };
    stat profit_before: halden = 259 million USD { of: "profit", during: 2024-Q2 as "a year earlier" };
    stat revenue_rise = +3.4 % { of: "revenue" };
    stat revenue = 6.1 billion USD { of: "revenue" };
    stat sales: halden = <= +2 % { of: "sales", during: 2025 as "in 2025" };
    stat sales_before: halden = 4 % { of: "sales" };
    stat stores: whitlock -> investors = 46 of 1_310 "stores" { of: "stores that close", during: ..=2026-03 as "by the end of March" };
    stat employees: whitlock = ~2_900 "employees" { of: "employees affected" };
    stat loss: whitlock = 40 million USD { of: "loss on these stores", during: 2024 as "last year" };
    stat members = 61_000 "employees" { of: "employees whom the union represents" };
    stat jobs: union = > 3_500 { of: "jobs at risk" };
    stat wages: reyes = +6 % { of: "wages", during: 2021.. as "since 2021" };
    stat prices: reyes = ~+25 % as "nearly a quarter" { of: "prices" };
    stat bread_before: fair_basket = 2.80 USD { of: "price of a loaf of bread", during: 2020 as "in 2020" };
    stat bread: fair_basket = 3.95 USD { of: "price of a loaf of bread" };
    stat shoppers = 1_204 "shoppers" { of: "shoppers surveyed", during: 2025-06 as "in June" };
    stat cheaper: fair_basket = 57 % { of: "shoppers who had switched to cheaper brands", margin: 3 pp };
    stat cheaper_before: fair_basket = 41 % { of: "shoppers who had switched to cheaper brands", during: 2024 as "a year ago" };
    stat spoiled: manager = >= 75 million USD { of: "spoiled goods", during: 2022..=2024 as "between 2022 and 2024" };
    stat spoiled_most: halden = > 50 million USD { of: "spoiled goods", stance: denied };
    stat share_price = 31.20 USD { of: "price of a share", during: 2025-08-07 as "on Thursday" };
    stat share_fall = -7 % { of: "price of a share", against: "the day before" };
    stat share_half = ~1/2 { of: "price of a share", against: "what they were worth in 2021" };
    stat analysts = 3 of 5 "analysts" { of: "analysts who advise to sell" };
}
