newsfacts::article! {
    #![deny(unread_language)]

    article vote = "La città costruirà 120 alloggi" {
        published: 2023-03-14,
        language: it,
        body: "«Cominciamo a maggio», ha detto la sindaca, Anna Leri. I 120 alloggi costeranno 31,5 milioni di euro.",
    };
    actor leri: Person = "Anna Leri";
    quote start: leri = "Cominciamo a maggio";
    stat homes = 120 "alloggi" { of: "alloggi previsti" };
    stat cost = 31.5 million EUR { of: "costo degli alloggi" };
}

fn main() {}
