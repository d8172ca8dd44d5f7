actors! { actor lee: Person = "Ann Lee"; }
