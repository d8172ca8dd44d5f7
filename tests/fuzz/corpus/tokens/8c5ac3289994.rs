article! {
    article said = "The pier" {
        published: 2023-03-14,
        transcript: true,
        body: "MAYOR LEE: We will build in May. (Applause.) We have the money.\n\nMR. ROY: You said so last year.\n\nQ   \
               And who pays?\n\nDAN FOX: Not the state.\n\nThe talk: a short one.\n\n* * *\n\nThe hall was full.",
    };
    actor lee: Person = "Ann Lee";
    actor roy: Person = "Bob Roy";
    quote other: roy = "We have the money.";
    quote nobody: roy = "Not the state.";
    quote press: lee = "And who pays?";
    quote over: lee = "We have the money. MR. ROY: You said so last year.";
    quote cut: lee = "We will build";
    quote remark: lee = "Applause";
    quote told: lee = "The hall was full.";
}
