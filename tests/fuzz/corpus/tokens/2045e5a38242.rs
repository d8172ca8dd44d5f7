actors! {
        actor lee: Person = "Ann Lee" { of: council };
        quote homes: lee = "We will build.";
    }
