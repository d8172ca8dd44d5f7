article! {
    article unsaid = "The pier" {
        published: 2023-03-14,
        body: "MAYOR LEE: We will build in May.\n\nMR. ROY: You said so last year.",
    };
    actor lee: Person = "Ann Lee";
    actor roy: Person = "Bob Roy";
    quote _: lee = "We will build in May.";
    quote _: roy = "You said so last year.";
}
